import { defineEvent } from '../event';
import type { About } from '../notification';

/**
 * Somebody is to be reminded of this a week and a day before it happens, at the same local hour, or at eight where nobody has stated one (`time` null); `minutes` is how long it takes, where that is known. Sent again, with a higher version,
 * whenever the date or the set of recipients changes; no recipients, or no day, takes the reminders back. `sequence` is that of the calendar entries others carry of it, where it is not the version. At most 10 000 recipients.
 */
export const remindersSet = defineEvent<{ about: About; day: string | null; time: string | null; minutes?: number | null; recipients: readonly string[]; version: number; sequence?: number }>('reminders-set', ['notifications']);
