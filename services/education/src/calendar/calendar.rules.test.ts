import { calendarText } from '@opora/contracts';
import { calendarItem, type Attended } from './calendar.rules';

const day = (over: Partial<Attended> = {}): Attended => ({
  eventId: 'e1', titleCs: 'Úvod do viktimologie', date: '2017-10-02', startsAt: '09:00', minutes: 480, ordinal: 1, days: 1, mode: 'IN_PERSON', venue: 'Krajský úřad', place: 'Liberec', offered: false, cancelled: false, toldVersion: 3,
  changedAt: new Date('2017-08-15T10:00:00Z'), ...over,
});

test('a day of eight hours says what, when and where', () => expect(calendarItem(day())).toEqual({
  entry: { uid: 'e1', sequence: 3, day: '2017-10-02', time: '09:00', minutes: 480 }, title: 'Úvod do viktimologie', text: 'Prezenčně.', place: 'Krajský úřad, Liberec', tentative: false, at: new Date('2017-08-15T10:00:00Z'),
}));
test('two days of one event are two entries that say which', () =>
  expect([1, 2].map((ordinal) => calendarItem(day({ ordinal, days: 2 }))).map(({ entry, title }) => [entry.uid, title])).toEqual([['e1', 'Úvod do viktimologie (1. den z 2)'], ['e1-2', 'Úvod do viktimologie (2. den z 2)']]));
test('an offered place is tentative and says so', () => expect(calendarItem(day({ offered: true }))).toMatchObject({ title: 'Nabídka místa: Úvod do viktimologie', tentative: true, text: 'Prezenčně. Místo je nabídnuto, po přihlášení je přijměte nebo odmítněte.' }));
test('a cancelled event keeps its entry and says so', () => expect(calendarItem(day({ cancelled: true, toldVersion: 4 }))).toMatchObject({ entry: { uid: 'e1', sequence: 4, cancelled: true }, title: 'Zrušeno: Úvod do viktimologie' }));
test('an online day has no place, an unstated hour takes the whole day', () => {
  const text = calendarText([calendarItem(day({ mode: 'ONLINE', startsAt: null, minutes: null }))], { method: 'PUBLISH' });
  expect(text).not.toContain('LOCATION');
  expect(text).toContain('DTSTART;VALUE=DATE:20171002');
});
