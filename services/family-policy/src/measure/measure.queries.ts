import { figure, pragueDay, ratio, trimDecimal, type Figure } from '@opora/kernel';
import type { Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { StrategicPlan } from '../plan/strategic-plan.entity';
import { MOST_MEASURES } from './measure.commands';
import { Measure } from './measure.entity';
import { treeProgress, type Share } from './progress.rules';

/** The measures of plans, in the order asked for, oldest first; a plan has at most 500. */
export async function measuresOf(cx: Context, planIds: readonly string[]): Promise<Measure[][]> {
  const rows = await cx.db.manager.find(Measure, { where: { planId: In([...new Set(planIds)]) }, order: { createdAt: 'ASC', id: 'ASC' }, take: MOST_MEASURES * new Set(planIds).size });
  return planIds.map((id) => rows.filter(({ planId }) => planId === id));
}

/** Progress of every measure of each plan by measure id, of the plan itself under ''. */
export async function progressOf(cx: Context, planIds: readonly string[]): Promise<Map<string, Map<string, Share | null>>> {
  const unique = [...new Set(planIds)];
  const [plans, measures] = await Promise.all([cx.db.manager.findBy(StrategicPlan, { id: In(unique) }), measuresOf(cx, unique)]);
  return new Map(unique.map((id, n) => [id, treeProgress(measures[n]!, plans.find((plan) => plan.id === id)?.emptyMeasures ?? 'EXCLUDE')]));
}

/** An exact share as a figure in percent; the value is rounded to four places for reading only. */
export const percentFigure = (cx: Context, share: Share | null | undefined): Figure => {
  const asOf = pragueDay(cx.now());
  if (!share) return figure({ unit: 'percent', asOf });
  return figure({ unit: 'percent', asOf, value: trimDecimal(ratio(share.num * 100n, share.den, 4)!), numerator: String(share.num), denominator: String(share.den) });
};
