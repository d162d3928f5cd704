import { forbiddenScope, grantsFor, krajScope, mayInKraj, type Actor, type Role } from '@opora/kernel';

/** Roles that record networking for a whole kraj. */
export const KRAJ_WRITERS: readonly Role[] = ['organiser', 'regional-methodologist', 'facilitator'];
/** Roles that may write somewhere in this service; where exactly is decided by `mayWrite`. */
export const WRITERS: Role[] = ['organiser', 'regional-methodologist', 'facilitator', 'networker', 'mpsv-methodologist'];

/** Where something belongs: a kraj and perhaps one ORP of it; no kraj for what belongs to the whole country. */
export interface Place { krajCode: string | null; orpCode?: string | null }

/** True for a kraj's own roles, for a networker of the kraj or of the ORP, and, for the whole country, for a ministry's methodologist. */
export function mayWrite(actor: Actor | null, { krajCode, orpCode = null }: Place): boolean {
  if (krajCode === null) return krajScope(actor, [...KRAJ_WRITERS, 'mpsv-methodologist']) === 'ALL';
  if (mayInKraj(actor, [...KRAJ_WRITERS, 'networker'], krajCode)) return true;
  return orpCode !== null && grantsFor(actor, ['networker']).some((grant) => grant.level === 'ORP' && grant.id === orpCode);
}

/** Throws FORBIDDEN_SCOPE when the caller may not write there. */
export function assertMayWrite(actor: Actor | null, place: Place, field?: string): void {
  if (!mayWrite(actor, place)) throw forbiddenScope(field);
}
