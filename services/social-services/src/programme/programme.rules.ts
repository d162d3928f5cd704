import { ageOn, compareDecimal, isDecimal, sumDecimals, trimDecimal, WHOLE, type Day, type Violation } from '@opora/kernel';

export const SERVICE_TYPES = ['NZDM', 'SAS'] as const;
export type ServiceType = (typeof SERVICE_TYPES)[number];
export const SERVICE_FORMS = ['AMBULATORY', 'FIELD', 'RESIDENTIAL'] as const;
export type ServiceForm = (typeof SERVICE_FORMS)[number];

/** A coded target group; `childAgeTo` is the highest completed age of the child cared for, included (model.md §12, question 16). */
export interface TargetGroup { code: string; titleCs: string; childAgeTo: number | null }
/** The numbers of one type of service that identities are computed from. */
export interface TypeNumbers { serviceType: ServiceType; lotCount: number; supportedPersonsTarget: number; fteTarget: string }
export interface TypeRules extends TypeNumbers { forms: readonly ServiceForm[]; otherForms: boolean; ageFrom: number | null; ageTo: number | null; targetGroups: readonly TargetGroup[] }

const FORM_CS: Record<ServiceForm, string> = { AMBULATORY: 'ambulantně', FIELD: 'v terénu', RESIDENTIAL: 'pobytově' };

/**
 * R-SRV-05, model.md §9: with `otherForms` false every form must be one of the stated (NZDM ambulatory and/or field); with true
 * others may be added, but one of the stated must be there (SAS "zejména terénní"). An empty choice is refused. Code SRV_FORM_NOT_ALLOWED.
 */
export function formViolations(rules: Pick<TypeRules, 'serviceType' | 'forms' | 'otherForms'>, forms: readonly ServiceForm[], field: string): Violation[] {
  const stated = (form: ServiceForm) => rules.forms.includes(form);
  if (forms.length > 0 && (rules.otherForms ? forms.some(stated) : forms.every(stated))) return [];
  const allowed = rules.forms.map((form) => FORM_CS[form]).join(' nebo ');
  return [{ code: 'SRV_FORM_NOT_ALLOWED', rule: 'R-SRV-05', field, actual: [...forms], limit: [...rules.forms], messageCs: `${rules.serviceType} se poskytuje ${rules.otherForms ? 'zejména ' : ''}${allowed}.` }];
}

/**
 * R-SRV-06, model.md §9: completed age on the day of the service within the plan's limits, both included (15–26: up to the day
 * before the 27th birthday). No limits, no refusal. Code SRV_AGE_OUT_OF_RANGE; the birth date itself never leaves the rule.
 */
export function ageViolations(rules: Pick<TypeRules, 'ageFrom' | 'ageTo'>, birthDate: Day, serviceDay: Day, field: string): Violation[] {
  const { ageFrom, ageTo } = rules;
  const age = ageOn(birthDate, serviceDay);
  if ((ageFrom === null || age >= ageFrom) && (ageTo === null || age <= ageTo)) return [];
  return [{ code: 'SRV_AGE_OUT_OF_RANGE', rule: 'R-SRV-06', field, actual: age, limit: `${ageFrom ?? 0}–${ageTo ?? ''}`, messageCs: `Projekt podporuje osoby ${ageFrom ?? 0}–${ageTo ?? ''} let (na den výkonu ${age}).` }];
}

/** R-SRV-07, model.md §9: where the plan has coded target groups, a supported person carries at least one of them. Code SRV_TARGET_GROUP_REQUIRED. */
export function targetGroupViolations(rules: Pick<TypeRules, 'serviceType' | 'targetGroups'>, codes: readonly string[], field: string): Violation[] {
  const known = rules.targetGroups.map(({ code }) => code);
  if (known.length === 0 || (codes.length > 0 && codes.every((code) => known.includes(code)))) return [];
  return [{ code: 'SRV_TARGET_GROUP_REQUIRED', rule: 'R-SRV-07', field, actual: [...codes], limit: known, messageCs: `Vyberte alespoň jednu cílovou skupinu ${rules.serviceType}.` }];
}

