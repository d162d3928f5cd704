import { common } from './errors';
import { parseDate, type Day } from './period';

const local = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});
/** Prague has been at +0 (winter 1946/47), +1 and +2 hours from UTC since 1900; the largest offset is the earliest instant. */
const OFFSET_MINUTES = [120, 60, 0];
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

function wallClock(instant: Date): { day: Day; time: string } {
  const parts = Object.fromEntries(local.formatToParts(instant).map((p) => [p.type, p.value]));
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/** The day in Czechia at an instant. Throws INVALID_DATE for an invalid `Date`. */
export function pragueDay(instant: Date): Day {
  if (Number.isNaN(instant.getTime())) throw common('INVALID_DATE');
  return wallClock(instant).day;
}

/** The time of the day in Czechia at an instant, `HH:MM`. Throws INVALID_DATE for an invalid `Date`. */
export function pragueTime(instant: Date): string {
  if (Number.isNaN(instant.getTime())) throw common('INVALID_DATE');
  return wallClock(instant).time;
}

/**
 * The instant of a Czech wall-clock time. A time that happens twice (the night summer time ends) is the first of the two;
 * one that never happens (the night it begins, 02:00–02:59) is refused with INVALID_DATE (reliability.md §8, rows 46–47).
 */
export function pragueInstant(day: Day, time: string, field?: string): Date {
  parseDate(day, field);
  const clock = TIME.exec(time);
  if (!clock) throw common('INVALID_DATE', { field, actual: time });
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  for (const offset of OFFSET_MINUTES) {
    const instant = new Date(asUtc - offset * 60_000);
    const shown = wallClock(instant);
    if (shown.day === day && shown.time === time) return instant;
  }
  throw common('INVALID_DATE', { field, actual: `${day} ${time}` });
}

/** As `pragueInstant`, but a time that never happens (02:00–02:59 in the night summer time begins) is read as the end of that hour, 03:00: for plans, which must not fail on it. */
export function plannedPragueInstant(day: Day, time: string): Date {
  try {
    return pragueInstant(day, time);
  } catch (error) {
    if (!/^02:[0-5]\d$/.test(time)) throw error;
    return pragueInstant(day, '03:00');
  }
}
