import { orpFigures, roundTableFigures } from './round-table-figures.rules';

const orpCodes = ['5101', '5102', '5103', '5104', '5105', '5106', '5107', '5108', '5109', '5110'];
const p1 = { projectId: 'p1', krajCode: 'CZ051', perOrp: 4, regional: 2, orpCodes };
const held = ['5101', '5104', '5106', '5109'].flatMap((territoryCode) => ['round-table-held', 'round-table-due'].map((metric) => ({ metric, territoryCode, amount: '1' })));
const dated = [...['5102', '5103', '5107', '5105', '5108', '5110'], ''].flatMap((territoryCode) => ['round-table-dated', 'round-table-due'].map((metric) => ({ metric, territoryCode, amount: '1' })));

test('42 = 4 × 10 + 2, shown with its parts', () =>
  expect(roundTableFigures([p1], [], '2017-05-24')).toMatchObject({ perOrp: 4, orps: 10, regional: 2, planned: { value: '42', target: '42' }, plannedOrp: { value: '40' }, held: { value: '0', denominator: '42', completeness: null } }));
test('held counts only what was recorded, and its completeness tells how much of what is due that is', () =>
  expect(roundTableFigures([p1], [...held, ...dated], '2026-11-22')).toMatchObject({
    held: { value: '4', target: '42', completeness: '0.3636' }, heldRegional: { value: '0', target: '2' }, dated: { value: '7' }, datedOrp: { value: '6' }, datedRegional: { value: '1' }, unconfirmed: { value: '7' },
  }));
test('without a plan there is no data, which is not zero', () =>
  expect(roundTableFigures([], [], '2017-05-24')).toMatchObject({ perOrp: null, orps: null, regional: null, planned: { value: null, reason: 'NO_DATA' }, held: { value: null, reason: 'NO_DATA' } }));
test('two plans that differ add up and have no common number an ORP', () =>
  expect(roundTableFigures([p1, { ...p1, projectId: 'p2', perOrp: 1, regional: 0, orpCodes: ['5105'] }], [], '2017-05-24')).toMatchObject({ perOrp: null, orps: 10, planned: { value: '43' } }));
test('ORPs stand in Czech order: Česká Lípa comes before Frýdlant, Železný Brod last', () => {
  const names: Record<string, string> = { 5110: 'Železný Brod', 5102: 'Frýdlant', 5101: 'Česká Lípa' };
  const rows = orpFigures([{ ...p1, orpCodes: ['5110', '5102', '5101'] }], [...held, ...dated], '2026-11-22', (code) => names[code]!);
  expect(rows.map(({ orpCode, held: h, unconfirmed }) => [orpCode, h.value, unconfirmed.value])).toEqual([['5101', '1', '0'], ['5102', '0', '1'], ['5110', '0', '1']]);
});
