import { anyOf, assertNone, assertPeriod, pastOr, pragueDay, type Period, type Violation } from '@opora/kernel';
import { defineCommand, refusing, type Work } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import { RecruitmentActivity } from '../recruitment/recruitment-activity.entity';
import { RecruitmentPlan } from '../recruitment/recruitment-plan.entity';
import { outsideViolations, withinStrategicViolations } from '../recruitment/recruitment.rules';
import { assertMayCoordinate, assertProjectOfKraj, COORDINATORS } from '../scope';
import { ChangeStrategicPlanInput, CreateStrategicPlanInput, type DaysInput } from './plan.input';
import { lengthViolations, lockedViolations } from './plan.rules';
import { StrategicPlan } from './strategic-plan.entity';

const periodOf = (days: DaysInput | null | undefined): Period | null => (days ? assertPeriod(days, 'input.period') : null);
/** The days of a plan, or null while they are not known. */
export const daysOfPlan = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }): Period | null => (validFrom !== null && validTo !== null ? { from: validFrom, to: validTo } : null);

/** Opens the first edition of a plan. Its days may stay unknown while it is being prepared; the project's end does not matter (R-FAM-06). */
export const createStrategicPlan = defineCommand({
  name: 'createStrategicPlan', input: CreateStrategicPlanInput, allow: anyOf(...COORDINATORS),
  async run({ tx, actor, now }, { projectId, krajCode, title, period, status, analyticPart, emptyMeasures, source }) {
    assertMayCoordinate(actor, requireKraj(krajCode, 'input.krajCode').code, 'input.krajCode');
    await assertProjectOfKraj(tx, projectId, krajCode);
    const days = periodOf(period);
    requireKraj(krajCode, 'input.krajCode', { validOn: pastOr(days?.to, pragueDay(now)) });
    assertNone(lengthViolations(days, 'input.period'));
    const plan = tx.create(StrategicPlan, {
      projectId, krajCode, title, edition: 1, previousId: null, status: status ?? 'PREPARATION', validFrom: days?.from ?? null, validTo: days?.to ?? null,
      analyticPart: analyticPart ?? 'NOT_STARTED', emptyMeasures: emptyMeasures ?? 'EXCLUDE', adoptedOn: null, source: source ?? null,
    });
    return refusing(tx.save(plan), { strategic_plan_one_edition: () => editionExists('input.projectId') });
  },
});

export const editionExists = (field: string): Violation => ({ code: 'FAM_PLAN_VERSION_EXISTS', field, messageCs: 'Novější verze plánu už existuje.' });

/** Changes a plan that is not adopted. What is left out stays; new days must still hold everything recorded for the plan. */
export const changeStrategicPlan = defineCommand({
  name: 'changeStrategicPlan', input: ChangeStrategicPlanInput, allow: anyOf(...COORDINATORS),
  async run(work, { planId, expectedVersion, title, period, status, analyticPart, emptyMeasures }) {
    const plan = await lockOpenPlan(work, planId, expectedVersion ?? undefined);
    const days = periodOf(period);
    if (days) {
      assertNone([...lengthViolations(days, 'input.period'), ...(await recruitmentViolations(work, planId, days, 'input.period'))]);
      Object.assign(plan, { validFrom: days.from, validTo: days.to });
    }
    if (title) plan.title = title;
    if (status) plan.status = status;
    if (analyticPart) plan.analyticPart = analyticPart;
    if (emptyMeasures) plan.emptyMeasures = emptyMeasures;
    return work.tx.save(plan);
  },
});

/** The plan's row, locked, for a change of its content. Throws NOT_FOUND, FORBIDDEN_SCOPE, CONFLICT_VERSION, FAM_PLAN_ADOPTED_LOCKED. */
export async function lockOpenPlan({ lock, actor }: Work, planId: string, expectedVersion?: number): Promise<StrategicPlan> {
  const plan = await lock(StrategicPlan, planId, expectedVersion);
  assertMayCoordinate(actor, plan.krajCode, 'input.planId');
  assertNone(lockedViolations(plan.status, 'input.planId'));
  return plan;
}

/** R-FAM-03 and FAM_OUTSIDE_PLAN for days that would move under a recruitment plan already filled. */
export async function recruitmentViolations({ tx }: Work, strategicPlanId: string, days: Period, field: string): Promise<Violation[]> {
  const recruitment = await tx.findOneBy(RecruitmentPlan, { strategicPlanId });
  if (!recruitment) return [];
  const own = daysOfPlan(recruitment);
  const [{ first, last }] = (await tx.createQueryBuilder(RecruitmentActivity, 'a').select('min(a.date)::text', 'first').addSelect('max(a.date)::text', 'last')
    .where({ recruitmentPlanId: recruitment.id }).andWhere(`a.state <> 'CANCELLED'`).getRawMany<{ first: string | null; last: string | null }>()) as [{ first: string | null; last: string | null }];
  return [...(own ? withinStrategicViolations(own, days, field) : []), ...[first, last].flatMap((day) => (day ? outsideViolations(own ?? days, day, field) : [])).slice(0, 1)];
}
