import { mayInKraj, signedIn, trimDecimal } from '@opora/kernel';
import { batch, isUuid, mutation, query, reference, referenceBy } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { sharePercent } from '../contract/contract.rules';
import { PLANNERS, setServicePlan } from './programme.commands';
import { plansOf, typesOf } from './programme.queries';
import { planTotals } from './programme.rules';
import { ServicePlan } from './service-plan.entity';

const types = (cx: Parameters<typeof typesOf>[0], plans: readonly ServicePlan[]) => typesOf(cx, plans.map(({ id }) => id));

export const programmeResolvers = {
  Query: { servicePlan: query(signedIn, async (cx, { projectId }: { projectId: string }) => (isUuid(projectId) ? (await plansOf(cx, [projectId]))[0]! : null)) },
  Mutation: { setServicePlan: mutation(setServicePlan) },
  Project: {
    __resolveReference: referenceBy(signedIn, (_cx, ref: { id: string }) => ref),
    serviceTargets: batch(signedIn, (cx, projects: readonly { id: string }[]) => plansOf(cx, projects.map(({ id }) => id))),
  },
  ServicePlan: {
    __resolveReference: reference(signedIn, ServicePlan),
    project: ({ projectId }) => ({ id: projectId }),
    kraj: ({ krajCode }) => ({ code: krajCode }),
    pricePercent: ({ priceShare }) => sharePercent(priceShare),
    capacityRequested: ({ requestedFrom, requestedTo }) => (requestedFrom === null ? null : { from: requestedFrom, to: requestedTo }),
    types: batch(signedIn, types),
    totals: batch(signedIn, async (cx, plans: readonly ServicePlan[]) => (await types(cx, plans)).map(planTotals)),
    viewerCan: ({ krajCode }, _args, { actor }) => ({ edit: mayInKraj(actor, PLANNERS, krajCode) }),
  },
  ServiceTypePlan: { fteTarget: ({ fteTarget }) => trimDecimal(fteTarget) },
} satisfies Resolvers;
