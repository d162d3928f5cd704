import type { OrganisationKind } from '@opora/contracts';
import { overlaps, type Day, type Violation } from '@opora/kernel';

export interface Employed { organisationId: string; from: Day; to: Day | null }
const FOREVER = '9999-12-31';

/** The employment that holds on a day. */
export const employmentOn = <E extends Employed>(employments: readonly E[], day: Day): E | null =>
  employments.find(({ from, to }) => from <= day && day <= (to ?? FOREVER)) ?? null;

/** From before to, and not twice at one employer at one time. */
export function employmentProblems({ organisationId, from, to }: Employed, others: readonly Employed[]): Violation[] {
  if (to !== null && to < from) return [{ code: 'DATE_RANGE_REVERSED', field: 'input.to', actual: to, limit: from, messageCs: 'Začátek nesmí být po konci.' }];
  const same = others.some((other) => other.organisationId === organisationId && overlaps({ from, to: to ?? FOREVER }, { from: other.from, to: other.to ?? FOREVER }));
  return same ? [{ code: 'EDU_EMPLOYMENT_OVERLAP', field: 'input.from', actual: from, messageCs: 'Zaměstnání u tohoto zaměstnavatele už je v tomto období uvedeno.' }] : [];
}

/**
 * R-EDU-06 (model.md §9, source 000:83): education of the series is for employees of municipalities, social services and authorised
 * persons; a private person or another employer is refused. `eligible` empty means anybody.
 */
export function eligibilityProblems(eligible: readonly OrganisationKind[], employer: readonly OrganisationKind[] | null, field = 'input.personId'): Violation[] {
  if (eligible.length === 0 || employer?.some((kind) => eligible.includes(kind))) return [];
  return [{
    code: 'EDU_NOT_ELIGIBLE', rule: 'R-EDU-06', field, actual: employer?.join(', ') ?? null, limit: eligible.join(', '),
    messageCs: 'Vzdělávání je určeno zaměstnancům obcí, sociálních služeb a pověřených osob.',
  }];
}
