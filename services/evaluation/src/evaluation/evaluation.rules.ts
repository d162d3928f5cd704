import type { Violation } from '@opora/kernel';
import type { EvaluationKind } from './evaluation.entity';
import type { TenderState } from './evaluation-plan.entity';

const CS: Record<EvaluationKind, string> = { ENTRY: 'vstupní', ONGOING: 'průběžná', FINAL: 'závěrečná' };
const ALL: readonly EvaluationKind[] = ['ENTRY', 'ONGOING', 'FINAL'];

/**
 * R-EVA-01 (model.md §9; source 000, line 221): evaluations come in the order entry, ongoing (at least one), final; each kind is submitted before the next is opened.
 * A plan that names kinds asks for those only; entry and final happen once.
 */
export function orderViolations(planned: readonly EvaluationKind[], existing: readonly { kind: EvaluationKind; submittedOn: string | null }[], kind: EvaluationKind): Violation[] {
  const owed = planned.length > 0 ? planned : ALL;
  const refusal = (messageCs: string, actual: unknown): Violation => ({ code: 'EVA_ORDER', rule: 'R-EVA-01', field: 'input.kind', actual, limit: owed.join(', '), messageCs });
  if (kind !== 'ONGOING' && existing.some((each) => each.kind === kind)) return [refusal(`Projekt už má evaluaci: ${CS[kind]}.`, kind)];
  if (kind !== 'FINAL' && existing.some((each) => each.kind === 'FINAL')) return [refusal('Závěrečná evaluace už je otevřena.', kind)];
  return ALL.slice(0, ALL.indexOf(kind)).filter((before) => owed.includes(before)).flatMap((before) => {
    const done = existing.filter((each) => each.kind === before);
    if (done.length === 0) return [refusal(`Chybí ${CS[before]} evaluace.`, kind)];
    return done.every((each) => each.submittedOn !== null) ? [] : [refusal(`Ještě není odevzdána ${CS[before]} evaluace.`, kind)];
  });
}

/** R-EVA-02 (source 000, line 225): the ministry approves the tender documentation before the tender is announced. */
export function announceViolations(state: TenderState | null): Violation[] {
  if (state === 'APPROVED') return [];
  return [{ code: 'EVA_TENDER_NOT_APPROVED', rule: 'R-EVA-02', field: 'input.state', actual: state, limit: 'APPROVED', messageCs: state === 'ANNOUNCED' ? 'Zakázka už je vyhlášena.' : 'Zadávací dokumentaci musí schválit MPSV.' }];
}

/** The steps of a tender one after another; announcing has the rule of its own. */
export function tenderStepViolations(from: TenderState | null, to: TenderState): Violation[] {
  if (to === 'ANNOUNCED') return announceViolations(from);
  const before: Record<Exclude<TenderState, 'ANNOUNCED'>, readonly (TenderState | null)[]> = { PREPARED: [null, 'AT_MPSV'], AT_MPSV: [null, 'PREPARED'], APPROVED: ['AT_MPSV'] };
  return before[to].includes(from) ? [] : [{ code: 'EVA_TENDER_STEP', field: 'input.state', actual: from, limit: to, messageCs: 'Zakázka není ve stavu, ze kterého lze tento krok udělat.' }];
}
