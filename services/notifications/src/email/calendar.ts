import type { CalendarEntry } from '@opora/contracts';
import { addDays } from '@opora/kernel';
import { instantAt } from '../timing/prague.rules';

export interface Invite { entry: CalendarEntry; title: string; text: string; /** When it was told. */ at: Date }

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/([;,])/g, '\\$1').replace(/\r?\n/g, '\\n');
const stamp = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
const plainDay = (day: string) => day.replaceAll('-', '');
const HOUR_MS = 3_600_000;

/** Lines of at most 75 octets, cut between characters (RFC 5545 §3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) { parts.push(part); part = ''; }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}

/** The calendar file of one event (RFC 5545), in UTC so that every calendar shows the right local hour. A higher sequence with the same uid moves or cancels it. */
export function calendarFile({ entry, title, text, at }: Invite): { method: 'PUBLISH' | 'CANCEL'; content: string } {
  const { day, time, endTime } = entry;
  const start = time === undefined ? null : instantAt(day, time);
  const end = start && (endTime === undefined ? new Date(start.getTime() + HOUR_MS) : instantAt(endTime > time! ? day : addDays(day, 1), endTime));
  const method = entry.cancelled ? 'CANCEL' : 'PUBLISH';
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Opora//Notifications//CS', `METHOD:${method}`, 'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}@opora`, `SEQUENCE:${entry.sequence}`, `DTSTAMP:${stamp(at)}`,
    ...(start && end ? [`DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`] : [`DTSTART;VALUE=DATE:${plainDay(day)}`, `DTEND;VALUE=DATE:${plainDay(addDays(day, 1))}`]),
    `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`, `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT', 'END:VCALENDAR',
  ];
  return { method, content: `${lines.map(folded).join('\r\n')}\r\n` };
}
