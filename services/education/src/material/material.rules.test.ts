import { coverage, materialProblems, showingProblems, SUBJECT_KINDS, type SubjectKind } from './material.rules';

const published = (...subjects: (SubjectKind | null)[]) => subjects.map((subject) => ({ subject, downloadable: true }));

describe('R-EDU-19: four videos, one about each subject, each free to download', () => {
  test('one about each is met', () => expect(coverage(4, SUBJECT_KINDS, published('NZDM', 'SAS', 'OSPOD', 'AUTHORISED_PERSON'))).toEqual({ target: 4, done: 4, met: true, missing: [], reasonsCs: [] }));
  test('two about NZDM and none about SAS is not met though the count is four', () =>
    expect(coverage(4, SUBJECT_KINDS, published('NZDM', 'NZDM', 'OSPOD', 'AUTHORISED_PERSON'))).toEqual({ target: 4, done: 4, met: false, missing: ['SAS'], reasonsCs: ['Chybí video o SAS pro rodiny s dětmi.'] }));
  test('three subjects covered are not met', () => expect(coverage(4, SUBJECT_KINDS, published('NZDM', 'SAS', 'OSPOD'))).toMatchObject({ met: false, reasonsCs: ['Zveřejněno 3 z 4.', 'Chybí video o pověřených osobách.'] }));
  test('a video that cannot be downloaded is none yet', () =>
    expect(coverage(4, SUBJECT_KINDS, [...published('NZDM', 'SAS', 'OSPOD'), { subject: 'AUTHORISED_PERSON', downloadable: false }])).toMatchObject({ done: 4, met: false, missing: ['AUTHORISED_PERSON'], reasonsCs: ['Video o pověřených osobách zatím nelze stáhnout.'] }));
});
test('a plan of seven newsletter issues is met by seven', () => {
  expect(coverage(7, [], published(null, null, null, null, null, null))).toMatchObject({ met: false, reasonsCs: ['Zveřejněno 6 z 7.'] });
  expect(coverage(7, [], published(null, null, null, null, null, null, null)).met).toBe(true);
});
describe('a video is shown first at its event', () => {
  const seminar = { titleCs: 'Seminář dobré praxe', startsOn: '2017-09-14', status: 'PUBLISHED' } as const;
  test('the day before is refused and says which event it waits for', () => expect(showingProblems(seminar, '2017-09-13')).toEqual([{
    code: 'EDU_MATERIAL_NOT_SHOWN_YET', field: 'input.publishedOn', actual: '2017-09-13', limit: '2017-09-14', messageCs: 'Materiál se nejprve představí na akci „Seminář dobré praxe“, která začíná 14. 9. 2017.',
  }]));
  test('on its first day and without an event it may be published', () => expect([showingProblems(seminar, '2017-09-14'), showingProblems(null, '2017-01-01')]).toEqual([[], []]));
  test('an event without a date holds it back, a cancelled one does not', () => {
    expect(showingProblems({ ...seminar, startsOn: null }, '2017-09-14')).toMatchObject([{ limit: null, messageCs: 'Materiál se nejprve představí na akci „Seminář dobré praxe“, která ještě nemá termín.' }]);
    expect(showingProblems({ ...seminar, status: 'CANCELLED' }, '2017-01-01')).toEqual([]);
  });
});
test('a video without a subject, an issue without a number and reversed pages are refused', () => {
  const plain = { subject: null, issue: null, pagesFrom: null, pagesTo: null };
  expect(materialProblems({ ...plain, kind: 'VIDEO' }).map(({ code }) => code)).toEqual(['EDU_VIDEO_SUBJECT']);
  expect(materialProblems({ ...plain, kind: 'NEWSLETTER_ISSUE' }).map(({ code }) => code)).toEqual(['EDU_ISSUE_NUMBER']);
  expect(materialProblems({ ...plain, kind: 'PUBLICATION', pagesFrom: 250, pagesTo: 200 }).map(({ code }) => code)).toEqual(['EDU_PAGES_REVERSED']);
  expect(materialProblems({ ...plain, kind: 'PUBLICATION', pagesFrom: 200, pagesTo: 250 })).toEqual([]);
});
