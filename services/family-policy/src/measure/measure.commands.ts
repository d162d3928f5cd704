import { anyOf, assertNone, notFound, refuse } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { lockOpenPlan } from '../plan/plan.commands';
import { StrategicPlan } from '../plan/strategic-plan.entity';
import { assertMayCoordinate, COORDINATORS } from '../scope';
import { Measure } from './measure.entity';
import { AddMeasureInput, ChangeMeasureInput, RemoveMeasureInput, ReportMeasureInput } from './measure.input';
import { cycleViolations, weightViolations } from './progress.rules';

/** A plan is read as a whole, so its size has a limit. */
export const MOST_MEASURES = 500;

/** Every change of the tree holds the plan's lock: two callers moving two measures can never close a circle together. */
export const addMeasure = defineCommand({
  name: 'addMeasure', input: AddMeasureInput, allow: anyOf(...COORDINATORS),
  async run(work, { planId, parentId, title, weight, plannedActivities }) {
    const { tx } = work;
    await lockOpenPlan(work, planId);
    assertNone(weightViolations(weight, 'input.weight'));
    if (parentId) await assertInPlan(tx, parentId, planId);
    const count = await tx.countBy(Measure, { planId });
    if (count >= MOST_MEASURES) refuse({ code: 'FAM_TOO_MANY_MEASURES', field: 'input.planId', actual: count, limit: MOST_MEASURES, messageCs: `Plán může mít nejvýše ${MOST_MEASURES} opatření.` });
    return tx.save(tx.create(Measure, { planId, parentId: parentId ?? null, title, weight, plannedActivities: plannedActivities ?? null, doneActivities: null }));
  },
});

/** Changes or moves a measure of a plan that is not adopted. What is left out stays; `parentId: null` makes it a top one. */
export const changeMeasure = defineCommand({
  name: 'changeMeasure', input: ChangeMeasureInput, allow: anyOf(...COORDINATORS),
  async run(work, { measureId, expectedVersion, parentId, title, weight, plannedActivities }) {
    const { tx, get, lock } = work;
    const { planId } = await get(Measure, measureId);
    await lockOpenPlan(work, planId);
    const measure = await lock(Measure, measureId, expectedVersion ?? undefined);
    if (parentId) await assertInPlan(tx, parentId, planId);
    assertNone([
      ...(weight ? weightViolations(weight, 'input.weight') : []),
      ...(parentId ? cycleViolations(await tx.findBy(Measure, { planId }), measureId, parentId, 'input.parentId') : []),
    ]);
    if (parentId !== undefined) measure.parentId = parentId;
    if (title) measure.title = title;
    if (weight) measure.weight = weight;
    if (plannedActivities !== undefined) measure.plannedActivities = plannedActivities;
    return tx.save(measure);
  },
});

/** Removes a measure that has none below it; it no longer counts anywhere. Answers with the plan. */
export const removeMeasure = defineCommand({
  name: 'removeMeasure', input: RemoveMeasureInput, allow: anyOf(...COORDINATORS),
  async run(work, { measureId, expectedVersion }) {
    const { tx, get, lock } = work;
    const { planId } = await get(Measure, measureId);
    const plan = await lockOpenPlan(work, planId);
    const measure = await lock(Measure, measureId, expectedVersion ?? undefined);
    if (await tx.existsBy(Measure, { parentId: measureId })) refuse({ code: 'FAM_MEASURE_HAS_CHILDREN', field: 'input.measureId', messageCs: 'Nejprve odstraňte nebo přesuňte podřízená opatření.' });
    await tx.remove(measure);
    return plan;
  },
});

/** Reports how many activities of a measure are done: also of an adopted plan, also after the project ended (R-FAM-06). */
export const reportMeasure = defineCommand({
  name: 'reportMeasure', input: ReportMeasureInput, allow: anyOf(...COORDINATORS),
  async run({ tx, actor, get, lock }, { measureId, expectedVersion, doneActivities }) {
    const measure = await lock(Measure, measureId, expectedVersion ?? undefined);
    assertMayCoordinate(actor, (await get(StrategicPlan, measure.planId)).krajCode, 'input.measureId');
    measure.doneActivities = doneActivities;
    return tx.save(measure);
  },
});

async function assertInPlan(tx: EntityManager, measureId: string, planId: string): Promise<void> {
  if (!(await tx.existsBy(Measure, { id: measureId, planId }))) throw notFound('input.parentId');
}

/** Copies the tree of one edition into another, in one statement; the order of the tree is kept by pairing old ids with new ones. */
export async function copyMeasures(tx: EntityManager, fromPlanId: string, toPlanId: string): Promise<void> {
  await tx.query(
    `with pair as materialized (select id as old_id, uuidv7() as new_id from measure where plan_id = $1)
     insert into measure (id, plan_id, parent_id, title, weight, planned_activities, done_activities)
     select pair.new_id, $2, above.new_id, m.title, m.weight, m.planned_activities, m.done_activities
     from measure m join pair on pair.old_id = m.id left join pair above on above.old_id = m.parent_id where m.plan_id = $1`, [fromPlanId, toPlanId]);
}
