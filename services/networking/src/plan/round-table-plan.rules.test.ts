import { plannedOrp, plannedTotal, planViolations, tablesOutsidePlan } from './round-table-plan.rules';

const orpCodes = ['5101', '5102', '5103', '5104', '5105', '5106', '5107', '5108', '5109', '5110'];
const p1 = { perOrp: 4, orpCodes, regional: 2, roundCount: 4 };
const name = (code: string) => `ORP ${code}`;

test('R-NET-01: 4 × 10 + 2 = 42', () => { expect(plannedTotal(p1)).toBe(42); expect(plannedOrp(p1)).toBe(40); });
test('the plan of the source agrees with itself', () => expect(planViolations(p1, [{ number: 2, from: '2018-01-01', to: '2018-06-30' }])).toEqual([]));
test('more tables an ORP than rounds are refused', () => expect(planViolations({ ...p1, perOrp: 5 }, [])).toMatchObject([{ code: 'NET_PLAN_INCONSISTENT', actual: 5, limit: 4 }]));
test('a window of a round that is not planned and one that ends before it begins are refused together', () =>
  expect(planViolations(p1, [{ number: 5, from: '2018-06-30', to: '2018-01-01' }]).map(({ code }) => code)).toEqual(['NET_PLAN_INCONSISTENT', 'DATE_RANGE_REVERSED']));
test('a second window of one round is refused', () =>
  expect(planViolations(p1, [1, 2].map(() => ({ number: 2, from: '2018-01-01', to: '2018-06-30' })))).toMatchObject([{ field: 'input.windows.1.number' }]));

const liberec = { level: 'ORP', orpCode: '5105', round: 2, closesRound: null } as const;
const regional = { level: 'KRAJ', orpCode: null, round: null, closesRound: 1 } as const;
test('a plan may not lose an ORP, a round or a regional table that already exists', () =>
  expect(tablesOutsidePlan({ perOrp: 0, orpCodes: ['5101'], regional: 0, roundCount: 1 }, [liberec, regional], name).map(({ field }) => field))
    .toEqual(['input.orpCodes', 'input.perOrp', 'input.roundCount', 'input.regional']));
test('a plan that holds every table is accepted', () => expect(tablesOutsidePlan(p1, [liberec, regional], name)).toEqual([]));
