import { compareDecimal, isDecimal, trimDecimal, type Violation } from '@opora/kernel';

/** What a measure without progress means for the whole: EXCLUDE leaves it and its weight out, ZERO counts it as nothing done. */
export const EMPTY_MEASURES = ['EXCLUDE', 'ZERO'] as const;
export type EmptyMeasures = (typeof EMPTY_MEASURES)[number];

export interface MeasureNode { id: string; parentId: string | null; weight: string; plannedActivities: number | null; doneActivities: number | null }
/** An exact share, 0 to 1. */
export interface Share { num: bigint; den: bigint }

const PLACES = 3;

/** J19: a weight is positive, with at most three decimal places. Code FAM_WEIGHT_INVALID. */
export function weightViolations(weight: string, field: string): Violation[] {
  if (isDecimal(weight) && compareDecimal(weight, '0') > 0 && compareDecimal(weight, '999999') <= 0 && (trimDecimal(weight).split('.')[1] ?? '').length <= PLACES) return [];
  return [{ code: 'FAM_WEIGHT_INVALID', rule: 'R-FAM-07', field, actual: weight, limit: '> 0', messageCs: 'Váha opatření musí být kladná.' }];
}

/** J19: a measure may not stand under itself, nor under any measure below it. Code FAM_TREE_CYCLE. */
export function cycleViolations(measures: readonly Pick<MeasureNode, 'id' | 'parentId'>[], id: string, parentId: string | null, field: string): Violation[] {
  const parents = new Map(measures.map((each) => [each.id, each.parentId]));
  for (let above = parentId, steps = 0; above && steps <= measures.length; above = parents.get(above) ?? null, steps++) {
    if (above === id) return [{ code: 'FAM_TREE_CYCLE', field, actual: parentId, messageCs: 'Opatření nemůže být podřízeno samo sobě.' }];
  }
  return [];
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const share = (num: bigint, den: bigint): Share => { const divisor = gcd(num, den) || 1n; return { num: num / divisor, den: den / divisor }; };
const units = (weight: string): bigint => { const [whole, fraction = ''] = weight.split('.') as [string, string?]; return BigInt(whole + fraction.padEnd(PLACES, '0')); };

/** Done of planned activities, at most 1: doing more of one measure never hides another. Null when nothing was planned or nothing reported. */
const own = ({ plannedActivities: planned, doneActivities: done }: MeasureNode): Share | null =>
  (planned === null || planned === 0 || done === null ? null : share(BigInt(Math.min(done, planned)), BigInt(planned)));

/** Σ(w·p)/Σw over the parts that count (R-FAM-07; Decidim added up without dividing). Null when none counts. */
export function weighted(parts: readonly { weight: string; progress: Share | null }[], policy: EmptyMeasures): Share | null {
  const counted = parts.flatMap(({ weight, progress }) => (progress ? [{ weight: units(weight), progress }] : policy === 'ZERO' ? [{ weight: units(weight), progress: { num: 0n, den: 1n } }] : []));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0n);
  if (total === 0n) return null;
  const sum = counted.reduce((so, { weight, progress }) => share(so.num * progress.den + weight * progress.num * so.den, so.den * progress.den), { num: 0n, den: 1n });
  return share(sum.num, sum.den * total);
}

/**
 * Progress of every measure, by id, and of the whole plan under ''. A measure with others below it takes its progress from them alone;
 * null is "not known", which under ZERO counts as nothing in the measure above, but stays null on the measure itself.
 */
export function treeProgress(measures: readonly MeasureNode[], policy: EmptyMeasures): Map<string, Share | null> {
  const children = new Map<string, MeasureNode[]>();
  for (const each of measures) children.set(each.parentId ?? '', [...(children.get(each.parentId ?? '') ?? []), each]);
  const found = new Map<string, Share | null>();
  const below = (id: string): Share | null => weighted((children.get(id) ?? []).map((child) => ({ weight: child.weight, progress: of(child) })), policy);
  const of = (measure: MeasureNode): Share | null => {
    const progress = children.has(measure.id) ? below(measure.id) : own(measure);
    found.set(measure.id, progress);
    return progress;
  };
  found.set('', below(''));
  return found;
}
