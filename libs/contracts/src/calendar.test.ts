import fc from 'fast-check';
import { calendarText, type CalendarItem } from './calendar';

const at = new Date('2026-03-01T10:00:00Z');
const item = (entry: Partial<CalendarItem['entry']>, over: Partial<CalendarItem> = {}): CalendarItem => ({ title: 'Seminář', text: 'Popis', at, ...over, entry: { uid: 'u', sequence: 1, day: '2026-12-31', ...entry } });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const linesOf = (...items: CalendarItem[]) => unfolded(calendarText(items, { method: 'PUBLISH' }));

describe('when', () => {
  test('a seminar of eight hours at nine in Prague, before and after summer time begins and ends', () => {
    const times = (day: string) => linesOf(item({ day, time: '09:00', minutes: 480 })).filter((line) => /^DT(START|END)/.test(line));
    expect(times('2026-03-28')).toEqual(['DTSTART:20260328T080000Z', 'DTEND:20260328T160000Z']);
    expect(times('2026-03-29')).toEqual(['DTSTART:20260329T070000Z', 'DTEND:20260329T150000Z']);
    expect(times('2026-10-24')).toEqual(['DTSTART:20261024T070000Z', 'DTEND:20261024T150000Z']);
    expect(times('2026-10-25')).toEqual(['DTSTART:20261025T080000Z', 'DTEND:20261025T160000Z']);
  });
  test('an end at a stated time wins over a length; an end before the start is the next day', () => {
    expect(linesOf(item({ time: '22:00', endTime: '01:00', minutes: 5 }))).toContain('DTEND:20270101T000000Z');
  });
  test('a day without an hour is a whole day', () => expect(linesOf(item({}))).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'])));
  test('an hour that summer time leaves out does not break the calendar', () => expect(linesOf(item({ day: '2026-03-29', time: '02:30' }))).toContain('DTSTART:20260329T010000Z'));
});

describe('what', () => {
  test('a place, an address, a status', () => {
    expect(linesOf(item({}, { place: 'Liberec, U Jezu 642; 2. patro', url: 'https://opora.example.test/akce/1' }))).toEqual(expect.arrayContaining(['LOCATION:Liberec\\, U Jezu 642\\; 2. patro', 'URL:https://opora.example.test/akce/1', 'STATUS:CONFIRMED']));
    expect(linesOf(item({}, { tentative: true }))).toContain('STATUS:TENTATIVE');
    expect(linesOf(item({ cancelled: true }, { tentative: true }))).toContain('STATUS:CANCELLED');
  });
  test('a feed names itself and says how often to ask', () =>
    expect(unfolded(calendarText([], { method: 'PUBLISH', feed: { nameCs: 'Moje vzdělávání, Opora', refreshMinutes: 60 } }))).toEqual(expect.arrayContaining(['X-WR-CALNAME:Moje vzdělávání\\, Opora', 'REFRESH-INTERVAL;VALUE=DURATION:PT60M'])));
});

describe('a feed', () => {
  const feed = (...items: CalendarItem[]) => unfolded(calendarText(items, { method: 'PUBLISH', feed: { nameCs: 'x', refreshMinutes: 60 } }));
  test('states the wall clock of Czechia and the zone it is of, once', () => {
    const lines = feed(item({ day: '2026-10-24', time: '09:00', minutes: 480 }), item({ uid: 'v', day: '2026-10-25', time: '09:00', minutes: 480 }));
    expect(lines.filter((line) => /^DT(START|END);/.test(line))).toEqual(['DTSTART;TZID=Europe/Prague:20261024T090000', 'DTEND;TZID=Europe/Prague:20261024T170000', 'DTSTART;TZID=Europe/Prague:20261025T090000', 'DTEND;TZID=Europe/Prague:20261025T170000']);
    expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
  });
  test('moves an hour that summer time leaves out to the end of it', () => expect(feed(item({ day: '2026-03-29', time: '02:30', minutes: 60 }))).toEqual(expect.arrayContaining(['DTSTART;TZID=Europe/Prague:20260329T030000', 'DTEND;TZID=Europe/Prague:20260329T040000'])));
  test('a message outside a feed carries no zone', () => expect(linesOf(item({ time: '09:00' }))).not.toContain('BEGIN:VTIMEZONE'));
});

test('any text stays inside its line: folded at 75 octets, no character cut, no line smuggled in', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: fc.constantFrom('ž', 'a', '\n', '\r', ',', ';', '\\', ':', ' '), maxLength: 200 }), fc.constant('x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:podvrh'));
  fc.assert(fc.property(text, text, (title, place) => {
    const calendar = calendarText([item({}, { title, place })], { method: 'PUBLISH' });
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const lines = unfolded(calendar);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    const said = lines.find((line) => line.startsWith('SUMMARY:'))!.slice('SUMMARY:'.length);
    expect(said.replace(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c))).toBe(title.replace(/\r\n?/g, '\n'));
  }), { numRuns: 500 });
});
