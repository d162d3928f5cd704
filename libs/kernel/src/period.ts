import { common, commonMessage, type Violation } from './errors';

/** A day of the calendar, `YYYY-MM-DD`. Text sorts as time, so days are compared with `<` and `>`. */
export type Day = string;

/** From and to, both days included. */
export interface Period { from: Day; to: Day }
/** A period whose end may still be open (null). */
export interface OpenPeriod { from: Day; to: Day | null }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const numbers = (day: Day): [number, number, number] => day.split('-').map(Number) as [number, number, number];
const monthLength = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const dayText = (year: number, month: number, day: number): Day => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** True for a real day of the years 1900–2199. */
export function isDate(text: unknown): text is Day {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const [year, month, day] = numbers(text);
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** Checks a day of an input and gives it back. Throws INVALID_DATE. */
export function parseDate(text: unknown, field?: string): Day {
  if (isDate(text)) return text;
  throw common('INVALID_DATE', { field, actual: text });
}

/** What was held, done or stated lies in the past or today. AS_OF_IN_FUTURE; no day is no fault. */
export const notInFuture = (day: Day | null | undefined, today: Day, field: string): Violation[] =>
  (day && day > today ? [{ code: 'AS_OF_IN_FUTURE', field, actual: day, limit: today, messageCs: commonMessage('AS_OF_IN_FUTURE') }] : []);

/** Checks both days and their order and gives the period back. Throws INVALID_DATE or DATE_RANGE_REVERSED. */
export function assertPeriod(period: Period, field?: string): Period {
  const at = (end: 'from' | 'to') => (field === undefined ? end : `${field}.${end}`);
  const from = parseDate(period.from, at('from'));
  const to = parseDate(period.to, at('to'));
  if (from > to) throw common('DATE_RANGE_REVERSED', { field: at('from'), actual: from, limit: to });
  return { from, to };
}

const startsBy = (period: OpenPeriod, day: Day | null): boolean => day === null || period.from <= day;

/** True when the day is one of the period's, its ends included; an open end contains every later day. */
export const contains = (period: OpenPeriod, day: Day): boolean => period.from <= day && (period.to === null || day <= period.to);

/** True when the periods share at least one day. */
export const overlaps = (a: OpenPeriod, b: OpenPeriod): boolean => startsBy(a, b.to) && startsBy(b, a.to);

/** True when the day lies in the project or in one of its extensions (R-FIN-04, model.md §9). */
export const unionContains = (periods: readonly OpenPeriod[], day: Day): boolean => periods.some((p) => contains(p, day));

/** True when the periods, in any order, leave no day between them: 31. 12. 2019 is followed by 1. 1. 2020 (R-FIN-04, project P5). */
export function isContinuous(periods: readonly Period[]): boolean {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let end: Day | null = null;
  for (const period of sorted) {
    if (end !== null && period.from > addDays(end, 1)) return false;
    if (end === null || period.to > end) end = period.to;
  }
  return true;
}

/** The day of what is over, else today: what is still to come goes by what is known now. */
export const pastOr = (day: Day | null | undefined, today: Day): Day => (day && day < today ? day : today);

/** The day `count` days later, or earlier for a negative count. */
export function addDays(day: Day, count: number): Day {
  const [y, m, d] = numbers(day);
  const moved = new Date(Date.UTC(y, m - 1, d) + count * DAY_MS);
  return dayText(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The same day `count` months later; a day the month does not have becomes its last (31. 1. + 1 month is 28. or 29. 2.). */
export function addMonths(day: Day, count: number): Day {
  const [y, m, d] = numbers(day);
  const months = y * 12 + (m - 1) + count;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayText(year, month, Math.min(d, monthLength(year, month)));
}

/** The same day `count` years later; 29. 2. becomes 28. 2. of a common year. */
export const addYears = (day: Day, count: number): Day => addMonths(day, count * 12);

/** Days of an inclusive period: one day for equal ends. */
export const daysOf = (period: Period): number => (Date.parse(period.to) - Date.parse(period.from)) / DAY_MS + 1;

/** Completed months of an inclusive period (R-FIN-05, model.md §9): 1. 10. 2016 – 30. 9. 2019 is 36. */
export function monthsBetween(period: Period): number {
  const [y1, m1, d1] = numbers(period.from);
  const [y2, m2, d2] = numbers(addDays(period.to, 1));
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/**
 * Completed years of age on a day (R-SRV-06: the age counts on the day of the service). Who was born on 29. 2. turns
 * a year older on 28. 2. of a common year. Throws DATE_RANGE_REVERSED for a day before the birth, the dates untold.
 */
export function ageOn(birthDate: Day, day: Day): number {
  if (day < birthDate) throw common('DATE_RANGE_REVERSED');
  const years = numbers(day)[0] - numbers(birthDate)[0];
  return addYears(birthDate, years) > day ? years - 1 : years;
}

/** A day as a Czech reader writes it: `1. 10. 2016`. */
export function formatDateCs(day: Day): string {
  const [y, m, d] = numbers(day);
  return `${d}. ${m}. ${y}`;
}
