/** Every role of the platform (house.md §6). A person without a grant is only `participant` of their own records. */
export const ROLES = [
  'organiser', 'participant', 'networker', 'facilitator', 'regional-methodologist', 'contract-manager', 'provider',
  'family-policy-coordinator', 'working-group-member', 'mpsv-methodologist', 'evaluator', 'gdpr-officer', 'operator', 'machine-client',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are held over the whole country only. */
export const NATIONWIDE_ROLES: readonly Role[] = ['mpsv-methodologist', 'evaluator', 'gdpr-officer', 'operator', 'machine-client'];

/**
 * Roles that may see records of people inside their scope. A methodologist or evaluator of the ministry is not among them:
 * they ask for figures, never for a person (house.md §6).
 */
export const PERSON_ROLES: readonly Role[] = [
  'organiser', 'networker', 'facilitator', 'regional-methodologist', 'contract-manager', 'provider', 'family-policy-coordinator', 'gdpr-officer',
];

export const SCOPE_LEVELS = ['ALL', 'KRAJ', 'ORP', 'ORGANISATION', 'CONTRACT', 'PROJECT'] as const;
export type ScopeLevel = (typeof SCOPE_LEVELS)[number];

/**
 * A role somebody has been given over a part of the world; `id` is a territory code or a record id, null for ALL.
 * With a `purpose` it was opened by themself outside their region, for reading only and for hours.
 */
export interface Grant { role: Role; level: ScopeLevel; id: string | null; purpose?: string }

/** Who is asking. `sub` is the person's (or machine client's) id; `session` the issuer's session their token belongs to, where it tells one. */
export interface Actor { sub: string; kind: 'person' | 'machine'; grants: readonly Grant[]; session?: string }

/** A permission: who may at all; the scope of what they see is applied by the operation itself. */
export interface Allow { (actor: Actor | null): boolean; readonly roles: readonly Role[] | 'anyone' | 'signed-in'; /** It leads to people, not to figures about them. */ readonly personal?: true }

export const anyone: Allow = Object.assign(() => true, { roles: 'anyone' as const });
export const signedIn: Allow = Object.assign((actor: Actor | null) => actor !== null, { roles: 'signed-in' as const });
export const anyOf = (...roles: Role[]): Allow =>
  Object.assign((actor: Actor | null) => actor !== null && actor.grants.some((g) => roles.includes(g.role)), { roles });

/** The same permission, to records of people: whoever may ask for figures only is told so (`isAfterFigures`). */
export const toPeople = (allow: Allow): Allow => Object.assign((actor: Actor | null) => allow(actor), { roles: allow.roles, personal: true as const });

/** True for a methodologist of the ministry or an evaluator, who ask for figures, never for a person (house.md §6, journeys.md J21). */
export const isAfterFigures = (actor: Actor): boolean => actor.grants.some(({ role }) => role === 'mpsv-methodologist' || role === 'evaluator');

/** The actor without what they opened for reading only: whoever changes something, or is told what they may change, acts as this one. */
export const withoutOpened = (actor: Actor): Actor => (actor.grants.some((g) => g.purpose !== undefined) ? { ...actor, grants: actor.grants.filter((g) => g.purpose === undefined) } : actor);

/** The grants of one actor that carry one of these roles. */
export const grantsFor = (actor: Actor | null, roles: readonly Role[]): Grant[] =>
  actor?.grants.filter((g) => roles.includes(g.role)) ?? [];

/** The kraj codes an actor may see in one of these roles; `ALL` when there is no limit. */
export function krajScope(actor: Actor | null, roles: readonly Role[]): 'ALL' | string[] {
  const grants = grantsFor(actor, roles);
  if (grants.some((g) => g.level === 'ALL')) return 'ALL';
  return grants.filter((g) => g.level === 'KRAJ').map((g) => g.id!);
}

/** True when one of the roles is held over the whole country or over this kraj. */
export const mayInKraj = (actor: Actor | null, roles: readonly Role[], krajCode: string): boolean => {
  const scope = krajScope(actor, roles);
  return scope === 'ALL' || scope.includes(krajCode);
};
