import { anyOf, assertNone, common, forbidden, krajScope, pragueDay, refuse } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { assertMayKeep, lockProject, projectKeepers } from '../project/project.commands';
import { Project } from '../project/project.entity';
import { EvaluationPlan } from './evaluation-plan.entity';
import { Evaluation } from './evaluation.entity';
import { MoveEvaluationTenderInput, OpenEvaluationInput, PlanEvaluationInput, SubmitEvaluationInput } from './evaluation.input';
import { orderViolations, tenderStepViolations } from './evaluation.rules';

/** Says what evaluation a project owes; once a project. */
export const planEvaluation = defineCommand({
  name: 'planEvaluation', input: PlanEvaluationInput, allow: projectKeepers,
  async run(work, { projectId, compulsory, kinds, subject, byContractor, source }): Promise<EvaluationPlan> {
    const { tx } = work;
    await lockProject(work, projectId);
    if (await tx.existsBy(EvaluationPlan, { projectId })) refuse({ code: 'EVA_PLAN_EXISTS', field: 'input.projectId', messageCs: 'Projekt už má plán evaluace.' });
    return tx.save(tx.create(EvaluationPlan, { projectId, compulsory: compulsory ?? null, kinds, subject, byContractor: byContractor ?? null, tenderState: null, tenderStateOn: null, source }));
  },
});

/** Moves the tender of an evaluation on: prepared, at MPSV, approved (by MPSV only), announced (R-EVA-02). */
export const moveEvaluationTender = defineCommand({
  name: 'moveEvaluationTender', input: MoveEvaluationTenderInput, allow: projectKeepers,
  async run({ tx, actor, now, lock, get }, { planId, expectedVersion, state, on }): Promise<EvaluationPlan> {
    const plan = await lock(EvaluationPlan, planId, expectedVersion);
    assertMayKeep(actor, (await get(Project, plan.projectId)).krajCode, 'input.planId');
    if (state === 'APPROVED' && krajScope(actor, ['mpsv-methodologist']) !== 'ALL') throw forbidden();
    assertNone(tenderStepViolations(plan.tenderState, state));
    if (on > pragueDay(now)) throw common('AS_OF_IN_FUTURE', { field: 'input.on', actual: on, limit: pragueDay(now) });
    if (plan.tenderStateOn !== null && on < plan.tenderStateOn) throw common('DATE_RANGE_REVERSED', { field: 'input.on', actual: on, limit: plan.tenderStateOn });
    return tx.save(Object.assign(plan, { tenderState: state, tenderStateOn: on }));
  },
});

/** Who evaluates. */
export const evaluators = anyOf('evaluator', 'mpsv-methodologist');

/** Opens an evaluation of a project (R-EVA-01). The project's lock makes the order hold for two who open at once. */
export const openEvaluation = defineCommand({
  name: 'openEvaluation', input: OpenEvaluationInput, allow: evaluators,
  async run({ tx, now, lock }, { projectId, kind }): Promise<Evaluation> {
    await lock(Project, projectId);
    const plan = await tx.findOneBy(EvaluationPlan, { projectId });
    const existing = await tx.find(Evaluation, { where: { projectId }, take: 1000 });
    assertNone(orderViolations(plan?.kinds ?? [], existing, kind));
    return tx.save(tx.create(Evaluation, { projectId, kind, openedOn: pragueDay(now), submittedOn: null }));
  },
});

/** Submits an evaluation; once. */
export const submitEvaluation = defineCommand({
  name: 'submitEvaluation', input: SubmitEvaluationInput, allow: evaluators,
  async run({ tx, now, lock }, { evaluationId, expectedVersion }): Promise<Evaluation> {
    const evaluation = await lock(Evaluation, evaluationId, expectedVersion);
    if (evaluation.submittedOn !== null) refuse({ code: 'EVA_ALREADY_SUBMITTED', field: 'input.evaluationId', actual: evaluation.submittedOn, messageCs: 'Evaluace už je odevzdána.' });
    return tx.save(Object.assign(evaluation, { submittedOn: pragueDay(now) }));
  },
});
