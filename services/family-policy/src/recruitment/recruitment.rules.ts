import { contains, daysOf, ratio, trimDecimal, type Day, type Period, type Violation } from '@opora/kernel';
import { PLAN_YEARS } from '../plan/plan.rules';

export const ACTIVITY_STATES = ['PLANNED', 'DONE', 'CANCELLED'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** R-FAM-03, model.md §9 (PROPOSED reading): the recruitment plan lies within the five years of its strategic plan. Code FAM_RECRUITMENT_OUTSIDE_PLAN. */
export const withinStrategicViolations = (own: Period, strategic: Period, field: string): Violation[] => (contains(strategic, own.from) && contains(strategic, own.to) ? []
  : [{ code: 'FAM_RECRUITMENT_OUTSIDE_PLAN', rule: 'R-FAM-03', field, actual: `${own.from}/${own.to}`, limit: `${strategic.from}/${strategic.to}`, messageCs: 'Plán vyhledávání musí ležet v období strategického plánu.' }]);

/** An activity belongs to the plan's days, R-FAM-04. Code FAM_OUTSIDE_PLAN. */
export const outsideViolations = (period: Period, date: Day, field: string): Violation[] => (contains(period, date) ? []
  : [{ code: 'FAM_OUTSIDE_PLAN', rule: 'R-FAM-04', field, actual: date, limit: `${period.from}/${period.to}`, messageCs: 'Datum je mimo období plánu.' }]);

/** What is DONE has happened. Code FAM_DONE_IN_FUTURE. */
export const futureViolations = (state: ActivityState, date: Day, today: Day): Violation[] => (state !== 'DONE' || date <= today ? []
  : [{ code: 'FAM_DONE_IN_FUTURE', rule: 'R-FAM-04', field: 'input.date', actual: date, limit: today, messageCs: 'Uskutečněnou aktivitu nelze datovat do budoucna.' }]);

/** R-FAM-05, model.md §9: members of the working group do the activities. Code FAM_NOT_GROUP_MEMBER. */
export const notMember = (organisationId: string): Violation =>
  ({ code: 'FAM_NOT_GROUP_MEMBER', rule: 'R-FAM-05', field: 'input.organisationId', actual: organisationId, messageCs: 'Aktivitu uskutečňují členové pracovní skupiny.' });

/** Only a planned activity becomes done; a cancelled one stays cancelled. Code FAM_ACTIVITY_STATE. */
export const stateViolations = (state: ActivityState, allowed: readonly ActivityState[]): Violation[] => (allowed.includes(state) ? []
  : [{ code: 'FAM_ACTIVITY_STATE', field: 'input.activityId', actual: state, limit: [...allowed], messageCs: 'Aktivita už není v tomto stavu.' }]);

/** R-FAM-04, model.md §9: the target is a floor; 59 of 60 is not met, 60 is. */
export const isMet = (done: number, target: number): boolean => done >= target;

export interface Pace {
  /** Average a year the target needs, a pace and no rule: 60 in five years is 12. */
  neededPerYear: string;
  /** Average a year so far; null before the plan begins or while its days are not known. */
  reachedPerYear: string | null;
  /** Done at the end of the plan if the pace stays; null as above. */
  forecast: string | null;
}

/** Pace towards the target and the forecast, DERIVED from the plan's days (J20). A year is the plan's fifth part. Rounded to two places for reading only. */
export function paceOf(done: number, target: number, period: Period | null, asOf: Day): Pace {
  const neededPerYear = trimDecimal(ratio(BigInt(target), BigInt(PLAN_YEARS), 2)!);
  if (period === null || asOf < period.from) return { neededPerYear, reachedPerYear: null, forecast: null };
  const [total, elapsed] = [BigInt(daysOf(period)), BigInt(daysOf({ from: period.from, to: asOf < period.to ? asOf : period.to }))];
  const projected = ratio(BigInt(done) * total, elapsed, 2)!;
  return { neededPerYear, reachedPerYear: trimDecimal(ratio(BigInt(done) * total, elapsed * BigInt(PLAN_YEARS), 2)!), forecast: trimDecimal(projected) };
}
