import { closingProblems, publishProblems, publishWarnings, type Publishable } from './publishing.rules';

const seminar: Publishable = {
  status: 'PLANNED', titleCs: 'Úvod do viktimologie', venue: 'Školicí místnost', online: false, ofSeries: true,
  topic: { days: 1, amount: '8', unit: 'NOT_STATED', accreditedUnit: 'HOUR', minutes: 480 },
  sessions: [{ date: '2018-03-01', startsAt: '09:00', minutes: 480 }],
  accreditation: { ministry: 'MPSV', number: 'A2017/0001-SP/PC', validFrom: '2017-01-01', validTo: '2019-12-31' }, capacity: 20, norm: { capacityMin: 20 },
};
const codes = (over: Partial<Publishable>) => publishProblems({ ...seminar, ...over }, 'input.eventIds.0').map(({ code }) => code);

test('a complete seminar is published', () => expect(codes({})).toEqual([]));
test('R-EDU-08: one whose accreditation ends before it is not', () => expect(codes({ accreditation: { ...seminar.accreditation!, validTo: '2018-02-28' } })).toEqual(['EDU_ACCREDITATION_EXPIRED']));
test('R-EDU-03: one without its days is not', () => expect(codes({ sessions: [] })).toEqual(['EDU_SESSION_COUNT']));
test('R-EDU-02: one whose unit was settled as lessons after its days were set is not', () =>
  expect(codes({ topic: { ...seminar.topic!, accreditedUnit: 'LESSON', minutes: 360 } })).toEqual(['EDU_HOURS_MISMATCH']));
test('R-EDU-16: one of a kind with a ceiling is not without its capacity', () => expect(codes({ capacity: null, norm: { capacityMax: 20, staffCounts: true } })).toEqual(['EDU_CAPACITY_REQUIRED']));
test('a published one is not published again', () => expect(codes({ status: 'PUBLISHED' })).toEqual(['EDU_EVENT_STATUS']));
test('an event outside a series needs a day but no accreditation', () => {
  expect(codes({ ofSeries: false, topic: null, accreditation: null })).toEqual([]);
  expect(codes({ ofSeries: false, topic: null, accreditation: null, sessions: [] })).toEqual(['EDU_SESSION_COUNT']);
});
test('a missing venue is a warning unless the event is online', () => {
  expect(publishWarnings({ ...seminar, venue: null }, 'f')).toMatchObject([{ code: 'EDU_VENUE_MISSING' }]);
  expect(publishWarnings({ ...seminar, venue: null, online: true }, 'f')).toEqual([]);
});
test('registration may end on the first day, not later', () => {
  expect(closingProblems('2018-03-01', '2018-03-01', 'f')).toEqual([]);
  expect(closingProblems('2018-03-02', '2018-03-01', 'f')).toMatchObject([{ code: 'EDU_REGISTRATION_AFTER_START' }]);
});
