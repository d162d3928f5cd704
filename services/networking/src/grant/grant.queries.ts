import type { EntityManager } from 'typeorm';
import { krajScope, notFound, pragueDay } from '@opora/kernel';
import { columnsOf, isUuid, listPage, type Context } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import type { HeldGrant, QueryGrantsArgs } from '../__generated__/types';
import { openedBy } from '../access/opened-access.queries';
import { Grant } from './grant.entity';
import { roleOf, wordOf } from './grant.rules';

const IN_FORCE = 'g.withdrawn_at is null and g.valid_from <= $2::date and (g.valid_to is null or g.valid_to >= $2::date)';
/** Nobody holds more; a list for the gateway must end. */
const MOST = 100;

/** The grants a person holds now. Row-level security lets a person see their own, and the gateway everybody's. */
export async function grantsNow(cx: Context, personId: string): Promise<Grant[]> {
  if (!isUuid(personId)) return [];
  return cx.rows<Grant>(`select ${columnsOf(cx, Grant, 'g')} from role_grant g where g.person_id = $1 and ${IN_FORCE} order by g.id limit ${MOST}`, [personId, pragueDay(cx.now())]);
}

/** How many roles a person holds on a day. */
export async function grantsInForce(tx: EntityManager, personId: string, day: string): Promise<number> {
  const [found] = await tx.query<{ count: number }[]>(`select count(*)::int as count from role_grant g where g.person_id = $1 and ${IN_FORCE}`, [personId, day]);
  return found!.count;
}

/** What the gateway honours of a person: their grants, and what they opened. */
export async function heldNow(cx: Context, personId: string): Promise<HeldGrant[]> {
  const own = await grantsNow(cx, personId);
  const opened = own.length > 0 ? await openedBy(cx, personId, own) : [];
  return [
    ...own.map(({ role, level, scopeId }) => ({ role: wordOf(role), level, scopeId })),
    ...opened.map(({ role, level, id, purpose }) => ({ role: wordOf(role), level, scopeId: id, purpose: purpose ?? null })),
  ];
}

/** A page of the grants the caller may see; each read is audited. */
export async function listGrants(cx: Context, { filter, ...page }: QueryGrantsArgs) {
  if (filter?.krajCode) requireKraj(filter.krajCode, 'filter.krajCode');
  if (filter?.personId && !isUuid(filter.personId)) throw notFound('filter.personId');
  const everything = cx.actor!.grants.some(({ role, level }) => level === 'ALL' && (role === 'operator' || role === 'gdpr-officer'));
  const kraje = everything ? 'ALL' : krajScope(cx.actor, ['regional-methodologist']);
  const listed = await listPage<Grant>(cx, page, {
    name: 'grants', descending: true,
    sql: `select ${columnsOf(cx, Grant, 'g')} from role_grant g
      where ($1::text[] is null or g.kraj_code = any($1)) and (not $3::boolean or (${IN_FORCE})) and ($4::uuid is null or g.person_id = $4)
        and ($5::text is null or g.role = $5) and ($6::text is null or g.kraj_code = $6)`,
    parameters: [kraje === 'ALL' ? null : kraje, pragueDay(cx.now()), filter?.inForce === true, filter?.personId ?? null, filter?.role ? roleOf(filter.role) : null, filter?.krajCode ?? null],
    sort: [{ column: 'id', type: 'uuid' }],
  });
  await cx.auditRead('listGrants', 'Person', [...new Set(listed.edges.map(({ node }) => node.personId))], Object.keys(filter ?? {}));
  return listed;
}
