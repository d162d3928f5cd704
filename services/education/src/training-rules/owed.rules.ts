import { addDays, addMonths, overlaps, type Day, type Period } from '@opora/kernel';
import type { YearlyRules } from './training-rule-set';

export interface Employed { from: Day; to: Day | null; probationTo: Day | null }
export interface Owed { minutes: number; /** Calendar months that count, after absences. */ months: number; /** Months taken away by absences. */ absentMonths: number }

const END_OF_TIME = '9999-12-31';
const monthOf = (year: number, month: number): Period => {
  const from = `${year}-${String(month).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
};

/** True when the periods together leave out no day of the month; two employers that follow each other make a whole month. */
function covers(periods: readonly Period[], { from, to }: Period): boolean {
  let next = from;
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (period.from > next) return false;
    if (period.to >= to) return true;
    if (period.to >= next) next = addDays(period.to, 1);
  }
  return false;
}

const owing = (employments: readonly Employed[], { probationOwes }: YearlyRules): Period[] =>
  employments.map(({ from, to, probationTo }) => ({ from: probationOwes || probationTo === null ? from : addDays(probationTo, 1), to: to ?? END_OF_TIME })).filter(({ from, to }) => from <= to);

/** Completed months of an absence that end in a year and fall into an employment; none for an absence that is not longer than the rules say. */
function absentMonths({ from, to }: Period, year: number, employed: readonly Period[], { absenceOverMonths }: YearlyRules): number {
  if (to < addMonths(from, absenceOverMonths)) return 0;
  let count = 0;
  for (let month = 1; month <= 1200; month++) {
    const end = addDays(addMonths(from, month), -1);
    if (end > to || Number(end.slice(0, 4)) > year) break;
    if (Number(end.slice(0, 4)) === year && employed.some((period) => overlaps(period, { from: end, to: end }))) count++;
  }
  return count;
}

/**
 * Minutes of further training owed in a year (model.md §14.2, verify): a twelfth for every whole calendar month of employment after probation, less a twelfth
 * for each completed month of an uninterrupted absence of more than a month. Employed April to December: 9/12 of 24 h are 18 h.
 */
export function owedIn(year: number, employments: readonly Employed[], absences: readonly Period[], rules: YearlyRules): Owed {
  const periods = owing(employments, rules);
  const employed = Array.from({ length: 12 }, (_, n) => monthOf(year, n + 1)).filter((month) => covers(periods, month)).length;
  const absent = Math.min(employed, absences.reduce((sum, absence) => sum + absentMonths(absence, year, periods, rules), 0));
  const months = employed - absent;
  return { months, absentMonths: absent, minutes: Math.ceil((rules.yearMinutes * months) / 12) };
}
