import { anyOf, assertNone, notFound, notInFuture, pragueDay, warningOf, type Violation, type Warning } from '@opora/kernel';
import { defineCommand, tally } from '@opora/subgraph';
import { outsideProject } from '../known/project-period.rules';
import { assertMayPlan, getProject, NATIONWIDE, PLANNERS } from '../scope';
import { StaffTrainingPlan } from './staff-training-plan.entity';
import { StaffTraining } from './staff-training.entity';
import { RecordStaffTrainingInput, SetStaffTrainingPlanInput } from './staff-training.input';
import { shareWarnings, workerWarnings } from './staff-training.rules';

export const COMPLETIONS = 'staff-trainings';
export const TRAINEES = 'staff-trainees';

/** The answer of a recorded completion; the plan shows how far the project is. */
export class StaffTrainingChange {
  readonly warnings: readonly Warning[];
  constructor(readonly id: string, readonly krajCode: string, readonly projectId: string, warnings: readonly Violation[]) { this.warnings = warnings.map(warningOf); }
}

export const setStaffTrainingPlan = defineCommand({
  name: 'setStaffTrainingPlan', input: SetStaffTrainingPlanInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now }, input) {
    const project = await getProject(tx, input.projectId);
    assertMayPlan(actor, project);
    const today = pragueDay(now);
    assertNone(notInFuture(input.statedOn, today, 'input.statedOn'));
    const known = await tx.findOneBy(StaffTrainingPlan, { projectId: input.projectId });
    const plan = await tx.save(Object.assign(known ?? tx.create(StaffTrainingPlan), input));
    return new StaffTrainingChange(plan.id, project.krajCode ?? NATIONWIDE, plan.projectId, []);
  },
});

export const recordStaffTraining = defineCommand({
  name: 'recordStaffTraining', input: RecordStaffTrainingInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, now }, input) {
    const { projectId, personId, completedOn } = input;
    const project = await getProject(tx, projectId);
    assertMayPlan(actor, project);
    // Under this lock the first completion of a worker is counted once.
    const plan = await tx.findOne(StaffTrainingPlan, { where: { projectId }, lock: { mode: 'pessimistic_write' } });
    if (!plan) throw notFound('input.projectId');
    const today = pragueDay(now);
    assertNone([
      ...outsideProject([completedOn], project.periods, () => 'input.completedOn'),
      ...notInFuture(completedOn, today, 'input.completedOn'),
    ]);
    const krajCode = project.krajCode ?? NATIONWIDE;
    const first = await tx.findOne(StaffTraining, { where: { planId: plan.id, personId }, order: { completedOn: 'ASC', id: 'ASC' } });
    const saved = await tx.save(tx.create(StaffTraining, { ...input, planId: plan.id, krajCode }));
    const place = { krajCode, projectId };
    // A worker counts from the first completion; an earlier one recorded later moves that day.
    const trainee = first && first.completedOn <= completedOn ? [] : [
      ...(first ? [{ ...place, metric: TRAINEES, day: first.completedOn, by: -1 }] : []), { ...place, metric: TRAINEES, day: completedOn, by: 1 },
    ];
    await tally(tx, [{ ...place, metric: COMPLETIONS, day: completedOn, by: 1 }, ...trainee]);
    const [seen] = await tx.query('select count(distinct person_id)::int as workers, count(*) filter (where person_id = $2)::int as own from staff_training where plan_id = $1', [plan.id, personId]) as { workers: number; own: number }[];
    return new StaffTrainingChange(saved.id, krajCode, projectId, [...workerWarnings(plan, seen!.workers), ...shareWarnings(plan, seen!.own)]);
  },
});

/** Recounts the running counts of completions and workers from the rows. */
export const staffFacts = `
  select '${COMPLETIONS}' as metric, kraj_code, '' as territory_code, project_id, completed_on as day, 1 as amount from staff_training
  union all
  select '${TRAINEES}', min(kraj_code), '', project_id, min(completed_on), 1 from staff_training group by plan_id, project_id, person_id`;
