import { signedIn } from '@opora/kernel';
import { batch, mutation, query, type ResolverMap } from '@opora/subgraph';
import { kindsByCode } from '../event/event.queries';
import { setEventPlan } from './kind.commands';
import type { EventPlan } from './event-plan.entity';
import { eventKinds, plansOfProjects, trainingsByArea } from './kind.queries';

export const kindResolvers: ResolverMap = {
  Query: {
    eventKinds: query(signedIn, eventKinds),
    methodicalTrainings: query(signedIn, (cx, { projectId, asOf }: { projectId: string; asOf?: string | null }) => trainingsByArea(cx, projectId, asOf)),
  },
  Mutation: { setEventPlan: mutation(setEventPlan) },
  EventPlan: {
    project: ({ projectId }: EventPlan) => ({ id: projectId }),
    kind: batch(signedIn, (cx, plans: readonly EventPlan[]) => kindsByCode(cx, plans.map(({ kindCode }) => kindCode))),
    phase: ({ phase }: EventPlan) => (phase === 0 ? null : phase),
  },
  Project: { eventPlans: batch(signedIn, (cx, projects: readonly { id: string }[]) => plansOfProjects(cx, projects.map(({ id }) => id))) },
};
