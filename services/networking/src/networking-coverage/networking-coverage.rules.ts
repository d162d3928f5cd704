import { compareRatio, figure, ratio, type Figure, type Violation } from '@opora/kernel';

interface Totals { involvedOrps: number; possibleOrps: number; totalOrps: number }
const PLACES = 10;

/** Involved ≤ possible ≤ total (R-NET-12, model.md §9: 163 of 162 is refused). */
export function coverageViolations({ involvedOrps, possibleOrps, totalOrps }: Totals): Violation[] {
  const refusal = (field: string, actual: number, limit: number, messageCs: string): Violation => ({ code: 'NET_COVERAGE_INCONSISTENT', rule: 'R-NET-12', field, actual, limit, messageCs });
  return [
    ...(involvedOrps > possibleOrps ? [refusal('input.involvedOrps', involvedOrps, possibleOrps, `Zapojených ORP (${involvedOrps}) nemůže být více než možných (${possibleOrps}).`)] : []),
    ...(possibleOrps > totalOrps ? [refusal('input.possibleOrps', possibleOrps, totalOrps, `Možných ORP (${possibleOrps}) nemůže být více než všech (${totalOrps}).`)] : []),
  ];
}

/** A share in percent with its numerator and denominator (R-NET-11: 128/205 and 128/162). The value has ten decimals, for showing; who compares takes the two parts. */
export function share(involved: number, of: number, asOf: string): Figure {
  const value = ratio(String(involved * 100), String(of), PLACES);
  return figure({ unit: 'percent', asOf, value, numerator: String(involved), denominator: String(of), approvalState: 'STATED_BY_SOURCE', reason: value === null ? 'NO_DENOMINATOR' : null });
}

/** True when the share is over the percentage, compared exactly; null without a denominator (R-NET-11: "more than 60 %" holds for both shares). */
export function isOver(involved: number, of: number, percent: string): boolean | null {
  const order = compareRatio(String(involved * 100), String(of), percent);
  return order === null ? null : order > 0;
}
