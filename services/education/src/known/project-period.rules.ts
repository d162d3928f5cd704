import { contains, formatDateCs, unionContains, type Day, type Period, type Violation } from '@opora/kernel';

const span = ({ from, to }: Period): string => `${formatDateCs(from)} – ${formatDateCs(to)}`;
const joined = (periods: readonly Period[]): string => periods.map(span).join(', ');
const isInside = (day: Day, periods: readonly Period[]): boolean => periods.length === 0 || unionContains(periods, day);

/**
 * R-FIN-04 (model.md §9): every day of an activity lies inside the project's period including extensions; P5 has no gap between
 * 31. 12. 2019 and 1. 1. 2020. One violation for each day outside, OUTSIDE_PROJECT_PERIOD. A project whose source states no period
 * (P3) refuses no day.
 */
export const outsideProject = (days: readonly Day[], periods: readonly Period[], field: (n: number) => string): Violation[] =>
  days.flatMap((day, n) => (isInside(day, periods) ? [] : [{
    code: 'OUTSIDE_PROJECT_PERIOD', rule: 'R-FIN-04', field: field(n), actual: day, limit: joined(periods),
    messageCs: `Datum je mimo období realizace projektu (${joined(periods)}).`,
  }]));

/**
 * R-EDU-09 (model.md §9, source 000:87): a seminar of the series happens inside the series' window and the project's period.
 * A day outside the project says only so; a day inside the project but outside the window is EDU_OUTSIDE_SERIES_WINDOW.
 */
export function outsideSeries(days: readonly Day[], window: Period, periods: readonly Period[], field: (n: number) => string): Violation[] {
  const ofProject = outsideProject(days, periods, field).map((violation) => ({ ...violation, rule: 'R-EDU-09' }));
  const ofWindow = days.flatMap((day, n) => (contains(window, day) || !isInside(day, periods) ? [] : [{
    code: 'EDU_OUTSIDE_SERIES_WINDOW', rule: 'R-EDU-09', field: field(n), actual: day, limit: span(window),
    messageCs: `Semináře této řady se konají v období ${span(window)}.`,
  }]));
  return [...ofProject, ...ofWindow];
}
