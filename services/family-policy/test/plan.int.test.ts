import type { DataSource } from 'typeorm';
import { run } from '@opora/subgraph';
import { anActor, closeAll, driftOf, testDatabase } from '@opora/testing';
import { recordCoordinatorPost } from '../src/coordinator/coordinator.commands';
import { addMeasure, changeMeasure, removeMeasure, reportMeasure } from '../src/measure/measure.commands';
import { Measure } from '../src/measure/measure.entity';
import { adoptStrategicPlan, newPlanVersion, recordAdoption } from '../src/plan/adoption.commands';
import { changeStrategicPlan, createStrategicPlan } from '../src/plan/plan.commands';
import { StrategicPlan } from '../src/plan/strategic-plan.entity';
import { recordRecruitmentActivity } from '../src/recruitment/recruitment.commands';
import { RecruitmentPlan } from '../src/recruitment/recruitment-plan.entity';
import { familyPolicy } from '../src/subgraph';
import { activityInput, aPlan, aProject, aRecruitment, contextOf, FIVE_YEARS } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(familyPolicy); });
afterAll(closeAll);

const measure = (planId: string, title: string, more: object = {}) => run(contextOf(db), addMeasure, { planId, title, weight: '1', ...more });
const adoption = (planId: string, body: string, date: string) => run(contextOf(db), recordAdoption, { planId, body, date, resolutionNumber: '12/18/RK' });
async function adopted(planId: string): Promise<StrategicPlan> {
  await adoption(planId, 'RADA', '2018-03-06');
  await adoption(planId, 'ZASTUPITELSTVO', '2018-03-27');
  return run(contextOf(db), adoptStrategicPlan, { planId });
}

test('a plan may be prepared without days; other lengths than five years are refused', async () => {
  expect(await aPlan(db, 'no days', { analyticPart: 'IN_PREPARATION' })).toMatchObject({ status: 'PREPARATION', validFrom: null, validTo: null, edition: 1 });
  await expect(aPlan(db, 'short', { period: { from: '2018-01-01', to: '2022-11-30' } })).rejects.toMatchObject({ code: 'FAM_PLAN_LENGTH' });
  await expect(aPlan(db, 'reversed', { period: { from: '2022-12-31', to: '2018-01-01' } })).rejects.toMatchObject({ code: 'DATE_RANGE_REVERSED' });
});

test('of two callers who open the first edition exactly one does', async () => {
  const projectId = await aProject(db, 'two firsts');
  const results = await Promise.allSettled([1, 2].map(() => run(contextOf(db), createStrategicPlan, { projectId, krajCode: 'CZ051', title: 'Plán' })));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'FAM_PLAN_VERSION_EXISTS' } });
});

test('R-FAM-02: with the Council alone the plan is not adopted, with both it is, and then it is locked', async () => {
  const plan = await aPlan(db, 'adoption');
  const top = await measure(plan.id, 'top');
  await adoption(plan.id, 'RADA', '2018-03-06');
  await expect(run(contextOf(db), adoptStrategicPlan, { planId: plan.id })).rejects.toMatchObject({ code: 'FAM_ADOPTION_INCOMPLETE', violations: [{ messageCs: 'Chybí přijetí Zastupitelstvem.' }] });
  await expect(adoption(plan.id, 'RADA', '2018-03-07')).rejects.toMatchObject({ code: 'FAM_ADOPTION_RECORDED' });
  await expect(adoption(plan.id, 'ZASTUPITELSTVO', '2019-06-02')).rejects.toMatchObject({ code: 'FAM_ADOPTION_IN_FUTURE' });
  await adoption(plan.id, 'ZASTUPITELSTVO', '2018-03-27');
  expect(await run(contextOf(db), adoptStrategicPlan, { planId: plan.id, expectedVersion: plan.version })).toMatchObject({ status: 'ADOPTED', adoptedOn: '2018-03-27' });
  const locked = { code: 'FAM_PLAN_ADOPTED_LOCKED' };
  await expect(run(contextOf(db), changeStrategicPlan, { planId: plan.id, title: 'Jiný' })).rejects.toMatchObject(locked);
  await expect(measure(plan.id, 'late')).rejects.toMatchObject(locked);
  await expect(run(contextOf(db), changeMeasure, { measureId: top.id, weight: '2' })).rejects.toMatchObject(locked);
  await expect(run(contextOf(db), removeMeasure, { measureId: top.id })).rejects.toMatchObject(locked);
});

test('R-FAM-06: on 1. 10. 2019, after the project ended, the plan is still written and reported', async () => {
  const after = contextOf(db, undefined, new Date('2019-10-01T08:00:00Z'));
  const plan = await aPlan(db, 'after the project');
  const added = await run(after, addMeasure, { planId: plan.id, title: 'nové', weight: '1', plannedActivities: 4 });
  await adopted(plan.id);
  expect(await run(after, reportMeasure, { measureId: added.id, doneActivities: 1 })).toMatchObject({ doneActivities: 1 });
  const next = await run(after, newPlanVersion, { planId: plan.id });
  expect(await run(after, changeStrategicPlan, { planId: next.id, title: 'Po projektu' })).toMatchObject({ title: 'Po projektu' });
});

