import { krajScope, signedIn } from '@opora/kernel';
import { batch, mutation, query, reference, type Context, type ResolverMap } from '@opora/subgraph';
import { childrenOf } from '../project/project.queries';
import { Project } from '../project/project.entity';
import { EvaluationPlan } from './evaluation-plan.entity';
import { mayKeep } from '../project/project.commands';
import { evaluators, moveEvaluationTender, openEvaluation, planEvaluation, submitEvaluation } from './evaluation.commands';
import { Evaluation } from './evaluation.entity';

const project = batch(signedIn, (cx: Context, all: readonly { projectId: string }[]) => Promise.all(all.map(({ projectId }) => cx.get(Project, projectId))));

export const evaluationResolvers: ResolverMap = {
  Query: { evaluation: query(signedIn, (cx, { id }: { id: string }) => cx.find(Evaluation, id)) },
  Mutation: {
    planEvaluation: mutation(planEvaluation), moveEvaluationTender: mutation(moveEvaluationTender), openEvaluation: mutation(openEvaluation), submitEvaluation: mutation(submitEvaluation),
  },
  Project: {
    evaluationPlan: batch(signedIn, async (cx, projects: readonly Project[]) => (await childrenOf<EvaluationPlan>(cx, EvaluationPlan, 'projectId', projects, 'each.id', 1)).map(([plan]) => plan ?? null)),
    evaluations: batch(signedIn, (cx, projects: readonly Project[]) => childrenOf<Evaluation>(cx, Evaluation, 'projectId', projects, 'each.opened_on, each.id', 100)),
  },
  EvaluationPlan: {
    project,
    viewerCan: batch(signedIn, async (cx: Context, plans: readonly EvaluationPlan[]) => {
      const projects = await Promise.all(plans.map(({ projectId }) => cx.get(Project, projectId)));
      return plans.map(({ tenderState }, n) => ({
        approve: tenderState === 'AT_MPSV' && krajScope(cx.actor, ['mpsv-methodologist']) === 'ALL', announce: tenderState === 'APPROVED' && mayKeep(cx.actor, projects[n]!.krajCode),
      }));
    }),
  },
  Evaluation: {
    __resolveReference: reference(signedIn, Evaluation), project,
    viewerCan: ({ submittedOn }: Evaluation, _args: object, cx: Context) => ({ submit: submittedOn === null && evaluators(cx.actor) }),
  },
};
