import { formatDateCs, isContinuous, monthsBetween, overlaps, unionContains, type Day, type Period, type Violation } from '@opora/kernel';

/**
 * R-FIN-04 (model.md §9; source 004, line 5): an extension follows the periods before it without a gap and without an overlap.
 * Project P5 ends on 31. 12. 2019 and goes on from 1. 1. 2020.
 */
export function extensionViolations(periods: readonly Period[], extension: Period): Violation[] {
  if (extension.from > extension.to) {
    return [{ code: 'DATE_RANGE_REVERSED', field: 'input.period.from', actual: extension.from, limit: extension.to, messageCs: 'Začátek nesmí být po konci.' }];
  }
  const last = [...periods].sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  if (!last) return [{ code: 'FIN_EXTENSION_WITHOUT_PERIOD', rule: 'R-FIN-04', field: 'input.period', messageCs: 'Projekt nemá uvedené období, nelze jej prodloužit.' }];
  const touches = extension.from > last.to && isContinuous([...periods, extension]);
  if (touches && !periods.some((period) => overlaps(period, extension))) return [];
  return [{
    code: 'FIN_EXTENSION_GAP', rule: 'R-FIN-04', field: 'input.period.from', actual: extension.from, limit: last.to,
    messageCs: `Prodloužení musí začínat den po konci dosavadního období (${formatDateCs(last.to)}).`,
  }];
}

/** R-FIN-04: a date of an expense or an activity lies in the project or in its extension. A project without a stated period refuses no date. */
export function dateViolations(periods: readonly Period[], day: Day, field: string): Violation[] {
  if (periods.length === 0 || unionContains(periods, day)) return [];
  const shown = `${formatDateCs(periods[0]!.from)} – ${formatDateCs(periods.at(-1)!.to)}`;
  return [{
    code: 'OUTSIDE_PROJECT_PERIOD', rule: 'R-FIN-04', field, actual: day, limit: `${periods[0]!.from}/${periods.at(-1)!.to}`,
    messageCs: `Datum je mimo období realizace projektu (${shown}).`,
  }];
}

/** R-FIN-05 (source 000, line 25): completed months from the first day to the last one; null while the source states no period. */
export function monthsOf(periods: readonly Period[]): number | null {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.length === 0 ? null : monthsBetween({ from: sorted[0]!.from, to: sorted.at(-1)!.to });
}

/** R-FIN-05: a stated length in months agrees with the dates. */
export function statedMonthsViolations(periods: readonly Period[], stated: number | null | undefined): Violation[] {
  const months = monthsOf(periods);
  if (months === null || stated === null || stated === undefined || stated === months) return [];
  return [{ code: 'FIN_MONTHS_MISMATCH', rule: 'R-FIN-05', field: 'input.statedMonths', actual: stated, limit: months, messageCs: `Období trvá ${months} měsíců, uvedeno ${stated}.` }];
}
