import { formatDateCs } from '@opora/kernel';
import type { CalendarEntry } from './notification';

/** When an event begins, as its notices carry it; `version` grows with every change those registered are told of. */
export interface BeginsAt { day: string | null; time: string | null; version: number }

/** A sentence on when an event begins; empty while no day is fixed. */
export const beginsCs = ({ day, time }: Pick<BeginsAt, 'day' | 'time'>): string => (day === null ? '' : ` Začátek: ${formatDateCs(day)}${time === null ? '' : ` v ${time}`}.`);

/** The same event in the recipient's calendar, moved by every later version; none while no day is fixed. */
export const calendarOf = (eventId: string, { day, time, version }: BeginsAt, cancelled = false): CalendarEntry | undefined =>
  (day === null ? undefined : { uid: eventId, sequence: version, day, ...(time === null ? {} : { time }), ...(cancelled ? { cancelled } : {}) });
