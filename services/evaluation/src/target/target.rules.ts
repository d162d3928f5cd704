import { attains, compareDecimal, pastOr, ratio, violationsOf, type Day, type Violation } from '@opora/kernel';
import { requireAnyLevel } from '@opora/territory';
import type { TargetInput } from './target.input';
import type { TargetSemantics } from './target.entity';

/** A target is no negative number, a range and a period run forwards, and its territory holds, today or when the target ended; `kept` are territories that have one already. */
export const targetViolations = (targets: readonly TargetInput[], today: Day, kept: readonly string[] = []): Violation[] => targets.flatMap(({ value, valueTo, from, to, territoryCode }, n) => {
  const field = `input.targets.${n}`;
  const found: Violation[] = [];
  if (compareDecimal(value, '0') < 0) found.push({ code: 'EVA_TARGET_NEGATIVE', field: `${field}.value`, actual: value, messageCs: 'Cíl nesmí být záporný.' });
  if (valueTo && compareDecimal(valueTo, value) < 0) found.push({ code: 'EVA_TARGET_RANGE', field: `${field}.valueTo`, actual: valueTo, limit: value, messageCs: 'Horní mez cíle nesmí být menší než dolní.' });
  if (from && to && from > to) found.push({ code: 'DATE_RANGE_REVERSED', field: `${field}.from`, actual: from, limit: to, messageCs: 'Začátek nesmí být po konci.' });
  if (territoryCode) found.push(...violationsOf(() => requireAnyLevel(territoryCode, `${field}.territoryCode`, { validOn: pastOr(to, today), kept })));
  return found;
});

export interface Attainment { numerator: string; denominator: string; percent: string | null; reached: boolean | null; code: 'EVA_NO_DENOMINATOR' | null }

/**
 * R-EVA-03 (model.md §9): attainment is actual over target with both numbers; a zero target gives null, never Infinity.
 * `reached` compares the exact numbers by the target's semantics; `percent` is rounded to 2 places for showing only.
 */
export function attainmentOf(actual: string, target: string, semantics: TargetSemantics = 'FLOOR'): Attainment {
  const share = ratio(actual, target, 4);
  if (share === null) return { numerator: actual, denominator: target, percent: null, reached: null, code: 'EVA_NO_DENOMINATOR' };
  const percent = `${share.replace('.', '')}`.replace(/^(-?)0+(?=\d{3})/, '$1').replace(/(\d{2})$/, '.$1');
  const reached = semantics === 'FLOOR' ? attains(actual, target) : semantics === 'CEILING' ? compareDecimal(actual, target) <= 0 : compareDecimal(actual, target) === 0;
  return { numerator: actual, denominator: target, percent, reached, code: null };
}
