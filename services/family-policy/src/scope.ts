import { forbiddenScope, grantsFor, mayInKraj, notFound, type Actor, type Role } from '@opora/kernel';
import type { EntityManager } from 'typeorm';
import { KnownProject } from './known/known-project.entity';

/** Who prepares and runs the plans of a kraj (house.md §6). */
export const COORDINATORS: readonly Role[] = ['family-policy-coordinator'];
/** Who records recruitment activities: the coordinator, and members of the working group. */
export const RECORDERS: readonly Role[] = ['family-policy-coordinator', 'working-group-member'];

export const mayCoordinate = (actor: Actor | null, krajCode: string): boolean => mayInKraj(actor, COORDINATORS, krajCode);

/** Throws FORBIDDEN_SCOPE. */
export function assertMayCoordinate(actor: Actor, krajCode: string, field: string): void {
  if (!mayCoordinate(actor, krajCode)) throw forbiddenScope(field);
}

/** A member holds the role over the kraj, or over their own organisation and then only for its activities. */
export const mayRecord = (actor: Actor | null, krajCode: string, organisationId: string): boolean =>
  mayInKraj(actor, RECORDERS, krajCode) || grantsFor(actor, RECORDERS).some(({ level, id }) => level === 'ORGANISATION' && id === organisationId);

/** Throws FORBIDDEN_SCOPE. */
export function assertMayRecord(actor: Actor, krajCode: string, organisationId: string, field: string): void {
  if (!mayRecord(actor, krajCode, organisationId)) throw forbiddenScope(field);
}

/** Throws NOT_FOUND for a project nobody told of, FORBIDDEN_SCOPE for another kraj's. */
export async function assertProjectOfKraj(tx: EntityManager, projectId: string, krajCode: string): Promise<void> {
  const project = await tx.findOneBy(KnownProject, { id: projectId });
  if (!project) throw notFound('input.projectId');
  if (project.krajCode !== null && project.krajCode !== krajCode) throw forbiddenScope('input.krajCode');
}
