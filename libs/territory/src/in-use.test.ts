import { compareEdition, ListsInUse, listsOf, readFiles, Territory, TerritoryCheck, territoryDataPath } from './index';

const files = readFiles(territoryDataPath);
const started = () => {
  const territory = new Territory(listsOf(readFiles(territoryDataPath)));
  const lists = new ListsInUse(territory, files);
  return { territory, lists, check: new TerritoryCheck(territory, lists.isHeldBack) };
};
const renamed = (name: string) => files.ORP.replace('5105,Liberec,', `5105,${name},`);
const kept = (importId: string, edition: string, name: string) => ({ importId, kind: 'ORP' as const, edition, file: renamed(name).replace(/^# Edition: \S+/, `# Edition: ${edition}`) });
const inUse = (lists: ListsInUse) => lists.editions().find(({ kind }) => kind === 'ORP');

describe('the editions in use', () => {
  it('are the release\'s until a newer one is taken, whatever order they come in', () => {
    const { territory, lists } = started();
    expect(inUse(lists)).toEqual({ kind: 'ORP', edition: '2024-01-01', importId: null });
    lists.take([kept('b', '2027-01-01', 'Second'), kept('a', '2026-01-01', 'First')]);
    expect([territory.orp('5105').name, inUse(lists)!.importId]).toEqual(['Second', 'b']);
    lists.take([kept('a', '2026-01-01', 'First')]);
    expect(territory.orp('5105').name).toBe('Second');
  });

  it('of one day are the later one, and an edition of the release\'s day stands over its file', () => {
    const { territory, lists } = started();
    lists.take([kept('a', '2024-01-01', 'First')]);
    expect(territory.orp('5105').name).toBe('First');
    lists.take([kept('b', '2024-01-01', 'Second'), kept('a', '2024-01-01', 'First')]);
    expect(territory.orp('5105').name).toBe('Second');
  });

  it('give way to a newer file of the release', () => {
    const { territory, lists } = started();
    lists.take([kept('a', '2023-12-31', 'Older than the release')]);
    expect([territory.orp('5105').name, inUse(lists)!.importId]).toEqual(['Liberec', null]);
  });

  it('stay as they are when the new ones would contradict each other', () => {
    const { territory, lists } = started();
    const wrong = { ...kept('a', '2027-01-01', 'Wrong'), file: files.ORP.replace(/^(5105,.*)CZ051,/m, '$1CZ052,') };
    expect(() => lists.take([wrong])).toThrow('leží v jiném kraji');
    expect([territory.orp('5105').name, inUse(lists)!.importId]).toEqual(['Liberec', null]);
  });
});

test.each([
  ['KRAJ', 'CZ051', 'Liberecký kraj zanikl k 31. 12. 2026, nástupcem je Ústecký kraj (CZ042).', 'CZ042'], ['OKRES', 'CZ0513', 'Okres Liberec zanikl k 31. 12. 2026, nástupcem je Semily (CZ0514).', 'CZ0514'],
  ['MUNICIPALITY', '563889', 'Obec Liberec zanikla k 31. 12. 2026, nástupcem je Frýdlant (564028).', '564028'],
] as const)('%s that ended is named in its own words', (kind, code, messageCs, successor) => {
  const { lists, check } = started();
  const csv = files[kind].split('\n').filter((line) => !line.startsWith(`${code},`)).join('\n');
  lists.take([{ importId: 'a', kind, edition: '2027-01-01', file: compareEdition(files, kind, '2027-01-01', csv, { successors: [{ code, successor }] }).nextFile }]);
  const required = { KRAJ: check.requireKraj, OKRES: check.requireOkres, MUNICIPALITY: check.requireMunicipality }[kind];
  expect(() => required(code, 'f', { validOn: '2027-01-01' })).toThrow(messageCs);
});

describe('a territory that an edition closed', () => {
  const closing = compareEdition(files, 'ORP', '2027-01-01', files.ORP.replace(/^5105,.*\n/m, ''), { successors: [{ code: '5105', successor: '5102' }] }).nextFile;
  const closed = () => { const all = started(); all.lists.take([{ importId: 'a', kind: 'ORP', edition: '2027-01-01', file: closing }]); return all; };
  const refusal = (code: string, more: object) => expect.objectContaining({ violations: [expect.objectContaining({ code, ...more })] });

  it('is refused after its last day with its successor, and accepted before it, in a filter, and where a record has it already', () => {
    const { check } = closed();
    expect(() => check.requireOrp('5105', 'input.orpCode', { validOn: '2027-01-01' })).toThrow(refusal('TERRITORY_UNKNOWN', { field: 'input.orpCode', actual: '5105', limit: '2027-01-01', messageCs: 'ORP Liberec zanikla k 31. 12. 2026, nástupcem je Frýdlant (5102).' }));
    for (const options of [{ validOn: '2026-12-31' }, {}, { validOn: '2027-01-01', kept: '5105' }, { validOn: '2027-01-01', kept: ['5101', '5105'] }]) expect(check.requireOrp('5105', 'input.orpCode', options).name).toBe('Liberec');
  });

  it('is refused on every level a command can name', () => {
    const { check } = closed();
    for (const act of [() => check.requireAnyLevel('5105', 'f', { validOn: '2027-01-01' }), () => check.requireOrpIn('5105', 'CZ051', 'f', { validOn: '2027-01-01' })]) expect(act).toThrow(refusal('TERRITORY_UNKNOWN', { field: 'f', limit: '2027-01-01' }));
    expect(() => check.requireAnyLevel('9999', 'f')).toThrow(refusal('TERRITORY_UNKNOWN', { actual: '9999' }));
    expect(check.requireMunicipality('563889', 'f', { validOn: '2027-01-01' }).name).toBe('Liberec');
  });

  it('is refused for the time being while a service holds it back, though not where a record has it already', () => {
    const { lists, check } = started();
    lists.holdBack('education', ['5105'], 'stamp');
    lists.holdBack('networking', [], '');
    expect(() => check.requireOrp('5105', 'f', { validOn: '2026-06-01' })).toThrow(expect.objectContaining({ code: 'TERRITORY_CHANGING', extensions: expect.objectContaining({ retryable: true }) }));
    expect([check.requireOrp('5105', 'f').code, check.requireOrp('5105', 'f', { validOn: '2026-06-01', kept: '5105' }).code]).toEqual(['5105', '5105']);
    lists.holdBack('education', [], '');
    expect(check.requireOrp('5105', 'f', { validOn: '2026-06-01' }).code).toBe('5105');
  });
});
