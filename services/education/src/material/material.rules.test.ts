import { coverage, materialProblems, SUBJECT_KINDS } from './material.rules';

describe('R-EDU-19: four videos, one about each subject', () => {
  test('one about each is met', () => expect(coverage(4, SUBJECT_KINDS, ['NZDM', 'SAS', 'OSPOD', 'AUTHORISED_PERSON'])).toEqual({ target: 4, done: 4, met: true, missing: [] }));
  test('two about NZDM and none about SAS is not met though the count is four', () =>
    expect(coverage(4, SUBJECT_KINDS, ['NZDM', 'NZDM', 'OSPOD', 'AUTHORISED_PERSON'])).toEqual({ target: 4, done: 4, met: false, missing: ['SAS'] }));
  test('three subjects covered are not met', () => expect(coverage(4, SUBJECT_KINDS, ['NZDM', 'SAS', 'OSPOD']).met).toBe(false));
});
test('a plan of seven newsletter issues is met by seven', () => {
  expect(coverage(7, [], [null, null, null, null, null, null]).met).toBe(false);
  expect(coverage(7, [], [null, null, null, null, null, null, null]).met).toBe(true);
});
test('a video without a subject, an issue without a number and reversed pages are refused', () => {
  const plain = { subject: null, issue: null, pagesFrom: null, pagesTo: null };
  expect(materialProblems({ ...plain, kind: 'VIDEO' }).map(({ code }) => code)).toEqual(['EDU_VIDEO_SUBJECT']);
  expect(materialProblems({ ...plain, kind: 'NEWSLETTER_ISSUE' }).map(({ code }) => code)).toEqual(['EDU_ISSUE_NUMBER']);
  expect(materialProblems({ ...plain, kind: 'PUBLICATION', pagesFrom: 250, pagesTo: 200 }).map(({ code }) => code)).toEqual(['EDU_PAGES_REVERSED']);
  expect(materialProblems({ ...plain, kind: 'PUBLICATION', pagesFrom: 200, pagesTo: 250 })).toEqual([]);
});
