import { daysOf, parseDecimal, type Period } from '@opora/kernel';

/** BEHIND: less than the target asks for by the day. */
export type Pace = 'BEHIND' | 'ON_TRACK';
/** A target that is a least or an exact number, with the stretches of time in which it is to be reached. */
export interface PacedTarget { value: string; spans: readonly Period[] }

/** What is counted grows from nothing to its target; anything else (working-time shares, places) is owed whole from the first day. */
const GROWING: readonly string[] = ['count', 'person', 'hour', 'lesson'];

interface Fraction { over: bigint; under: bigint }
const sum = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
function fractionOf(decimal: string): Fraction {
  const [whole, rest = ''] = parseDecimal(decimal).split('.') as [string, string?];
  return { over: BigInt(whole + rest), under: 10n ** BigInt(rest.length) };
}

const days = (spans: readonly Period[], asOf: string): number =>
  spans.reduce((total, { from, to }) => total + (asOf < from ? 0 : daysOf({ from, to: to < asOf ? to : asOf })), 0);

/** What one target asks for by the end of a day, as an exact share of its value; nothing before it begins. */
function expected({ value, spans }: PacedTarget, asOf: string, growing: boolean): Fraction {
  const last = spans.reduce((latest, { to }) => (to > latest ? to : latest), '');
  const [elapsed, all] = [BigInt(days(spans, asOf)), BigInt(days(spans, last))];
  const { over, under } = fractionOf(value);
  if (!growing) return { over: elapsed > 0n ? over : 0n, under };
  return { over: over * elapsed, under: under * all };
}

/**
 * Whether a number keeps pace with the targets it is measured by: what is counted is expected to grow evenly over the days of the target (journeys.md J24, J20 «pace»).
 * Compared exactly, nothing is rounded before (R-EVA-03, model.md §9). Null where a target states no time, or there is none: then nobody can tell.
 */
export function paceOf(actual: string, targets: readonly PacedTarget[], asOf: string, unit: string): Pace | null {
  if (targets.length === 0 || targets.some(({ spans }) => spans.length === 0)) return null;
  const owed = targets.map((target) => expected(target, asOf, GROWING.includes(unit))).reduce(sum, { over: 0n, under: 1n });
  const has = fractionOf(actual);
  return has.over * owed.under < owed.over * has.under ? 'BEHIND' : 'ON_TRACK';
}
