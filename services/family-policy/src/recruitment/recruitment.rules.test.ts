import { futureViolations, isMet, notMember, outsideViolations, paceOf, stateViolations, withinStrategicViolations } from './recruitment.rules';

const plan = { from: '2018-01-01', to: '2022-12-31' };

describe('R-FAM-04: at least 60 activities', () => {
  test.each([[59, false], [60, true], [61, true]])('%i done: met is %s', (done, met) => expect(isMet(done, 60)).toBe(met));
  test('a date outside the plan is refused, its first and last day are inside', () => {
    expect([...outsideViolations(plan, '2018-01-01', 'f'), ...outsideViolations(plan, '2022-12-31', 'f')]).toEqual([]);
    for (const day of ['2017-12-31', '2023-01-01']) expect(outsideViolations(plan, day, 'f')).toMatchObject([{ code: 'FAM_OUTSIDE_PLAN', messageCs: 'Datum je mimo období plánu.' }]);
  });
  test('what is done is not in the future; what is planned may be', () => {
    expect(futureViolations('DONE', '2018-06-02', '2018-06-01')).toMatchObject([{ code: 'FAM_DONE_IN_FUTURE', messageCs: 'Uskutečněnou aktivitu nelze datovat do budoucna.' }]);
    expect([...futureViolations('DONE', '2018-06-01', '2018-06-01'), ...futureViolations('PLANNED', '2019-06-02', '2018-06-01')]).toEqual([]);
  });
});

describe('pace and forecast', () => {
  test('60 in five years need 12 a year', () => expect(paceOf(0, 60, null, '2018-01-01').neededPerYear).toBe('12'));
  test('after half of the plan 20 done forecast 40', () => expect(paceOf(20, 60, { from: '2018-01-01', to: '2018-01-10' }, '2018-01-05')).toEqual({ neededPerYear: '12', reachedPerYear: '8', forecast: '40' }));
  test('after the end the forecast is what was done', () => expect(paceOf(59, 60, plan, '2026-01-01')).toMatchObject({ forecast: '59', reachedPerYear: '11.8' }));
  test('before the plan, or while its days are not known, there is none', () => {
    for (const period of [plan, null]) expect(paceOf(0, 60, period, '2017-12-31')).toMatchObject({ reachedPerYear: null, forecast: null });
  });
});

describe('R-FAM-03: the recruitment plan lies in the strategic plan', () => {
  test('the same five years and a part of them are accepted', () => expect([...withinStrategicViolations(plan, plan, 'f'), ...withinStrategicViolations({ from: '2019-01-01', to: '2022-12-31' }, plan, 'f')]).toEqual([]));
  test('a day before or after is refused', () => {
    expect(withinStrategicViolations({ from: '2017-12-31', to: '2022-12-31' }, plan, 'f')).toMatchObject([{ code: 'FAM_RECRUITMENT_OUTSIDE_PLAN', rule: 'R-FAM-03' }]);
    expect(withinStrategicViolations({ from: '2018-01-01', to: '2023-01-01' }, plan, 'f')).toHaveLength(1);
  });
});

test('R-FAM-05: another organisation is refused', () => expect(notMember('x')).toMatchObject({ code: 'FAM_NOT_GROUP_MEMBER', rule: 'R-FAM-05', messageCs: 'Aktivitu uskutečňují členové pracovní skupiny.' }));
test('a cancelled activity is not completed', () => {
  expect(stateViolations('CANCELLED', ['PLANNED'])).toMatchObject([{ code: 'FAM_ACTIVITY_STATE' }]);
  expect(stateViolations('PLANNED', ['PLANNED'])).toEqual([]);
});
