import { calendarFile } from './calendar';

const told = { text: 'První řádek,\ndruhý \\ řádek', at: new Date('2026-03-01T10:00:00Z') };
const TITLE = 'Kulatý stůl; ORP Liberec';
const linesOf = (entry: Omit<Parameters<typeof calendarFile>[0]['entry'], 'title'>) => calendarFile({ ...told, entry: { title: TITLE, ...entry } }).content.replaceAll('\r\n ', '').split('\r\n');

test('an event at nine in Prague is written in UTC, before and after summer time begins', () => {
  expect(linesOf({ uid: 'u', sequence: 1, day: '2026-03-28', time: '09:00' })).toEqual(expect.arrayContaining(['DTSTART:20260328T080000Z', 'DTEND:20260328T090000Z']));
  expect(linesOf({ uid: 'u', sequence: 1, day: '2026-03-30', time: '09:00', endTime: '15:30' })).toEqual(expect.arrayContaining(['DTSTART:20260330T070000Z', 'DTEND:20260330T133000Z']));
});
test('an event without a time takes the whole day', () =>
  expect(linesOf({ uid: 'u', sequence: 1, day: '2026-12-31' })).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'])));
test('the same event moved or cancelled keeps its uid and raises its sequence', () => {
  expect(linesOf({ uid: 'seminar', sequence: 3, day: '2026-12-31', cancelled: true })).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'UID:seminar@opora', 'SEQUENCE:3', 'STATUS:CANCELLED']));
});
test('separators, backslashes and line breaks are escaped', () =>
  expect(linesOf({ uid: 'u', sequence: 1, day: '2026-12-31' })).toEqual(expect.arrayContaining(['SUMMARY:Kulatý stůl\\; ORP Liberec', 'DESCRIPTION:První řádek\\,\\ndruhý \\\\ řádek'])));
test('no line is longer than 75 octets and no character is cut', () => {
  const text = 'Příliš žluťoučký kůň úpěl ďábelské ódy. '.repeat(8);
  const { content } = calendarFile({ ...told, text, entry: { title: TITLE, uid: 'u', sequence: 1, day: '2026-12-31' } });
  for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(content.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${text.replaceAll(',', '\\,')}`);
});
