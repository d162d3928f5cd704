import { anyOf, assertNone, pragueDay } from '@opora/kernel';
import { defineCommand, refusing } from '@opora/subgraph';
import { copyMeasures } from '../measure/measure.commands';
import { RecruitmentPlan } from '../recruitment/recruitment-plan.entity';
import { assertMayCoordinate, COORDINATORS } from '../scope';
import { PlanAdoption } from './plan-adoption.entity';
import { daysOfPlan, editionExists, lockOpenPlan, recruitmentViolations } from './plan.commands';
import { AdoptStrategicPlanInput, NewPlanVersionInput, RecordAdoptionInput } from './plan.input';
import { adoptionDayViolations, adoptionViolations } from './plan.rules';
import { StrategicPlan } from './strategic-plan.entity';

/** Records that the Council or the Assembly adopted the plan. The plan itself becomes ADOPTED by `adoptStrategicPlan` only. */
export const recordAdoption = defineCommand({
  name: 'recordAdoption', input: RecordAdoptionInput, allow: anyOf(...COORDINATORS),
  async run(work, { planId, body, date, resolutionNumber }) {
    const plan = await lockOpenPlan(work, planId);
    assertNone(adoptionDayViolations(date, pragueDay(work.now)));
    const twice = { code: 'FAM_ADOPTION_RECORDED', rule: 'R-FAM-02', field: 'input.body', actual: body, messageCs: 'Přijetí tímto orgánem už je zaznamenáno.' };
    await refusing(work.tx.insert(PlanAdoption, { planId, body, date, resolutionNumber }), { plan_adoption_once_per_body: () => twice });
    return plan;
  },
});

/** Makes the plan ADOPTED (R-FAM-02). A recruitment plan of the previous edition moves to this one, so that it always belongs to exactly one (R-FAM-03). */
export const adoptStrategicPlan = defineCommand({
  name: 'adoptStrategicPlan', input: AdoptStrategicPlanInput, allow: anyOf(...COORDINATORS),
  async run(work, { planId, expectedVersion }) {
    const { tx } = work;
    const plan = await lockOpenPlan(work, planId, expectedVersion ?? undefined);
    const adoptions = await tx.findBy(PlanAdoption, { planId });
    const days = daysOfPlan(plan);
    assertNone([...adoptionViolations(days, adoptions), ...(days && plan.previousId ? await recruitmentViolations(work, plan.previousId, days, 'input.planId') : [])]);
    if (plan.previousId !== null && !(await tx.existsBy(RecruitmentPlan, { strategicPlanId: planId }))) {
      await tx.update(RecruitmentPlan, { strategicPlanId: plan.previousId }, { strategicPlanId: planId });
    }
    return tx.save(tx.merge(StrategicPlan, plan, { status: 'ADOPTED', adoptedOn: adoptions.map(({ date }) => date).sort().at(-1)! }));
  },
});

/** Opens the next edition of an adopted plan, with its days and measures; reported progress goes with the measures. */
export const newPlanVersion = defineCommand({
  name: 'newPlanVersion', input: NewPlanVersionInput, allow: anyOf(...COORDINATORS),
  async run({ tx, actor, lock }, { planId }) {
    const adopted = await lock(StrategicPlan, planId);
    assertMayCoordinate(actor, adopted.krajCode, 'input.planId');
    assertNone(adopted.status === 'ADOPTED' ? [] : [{ code: 'FAM_PLAN_NOT_ADOPTED', field: 'input.planId', actual: adopted.status, messageCs: 'Novou verzi má jen přijatý plán.' }]);
    const { projectId, krajCode, title, validFrom, validTo, analyticPart, emptyMeasures, source } = adopted;
    const next = tx.create(StrategicPlan, {
      projectId, krajCode, title, validFrom, validTo, analyticPart, emptyMeasures, source, edition: adopted.edition + 1, previousId: adopted.id, status: 'DRAFT', adoptedOn: null,
    });
    const saved = await refusing(tx.save(next), { strategic_plan_one_edition: () => editionExists('input.planId') });
    await copyMeasures(tx, adopted.id, saved.id);
    return saved;
  },
});
