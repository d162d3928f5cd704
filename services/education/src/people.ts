import { forbidden, forbiddenScope, krajScope, notFound, type Actor, type Role } from '@opora/kernel';
import { isUuid } from '@opora/subgraph';

/** Roles that handle records of other people: the organiser of the kraj. The ministry's methodologist asks for figures (house.md §6). */
export const ORGANISERS = ['organiser'] as const satisfies readonly Role[];

/** True for the person's own record, and for an organiser of its kraj; a record without a kraj needs the whole country. */
export const mayHandle = (actor: Actor | null, { personId, krajCode }: { personId: string; krajCode: string | null }): boolean => actor?.sub === personId || mayOrganise(actor, krajCode);

/** True for an organiser of the kraj; what belongs to no kraj needs the whole country. */
export function mayOrganise(actor: Actor | null, krajCode: string | null): boolean {
  const scope = krajScope(actor, ORGANISERS);
  return scope === 'ALL' || (krajCode !== null && scope.includes(krajCode));
}

/** Throws FORBIDDEN_SCOPE. */
export function assertMayOrganise(actor: Actor, krajCode: string | null, field?: string): void {
  if (!mayOrganise(actor, krajCode)) throw forbiddenScope(field);
}

/** A person's record outside the caller's scope is not there (house.md §5). Throws NOT_FOUND. */
export function assertMayRead(actor: Actor | null, record: { personId: string; krajCode: string | null }, field?: string): void {
  if (!mayHandle(actor, record)) throw notFound(field);
}

/** Acting for a person: themself, or an organiser of the kraj. Throws FORBIDDEN_SCOPE. */
export function assertMayActFor(actor: Actor, record: { personId: string; krajCode: string | null }, field = 'input.personId'): void {
  if (!mayHandle(actor, record)) throw forbiddenScope(field);
}

/** The id of the signed-in person. Throws FORBIDDEN for a program, which has no records of its own. */
export function ownId({ kind, sub }: Actor): string {
  if (kind !== 'person' || !isUuid(sub)) throw forbidden();
  return sub;
}
