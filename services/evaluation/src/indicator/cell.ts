import { figure, type Figure, trimDecimal, warningOf } from '@opora/kernel';
import { noDenominator, periodOpen } from '../warning';
import { attainmentOf } from '../target/target.rules';
import type { IndicatorDefinition } from './definition';
import type { IndicatorValue } from './indicator-value.entity';

/** A stored result as SQL gives it; every column is null where there is no row. */
export type StoredValue = { [K in keyof Omit<IndicatorValue, 'indicatorId' | 'definitionVersion' | 'territoryCode' | 'periodFrom' | 'periodTo' | 'runId'>]: IndicatorValue[K] | null };

export interface IndicatorCell { indicator: IndicatorDefinition; figure: Figure; attainment: Figure | null; provisional: boolean; warnings: ReturnType<typeof warningOf>[]; computedAt: Date | null; lockedAt: Date | null }

/** The columns of a stored result under the names of `StoredValue`. */
export const STORED = ['value', 'numerator', 'denominator', 'unit', 'target', 'asOf', 'approvalState', 'completeness', 'suppressed', 'reason', 'code', 'provisional', 'computedAt', 'lockedAt']
  .map((name) => `v.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} as "${name}"`).join(', ');

/** A stored number without the zeros its column adds. */
export const plain = (value: string | null): string | null => (value === null ? null : trimDecimal(value));

/** A result as the graph shows it. `missing` says why there is none where no row was ever computed. */
export function cellOf(indicator: IndicatorDefinition, stored: StoredValue | null, missing: { asOf: string; reason: NonNullable<Figure['reason']> }): IndicatorCell {
  if (!stored || stored.asOf === null) return { indicator, figure: figure({ unit: indicator.unit, ...missing }), attainment: null, provisional: false, warnings: [], computedAt: null, lockedAt: null };
  const [value, target, asOf] = [plain(stored.value), plain(stored.target), stored.asOf];
  const shown: Figure = {
    value, target, asOf, numerator: plain(stored.numerator) ?? value, denominator: plain(stored.denominator) ?? target, unit: stored.unit!, approvalState: stored.approvalState!,
    completeness: plain(stored.completeness), suppressed: stored.suppressed!, reason: stored.reason,
  };
  return { indicator, figure: shown, attainment: attainmentFigure(shown), provisional: stored.provisional!, warnings: warningsOf(stored), computedAt: stored.computedAt, lockedAt: stored.lockedAt };
}

const warningsOf = ({ code, provisional, asOf }: StoredValue) =>
  [...(code === 'EVA_NO_DENOMINATOR' ? [noDenominator()] : []), ...(provisional ? [periodOpen(null, asOf!)] : [])].map(warningOf);

/** R-EVA-03: actual over target in percent with both numbers; null without a target or without a value. */
export function attainmentFigure({ value, target, asOf, approvalState, completeness }: Figure): Figure | null {
  if (target === null || value === null) return null;
  const { percent, numerator, denominator } = attainmentOf(value, target);
  return figure({ unit: 'percent', asOf, approvalState, completeness, numerator, denominator, ...(percent === null ? { reason: 'NO_DENOMINATOR' } : { value: trimDecimal(percent) }) });
}
