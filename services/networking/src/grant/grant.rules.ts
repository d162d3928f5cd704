import { common, mayInKraj, NATIONWIDE_ROLES, overlaps, PERSON_ROLES, ROLES, SCOPE_LEVELS, type Actor, type Role, type ScopeLevel, type Violation } from '@opora/kernel';

type Word<R extends string> = R extends `${infer First}-${infer Rest}` ? `${Uppercase<First>}_${Word<Rest>}` : Uppercase<R>;
/** A role as the graph writes it. */
export type GrantRole = Word<Role>;
export type GrantLevel = ScopeLevel;

const written = (role: Role) => role.toUpperCase().replaceAll('-', '_') as GrantRole;
export const GRANT_ROLES: readonly GrantRole[] = ROLES.map(written);
export const GRANT_LEVELS: readonly GrantLevel[] = SCOPE_LEVELS;
/** The role the graph's word stands for, and back. */
export const roleOf = (word: GrantRole): Role => ROLES[GRANT_ROLES.indexOf(word)]!;
export const wordOf = written;

/** Levels a kraj's own methodologist may give a role at. */
const OF_A_KRAJ: readonly ScopeLevel[] = ['KRAJ', 'ORP', 'ORGANISATION'];

/** What is asked for: who gets which role, where (with the kraj it lies in) and when. */
export interface Asked { personId: string; role: Role; level: ScopeLevel; scopeId: string | null; validFrom: string; validTo: string | null }
export interface Held { role: Role; validFrom: string; validTo: string | null }

/** True for a role a regional methodologist may not give: one for the whole country. */
export const isReserved = (role: Role): boolean => NATIONWIDE_ROLES.includes(role);

/** True when the actor may give and withdraw this role there: an operator any; a regional methodologist what lies in their kraj and is not nationwide. */
export function mayGrant(actor: Actor | null, { role, level, krajCode }: { role: Role; level: ScopeLevel; krajCode: string | null }): boolean {
  if (isOperator(actor)) return true;
  return !isReserved(role) && OF_A_KRAJ.includes(level) && krajCode !== null && mayInKraj(actor, ['regional-methodologist'], krajCode);
}

export const isOperator = (actor: Actor | null): boolean => actor?.grants.some(({ role, level }) => role === 'operator' && level === 'ALL') ?? false;

/** What is wrong with a grant by itself, before anything else is looked at. `today` is the day in Prague. */
export function grantViolations(actor: Actor, { personId, role, level, scopeId, validFrom, validTo }: Asked, today: string): Violation[] {
  const found: Violation[] = [];
  if (personId === actor.sub) found.push({ code: 'SELF_GRANT_FORBIDDEN', field: 'input.personId', messageCs: 'Roli nelze udělit sám sobě.' });
  if (!isOperator(actor) && (isReserved(role) || !OF_A_KRAJ.includes(level))) {
    found.push({ code: 'GRANT_ROLE_RESERVED', field: isReserved(role) ? 'input.role' : 'input.level', messageCs: 'Tuto roli v tomto rozsahu uděluje jen provozovatel.' });
  }
  if (isReserved(role) && level !== 'ALL') found.push({ code: 'GRANT_LEVEL_MISMATCH', field: 'input.level', actual: level, limit: 'ALL', messageCs: 'Tato role platí jen pro celou republiku.' });
  if ((level === 'ALL') !== (scopeId === null)) {
    found.push({ code: 'GRANT_SCOPE_MISMATCH', field: 'input.scopeId', messageCs: level === 'ALL' ? 'Role pro celou republiku nemá rozsah.' : 'Uveďte, pro jaký rozsah role platí.' });
  }
  if (validFrom < today) found.push({ code: 'GRANT_BACKDATED', field: 'input.validFrom', actual: validFrom, limit: today, messageCs: 'Roli nelze udělit zpětně.' });
  if (validTo !== null && validFrom > validTo) found.push(...common('DATE_RANGE_REVERSED', { field: 'input.validFrom', actual: validFrom, limit: validTo }).violations);
  return found;
}

/** True for two roles one account may not hold: an operator reads no people, and a program is nobody. A person who needs both has two accounts. */
const exclude = (a: Role, b: Role): boolean => (a === 'operator' && PERSON_ROLES.includes(b)) || (a === 'machine-client' && b !== 'machine-client');

/** What a person holds, or will hold, at the same time that the new role may not meet. */
export function exclusionViolations(asked: Asked, held: readonly Held[]): Violation[] {
  const clash = held.find((each) => overlaps(span(each), span(asked)) && (exclude(each.role, asked.role) || exclude(asked.role, each.role)));
  return clash ? [{ code: 'GRANT_ROLES_EXCLUSIVE', field: 'input.role', actual: written(asked.role), limit: written(clash.role), messageCs: 'Tyto role nesmí mít jeden účet; použijte dva účty.' }] : [];
}

/** Who names another methodologist of their kraj gives no longer than they hold the role themself: an end that was set cannot be passed by a second account. `own`: their grants of that role. */
export function outlastViolations({ role, validFrom, validTo }: Asked, own: readonly (Held)[]): Violation[] {
  if (role !== 'regional-methodologist' || own.length === 0 || own.some((each) => each.validTo === null)) return [];
  const last = own.map((each) => each.validTo!).reduce((a, b) => (a > b ? a : b));
  if (validTo !== null && validTo <= last && validFrom <= last) return [];
  return [{ code: 'GRANT_OUTLASTS_GRANTER', field: 'input.validTo', actual: validTo, limit: last, messageCs: 'Krajského metodika lze jmenovat nejdéle do konce vlastního oprávnění.' }];
}

const span = ({ validFrom, validTo }: Pick<Held, 'validFrom' | 'validTo'>) => ({ from: validFrom, to: validTo });

export const duplicate = (): Violation => ({ code: 'GRANT_DUPLICATE', field: 'input.role', messageCs: 'Tuto roli v tomto rozsahu a čase už osoba má.' });

/** True when the grant holds on a day and nobody withdrew it. */
export const isInForce = ({ validFrom, validTo, withdrawnAt }: Pick<Held, 'validFrom' | 'validTo'> & { withdrawnAt: Date | null }, day: string): boolean =>
  withdrawnAt === null && validFrom <= day && (validTo === null || day <= validTo);
