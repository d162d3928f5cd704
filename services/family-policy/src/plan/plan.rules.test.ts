import { adoptionDayViolations, adoptionViolations, adoptionWarnings, lastDayOf, lengthViolations, lockedViolations } from './plan.rules';

const five = { from: '2018-01-01', to: '2022-12-31' };
const [council, assembly] = [{ body: 'RADA', date: '2018-03-06' }, { body: 'ZASTUPITELSTVO', date: '2018-03-27' }] as const;

describe('R-FAM-01: a plan is five years long', () => {
  test.each([five, { from: '2018-07-01', to: '2023-06-30' }, { from: '2020-02-29', to: '2025-02-27' }])('%j is', (period) => expect(lengthViolations(period, 'f')).toEqual([]));
  test.each([['4 years 11 months', '2022-11-30'], ['4 years', '2021-12-31'], ['a day less', '2022-12-30'], ['a day more', '2023-01-01'], ['6 years', '2023-12-31']])(
    '%s is refused', (_what, to) => expect(lengthViolations({ from: '2018-01-01', to }, 'f')).toMatchObject([{ code: 'FAM_PLAN_LENGTH', rule: 'R-FAM-01', messageCs: 'Plán se zpracovává na 5 let.' }]));
  test('a plan whose days are not known yet is not refused', () => expect(lengthViolations(null, 'f')).toEqual([]));
  test('its last day is the one before the fifth anniversary', () => expect(lastDayOf('2016-10-01')).toBe('2021-09-30'));
});

describe('R-FAM-02: ADOPTED needs both bodies', () => {
  test('both are enough', () => expect(adoptionViolations(five, [council, assembly])).toEqual([]));
  test('only the Council is refused', () => expect(adoptionViolations(five, [council])).toMatchObject([{ code: 'FAM_ADOPTION_INCOMPLETE', rule: 'R-FAM-02', messageCs: 'Chybí přijetí Zastupitelstvem.' }]));
  test('only the Assembly is refused', () => expect(adoptionViolations(five, [assembly])).toMatchObject([{ messageCs: 'Chybí přijetí Radou.' }]));
  test('none, and no days either, is said at once', () => expect(adoptionViolations(null, []).map(({ code }) => code)).toEqual(['FAM_ADOPTION_INCOMPLETE', 'FAM_ADOPTION_INCOMPLETE', 'FAM_PLAN_DATES_UNKNOWN']));
  test('the Assembly before the Council warns and refuses nothing', () => {
    expect(adoptionWarnings([{ ...assembly, date: '2018-03-05' }, council])).toMatchObject([{ code: 'FAM_ADOPTION_ORDER', messageCs: 'Zkontrolujte pořadí přijetí.' }]);
    expect(adoptionWarnings([assembly])).toHaveLength(1);
    expect([...adoptionWarnings([council, assembly]), ...adoptionWarnings([council]), ...adoptionWarnings([])]).toEqual([]);
  });
  test('an adoption is a past fact', () => {
    expect(adoptionDayViolations('2018-03-07', '2018-03-06')).toMatchObject([{ code: 'FAM_ADOPTION_IN_FUTURE' }]);
    expect(adoptionDayViolations('2018-03-06', '2018-03-06')).toEqual([]);
  });
});

test('an adopted plan is changed only by a new version', () => {
  expect(lockedViolations('ADOPTED', 'f')).toMatchObject([{ code: 'FAM_PLAN_ADOPTED_LOCKED', messageCs: 'Přijatý plán se mění jen novou verzí.' }]);
  expect([...lockedViolations('DRAFT', 'f'), ...lockedViolations('PREPARATION', 'f')]).toEqual([]);
});
