import { compareEdition, readFiles, territoryDataPath, type Settled } from './index';

const files = readFiles(territoryDataPath);

/** The list in use, edited like a new edition would be; no official edition is imitated. */
const list = files.ORP.split('\n').filter((line) => !line.startsWith('#'));
const edited = (edit: (line: string) => string | string[]) => list.flatMap((line, n) => (n === 0 || line === '' ? line : edit(line))).join('\n');
const lineOf = (code: string) => list.find((line) => line.startsWith(`${code},`))!;
const compare = (text: string, edition = '2027-01-01', settled: Settled = {}) => compareEdition(files, 'ORP', edition, text, settled);
const withoutLiberec = () => edited((line) => (line.startsWith('5105,') ? [] : line));
const refused = (...violations: object[]) => expect.objectContaining({ violations: violations.map((violation) => expect.objectContaining(violation)) });

describe('a new edition of a code list', () => {
  it('that says the same changes nothing', () => {
    expect(compare(list.join('\n'))).toMatchObject({ inUse: '2024-01-01', added: [], closed: [], changed: [], affecting: [] });
  });

  it('is compared entry by entry: added, closed by its absence or by its last day, changed field by field', () => {
    const changes = compare(edited((line) => (line.startsWith('5105,') ? [] : line.startsWith('5109,') ? line.replace(/,$/, ',2026-12-31') : line.startsWith('5102,') ? [line.replace('Frýdlant', 'Frýdlant v Čechách'), line.replace(/^5102/, '5199')] : line)));
    expect(changes).toMatchObject({
      added: [{ code: '5199', name: 'Frýdlant' }], closed: [{ code: '5105', name: 'Liberec' }, { code: '5109', name: 'Turnov' }],
      changed: [{ code: '5102', name: 'Frýdlant v Čechách', fields: [{ field: 'name', before: 'Frýdlant', after: 'Frýdlant v Čechách' }] }], affecting: ['5105', '5109'],
    });
  });

  it('keeps what it closes in the next file, with its last day, because old records point to it', () => {
    const { nextFile } = compare(edited((line) => (line.startsWith('5105,') ? [] : line)));
    expect(nextFile.split('\n')[0]).toBe('# Edition: 2027-01-01');
    expect(nextFile).toContain(`\n${lineOf('5105')}2026-12-31\n`);
    expect(nextFile).toContain('© ČÚZK');
  });

  it('keeps it in every later file too, under the day it ended, though no later edition knows it any more', () => {
    const later = compareEdition({ ...files, ORP: compare(withoutLiberec()).nextFile }, 'ORP', '2028-01-01', withoutLiberec());
    expect(later).toMatchObject({ inUse: '2027-01-01', added: [], closed: [], changed: [], affecting: [] });
    expect(later.nextFile).toContain(`\n${lineOf('5105')}2026-12-31\n`);
  });

  it('affects the records of an entry that comes to lie in another okres, until somebody says that they stay', () => {
    const moved = edited((line) => (line.startsWith('5109,') ? line.replace('CZ0514,', 'CZ0513,') : line));
    expect(compare(moved)).toMatchObject({ closed: [], affecting: ['5109'], unsettled: ['5109'] });
    expect(compare(moved, '2027-01-01', { moved: ['5109'] })).toMatchObject({ affecting: ['5109'], unsettled: [] });
    expect(() => compare(moved, '2027-01-01', { moved: ['5105'] })).toThrow(refused({ code: 'REF_CODE_UNAFFECTED', field: 'input.moved.0', actual: '5105' }));
  });

  it('is refused when the four lists would contradict each other', () => {
    expect(() => compare(edited((line) => (line.startsWith('5109,') ? line.replace('CZ051,', 'CZ052,') : line)))).toThrow(refused(
      { code: 'REF_LIST_INCONSISTENT', field: 'input.csv', actual: '5109', limit: 'CZ0514', messageCs: 'ORP 5109 leží v jiném kraji než CZ0514.' }, { code: 'REF_LIST_INCONSISTENT', limit: '5109' }));
  });

  it('is refused when it is older than the list in use', () => {
    expect(() => compare(list.join('\n'), '2023-12-31')).toThrow(refused({ code: 'REF_VERSION_REGRESSION', actual: '2023-12-31', limit: '2024-01-01', messageCs: 'Číselník je starší než používaný.' }));
  });

  it('is refused with everything wrong with it at once', () => {
    const text = edited((line) => (line.startsWith('5105,') ? [line, line] : line.startsWith('5102,') ? line.replace('CZ051,', 'CZ099,') : line.startsWith('5109,') ? line.replace(/,$/, ',31.12.2026') : line.startsWith('5110,') ? `${line},` : line));
    expect(() => compare(text)).toThrow(refused(
      { code: 'REF_LIST_DAMAGED', limit: 19 }, { code: 'REF_DUPLICATE_CODE', actual: '5105', messageCs: 'Kód 5105 je v číselníku dvakrát.' },
      { code: 'TERRITORY_UNKNOWN', actual: 'CZ099', limit: 'kraj_code' }, { code: 'INVALID_DATE', actual: '31.12.2026' }));
    expect(() => compare('code,name\n5105,Liberec')).toThrow(refused({ code: 'REF_LIST_DAMAGED', messageCs: 'Číselník nemá očekávané sloupce.' }));
  });

  it.each(['KRAJ', 'OKRES', 'ORP', 'MUNICIPALITY'] as const)('of %s that is the list in use is understood', (kind) => {
    expect(compareEdition(files, kind, '2027-01-01', files[kind])).toMatchObject({ added: [], closed: [], changed: [] });
  });
});

