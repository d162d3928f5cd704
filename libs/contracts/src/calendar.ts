import { addDays, plannedPragueInstant } from '@opora/kernel';
import { inZone, ZONE_LINES } from './calendar-zone';
import type { CalendarEntry } from './notification';

/** One thing in a calendar: when it is, and what a person is to read there. */
export interface CalendarItem {
  entry: CalendarEntry;
  title: string;
  text: string;
  place?: string;
  url?: string;
  /** The place is offered, not held. */
  tentative?: boolean;
  /** When it was told or last changed. */
  at: Date;
}
/** What a calendar that is asked for again and again says of itself. */
export interface CalendarFeed { nameCs: string; /** How often a program should ask. */ refreshMinutes: number }

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/([;,])/g, '\\$1').replace(/\r\n?|\n/g, '\\n');
const stamp = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
const plainDay = (day: string) => day.replaceAll('-', '');
const MINUTE_MS = 60_000;
/** An event without an end takes an hour. */
const UNSTATED_MINUTES = 60;

/** Lines of at most 75 octets, cut between characters (RFC 5545 §3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '', octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > (parts.length === 0 ? 75 : 74)) { parts.push(part); part = ''; octets = 0; }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

function endOf({ day, time, endTime, minutes }: CalendarItem['entry'], start: Date): Date {
  if (endTime !== undefined) return plannedPragueInstant(endTime > time! ? day : addDays(day, 1), endTime);
  return new Date(start.getTime() + (minutes ?? UNSTATED_MINUTES) * MINUTE_MS);
}

const inUtc = (property: string, instant: Date) => `${property}:${stamp(instant)}`;

function eventLines({ entry, title, text, place, url, tentative = false, at }: CalendarItem, time: typeof inUtc): string[] {
  const { uid, sequence, day, cancelled = false } = entry;
  const start = entry.time === undefined ? null : plannedPragueInstant(day, entry.time);
  return [
    'BEGIN:VEVENT', `UID:${escaped(uid)}@opora`, `SEQUENCE:${sequence}`, `DTSTAMP:${stamp(at)}`,
    ...(start ? [time('DTSTART', start), time('DTEND', endOf(entry, start))] : [`DTSTART;VALUE=DATE:${plainDay(day)}`, `DTEND;VALUE=DATE:${plainDay(addDays(day, 1))}`]),
    `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`, ...(place ? [`LOCATION:${escaped(place)}`] : []), ...(url ? [`URL:${url}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : tentative ? 'TENTATIVE' : 'CONFIRMED'}`, 'END:VEVENT',
  ];
}

/**
 * A calendar as text (iCalendar, RFC 5545). Hours of a single message are written in UTC, so that no list of time zones has to travel along; those of a feed as
 * the wall clock of Czechia with its zone, so that an event stays at nine wherever the rules of summer time go. Whole days stay days. The same uid with a higher sequence moves or cancels an event the reader already has.
 */
export function calendarText(items: readonly CalendarItem[], { method, feed }: { method: 'PUBLISH' | 'CANCEL'; feed?: CalendarFeed }): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Opora//Opora//CS', 'CALSCALE:GREGORIAN', `METHOD:${method}`,
    ...(feed ? [`NAME:${escaped(feed.nameCs)}`, `X-WR-CALNAME:${escaped(feed.nameCs)}`, `REFRESH-INTERVAL;VALUE=DURATION:PT${feed.refreshMinutes}M`, `X-PUBLISHED-TTL:PT${feed.refreshMinutes}M`] : []),
    ...(feed ? ZONE_LINES : []), ...items.flatMap((item) => eventLines(item, feed ? inZone : inUtc)), 'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
