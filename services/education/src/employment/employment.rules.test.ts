import { eligibilityProblems, employmentOn, employmentProblems } from './employment.rules';

const ELIGIBLE = ['MUNICIPALITY', 'SOCIAL_SERVICE_PROVIDER', 'AUTHORISED_PERSON'] as const;

describe('R-EDU-06: education of the series is for employees of municipalities, social services and authorised persons', () => {
  test.each(ELIGIBLE)('an employee of %s may take part', (kind) => expect(eligibilityProblems(ELIGIBLE, [kind])).toEqual([]));
  test('a private person is refused with the words of the journey', () => expect(eligibilityProblems(ELIGIBLE, null)).toEqual([{
    code: 'EDU_NOT_ELIGIBLE', rule: 'R-EDU-06', field: 'input.personId', actual: null, limit: 'MUNICIPALITY, SOCIAL_SERVICE_PROVIDER, AUTHORISED_PERSON',
    messageCs: 'Vzdělávání je určeno zaměstnancům obcí, sociálních služeb a pověřených osob.',
  }]));
  test('an employee of a school only is refused, of a school that is an authorised person not', () => {
    expect(eligibilityProblems(ELIGIBLE, ['SCHOOL'])).toHaveLength(1);
    expect(eligibilityProblems(ELIGIBLE, ['SCHOOL', 'AUTHORISED_PERSON'])).toEqual([]);
  });
  test('an event for anybody asks for no employer', () => expect(eligibilityProblems([], null)).toEqual([]));
});

describe('employment', () => {
  const at = (from: string, to: string | null, organisationId = 'o1') => ({ organisationId, from, to });
  test('an end before the start is refused', () => expect(employmentProblems(at('2017-04-01', '2017-03-31'), [])).toMatchObject([{ code: 'DATE_RANGE_REVERSED', messageCs: 'Začátek nesmí být po konci.' }]));
  test('one employer twice at one time is refused, two employers are not', () => {
    expect(employmentProblems(at('2017-12-31', null), [at('2017-01-01', '2017-12-31')])).toMatchObject([{ code: 'EDU_EMPLOYMENT_OVERLAP' }]);
    expect(employmentProblems(at('2018-01-01', null), [at('2017-01-01', '2017-12-31')])).toEqual([]);
    expect(employmentProblems(at('2017-12-31', null, 'o2'), [at('2017-01-01', null)])).toEqual([]);
  });
  test('both ends of an employment count', () => {
    const one = at('2017-04-01', '2017-12-31');
    expect([employmentOn([one], '2017-03-31'), employmentOn([one], '2017-04-01'), employmentOn([one], '2017-12-31'), employmentOn([one], '2018-01-01')]).toEqual([null, one, one, null]);
  });
});
