import { facilitatorViolations, heldDayViolations, orderViolations, placeViolations, stateViolations, windowWarnings, type Table } from './round-table.rules';

const orpCodes = ['5101', '5102', '5103', '5104', '5105', '5106', '5107', '5108', '5109', '5110'];
const plan = { perOrp: 4, orpCodes, regional: 2, roundCount: 4, facilitatorIds: ['a', 'b'] };
const names: Record<string, string> = { '5105': 'Liberec', '5110': 'Železný Brod', '6201': 'Blansko' };
const name = (code: string) => names[code]!;
const orp = (over: Partial<Table> = {}): Table => ({ level: 'ORP', orpCode: '5105', round: 1, closesRound: null, date: null, ...over });
const kraj = (over: Partial<Table> = {}): Table => ({ level: 'KRAJ', orpCode: null, round: null, closesRound: null, date: null, ...over });
const place = (others: Table[], wanted: Table) => placeViolations(plan, others, wanted, name);

test('R-NET-02: a second table for Liberec in round 1 is refused and its day is named', () =>
  expect(place([orp({ date: '2017-09-22' })], orp())).toEqual([{
    code: 'NET_ROUND_TABLE_EXISTS', rule: 'R-NET-02', field: 'input.orpCode', actual: 1, limit: 1, messageCs: 'V 1. kole už v ORP Liberec kulatý stůl je (22. 9. 2017).',
  }]));
test('R-NET-02: without a day the refusal names none', () => expect(place([orp()], orp())[0]!.messageCs).toBe('V 1. kole už v ORP Liberec kulatý stůl je.'));
test('R-NET-02: another round of the same ORP and the same round of another ORP are accepted', () => {
  expect(place([orp()], orp({ round: 2 }))).toEqual([]);
  expect(place([orp()], orp({ orpCode: '5110' }))).toEqual([]);
});
test.each([0, 5])('R-NET-02: round %i is refused', (round) =>
  expect(place([], orp({ round }))).toMatchObject([{ code: 'NET_ROUND_OUT_OF_RANGE', rule: 'R-NET-02', messageCs: 'V každém ORP proběhnou 4 kulaté stoly.' }]));
test.each([[1, 'V každém ORP proběhne 1 kulatý stůl.'], [5, 'V každém ORP proběhne 5 kulatých stolů.']])('the refusal counts %i tables in good Czech', (perOrp, messageCs) =>
  expect(placeViolations({ ...plan, perOrp }, [], orp({ round: 9 }), name)).toMatchObject([{ messageCs }]));
test('an ORP outside the plan is refused', () => expect(place([], orp({ orpCode: '6201' }))).toMatchObject([{ code: 'NET_ORP_NOT_IN_PLAN' }]));

test('R-NET-03: a third regional table is refused', () =>
  expect(place([kraj({ closesRound: 1 }), kraj()], kraj())).toMatchObject([{ code: 'NET_REGIONAL_LIMIT', rule: 'R-NET-03', actual: 3, limit: 2, messageCs: 'V projektu jsou jen 2 krajské kulaté stoly.' }]));
test('R-NET-03: the second regional table needs no round: the source does not say which it closes', () => expect(place([kraj({ closesRound: 1 })], kraj())).toEqual([]));
test('one round is closed by one regional table', () => expect(place([kraj({ closesRound: 1 })], kraj({ closesRound: 1 }))).toMatchObject([{ code: 'NET_ROUND_ALREADY_CLOSING' }]));

test('R-NET-04: 19. 10. before 30. 11. 2017 is the right order', () => {
  expect(orderViolations([orp({ date: '2017-10-19' })], kraj({ closesRound: 1 }), '2017-11-30')).toEqual([]);
  expect(orderViolations([kraj({ closesRound: 1, date: '2017-11-30' })], orp(), '2017-10-19')).toEqual([]);
});
test('R-NET-04: a regional table on the day of an ORP table of its round or before it is refused', () =>
  expect(orderViolations([orp({ date: '2017-10-19' })], kraj({ closesRound: 1 }), '2017-10-19'))
    .toEqual([{ code: 'NET_REGIONAL_BEFORE_ORP', rule: 'R-NET-04', field: 'input.date', actual: '2017-10-19', limit: '2017-10-19', messageCs: 'Krajský kulatý stůl musí následovat po všech ORP.' }]));
test('R-NET-04: an ORP table after the regional table of its round is refused, of another round accepted', () => {
  const regional = kraj({ closesRound: 1, date: '2017-11-30' });
  expect(orderViolations([regional], orp(), '2017-12-01')).toMatchObject([{ code: 'NET_REGIONAL_BEFORE_ORP', limit: '2017-11-30' }]);
  expect(orderViolations([regional], orp({ round: 2 }), '2018-03-01')).toEqual([]);
});

test('R-NET-08: only the project facilitators facilitate', () => {
  expect(facilitatorViolations(plan, ['a', 'b'])).toEqual([]);
  expect(facilitatorViolations(plan, ['a', 'x'])).toMatchObject([{ code: 'NET_FACILITATOR_NOT_ASSIGNED', rule: 'R-NET-08', field: 'input.facilitatorIds.1', messageCs: 'Osoba není facilitátorem projektu.' }]);
});

const windows = [{ number: 1, windowFrom: null, windowTo: null }, { number: 2, windowFrom: '2018-01-01', windowTo: '2018-06-30' }];
test.each(['2018-01-01', '2018-06-30'])('R-NET-10: %s lies in the window of round 2', (date) => expect(windowWarnings(orp({ round: 2, date }), windows)).toEqual([]));
test('R-NET-10: 1. 7. 2018 in round 2 is a warning', () =>
  expect(windowWarnings(orp({ round: 2, date: '2018-07-01' }), windows)).toMatchObject([{ rule: 'R-NET-10', messageCs: '2. kolo se má konat v období 1. 1. 2018 – 30. 6. 2018.' }]));
test('R-NET-10: a round without a stated window warns of nothing', () => expect(windowWarnings(orp({ date: '2018-07-01' }), windows)).toEqual([]));

test('a held table has a day or a latest day, one of them and not in the future', () => {
  expect(heldDayViolations('2017-06-08', null, '2017-06-08')).toEqual([]);
  expect(heldDayViolations(null, '2017-05-24', '2017-06-08')).toEqual([]);
  for (const day of [null, '2017-05-24']) expect(heldDayViolations(day, day, '2017-06-08')).toMatchObject([{ code: 'NET_HELD_DAY_UNCLEAR' }]);
  expect(heldDayViolations('2017-06-09', null, '2017-06-08')).toMatchObject([{ code: 'AS_OF_IN_FUTURE' }]);
});
test('a held and a cancelled table stay as they are', () =>
  expect(['PLANNED', 'SCHEDULED', 'HELD', 'CANCELLED'].map((status) => stateViolations(status)[0]?.code)).toEqual([undefined, undefined, 'NET_ROUND_TABLE_HELD', 'NET_ROUND_TABLE_CANCELLED']));