export interface PlanTotals { lots: number; supportedPersons: number; fte: string }
/** The identities of R-SRV-16, model.md §9: 16 + 14 = 30 lots, 1 630 + 1 110 = 2 740 persons, 48 + 44 = 92 full-time equivalents. */
export const planTotals = (types: readonly TypeNumbers[]): PlanTotals => ({
  lots: types.reduce((sum, { lotCount }) => sum + lotCount, 0),
  supportedPersons: types.reduce((sum, { supportedPersonsTarget }) => sum + supportedPersonsTarget, 0),
  fte: sumDecimals(types.map(({ fteTarget }) => fteTarget)),
});

const between = (value: number, low: number, high: number) => Number.isInteger(value) && value >= low && value <= high;
const problem = (field: string, actual: unknown, limit: unknown, messageCs: string, code = 'SRV_PLAN_INVALID'): Violation => ({ code, field, actual, limit, messageCs });

/** Everything wrong with a plan's numbers, together; targets are data, so only what can never be meant is refused. Lots carry R-SRV-01. */
export function planViolations(priceShare: number, types: readonly TypeRules[], createdLots: Partial<Record<ServiceType, number>>): Violation[] {
  const found: Violation[] = [];
  if (!between(priceShare, 1, WHOLE)) found.push(problem('input.priceShare', priceShare, WHOLE, 'Cena je podíl vyrovnávací platby v rozmezí 0,01 až 100 %.'));
  if (new Set(types.map(({ serviceType }) => serviceType)).size < types.length) found.push(problem('input.types', types.map(({ serviceType }) => serviceType), 1, 'Každý druh služby uveďte nejvýše jednou.'));
  types.forEach((type, n) => {
    const at = (name: string) => `input.types.${n}.${name}`;
    const { serviceType, lotCount, ageFrom, ageTo, fteTarget, supportedPersonsTarget } = type;
    const highest = createdLots[serviceType] ?? 0;
    if (!between(lotCount, 1, 200)) found.push(problem(at('lotCount'), lotCount, 200, 'Počet částí je celé číslo od 1 do 200.'));
    if (lotCount < highest) found.push({ ...problem(at('lotCount'), lotCount, highest, `Část ${highest} už existuje, počet částí nelze snížit.`, 'SRV_LOT_EXISTS'), rule: 'R-SRV-01' });
    if (!between(supportedPersonsTarget, 0, 1_000_000)) found.push(problem(at('supportedPersonsTarget'), supportedPersonsTarget, 1_000_000, 'Počet podpořených osob je nezáporné celé číslo.'));
    if (!isFte(fteTarget)) found.push({ ...problem(at('fteTarget'), fteTarget, 2, 'Úvazek zadejte jako kladné číslo nejvýše na 2 desetinná místa.', 'SRV_FTE_INVALID'), rule: 'R-SRV-09' });
    if (ageFrom !== null && ageTo !== null && ageFrom > ageTo) found.push(problem(at('ageFrom'), ageFrom, ageTo, 'Nejnižší věk nesmí být vyšší než nejvyšší.'));
    if (type.forms.length === 0) found.push({ ...problem(at('forms'), [], 1, 'Uveďte alespoň jednu formu služby.', 'SRV_FORM_NOT_ALLOWED'), rule: 'R-SRV-05' });
    if (new Set(type.targetGroups.map(({ code }) => code)).size < type.targetGroups.length) found.push(problem(at('targetGroups'), type.targetGroups.map(({ code }) => code), 1, 'Kódy cílových skupin se nesmí opakovat.'));
  });
  return found;
}

/** A positive number of full-time equivalents with at most two decimal places (journeys.md J16); `0.5` holds (R-SRV-09). */
export const isFte = (text: string): boolean => isDecimal(text) && compareDecimal(text, '0') > 0 && compareDecimal(text, '999999.99') <= 0 && (trimDecimal(text).split('.')[1] ?? '').length <= 2;
