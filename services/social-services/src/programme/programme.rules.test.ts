import { ageViolations, formViolations, isFte, planTotals, planViolations, targetGroupViolations, type TypeRules } from './programme.rules';

const nzdm: TypeRules = { serviceType: 'NZDM', lotCount: 16, forms: ['AMBULATORY', 'FIELD'], otherForms: false, ageFrom: 15, ageTo: 26, targetGroups: [], supportedPersonsTarget: 1630, fteTarget: '48' };
const sas: TypeRules = {
  serviceType: 'SAS', lotCount: 14, forms: ['FIELD'], otherForms: true, ageFrom: null, ageTo: null, supportedPersonsTarget: 1110, fteTarget: '44',
  targetGroups: [{ code: 'CARE_OF_SMALL_CHILDREN', titleCs: 'osoby pečující o malé děti', childAgeTo: 15 }, { code: 'SINGLE_PARENTS', titleCs: 'samoživitelé', childAgeTo: null }],
};
const codes = (violations: readonly { code: string; rule?: string; messageCs: string }[]) => violations.map(({ code }) => code);

describe('R-SRV-05: forms of a service', () => {
  test.each([[['AMBULATORY']], [['FIELD']], [['AMBULATORY', 'FIELD']]] as const)('NZDM may be %j', (forms) => expect(formViolations(nzdm, forms, 'f')).toEqual([]));
  test('a residential NZDM is refused, even beside a stated form', () => {
    expect(formViolations(nzdm, ['RESIDENTIAL'], 'f')).toMatchObject([{ code: 'SRV_FORM_NOT_ALLOWED', rule: 'R-SRV-05', messageCs: 'NZDM se poskytuje ambulantně nebo v terénu.' }]);
    expect(codes(formViolations(nzdm, ['FIELD', 'RESIDENTIAL'], 'f'))).toEqual(['SRV_FORM_NOT_ALLOWED']);
  });
  test('SAS is given especially in the field: others may be added, none may stand alone', () => {
    expect(formViolations(sas, ['FIELD', 'AMBULATORY'], 'f')).toEqual([]);
    expect(formViolations(sas, ['AMBULATORY'], 'f')).toMatchObject([{ messageCs: 'SAS se poskytuje zejména v terénu.' }]);
  });
  test('no form at all is refused', () => expect(codes(formViolations(sas, [], 'f'))).toEqual(['SRV_FORM_NOT_ALLOWED']));
});

describe('R-SRV-06: age of a supported person on the day of the service', () => {
  const born = '2000-06-15';
  test.each([['2014-06-15', 14, false], ['2015-06-14', 14, false], ['2015-06-15', 15, true], ['2026-06-15', 26, true], ['2027-06-14', 26, true], ['2027-06-15', 27, false]])(
    'on %s at %i: supported is %s', (day, age, supported) => {
      const found = ageViolations(nzdm, born, day, 'f');
      if (supported) expect(found).toEqual([]);
      else expect(found).toMatchObject([{ code: 'SRV_AGE_OUT_OF_RANGE', rule: 'R-SRV-06', actual: age, messageCs: `Projekt podporuje osoby 15–26 let (na den výkonu ${age}).` }]);
    });
  test('the limits are data of the plan: another plan supports from 6', () => expect(ageViolations({ ageFrom: 6, ageTo: 26 }, born, '2006-06-15', 'f')).toEqual([]));
  test('a plan without limits refuses nobody', () => expect(ageViolations(sas, born, '2001-01-01', 'f')).toEqual([]));
});

describe('R-SRV-07: target groups of SAS', () => {
  test('no code is refused', () => expect(targetGroupViolations(sas, [], 'f')).toMatchObject([{ code: 'SRV_TARGET_GROUP_REQUIRED', rule: 'R-SRV-07', messageCs: 'Vyberte alespoň jednu cílovou skupinu SAS.' }]));
  test('one of the coded groups is enough, an unknown one is not', () => {
    expect(targetGroupViolations(sas, ['SINGLE_PARENTS'], 'f')).toEqual([]);
    expect(codes(targetGroupViolations(sas, ['SINGLE_PARENTS', 'OTHERS'], 'f'))).toEqual(['SRV_TARGET_GROUP_REQUIRED']);
  });
  test('a type without coded groups asks for none', () => expect(targetGroupViolations(nzdm, [], 'f')).toEqual([]));
});

test('R-SRV-16: the plan of the source sums to 30 lots, 2740 persons and 92 FTE', () => expect(planTotals([nzdm, sas])).toEqual({ lots: 30, supportedPersons: 2740, fte: '92' }));

describe('R-SRV-09: full-time equivalents', () => {
  test.each(['0.5', '48', '48.00', '12.34'])('%s is accepted', (fte) => expect(isFte(fte)).toBe(true));
  test.each(['0', '-0.5', '12.345', '1,5', 'x', ''])('%s is refused', (fte) => expect(isFte(fte)).toBe(false));
});

describe('a plan', () => {
  test('with the numbers of the source is accepted', () => expect(planViolations(8500, [nzdm, sas], {})).toEqual([]));
  test('hears of everything wrong at once', () => expect(codes(planViolations(0, [{ ...nzdm, lotCount: 0, fteTarget: '12.345', ageFrom: 27, forms: [] }, nzdm], {})).sort())
    .toEqual(['SRV_FORM_NOT_ALLOWED', 'SRV_FTE_INVALID', 'SRV_PLAN_INVALID', 'SRV_PLAN_INVALID', 'SRV_PLAN_INVALID', 'SRV_PLAN_INVALID']));
  test('cannot lose lots that exist', () => expect(planViolations(8500, [{ ...nzdm, lotCount: 6 }], { NZDM: 7 })).toMatchObject([{ code: 'SRV_LOT_EXISTS', rule: 'R-SRV-01', limit: 7 }]));
});
