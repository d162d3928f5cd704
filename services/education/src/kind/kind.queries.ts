import { notFound, warningOf, type Day, type Violation, type Warning } from '@opora/kernel';
import { asOfDay, tallied, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { heldMetric } from '../event/event.counts';
import { EventKind } from './event-kind.entity';
import { EventPlan } from './event-plan.entity';
import { areaWarnings } from './kind.rules';

/** All kinds in the order of their codes; a code list, at most 200. */
export const eventKinds = async (cx: Context): Promise<EventKind[]> => (await cx.manager()).find(EventKind, { order: { code: 'ASC' }, take: 200 });

/** The plans of each project; at most 200 a project. */
export async function plansOfProjects(cx: Context, projectIds: readonly string[]): Promise<EventPlan[][]> {
  const rows = await (await cx.manager()).find(EventPlan, { where: { projectId: In([...projectIds]) }, order: { kindCode: 'ASC', phase: 'ASC' }, take: 200 * projectIds.length });
  return projectIds.map((id) => rows.filter(({ projectId }) => projectId === id));
}

export interface TrainingsByArea { byArea: { area: string; done: number; target: number | null }[]; total: number; target: number | null; warnings: Warning[] }

/** R-EDU-14: held methodical trainings by area beside the plan. Throws NOT_FOUND for an unknown project, AS_OF_IN_FUTURE. */
export async function trainingsByArea(cx: Context, projectId: string, asOf?: Day | null): Promise<TrainingsByArea> {
  const day = asOfDay(cx, asOf);
  const [known] = await cx.rows('select 1 from known_project where project_id::text = $1', [projectId.toLowerCase()]);
  if (!known) throw notFound('projectId');
  const plan = await (await cx.manager()).findOneBy(EventPlan, { projectId, kindCode: 'METHODICAL_TRAINING', phase: 0 });
  const counts = await tallied(cx, { metrics: [heldMetric('METHODICAL_TRAINING')], projectIds: [projectId], asOf: day, by: ['territory'] });
  const areas = [...new Set([...(plan?.areas ?? []), ...counts.map(({ territoryCode }) => territoryCode).filter((area) => area !== '')])];
  const byArea = areas.map((area) => ({ area, done: Number(counts.find(({ territoryCode }) => territoryCode === area)?.amount ?? 0), target: plan?.perArea ?? null }));
  const uneven: Violation[] = areaWarnings(plan?.perArea ?? null, byArea);
  return { byArea, total: counts.reduce((sum, { amount }) => sum + Number(amount), 0), target: plan?.target ?? null, warnings: uneven.map(warningOf) };
}
