import type { EntityManager } from 'typeorm';
import { NATIONWIDE_ROLES, PERSON_ROLES, type Actor } from '@opora/kernel';

/**
 * Whose records of people an actor may see: `*` for the whole country, else codes and ids, comma separated.
 * `roles` are the nationwide ones they hold, for policies that name a role.
 */
export interface Scope { sub: string; kraje: string; orps: string; organisations: string; roles: string }

export function scopeOf(actor: Actor | null): Scope {
  const grants = actor?.grants.filter(({ role }) => PERSON_ROLES.includes(role)) ?? [];
  const ids = (level: string) => grants.filter((g) => g.level === level && g.id !== null).map((g) => g.id).join(',');
  const roles = (actor?.grants ?? []).filter(({ role, level }) => level === 'ALL' && NATIONWIDE_ROLES.includes(role)).map(({ role }) => role).join(',');
  return { sub: actor?.sub ?? '', kraje: grants.some((g) => g.level === 'ALL') ? '*' : ids('KRAJ'), orps: ids('ORP'), organisations: ids('ORGANISATION'), roles };
}

/** Puts a transaction under the scope of its caller: row-level security lets nothing else through until it ends. */
export const enterScope = async (tx: EntityManager, actor: Actor | null): Promise<void> => { await enter(tx, scopeOf(actor)); };

/** Opens every row of the service to a transaction; what its caller may touch is then checked by the command alone. */
export const enterWholeService = async (tx: EntityManager, actor: Actor | null): Promise<void> => { await enter(tx, { ...scopeOf(actor), kraje: '*' }); };

/** The scope of a change, and with the same statement what the code lists of this database are, which stay so until the transaction ends (editions.ts). */
export async function enterCommand(tx: EntityManager, actor: Actor, reach: 'caller' | 'service'): Promise<string> {
  const scope = scopeOf(actor);
  const [{ stamp }] = await enter(tx, reach === 'service' ? { ...scope, kraje: '*' } : scope, ', code_lists_in_use() as stamp') as [{ stamp: string }];
  return stamp;
}

const enter = (tx: EntityManager, { sub, kraje, orps, organisations, roles }: Scope, more = ''): Promise<unknown> => tx.query(
  `select set_config('opora.sub', $1, true), set_config('opora.kraje', $2, true), set_config('opora.orps', $3, true), set_config('opora.organisations', $4, true),
     set_config('opora.roles', $5, true)${more}`,
  [sub, kraje, orps, organisations, roles],
);

/** What background work connects with: it acts for nobody and sees every row of its own service. */
export const SYSTEM_SCOPE = '-c opora.kraje=*';

/** The one predicate of every policy: the caller's own record, or one of their kraj, ORP or organisation. Nothing set means nothing seen. */
export const VISIBLE_FUNCTION = `create function visible(person uuid, kraj text, orp text default null, organisation uuid default null) returns boolean
  language sql stable parallel safe return
    current_setting('opora.kraje', true) = '*'
    or kraj = any (string_to_array(current_setting('opora.kraje', true), ','))
    or orp = any (string_to_array(current_setting('opora.orps', true), ','))
    or organisation::text = any (string_to_array(current_setting('opora.organisations', true), ','))
    or person::text = nullif(current_setting('opora.sub', true), '')`;

/** Migration statements that put a table of people under row-level security, for its owner too. `columns` are what the function `visible` takes: person, kraj, ORP, organisation. */
export const protect = (table: string, columns: string): string[] => [
  `alter table "${table}" enable row level security`,
  `alter table "${table}" force row level security`,
  `create policy "${table}_in_scope" on "${table}" using (visible(${columns})) with check (visible(${columns}))`,
];
