import { signedIn } from '@opora/kernel';
import { batch, mutation, query, reference, type Context } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { measuresOf, percentFigure, progressOf } from '../measure/measure.queries';
import { recruitmentOfPlans } from '../recruitment/recruitment.queries';
import { mayCoordinate } from '../scope';
import { adoptStrategicPlan, newPlanVersion, recordAdoption } from './adoption.commands';
import { changeStrategicPlan, createStrategicPlan, daysOfPlan } from './plan.commands';
import { adoptionsOf, listPlans, type PlanFilter } from './plan.queries';
import { adoptionWarnings, PLAN_YEARS } from './plan.rules';
import { StrategicPlan } from './strategic-plan.entity';

type Plans = readonly StrategicPlan[];
const ids = (plans: Plans) => plans.map(({ id }) => id);

export const planResolvers = {
  Query: {
    strategicPlan: query(signedIn, (cx, { id }: { id: string }) => cx.find(StrategicPlan, id)),
    strategicPlans: query(signedIn, (cx, args: PlanFilter) => listPlans(cx, args)),
  },
  Mutation: {
    createStrategicPlan: mutation(createStrategicPlan), changeStrategicPlan: mutation(changeStrategicPlan), recordAdoption: mutation(recordAdoption),
    adoptStrategicPlan: mutation(adoptStrategicPlan), newPlanVersion: mutation(newPlanVersion),
  },
  StrategicPlan: {
    __resolveReference: reference(signedIn, StrategicPlan),
    project: ({ projectId }) => ({ id: projectId }),
    kraj: ({ krajCode }) => ({ code: krajCode }),
    previous: batch(signedIn, (cx, plans: Plans) => Promise.all(plans.map(({ previousId }) => (previousId === null ? null : cx.find(StrategicPlan, previousId))))),
    years: () => PLAN_YEARS,
    period: (plan) => daysOfPlan(plan),
    adoptions: batch(signedIn, (cx, plans: Plans) => adoptionsOf(cx, ids(plans))),
    warnings: batch(signedIn, async (cx, plans: Plans) => (await adoptionsOf(cx, ids(plans))).map((adoptions) => adoptionWarnings(adoptions).map(({ actual, limit, ...each }) =>
      ({ ...each, actual: String(actual), limit: limit === undefined ? null : String(limit) })))),
    measures: batch(signedIn, (cx, plans: Plans) => measuresOf(cx, ids(plans))),
    progress: batch(signedIn, async (cx: Context, plans: Plans) => {
      const progress = await progressOf(cx, ids(plans));
      return plans.map(({ id }) => percentFigure(cx, progress.get(id)!.get('')));
    }),
    recruitmentPlan: batch(signedIn, (cx, plans: Plans) => recruitmentOfPlans(cx, ids(plans))),
    viewerCan: ({ krajCode, status }, _args, { actor }) => {
      const may = mayCoordinate(actor, krajCode);
      return { edit: may && status !== 'ADOPTED', adopt: may && status !== 'ADOPTED', newVersion: may && status === 'ADOPTED', report: may };
    },
  },
} satisfies Resolvers;
