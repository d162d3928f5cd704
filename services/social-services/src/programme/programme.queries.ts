import type { Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { ServicePlan } from './service-plan.entity';
import { ServiceTypePlan } from './service-type-plan.entity';

/** The plans of projects, in the order asked for; null where a project has none. */
export async function plansOf(cx: Context, projectIds: readonly string[]): Promise<(ServicePlan | null)[]> {
  const found = await cx.db.manager.findBy(ServicePlan, { projectId: In([...projectIds]) });
  const byProject = new Map(found.map((plan) => [plan.projectId, plan]));
  return projectIds.map((id) => byProject.get(id.toLowerCase()) ?? null);
}

/** The parts of plans, in the order asked for; at most one row a type of service, so two a plan. */
export async function typesOf(cx: Context, planIds: readonly string[]): Promise<ServiceTypePlan[][]> {
  const found = await cx.db.manager.find(ServiceTypePlan, { where: { planId: In([...planIds]) }, order: { serviceType: 'ASC' } });
  return planIds.map((id) => found.filter(({ planId }) => planId === id));
}
