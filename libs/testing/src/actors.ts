import { createHash } from 'node:crypto';
import { ROLES, type Actor, type Grant, type Role } from '@opora/kernel';

/** Roles that work for the whole country; the others are given one kraj. */
const NATIONWIDE: readonly Role[] = ['mpsv-methodologist', 'operator', 'gdpr-officer', 'evaluator', 'machine-client'];
/** Liberecký kraj, where the source projects play. */
export const HOME_KRAJ = 'CZ051';

/** The same text gives the same UUID, so that a synthetic person is found again in another test or service. */
export function syntheticId(text: string): string {
  const hex = createHash('sha256').update(`opora-synthetic:${text}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A grant over the whole country for a nationwide role, over one kraj for the others. */
export const grantOf = (role: Role, kraj = HOME_KRAJ): Grant => (NATIONWIDE.includes(role) ? { role, level: 'ALL', id: null } : { role, level: 'KRAJ', id: kraj });

/** Builds a synthetic signed-in actor. `grants` says exactly what they hold; `roles` gives each role its usual scope in `kraj`. */
export function anActor({ sub, roles = [], grants, kraj = HOME_KRAJ, kind }: { sub?: string; roles?: readonly Role[]; grants?: readonly Grant[]; kraj?: string; kind?: Actor['kind'] } = {}): Actor {
  const held = grants ?? roles.map((role) => grantOf(role, kraj));
  return {
    sub: sub ?? syntheticId(`actor:${held.map((g) => `${g.role}@${g.id ?? 'ALL'}`).join('+')}`),
    kind: kind ?? (held.length > 0 && held.every((g) => g.role === 'machine-client') ? 'machine' : 'person'),
    grants: held,
  };
}

/** One synthetic actor for every role, at home in Liberecký kraj. */
export const actors = Object.fromEntries(ROLES.map((role) => [role, anActor({ roles: [role] })])) as Record<Role, Actor>;
