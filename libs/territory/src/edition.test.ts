import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareEdition, territoryDataPath } from './index';

/** The list in use, edited like a new edition would be; no official edition is imitated. */
const list = readFileSync(join(territoryDataPath, 'orp.csv'), 'utf8').split('\n').filter((line) => !line.startsWith('#'));
const edited = (edit: (line: string) => string | string[]) => list.flatMap((line, n) => (n === 0 || line === '' ? line : edit(line))).join('\n');
const lineOf = (code: string) => list.find((line) => line.startsWith(`${code},`))!;
const compare = (text: string, edition = '2027-01-01') => compareEdition(territoryDataPath, 'ORP', edition, text);
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
    const folder = mkdtempSync(join(tmpdir(), 'opora-edition-'));
    try {
      cpSync(territoryDataPath, folder, { recursive: true });
      const text = edited((line) => (line.startsWith('5105,') ? [] : line));
      writeFileSync(join(folder, 'orp.csv'), compare(text).nextFile);
      const later = compareEdition(folder, 'ORP', '2028-01-01', text);
      expect(later).toMatchObject({ inUse: '2027-01-01', added: [], closed: [], changed: [], affecting: [] });
      expect(later.nextFile).toContain(`\n${lineOf('5105')}2026-12-31\n`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('affects the records of an entry that comes to lie in another kraj', () => {
    expect(compare(edited((line) => (line.startsWith('5109,') ? line.replace('CZ051,', 'CZ052,') : line)))).toMatchObject({ closed: [], affecting: ['5109'] });
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
    const file = { KRAJ: 'kraje', OKRES: 'okresy', ORP: 'orp', MUNICIPALITY: 'municipalities' }[kind];
    const text = readFileSync(join(territoryDataPath, `${file}.csv`), 'utf8');
    expect(compareEdition(territoryDataPath, kind, '2027-01-01', text)).toMatchObject({ added: [], closed: [], changed: [] });
  });
});
