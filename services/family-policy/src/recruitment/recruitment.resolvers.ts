import { mayInKraj, publishCount, readsExactly, signedIn, type Actor, type PublishedCount } from '@opora/kernel';
import { asOfDay, batch, mutation, query, reference, referenceBy } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { groupsOf } from '../group/group.queries';
import { StrategicPlan } from '../plan/strategic-plan.entity';
import { mayCoordinate, mayRecord, RECORDERS } from '../scope';
import { RecruitmentActivity } from './recruitment-activity.entity';
import { RecruitmentPlan } from './recruitment-plan.entity';
import { cancelRecruitmentActivity, completeRecruitmentActivity, createRecruitmentPlan, recordRecruitmentActivity } from './recruitment.commands';
import { listActivities, periodsOf, progressOfPlans, recruitmentOfProjects, type ActivityFilter } from './recruitment.queries';

type Plans = readonly RecruitmentPlan[];

/** A number of people of an activity: exactly for the kraj and for who carries it out. */
const told = (actor: Actor | null, { krajCode, organisationId }: RecruitmentActivity, count: number | null): PublishedCount =>
  (count === null || readsExactly(actor, krajCode) || mayRecord(actor, krajCode, organisationId) ? { value: count, suppressed: false } : publishCount(count));

export const recruitmentResolvers = {
  Query: {
    recruitmentPlan: query(signedIn, (cx, { id }: { id: string }) => cx.find(RecruitmentPlan, id)),
    recruitmentActivities: query(signedIn, (cx, args: ActivityFilter) => listActivities(cx, args)),
  },
  Mutation: {
    createRecruitmentPlan: mutation(createRecruitmentPlan), recordRecruitmentActivity: mutation(recordRecruitmentActivity),
    completeRecruitmentActivity: mutation(completeRecruitmentActivity), cancelRecruitmentActivity: mutation(cancelRecruitmentActivity),
  },
  Project: {
    __resolveReference: referenceBy(signedIn, (_cx, ref: { id: string }) => ref),
    recruitment: batch(signedIn, (cx, projects: readonly { id: string }[]) => recruitmentOfProjects(cx, projects.map(({ id }) => id))),
  },
  RecruitmentPlan: {
    __resolveReference: reference(signedIn, RecruitmentPlan),
    project: ({ projectId }) => ({ id: projectId }),
    kraj: ({ krajCode }) => ({ code: krajCode }),
    strategicPlan: batch(signedIn, (cx, plans: Plans) => Promise.all(plans.map(({ strategicPlanId }) => cx.get(StrategicPlan, strategicPlanId)))),
    period: batch(signedIn, (cx, plans: Plans) => periodsOf(cx, plans)),
    workingGroup: batch(signedIn, (cx, plans: Plans) => groupsOf(cx, plans.map(({ id }) => id))),
    progress: batch(signedIn, (cx, plans: Plans, { asOf }: { asOf?: string | null }) => progressOfPlans(cx, plans, asOfDay(cx, asOf))),
    viewerCan: ({ krajCode }, _args, { actor }) => ({ record: mayInKraj(actor, RECORDERS, krajCode), manageGroup: mayCoordinate(actor, krajCode) }),
  },
  RecruitmentActivity: {
    __resolveReference: reference(signedIn, RecruitmentActivity),
    recruitmentPlan: batch(signedIn, (cx, activities: readonly RecruitmentActivity[]) => Promise.all(activities.map(({ recruitmentPlanId }) => cx.get(RecruitmentPlan, recruitmentPlanId)))),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    reach: (activity, _args, { actor }) => told(actor, activity, activity.reach).value,
    newApplicants: (activity, _args, { actor }) => told(actor, activity, activity.newApplicants).value,
    suppressed: (activity, _args, { actor }) => [activity.reach, activity.newApplicants].some((count) => told(actor, activity, count).suppressed),
    viewerCan: ({ krajCode, organisationId, state }, _args, { actor }) => {
      const may = mayRecord(actor, krajCode, organisationId);
      return { complete: may && state === 'PLANNED', cancel: may && state !== 'CANCELLED' };
    },
  },
} satisfies Resolvers;
