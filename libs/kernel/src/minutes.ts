import { isDecimal, ratio, trimDecimal } from './decimal';
import { refuse } from './errors';

/** A clock hour (hodina) or a teaching hour of 45 minutes (vyučovací hodina). */
export type DurationUnit = 'HOUR' | 'LESSON';

/** Minutes in one unit. Minutes are the truth; hours and lessons are only ways to say them (R-EDU-11, model.md §9). */
export const MINUTES_IN: Readonly<Record<DurationUnit, number>> = { HOUR: 60, LESSON: 45 };

/** Thirds and ninths never end as decimals; they are shown to four places. Compare minutes, never these texts. */
const PLACES = 4;
const inUnits = (minutes: number, unit: DurationUnit): string => trimDecimal(ratio(BigInt(minutes), BigInt(MINUTES_IN[unit]), PLACES)!);

/** Minutes as hours, decimal text, exact where four decimal places suffice: 2520 is `42`, 90 is `1.5`. */
export const hours = (minutes: number): string => inUnits(minutes, 'HOUR');

/** Minutes as 45-minute lessons, decimal text, exact where four decimal places suffice: 2520 is `56`. */
export const lessons = (minutes: number): string => inUnits(minutes, 'LESSON');

/**
 * Whole minutes of an amount in a declared unit: 42 hours are 2520, 56 lessons are 2520 (R-EDU-11).
 * Throws INVALID_DURATION for an amount that is negative, no decimal number, or not a whole number of minutes.
 */
export function minutesOf(amount: string | number, unit: DurationUnit, field?: string): number {
  const text = String(amount);
  const minutes = isDecimal(text) && !text.startsWith('-') ? wholeMinutes(text, MINUTES_IN[unit]) : null;
  if (minutes !== null) return minutes;
  return refuse({ code: 'INVALID_DURATION', rule: 'R-EDU-11', field, actual: amount, messageCs: 'Délku zadejte jako nezáporné číslo, které odpovídá celým minutám.' });
}

function wholeMinutes(text: string, minutesInUnit: number): number | null {
  const [whole, fraction = ''] = text.split('.') as [string, string?];
  const one = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * BigInt(minutesInUnit);
  const minutes = scaled / one;
  return scaled % one === 0n && minutes <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(minutes) : null;
}
