import { eligibilityViolations, endViolations, isMemberOn, memberKind } from './group.rules';

test('R-FAM-05: members are authorised persons and municipalities that accompany foster parents', () => {
  expect(memberKind({ kinds: ['AUTHORISED_PERSON'], providesAccompaniment: false })).toBe('AUTHORISED_PERSON');
  expect(memberKind({ kinds: ['MUNICIPALITY'], providesAccompaniment: true })).toBe('MUNICIPALITY_WITH_ACCOMPANIMENT');
  expect(memberKind({ kinds: ['MUNICIPALITY'], providesAccompaniment: false })).toBeNull();
  expect(memberKind({ kinds: ['SCHOOL'], providesAccompaniment: true })).toBeNull();
  expect(eligibilityViolations({ kinds: ['MUNICIPALITY'], providesAccompaniment: false })).toMatchObject([{ code: 'FAM_MEMBER_NOT_ELIGIBLE', rule: 'R-FAM-05' }]);
  expect(eligibilityViolations(null)).toHaveLength(1);
});
test('a membership holds from its first to its last day', () => {
  const memberships = [{ validFrom: '2018-01-01', lastDay: '2018-06-30' }, { validFrom: '2019-01-01', lastDay: null }];
  expect(['2017-12-31', '2018-01-01', '2018-06-30', '2018-07-01', '2019-01-01', '2030-01-01'].map((day) => isMemberOn(memberships, day))).toEqual([false, true, true, false, true, true]);
  expect(isMemberOn([], '2018-01-01')).toBe(false);
});
test('a membership ends once and not before it began', () => {
  expect(endViolations({ validFrom: '2018-01-01', lastDay: null }, '2018-01-01')).toEqual([]);
  expect(endViolations({ validFrom: '2018-01-01', lastDay: null }, '2017-12-31')).toMatchObject([{ code: 'FAM_MEMBERSHIP_END' }]);
  expect(endViolations({ validFrom: '2018-01-01', lastDay: '2018-02-01' }, '2018-03-01')).toHaveLength(1);
});
