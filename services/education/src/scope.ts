import { forbiddenScope, mayInKraj, notFound, type Actor, type Role } from '@opora/kernel';
import type { EntityManager } from 'typeorm';
import { KnownProject } from './known/known-project.entity';

/** Roles that plan and record education (house.md §6): the kraj's organiser, and the ministry's methodologist for its own programme. */
export const PLANNERS = ['organiser', 'mpsv-methodologist'] as const satisfies readonly Role[];
/** `tally` and scope use this for what belongs to no single kraj. */
export const NATIONWIDE = 'CZ';

export interface Place { projectId: string; krajCode: string | null }

/** True when the actor plans education for this project in this kraj; a nationwide matter needs the whole country or the project itself. */
export const mayPlan = (actor: Actor | null, { projectId, krajCode }: Place): boolean =>
  mayInKraj(actor, PLANNERS, krajCode ?? NATIONWIDE) || (actor?.grants ?? []).some((g) => (PLANNERS as readonly Role[]).includes(g.role) && g.level === 'PROJECT' && g.id === projectId);

/** Throws FORBIDDEN_SCOPE. */
export function assertMayPlan(actor: Actor, place: Place, field?: string): void {
  if (!mayPlan(actor, place)) throw forbiddenScope(field);
}

/** The project as evaluation told us of it. Throws NOT_FOUND. */
export async function getProject(tx: EntityManager, projectId: string, field = 'input.projectId'): Promise<KnownProject> {
  const project = await tx.findOneBy(KnownProject, { projectId });
  if (!project) throw notFound(field);
  return project;
}
