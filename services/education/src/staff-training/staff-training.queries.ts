import { figure, warningOf, type Day, type Figure, type Warning } from '@opora/kernel';
import { asOfDay, tallied, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { COMPLETIONS, TRAINEES } from './staff-training.commands';
import { StaffTrainingPlan } from './staff-training-plan.entity';
import { remaining, workerWarnings } from './staff-training.rules';

export interface StaffTrainingProgress { completions: Figure; workers: Figure; remaining: number; warnings: Warning[] }

/** R-EDU-18: how far each project is with its own workers; null where it plans none by the day. Counts of the project's own staff are not suppressed. */
export async function staffTrainingOf(cx: Context, projectIds: readonly string[], asOf?: Day | null): Promise<(StaffTrainingProgress | null)[]> {
  const day = asOfDay(cx, asOf);
  const plans = await (await cx.manager()).findBy(StaffTrainingPlan, { projectId: In([...projectIds]) });
  const counts = await tallied(cx, { metrics: [COMPLETIONS, TRAINEES], projectIds, asOf: day, by: ['project'] });
  return projectIds.map((id) => {
    const plan = plans.find(({ projectId, statedOn }) => projectId === id && statedOn <= day);
    if (!plan) return null;
    const counted = (metric: string) => Number(counts.find((each) => each.metric === metric && each.projectId === id)?.amount ?? 0);
    const [done, workers] = [counted(COMPLETIONS), counted(TRAINEES)];
    return {
      completions: figure({ unit: 'count', asOf: day, value: String(done), target: String(plan.completions) }),
      workers: figure({ unit: 'person', asOf: day, value: String(workers), target: String(plan.workers) }),
      remaining: remaining(plan, done), warnings: workerWarnings(plan, workers).map(warningOf),
    };
  });
}
