import { closingViolations } from './closing.rules';

const names: Record<string, string> = { a: 'Železný Brod', b: 'Česká Lípa', c: 'Frýdlant' };
const orps = ['a', 'b', 'c'];
const held = (orpCode: string, over: object = {}) => ({ level: 'ORP', status: 'HELD', orpCode, round: 1, closesRound: null, date: '2017-10-19', heldBy: null, ...over });
const regional = (over: object = {}) => ({ level: 'KRAJ', status: 'HELD', orpCode: null, round: null, closesRound: 1, date: '2017-11-30', heldBy: null, ...over });
const close = (tables: Parameters<typeof closingViolations>[2], waived = false) => closingViolations(1, orps, tables, (code) => names[code]!, waived);

test('R-NET-04: 19. 10. before 30. 11. 2017 closes the round', () => expect(close([...orps.map((orp) => held(orp)), regional()])).toEqual([]));
test('R-NET-04: one missing ORP is refused by name', () =>
  expect(close([held('b'), held('c'), held('a', { status: 'SCHEDULED' }), regional()])).toEqual([{ code: 'NET_ROUND_INCOMPLETE', rule: 'R-NET-04', field: 'input.number', actual: 2, limit: 3, messageCs: 'V 1. kole ještě nejednal: Železný Brod.' }]));
test('several missing ORPs stand in Czech order', () => expect(close([held('c'), regional()])).toMatchObject([{ messageCs: 'V 1. kole ještě nejednaly: Česká Lípa, Železný Brod.' }]));
test('a table of another round does not count', () => expect(close([held('a', { round: 2 }), held('b'), held('c'), regional()])).toMatchObject([{ code: 'NET_ROUND_INCOMPLETE' }]));
test('a waiver closes without the missing ORP, but never without the regional table', () => {
  expect(close([held('b'), regional()], true)).toEqual([]);
  expect(close([held('b'), regional({ status: 'SCHEDULED' })], true)).toMatchObject([{ code: 'NET_REGIONAL_NOT_HELD' }]);
  expect(close([held('b')], true)).toMatchObject([{ code: 'NET_REGIONAL_MISSING' }]);
});
test('a table known to be held only by a day after the regional one is not known to come before it', () =>
  expect(close([held('a', { date: null, heldBy: '2017-12-31' }), held('b'), held('c'), regional()])).toMatchObject([{ code: 'NET_REGIONAL_BEFORE_ORP', messageCs: 'Krajský kulatý stůl musí následovat po všech ORP.' }]));
