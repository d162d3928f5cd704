import type { DataSource } from 'typeorm';
import { createExecutor, createLog, run, tallyDifferences } from '@opora/subgraph';
import { anActor, closeAll, testDatabase } from '@opora/testing';
import { addGroupMember, endGroupMembership } from '../src/group/group.commands';
import { WorkingGroupMember } from '../src/group/working-group-member.entity';
import { addMeasure, reportMeasure } from '../src/measure/measure.commands';
import { cancelRecruitmentActivity, completeRecruitmentActivity, createRecruitmentPlan, recordRecruitmentActivity } from '../src/recruitment/recruitment.commands';
import { recruitmentFacts } from '../src/recruitment/recruitment.tally';
import { familyPolicy } from '../src/subgraph';
import { activityInput, anOrganisation, aPlan, aRecruitment, contextOf, coordinator, FIVE_YEARS, NOW } from './builders';

/** Data of an answer, read freely: the test says what must be there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
type Answer = { data: Data; errors?: readonly { extensions?: object }[] };
let db: DataSource;
let ask: (query: string, variables?: Record<string, unknown>, actor?: typeof coordinator | null) => Promise<Answer>;
beforeAll(async () => {
  db = await testDatabase(familyPolicy);
  const executor = createExecutor(familyPolicy, db, createLog('test', 'silent'), () => NOW);
  ask = (query, variables = {}, actor = coordinator) => executor.execute({ query, variables }, { actor, traceId: 't', deadline: Date.now() + 10_000 }) as Promise<Answer>;
});
afterAll(closeAll);

const record = (input: object, actor?: Parameters<typeof contextOf>[1]) => run(contextOf(db, actor), recordRecruitmentActivity, input);
const KRAJ = '{ kraj(code: "CZ051") { familyPolicy { coordinatorPost { filledFrom } strategicPlan { title period { from } years } recruitmentActivities { value target reason unit numerator denominator } } } }';
const progressOf = async (planId: string, asOf?: string) => (await ask(`query ($id: ID!, $asOf: Date) { recruitmentPlan(id: $id) { progress(asOf: $asOf) { done { value target reason } met neededPerYear reachedPerYear forecast
  byYear { year done } byMember { organisation { id } done } } } }`, { id: planId, asOf })).data.recruitmentPlan.progress;

test('figures of a kraj: no data until an activity is recorded, then done ones against the floor of 60', async () => {
  const recruitment = await aRecruitment(db, 'figures');
  expect((await ask(KRAJ)).data.kraj.familyPolicy).toMatchObject({ coordinatorPost: null, strategicPlan: { title: 'Plán figures', period: { from: '2018-01-01' }, years: 5 }, recruitmentActivities: { value: null, target: '60', reason: 'NO_DATA', unit: 'count' } });
  const planned = await record(activityInput(recruitment, { state: 'PLANNED', date: '2020-05-01' }));
  expect((await ask(KRAJ)).data.kraj.familyPolicy.recruitmentActivities).toMatchObject({ value: '0', target: '60', reason: null });
  await run(contextOf(db), completeRecruitmentActivity, { activityId: planned.id, date: '2019-05-30', reach: 40, expectedVersion: planned.version });
  expect((await ask(KRAJ)).data.kraj.familyPolicy.recruitmentActivities).toMatchObject({ value: '1', numerator: '1', denominator: '60' });
  expect((await ask('{ kraj(code: "CZ051") { familyPolicy(asOf: "2019-06-02") { recruitmentActivities { value } } } }')).errors).toMatchObject([{ extensions: { code: 'AS_OF_IN_FUTURE' } }]);
  expect((await ask(KRAJ, {}, null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('R-FAM-04: 59 done are not met, 60 are; years and members are told apart', async () => {
  const recruitment = await aRecruitment(db, 'sixty');
  const other = await anOrganisation(db, 'municipality', ['MUNICIPALITY'], true);
  await run(contextOf(db), addGroupMember, { groupId: recruitment.group.id, organisationId: other, from: '2018-01-01' });
  for (let n = 0; n < 59; n++) await record(activityInput(recruitment, { date: n < 20 ? '2018-05-01' : '2019-05-01' }));
  expect(await progressOf(recruitment.plan.id)).toMatchObject({ met: false, done: { value: '59', target: '60' }, neededPerYear: '12', byYear: [{ year: 2018, done: 20 }, { year: 2019, done: 39 }] });
  await record(activityInput(recruitment, { organisationId: other }));
  expect(await progressOf(recruitment.plan.id)).toMatchObject({ met: true, done: { value: '60' }, byMember: [{ organisation: { id: recruitment.member }, done: 59 }, { organisation: { id: other }, done: 1 }] });
  expect(await progressOf(recruitment.plan.id, '2018-12-31')).toMatchObject({ met: false, done: { value: '20' }, reachedPerYear: '20.01', forecast: '100.05' });
});

test('R-FAM-05: only a member of the group on that day does activities', async () => {
  const recruitment = await aRecruitment(db, 'members');
  const stranger = await anOrganisation(db, 'stranger');
  const refusal = { code: 'FAM_NOT_GROUP_MEMBER', violations: [{ rule: 'R-FAM-05', messageCs: 'Aktivitu uskutečňují členové pracovní skupiny.' }] };
  await expect(record(activityInput(recruitment, { organisationId: stranger }))).rejects.toMatchObject(refusal);
  const membership = await db.manager.findOneByOrFail(WorkingGroupMember, { groupId: recruitment.group.id });
  await run(contextOf(db), endGroupMembership, { memberId: membership.id, lastDay: '2019-04-30' });
  await expect(record(activityInput(recruitment))).rejects.toMatchObject(refusal);
  expect(await record(activityInput(recruitment, { date: '2019-04-30' }))).toMatchObject({ state: 'DONE' });
});

test('members are authorised persons and accompanying municipalities, once at a time, also for two callers', async () => {
  const { group } = await aRecruitment(db, 'eligible');
  const join = (organisationId: string, from = '2018-01-01') => run(contextOf(db), addGroupMember, { groupId: group.id, organisationId, from });
  await expect(join(await anOrganisation(db, 'school', ['SCHOOL'], true))).rejects.toMatchObject({ code: 'FAM_MEMBER_NOT_ELIGIBLE' });
  await expect(join(await anOrganisation(db, 'town', ['MUNICIPALITY']))).rejects.toMatchObject({ code: 'FAM_MEMBER_NOT_ELIGIBLE' });
  const eager = await anOrganisation(db, 'eager');
  const results = await Promise.allSettled([join(eager), join(eager, '2018-06-01')]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'FAM_ALREADY_MEMBER' } });
});

test('how many people an activity reached is told to the kraj and to who carried it out; outside 1 to 5 are hidden (row 65 of reliability.md)', async () => {
  const recruitment = await aRecruitment(db, 'reach');
  const { id } = await record(activityInput(recruitment, { reach: 40, newApplicants: 3 }));
  const seenBy = async (actor: typeof coordinator) => (await ask('query ($id: ID!) { recruitmentActivities(recruitmentPlanId: $id) { edges { node { id reach newApplicants suppressed } } } }', { id: recruitment.plan.id }, actor)).data.recruitmentActivities.edges[0].node;
  expect(await seenBy(coordinator)).toEqual({ id, reach: 40, newApplicants: 3, suppressed: false });
  const { organisationId } = activityInput(recruitment, {}) as { organisationId: string };
  expect(await seenBy(anActor({ grants: [{ role: 'working-group-member', level: 'ORGANISATION', id: organisationId }] }))).toMatchObject({ newApplicants: 3, suppressed: false });
  for (const outside of [anActor({ roles: ['mpsv-methodologist'] }), anActor({ roles: ['family-policy-coordinator'], kraj: 'CZ052' })]) expect(await seenBy(outside)).toEqual({ id, reach: 40, newApplicants: null, suppressed: true });
});

test('dates, the future and names of applicants are refused, all that is wrong together', async () => {
  const recruitment = await aRecruitment(db, 'refusals');
  const stranger = await anOrganisation(db, 'wrong stranger');
  await expect(record(activityInput(recruitment, { date: '2023-01-01', organisationId: stranger }))).rejects.toMatchObject({
    violations: [expect.objectContaining({ code: 'FAM_OUTSIDE_PLAN' }), expect.objectContaining({ code: 'FAM_DONE_IN_FUTURE' }), expect.objectContaining({ code: 'FAM_NOT_GROUP_MEMBER' })],
  });
  await expect(record(activityInput(recruitment, { note: 'Přišla Jana Zkušební.' }))).rejects.toMatchObject({ code: 'GDPR_PERSONAL_DATA_DETECTED', violations: [{ field: 'input.note', messageCs: 'Neuvádějte jména zájemců o NRP.' }] });
  await expect(record(activityInput(recruitment, { state: 'CANCELLED' }))).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

test('without known days of the plan nothing is counted', async () => {
  const recruitment = await aRecruitment(db, 'unknown days', {});
  await expect(record(activityInput(recruitment))).rejects.toMatchObject({ code: 'FAM_PLAN_DATES_UNKNOWN' });
  expect(await progressOf(recruitment.plan.id)).toMatchObject({ done: { value: null, target: '60', reason: 'NO_DATA' }, reachedPerYear: null, forecast: null });
});

test('R-FAM-03: a recruitment plan lies in its strategic plan and is one', async () => {
  const create = (strategicPlanId: string, period: object | null = null) => run(contextOf(db), createRecruitmentPlan, { strategicPlanId, target: 60, period });
  const plan = await aPlan(db, 'one');
  await expect(create(plan.id, { from: '2018-01-01', to: '2023-01-01' })).rejects.toMatchObject({ code: 'FAM_RECRUITMENT_OUTSIDE_PLAN' });
  const results = await Promise.allSettled([create(plan.id, FIVE_YEARS), create(plan.id)]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'FAM_RECRUITMENT_PLAN_EXISTS' } });
});

test('a member with a grant over an organisation records for that organisation only', async () => {
  const recruitment = await aRecruitment(db, 'own');
  const other = await anOrganisation(db, 'not own');
  const worker = anActor({ grants: [{ role: 'working-group-member', level: 'ORGANISATION', id: recruitment.member }] });
  expect(await record(activityInput(recruitment), worker)).toMatchObject({ state: 'DONE' });
  await expect(record(activityInput(recruitment, { organisationId: other }), worker)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});

test('a cancelled activity no longer counts, needs a reason and stays cancelled', async () => {
  const recruitment = await aRecruitment(db, 'cancel');
  const activity = await record(activityInput(recruitment));
  const cancel = (input: object) => run(contextOf(db), cancelRecruitmentActivity, { activityId: activity.id, ...input });
  await expect(cancel({})).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
  await cancel({ reason: 'zapsáno omylem' });
  expect(await progressOf(recruitment.plan.id)).toMatchObject({ done: { value: '0' } });
  await expect(cancel({ reason: 'znovu' })).rejects.toMatchObject({ code: 'FAM_ACTIVITY_STATE' });
});

test('after random changes the running counts agree with the activities', async () => {
  const recruitment = await aRecruitment(db, 'random');
  let seed = 3;
  const random = (below: number) => { seed = (seed * 1103515245 + 12345) % 2 ** 31; return (seed >> 8) % below; };
  for (let n = 0; n < 60; n++) {
    const activity = await record(activityInput(recruitment, { date: `2018-0${1 + random(9)}-1${random(9)}`, state: random(2) ? 'DONE' : 'PLANNED' }));
    if (activity.state === 'PLANNED' && random(2)) await run(contextOf(db), completeRecruitmentActivity, { activityId: activity.id, date: `2019-0${1 + random(5)}-11` });
    if (random(3) === 0) await run(contextOf(db), cancelRecruitmentActivity, { activityId: activity.id, reason: 'zkouška' });
  }
  expect(await tallyDifferences(db, recruitmentFacts)).toEqual([]);
});

test('a plan shows its tree with progress, its group and what the caller may do', async () => {
  const recruitment = await aRecruitment(db, 'seen');
  const top = await run(contextOf(db), addMeasure, { planId: recruitment.strategic.id, title: 'top', weight: '1' });
  for (const [done, weight] of [[60, '1'], [60, '1'], [80, '2']] as const) {
    const { id } = await run(contextOf(db), addMeasure, { planId: recruitment.strategic.id, parentId: top.id, title: `${done}`, weight, plannedActivities: 100 });
    await run(contextOf(db), reportMeasure, { measureId: id, doneActivities: done });
  }
  const { data, errors } = await ask(`query ($id: ID!, $project: ID!) { strategicPlan(id: $id) { progress { value numerator denominator unit } measures { title weight progress { value } } viewerCan { edit newVersion } warnings { code }
    recruitmentPlan { target viewerCan { record manageGroup } period { to } workingGroup { memberKinds members { kind period { from to } organisation { id } } } } }
    _entities(representations: [{ __typename: "Project", id: $project }]) { ... on Project { recruitment { target } } }
    recruitmentActivities(state: DONE, first: 5) { totalCount edges { node { type } } } }`, { id: recruitment.strategic.id, project: recruitment.strategic.projectId });
  expect(errors).toBeUndefined();
  expect(data.strategicPlan).toMatchObject({
    progress: { value: '70', numerator: '7', denominator: '10', unit: 'percent' }, viewerCan: { edit: true, newVersion: false }, warnings: [],
    measures: [{ title: 'top', weight: '1', progress: { value: '70' } }, { progress: { value: '60' } }, { progress: { value: '60' } }, { weight: '2', progress: { value: '80' } }],
    recruitmentPlan: { target: 60, viewerCan: { record: true, manageGroup: true }, period: { to: '2022-12-31' }, workingGroup: { memberKinds: ['AUTHORISED_PERSON', 'MUNICIPALITY_WITH_ACCOMPANIMENT'], members: [{ kind: 'AUTHORISED_PERSON', period: { from: '2018-01-01', to: null } }] } },
  });
  expect(data._entities).toEqual([{ recruitment: { target: 60 } }]);
  expect(data.recruitmentActivities.edges.length).toBeLessThanOrEqual(5);
});
