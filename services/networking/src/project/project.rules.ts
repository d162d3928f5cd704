import { formatDateCs, unionContains, type Violation } from '@opora/kernel';

interface Periods { periods: readonly { from: string; to: string }[] }

/** A day must lie in the project or its extensions (R-FIN-04, model.md §9). A project whose source states no period limits nothing. */
export function periodViolations({ periods }: Periods, day: string, field: string): Violation[] {
  if (periods.length === 0 || unionContains(periods, day)) return [];
  const text = periods.map(({ from, to }) => `${formatDateCs(from)} – ${formatDateCs(to)}`).join(', ');
  return [{ code: 'OUTSIDE_PROJECT_PERIOD', rule: 'R-FIN-04', field, actual: day, limit: text, messageCs: `Datum je mimo období realizace projektu (${text}).` }];
}