describe('the successor of what ends', () => {
  const named = (code: string, successor: string) => ({ successors: [{ code, successor }] });

  it('is kept beside its last day, in this edition and in every later one', () => {
    const { nextFile, unsettled } = compare(withoutLiberec(), '2027-01-01', named('5105', '5102'));
    expect([unsettled, nextFile.includes('valid_from,valid_to,successor\n'), nextFile.includes(`\n${lineOf('5105')}2026-12-31,5102\n`)]).toEqual([[], true, true]);
    expect(compareEdition({ ...files, ORP: nextFile }, 'ORP', '2028-01-01', withoutLiberec()).nextFile).toContain(`\n${lineOf('5105')}2026-12-31,5102\n`);
  });

  it('may be named later, and is forgotten when the code holds again', () => {
    const closed = { ...files, ORP: compare(withoutLiberec()).nextFile };
    const { nextFile } = compareEdition(closed, 'ORP', '2027-01-01', withoutLiberec(), named('5105', '5102'));
    expect(nextFile).toContain('2026-12-31,5102\n');
    const again = compareEdition({ ...files, ORP: nextFile }, 'ORP', '2028-01-01', list.join('\n'));
    expect([again.changed.map(({ code }) => code), again.nextFile.includes('successor')]).toEqual([['5105'], false]);
  });

  it('is refused for a code that holds, and when it is in no list, the code itself or over before', () => {
    expect(() => compare(withoutLiberec(), '2027-01-01', named('5102', '5101'))).toThrow(refused({ code: 'REF_CODE_UNAFFECTED', field: 'input.successors.0.code', actual: '5102', messageCs: 'Kódu 5102 se toto vydání netýká.' }));
    for (const successor of ['9999', '5105']) expect(() => compare(withoutLiberec(), '2027-01-01', named('5105', successor))).toThrow(refused({ code: 'REF_SUCCESSOR_INVALID', actual: successor, limit: '5105' }));
    const both = edited((line) => (line.startsWith('5105,') || line.startsWith('5106,') ? [] : line));
    expect(() => compare(both, '2027-01-01', named('5105', '5106'))).toThrow(refused({ code: 'REF_SUCCESSOR_INVALID', actual: '5106' }));
  });
});
