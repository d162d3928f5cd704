import { addDays, isDate } from '@opora/kernel';

/** Number formats every spreadsheet program knows that show a date or a time (ECMA-376, 18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const NOT_CODE = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** True when a number format shows a date or a time. */
export const isDateFormat = (id: number, code: string | undefined): boolean => (code === undefined ? BUILT_IN.has(id) : /[ymdhs]/i.test(code.replace(NOT_CODE, '')));

const MINUTES_OF_DAY = 1440;
const pad = (n: number) => String(n).padStart(2, '0');

/** A day, a time or both, as text, of the number a spreadsheet program counts days with; the plain number where it is no day of the years 1900–2199. */
export function serialText(serial: number, epoch1904: boolean): string {
  const minutes = Math.round(serial * MINUTES_OF_DAY);
  const [days, rest] = [Math.floor(minutes / MINUTES_OF_DAY), minutes % MINUTES_OF_DAY];
  const time = `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
  if (!Number.isFinite(serial) || serial < 0 || days > 200_000) return plainNumber(serial);
  if (days === 0 && !epoch1904) return time;
  // Excel believes that 1900 was a leap year; its days before 1. 3. 1900 are one off.
  const day = epoch1904 ? addDays('1904-01-01', days) : addDays('1899-12-30', days + (days < 60 ? 1 : 0));
  if (!isDate(day)) return plainNumber(serial);
  return rest === 0 ? day : `${day} ${time}`;
}

/** The number as the program shows it: fifteen significant digits, no trailing noise of binary fractions. */
export const plainNumber = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '');

/** The number of a day, counted from 1900. */
export const serialOf = (day: string): number => (Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000;
