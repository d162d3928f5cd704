import { figure, notInFuture, type Figure, type Violation } from '@opora/kernel';
import type { Output } from './output.entity';
import type { OutputInput } from './output.input';

/** An output says how many are planned or how many there are, its pages run forwards, and a count is of no future day. */
export const outputViolations = (outputs: readonly OutputInput[], today: string): Violation[] => outputs.flatMap(({ planned, actual, pagesFrom, pagesTo, asOf }, n) => {
  const field = `input.outputs.${n}`;
  const none = (value: number | null | undefined) => value === null || value === undefined;
  const found: Violation[] = [];
  if (none(planned) && none(actual)) found.push({ code: 'EVA_OUTPUT_COUNT', rule: 'R-EVA-08', field, messageCs: 'Uveďte plánovaný nebo skutečný počet výstupů.' });
  if (!none(pagesFrom) && !none(pagesTo) && pagesTo! < pagesFrom!) found.push({ code: 'EVA_OUTPUT_PAGES', rule: 'R-EVA-08', field: `${field}.pagesTo`, actual: pagesTo, limit: pagesFrom, messageCs: 'Horní mez rozsahu nesmí být menší než dolní.' });
  found.push(...notInFuture(asOf, today, `${field}.asOf`));
  return found;
});

const text = (count: number | null) => (count === null ? null : String(count));

/** R-EVA-08: how many outputs there are against the plan. No stated count is no data, not zero. */
export const outputFigure = ({ planned, actual, asOf }: Pick<Output, 'planned' | 'actual' | 'asOf'>): Figure =>
  figure({ unit: 'count', asOf, target: text(planned), numerator: text(actual), denominator: text(planned), approvalState: 'STATED_BY_SOURCE', ...(actual === null ? {} : { value: String(actual) }) });
