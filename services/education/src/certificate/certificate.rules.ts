import { randomBytes } from 'node:crypto';
import type { Day, Violation } from '@opora/kernel';
import type { AttendanceState } from '../attendance/attendance.rules';

export interface Sat { date: Day; state: AttendanceState | null; minutes: number }

const DAY_CS = (n: number, of: number): string => (of === 1 ? 'účast' : `účast ${n}. den`);

/** J3: a certificate is earned by presence on every day; the refusal names the days that are missing. Sources state no smaller share. */
export function earnedProblems(days: readonly Sat[], field: string): Violation[] {
  const missing = days.flatMap(({ state }, n) => (state === 'PRESENT' ? [] : [n + 1]));
  if (days.length > 0 && missing.length === 0) return [];
  return [{
    code: 'EDU_CERTIFICATE_NOT_EARNED', field, actual: days.length - missing.length, limit: days.length,
    messageCs: days.length === 0 ? 'Osvědčení nelze vydat: akce nemá žádný den.' : `Osvědčení nelze vydat: chybí ${missing.map((n) => DAY_CS(n, days.length)).join(', ')}.`,
  }];
}

export const certificateExists = (number: string, field: string): Violation =>
  ({ code: 'EDU_CERTIFICATE_EXISTS', field, actual: number, messageCs: `Osvědčení č. ${number} už bylo vydáno.` });

/** Minutes a certificate states: those attended (R-EDU-11). */
export const certifiedMinutes = (days: readonly Sat[]): number => days.reduce((sum, { minutes }) => sum + minutes, 0);

/** Letters and digits nobody mistakes for others. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
/** So many letters by chance. Bytes past the last whole multiple of 31 would make some letters likelier. */
const letters = (count: number, bytes: Uint8Array): string => [...bytes].filter((byte) => byte < 248).slice(0, count).map((byte) => ALPHABET[byte % ALPHABET.length]!).join('');

/**
 * The number of a certificate: the year, its order in the year, and four letters by chance. Anyone may verify a number; by the order alone the
 * certificates of every event could be gone through and counted (reliability.md §9).
 */
export const certificateNumber = (year: string, order: number, bytes: Uint8Array = randomBytes(64)): string => `${year}/${String(order).padStart(5, '0')}-${letters(4, bytes)}`;

/** A code nobody guesses: 12 characters of 31, 59 bits, in groups of four. */
export function verificationCode(bytes: Uint8Array = randomBytes(64)): string {
  const code = letters(12, bytes);
  return [0, 4, 8].map((at) => code.slice(at, at + 4)).join('-');
}
