import { anyOf, assertNone, assertPeriod, common, pragueDay, type Period } from '@opora/kernel';
import { defineCommand, refusing, type Work } from '@opora/subgraph';
import { isMemberOn } from '../group/group.rules';
import { WorkingGroup } from '../group/working-group.entity';
import { WorkingGroupMember } from '../group/working-group-member.entity';
import { daysOfPlan, lockOpenPlan } from '../plan/plan.commands';
import { datesUnknown } from '../plan/plan.rules';
import { StrategicPlan } from '../plan/strategic-plan.entity';
import { assertMayRecord, COORDINATORS, RECORDERS } from '../scope';
import { RecruitmentActivity } from './recruitment-activity.entity';
import { RecruitmentPlan } from './recruitment-plan.entity';
import { CancelRecruitmentActivityInput, CompleteRecruitmentActivityInput, CreateRecruitmentPlanInput, RecordRecruitmentActivityInput } from './recruitment.input';
import { futureViolations, notMember, outsideViolations, stateViolations, withinStrategicViolations, type ActivityState } from './recruitment.rules';
import { countDone } from './recruitment.tally';

/** Makes the recruitment plan a part of a strategic plan that is not adopted yet (R-FAM-03). */
export const createRecruitmentPlan = defineCommand({
  name: 'createRecruitmentPlan', input: CreateRecruitmentPlanInput, allow: anyOf(...COORDINATORS),
  async run(work, { strategicPlanId, target, period, source }) {
    const { tx } = work;
    const plan = await lockOpenPlan(work, strategicPlanId);
    const [own, strategic] = [period ? assertPeriod(period, 'input.period') : null, daysOfPlan(plan)];
    if (own) assertNone(strategic ? withinStrategicViolations(own, strategic, 'input.period') : [datesUnknown('R-FAM-03', 'input.period')]);
    const exists = { code: 'FAM_RECRUITMENT_PLAN_EXISTS', rule: 'R-FAM-03', field: 'input.strategicPlanId', messageCs: 'Strategický plán už má plán vyhledávání náhradních rodičů.' };
    const { projectId, krajCode } = plan;
    const saved = tx.save(tx.create(RecruitmentPlan, { strategicPlanId, projectId, krajCode, target, validFrom: own?.from ?? null, validTo: own?.to ?? null, source: source ?? null }));
    return refusing(saved, { recruitment_plan_once_per_project: () => exists, recruitment_plan_once_per_strategic_plan: () => exists });
  },
});

/** Records an activity that is planned or done. It must lie in the plan's days and be done by a member of the working group. */
export const recordRecruitmentActivity = defineCommand({
  name: 'recordRecruitmentActivity', input: RecordRecruitmentActivityInput, allow: anyOf(...RECORDERS),
  async run(work, { recruitmentPlanId, organisationId, date, type, state, reach, newApplicants, note }) {
    const { tx, actor, get } = work;
    const plan = await get(RecruitmentPlan, recruitmentPlanId);
    assertMayRecord(actor, plan.krajCode, organisationId, 'input.organisationId');
    await assertActivity(work, plan, organisationId, state, date);
    const { projectId, krajCode } = plan;
    const activity = await tx.save(tx.create(RecruitmentActivity, {
      recruitmentPlanId, projectId, krajCode, organisationId, date, type, state, reach: reach ?? null, newApplicants: newApplicants ?? null, note: note ?? null, cancelReason: null,
    }));
    if (state === 'DONE') await countDone(tx, activity, 1);
    return activity;
  },
});

/** A planned activity took place. */
export const completeRecruitmentActivity = defineCommand({
  name: 'completeRecruitmentActivity', input: CompleteRecruitmentActivityInput, allow: anyOf(...RECORDERS),
  async run(work, { activityId, expectedVersion, date, reach, newApplicants, note }) {
    const { tx, actor, get, lock } = work;
    const activity = await lock(RecruitmentActivity, activityId, expectedVersion ?? undefined);
    assertMayRecord(actor, activity.krajCode, activity.organisationId, 'input.activityId');
    assertNone(stateViolations(activity.state, ['PLANNED']));
    await assertActivity(work, await get(RecruitmentPlan, activity.recruitmentPlanId), activity.organisationId, 'DONE', date);
    Object.assign(activity, { state: 'DONE', date, reach: reach ?? activity.reach, newApplicants: newApplicants ?? activity.newApplicants, note: note ?? activity.note });
    const saved = await tx.save(activity);
    await countDone(tx, saved, 1);
    return saved;
  },
});

/** An activity does not take place, or was recorded by mistake: it no longer counts. Needs a reason. */
export const cancelRecruitmentActivity = defineCommand({
  name: 'cancelRecruitmentActivity', input: CancelRecruitmentActivityInput, allow: anyOf(...RECORDERS),
  async run({ tx, actor, lock }, { activityId, expectedVersion, reason }) {
    const activity = await lock(RecruitmentActivity, activityId, expectedVersion ?? undefined);
    assertMayRecord(actor, activity.krajCode, activity.organisationId, 'input.activityId');
    if (!reason) throw common('REASON_REQUIRED', { field: 'input.reason' });
    assertNone(stateViolations(activity.state, ['PLANNED', 'DONE']));
    if (activity.state === 'DONE') await countDone(tx, activity, -1);
    return tx.save(tx.merge(RecruitmentActivity, activity, { state: 'CANCELLED', cancelReason: reason }));
  },
});

/** The days of the recruitment plan: its own, else those of its strategic plan, whose row is held so that they cannot move meanwhile. */
async function periodOf({ tx }: Work, plan: RecruitmentPlan): Promise<Period | null> {
  const strategic = await tx.findOneOrFail(StrategicPlan, { where: { id: plan.strategicPlanId }, lock: { mode: 'pessimistic_read' } });
  return daysOfPlan(plan) ?? daysOfPlan(strategic);
}

/** R-FAM-04 and R-FAM-05: everything wrong with an activity, together. */
async function assertActivity(work: Work, plan: RecruitmentPlan, organisationId: string, state: ActivityState, date: string): Promise<void> {
  const { tx, now } = work;
  const period = await periodOf(work, plan);
  const group = await tx.findOneBy(WorkingGroup, { recruitmentPlanId: plan.id });
  const memberships = group ? await tx.findBy(WorkingGroupMember, { groupId: group.id, organisationId }) : [];
  assertNone([
    ...(period ? outsideViolations(period, date, 'input.date') : [datesUnknown('R-FAM-04', 'input.date')]),
    ...futureViolations(state, date, pragueDay(now)),
    ...(isMemberOn(memberships, date) ? [] : [notMember(organisationId)]),
  ]);
}
