import { addDays, addYears, type Day, type Period, type Violation } from '@opora/kernel';

/** Years of a strategic plan and of its recruitment plan, as the source states them (R-FAM-01, R-FAM-03). */
export const PLAN_YEARS = 5;
export const PLAN_STATUSES = ['PREPARATION', 'DRAFT', 'ADOPTED'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];
export const ANALYTIC_PARTS = ['NOT_STARTED', 'IN_PREPARATION', 'DONE'] as const;
export type AnalyticPart = (typeof ANALYTIC_PARTS)[number];
export const ADOPTING_BODIES = ['RADA', 'ZASTUPITELSTVO'] as const;
export type AdoptingBody = (typeof ADOPTING_BODIES)[number];
export interface Adoption { body: AdoptingBody; date: Day }

const MISSING: Record<AdoptingBody, string> = { RADA: 'Chybí přijetí Radou.', ZASTUPITELSTVO: 'Chybí přijetí Zastupitelstvem.' };

/** The last day of a plan that begins on a day: five years, the day before the fifth anniversary. */
export const lastDayOf = (from: Day): Day => addDays(addYears(from, PLAN_YEARS), -1);

/** R-FAM-01, model.md §9: a plan is exactly five years long. A plan whose dates are not known yet is not refused. Code FAM_PLAN_LENGTH. */
export function lengthViolations(period: Period | null, field: string): Violation[] {
  if (period === null || period.to === lastDayOf(period.from)) return [];
  return [{ code: 'FAM_PLAN_LENGTH', rule: 'R-FAM-01', field, actual: `${period.from}/${period.to}`, limit: `${period.from}/${lastDayOf(period.from)}`, messageCs: `Plán se zpracovává na ${PLAN_YEARS} let.` }];
}

/** R-FAM-02, model.md §9: ADOPTED needs both bodies. FAM_ADOPTION_INCOMPLETE for each that is missing; FAM_PLAN_DATES_UNKNOWN without a period. */
export function adoptionViolations(period: Period | null, adoptions: readonly Adoption[]): Violation[] {
  const missing: Violation[] = ADOPTING_BODIES.filter((body) => !adoptions.some((each) => each.body === body))
    .map((body) => ({ code: 'FAM_ADOPTION_INCOMPLETE', rule: 'R-FAM-02', field: 'input.planId', limit: body, messageCs: MISSING[body] }));
  return period === null ? [...missing, datesUnknown('R-FAM-01', 'input.planId')] : missing;
}

/** What depends on the plan's days cannot be checked before they are known. */
export const datesUnknown = (rule: string, field: string): Violation => ({ code: 'FAM_PLAN_DATES_UNKNOWN', rule, field, messageCs: 'Nejprve doplňte období plánu.' });

/** A warning (journeys.md J19, a choice): the Assembly adopts after the Council. Code FAM_ADOPTION_ORDER. */
export function adoptionWarnings(adoptions: readonly Adoption[]): Violation[] {
  const on = (body: AdoptingBody) => adoptions.find((each) => each.body === body)?.date;
  const [council, assembly] = [on('RADA'), on('ZASTUPITELSTVO')];
  if (assembly === undefined || (council !== undefined && council <= assembly)) return [];
  return [{ code: 'FAM_ADOPTION_ORDER', rule: 'R-FAM-02', actual: assembly, ...(council === undefined ? {} : { limit: council }), messageCs: 'Zkontrolujte pořadí přijetí.' }];
}

/** An adopted plan is changed only by a new version (journeys.md J19). Reporting progress is no change of the plan. Code FAM_PLAN_ADOPTED_LOCKED. */
export const lockedViolations = (status: PlanStatus, field: string): Violation[] => (status !== 'ADOPTED' ? []
  : [{ code: 'FAM_PLAN_ADOPTED_LOCKED', field, actual: status, messageCs: 'Přijatý plán se mění jen novou verzí.' }]);

/** An adoption is a past fact. Code FAM_ADOPTION_IN_FUTURE. */
export const adoptionDayViolations = (date: Day, today: Day): Violation[] => (date <= today ? []
  : [{ code: 'FAM_ADOPTION_IN_FUTURE', field: 'input.date', actual: date, limit: today, messageCs: 'Přijetí nelze datovat do budoucna.' }]);
