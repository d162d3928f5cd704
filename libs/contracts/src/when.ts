import { formatDateCs } from '@opora/kernel';
import type { NoticeEntry } from './notification';

/**
 * When an event begins, as its notices carry it; `minutes` is the length of its first day, null where nobody states it and absent from an event sent by an older version of the platform.
 * `version` grows with every change those registered are told of.
 */
export interface BeginsAt { day: string | null; time: string | null; minutes?: number | null; version: number }

/** What an event and a round table are called in a calendar. */
export const EVENT_TITLE = 'Vzdělávací akce', ROUND_TABLE_TITLE = 'Kulatý stůl';

/** A sentence on when an event begins; empty while no day is fixed. */
export const beginsCs = ({ day, time }: Pick<BeginsAt, 'day' | 'time'>): string => (day === null ? '' : ` Začátek: ${formatDateCs(day)}${time === null ? '' : ` v ${time}`}.`);

/** The same event in the recipient's calendar, moved by every later version; none while no day is fixed. */
export const calendarOf = (eventId: string, { day, time, minutes, version }: BeginsAt, cancelled = false): NoticeEntry | undefined =>
  (day === null ? undefined : { uid: eventId, title: EVENT_TITLE, sequence: version, day, ...timeOf(time, minutes), ...(cancelled ? { cancelled } : {}) });

/** Hours of an entry; a whole day where none is stated. */
export const timeOf = (time: string | null, minutes?: number | null): { time?: string; minutes?: number } =>
  (time === null ? {} : { time, ...(minutes === null || minutes === undefined ? {} : { minutes }) });
