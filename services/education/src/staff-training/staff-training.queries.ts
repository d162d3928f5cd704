import { figure, figureFor, hiddenFigure, readsExactly, warningOf, type Day, type Figure, type Warning } from '@opora/kernel';
import { asOfDay, tallied, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { KnownProject } from '../known/known-project.entity';
import { COMPLETIONS, TRAINEES } from './staff-training.commands';
import { StaffTrainingPlan } from './staff-training-plan.entity';
import { remaining, workerWarnings } from './staff-training.rules';

export interface StaffTrainingProgress { completions: Figure; workers: Figure; remaining: number | null; warnings: Warning[] }

/** R-EDU-18: how far each project is with its own workers; null where it plans none by the day. Outside the project's kraj counts of its people are hidden or rounded. */
export async function staffTrainingOf(cx: Context, projectIds: readonly string[], asOf?: Day | null): Promise<(StaffTrainingProgress | null)[]> {
  const day = asOfDay(cx, asOf);
  const plans = await (await cx.manager()).findBy(StaffTrainingPlan, { projectId: In([...projectIds]) });
  const projects = await (await cx.manager()).findBy(KnownProject, { projectId: In([...projectIds]) });
  const counts = await tallied(cx, { metrics: [COMPLETIONS, TRAINEES], projectIds, asOf: day, by: ['project'] });
  return projectIds.map((id) => {
    const plan = plans.find(({ projectId, statedOn }) => projectId === id && statedOn <= day);
    if (!plan) return null;
    const counted = (metric: string) => Number(counts.find((each) => each.metric === metric && each.projectId === id)?.amount ?? 0);
    const [done, trained] = [counted(COMPLETIONS), counted(TRAINEES)];
    const krajCode = projects.find(({ projectId }) => projectId === id)?.krajCode ?? null;
    const workers = figureFor(cx.actor, krajCode, figure({ unit: 'person', asOf: day, value: String(trained), target: String(plan.workers) }));
    const exact = figure({ unit: 'count', asOf: day, value: String(done), target: String(plan.completions) });
    const completions = workers.suppressed ? hiddenFigure(exact) : figureFor(cx.actor, krajCode, exact);
    return {
      workers, completions, remaining: completions.value === null ? null : remaining(plan, Number(completions.value)),
      warnings: readsExactly(cx.actor, krajCode) ? workerWarnings(plan, trained).map(warningOf) : [],
    };
  });
}
