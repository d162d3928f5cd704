import type { CalendarItem } from '@opora/contracts';
import type { Day } from '@opora/kernel';
import type { EventMode } from '../event/event.rules';

/** One day of an event somebody holds, or is offered, a place at. */
export interface Attended {
  eventId: string;
  titleCs: string;
  date: Day;
  startsAt: string | null;
  minutes: number | null;
  /** Its place among the days of the event, from 1, and how many there are. */
  ordinal: number;
  days: number;
  mode: EventMode | null;
  venue: string | null;
  place: string | null;
  offered: boolean;
  /** The event will not happen; the calendar says so to those it showed it to before. */
  cancelled: boolean;
  toldVersion: number;
  changedAt: Date;
}

const MODE_CS: Record<EventMode, string> = { IN_PERSON: 'Prezenčně.', ONLINE: 'Online.', HYBRID: 'Prezenčně i online.' };

/**
 * A day as a calendar shows it. The first day has the uid of the event's notices, so that a program that has both shows one; the words name nobody.
 */
export function calendarItem(day: Attended): CalendarItem {
  const { eventId, ordinal, days, mode, venue, place, offered, cancelled, startsAt, minutes } = day;
  const where = [venue, place].filter(Boolean).join(', ');
  return {
    entry: { uid: ordinal === 1 ? eventId : `${eventId}-${ordinal}`, sequence: day.toldVersion, day: day.date, ...(startsAt !== null && { time: startsAt }), ...(minutes !== null && { minutes }), ...(cancelled && { cancelled }) },
    title: `${cancelled ? 'Zrušeno: ' : offered ? 'Nabídka místa: ' : ''}${day.titleCs}${days > 1 ? ` (${ordinal}. den z ${days})` : ''}`,
    text: [mode && MODE_CS[mode], offered ? 'Místo je nabídnuto, po přihlášení je přijměte nebo odmítněte.' : null].filter(Boolean).join(' '),
    ...(mode !== 'ONLINE' && where !== '' && { place: where }), tentative: offered, at: day.changedAt,
  };
}