test('a new version carries days, the tree of measures and, once adopted, the recruitment plan', async () => {
  const { strategic, plan: recruitment } = await aRecruitment(db, 'versions');
  const top = await measure(strategic.id, 'top');
  await measure(strategic.id, 'below', { parentId: top.id, plannedActivities: 10, weight: '2.5' });
  await adopted(strategic.id);
  const next = await run(contextOf(db), newPlanVersion, { planId: strategic.id });
  expect(next).toMatchObject({ edition: 2, status: 'DRAFT', previousId: strategic.id, validFrom: FIVE_YEARS.from });
  const copies = await db.manager.findBy(Measure, { planId: next.id });
  const copied = copies.find(({ title }) => title === 'top')!;
  expect(copied.id).not.toBe(top.id);
  expect(copies.find(({ title }) => title === 'below')).toMatchObject({ parentId: copied.id, plannedActivities: 10, weight: '2.500' });
  expect(await db.manager.findOneBy(RecruitmentPlan, { id: recruitment.id })).toMatchObject({ strategicPlanId: strategic.id });
  await adopted(next.id);
  expect(await db.manager.findOneBy(RecruitmentPlan, { id: recruitment.id })).toMatchObject({ strategicPlanId: next.id });
  await expect(run(contextOf(db), newPlanVersion, { planId: strategic.id })).rejects.toMatchObject({ code: 'FAM_PLAN_VERSION_EXISTS' });
});

test('a draft is not made into a new version', async () => {
  const plan = await aPlan(db, 'draft');
  await expect(run(contextOf(db), newPlanVersion, { planId: plan.id })).rejects.toMatchObject({ code: 'FAM_PLAN_NOT_ADOPTED' });
});

test('days of a plan do not move away from what was recorded for it, nor those of its next edition', async () => {
  const recruitment = await aRecruitment(db, 'moving');
  const { strategic } = recruitment;
  await run(contextOf(db), recordRecruitmentActivity, activityInput(recruitment, { date: '2018-02-01' }));
  const later = { from: '2018-07-01', to: '2023-06-30' };
  await expect(run(contextOf(db), changeStrategicPlan, { planId: strategic.id, period: later })).rejects.toMatchObject({ code: 'FAM_OUTSIDE_PLAN' });
  await adopted(strategic.id);
  const next = await run(contextOf(db), newPlanVersion, { planId: strategic.id });
  await run(contextOf(db), changeStrategicPlan, { planId: next.id, period: later });
  await expect(adopted(next.id)).rejects.toMatchObject({ code: 'FAM_OUTSIDE_PLAN' });
});

test('a measure never comes to stand under itself, not even by two callers at once', async () => {
  const plan = await aPlan(db, 'circle');
  const [a, b] = [await measure(plan.id, 'a'), await measure(plan.id, 'b')];
  await expect(run(contextOf(db), changeMeasure, { measureId: a.id, parentId: a.id })).rejects.toMatchObject({ code: 'FAM_TREE_CYCLE', violations: [{ messageCs: 'Opatření nemůže být podřízeno samo sobě.' }] });
  const results = await Promise.allSettled([[a, b], [b, a]].map(([moved, above]) => run(contextOf(db), changeMeasure, { measureId: moved!.id, parentId: above!.id })));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'FAM_TREE_CYCLE' } });
});

test('a measure stands in one plan only, with a positive weight, and is removed from below', async () => {
  const [plan, other] = [await aPlan(db, 'tree'), await aPlan(db, 'other tree')];
  const top = await measure(plan.id, 'top');
  await expect(measure(other.id, 'stray', { parentId: top.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(measure(plan.id, 'none', { weight: '0' })).rejects.toMatchObject({ code: 'FAM_WEIGHT_INVALID' });
  const below = await measure(plan.id, 'below', { parentId: top.id });
  await expect(run(contextOf(db), removeMeasure, { measureId: top.id })).rejects.toMatchObject({ code: 'FAM_MEASURE_HAS_CHILDREN' });
  await run(contextOf(db), removeMeasure, { measureId: below.id });
  await run(contextOf(db), removeMeasure, { measureId: top.id });
  expect(await db.manager.countBy(Measure, { planId: plan.id })).toBe(0);
});

test('only the coordinator of the kraj writes', async () => {
  const plan = await aPlan(db, 'scope');
  const foreign = contextOf(db, anActor({ roles: ['family-policy-coordinator'], kraj: 'CZ052' }));
  await expect(run(foreign, changeStrategicPlan, { planId: plan.id, title: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  await expect(run(contextOf(db, anActor({ roles: ['operator'] })), changeStrategicPlan, { planId: plan.id, title: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(run(contextOf(db), changeStrategicPlan, { planId: plan.id, title: 'x', expectedVersion: 99 })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
});

test("the coordinator's post is one record a project, corrected by its version", async () => {
  const projectId = await aProject(db, 'post');
  const input = { projectId, krajCode: 'CZ051', filledFrom: '2016-10-01' };
  const post = await run(contextOf(db), recordCoordinatorPost, input);
  await expect(run(contextOf(db), recordCoordinatorPost, input)).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
  expect(await run(contextOf(db), recordCoordinatorPost, { ...input, filledTo: '2019-09-30', expectedVersion: post.version })).toMatchObject({ id: post.id, filledTo: '2019-09-30' });
});

test('entities and migrations agree', async () => expect(await driftOf(familyPolicy)).toEqual([]));
