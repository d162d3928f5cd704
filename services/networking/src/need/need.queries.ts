import { compareCs, forbiddenScope, notFound, type Actor } from '@opora/kernel';
import { columnsOf, isUuid, listPage, type Context } from '@opora/subgraph';
import { requireKraj, requireOrp, territory, type Orp } from '@opora/territory';
import type { QueryNeedsArgs } from '../__generated__/types';
import { RoundTable } from '../round-table/round-table.entity';
import { Need } from './need.entity';

const READERS = ['organiser', 'facilitator', 'regional-methodologist', 'family-policy-coordinator', 'networker', 'mpsv-methodologist'];

/** The kraje and ORPs whose needs a caller reads; `all` without a limit. */
function reachOf(actor: Actor | null): { all: boolean; kraje: string[]; orps: string[] } {
  const grants = actor?.grants.filter(({ role }) => READERS.includes(role)) ?? [];
  const ids = (level: string) => grants.filter((grant) => grant.level === level).map(({ id }) => id!);
  return { all: grants.some(({ level }) => level === 'ALL'), kraje: ids('KRAJ'), orps: ids('ORP') };
}

/** True when the caller works where the need comes from. */
export function readsNeed(actor: Actor | null, { krajCode, orpCode }: { krajCode: string; orpCode: string | null }): boolean {
  const { all, kraje, orps } = reachOf(actor);
  return all || kraje.includes(krajCode) || (orpCode !== null && orps.includes(orpCode));
}

interface Wanted { projectId?: string | null; krajCode?: string | null; orpCode?: string | null; round?: number | null; status?: string | null; addressee?: string | null; carriedToId?: string | null }

function pageOfNeeds(cx: Context, page: { first?: number | null; after?: string | null }, wanted: Wanted) {
  const { all, kraje, orps } = reachOf(cx.actor);
  return listPage<Need>(cx, page, {
    name: 'needs',
    sql: `select ${columnsOf(cx, Need, 'n')} from need n where n.merged_into_id is null and ($1::boolean or n.kraj_code = any($2::text[]) or n.orp_code = any($3::text[]))
      and ($4::uuid is null or n.project_id = $4) and ($5::text is null or n.kraj_code = $5) and ($6::text is null or n.orp_code = $6) and ($7::int is null or n.round = $7)
      and ($8::text is null or n.status = $8) and ($9::text is null or n.addressee = $9) and ($10::uuid is null or n.carried_to_id = $10)`,
    parameters: [all, kraje, orps, ...[wanted.projectId, wanted.krajCode, wanted.orpCode, wanted.round, wanted.status, wanted.addressee, wanted.carriedToId].map((each) => each ?? null)],
    sort: [{ column: 'id', type: 'uuid' }],
  });
}

/** A page of needs in the order they were raised. Throws TERRITORY_UNKNOWN, and NOT_FOUND for a project id that is none. */
export async function listNeeds(cx: Context, { filter, ...page }: QueryNeedsArgs) {
  if (filter?.krajCode) requireKraj(filter.krajCode, 'filter.krajCode');
  if (filter?.orpCode) requireOrp(filter.orpCode, 'filter.orpCode');
  if (filter?.projectId && !isUuid(filter.projectId)) throw notFound('filter.projectId');
  return pageOfNeeds(cx, page, filter ?? {});
}

/** The points of a regional table's agenda. */
export const agendaOf = (cx: Context, { id }: RoundTable, page: { first?: number | null; after?: string | null }) => pageOfNeeds(cx, page, { carriedToId: id });

/** The regional table whose carried needs are asked for. Throws NOT_FOUND, FORBIDDEN_SCOPE. */
export async function getRegionalTable(cx: Context, id: string): Promise<RoundTable> {
  const table = await cx.get(RoundTable, id, 'regionalTableId');
  if (table.level !== 'KRAJ') throw notFound('regionalTableId');
  if (!readsNeed(cx.actor, table)) throw forbiddenScope('regionalTableId');
  return table;
}

/** How many needs were carried to each table and how many points they make; count in equals count out, because merging keeps sources (R-NET-07). */
export async function carriedCounts(cx: Context, tables: readonly RoundTable[]): Promise<{ carried: number; agenda: number }[]> {
  const rows = await cx.rows<{ id: string; carried: number; agenda: number }>(
    `select carried_to_id as id, count(*)::int as carried, count(*) filter (where merged_into_id is null)::int as agenda from need where carried_to_id = any($1::uuid[]) group by 1`, [tables.map(({ id }) => id)]);
  return tables.map(({ id }) => rows.find((row) => row.id === id) ?? { carried: 0, agenda: 0 });
}

/** The ORPs of the plan that have not met in the round each table closes, in Czech order. */
export async function missingOrpsOf(cx: Context, tables: readonly RoundTable[]): Promise<Orp[][]> {
  const rows = await cx.rows<{ id: string; code: string }>(
    `select w.id, o.code from unnest($1::uuid[], $2::uuid[], $3::int[]) as w(id, project_id, round) join round_table_plan p on p.project_id = w.project_id, unnest(p.orp_codes) as o(code)
     where not exists (select from round_table t where t.project_id = w.project_id and t.orp_code = o.code and t.round = w.round and t.status = 'HELD') and w.round is not null limit 10000`,
    [tables.map(({ id }) => id), tables.map(({ projectId }) => projectId), tables.map(({ closesRound }) => closesRound)]);
  return tables.map(({ id }) => rows.filter((row) => row.id === id).map(({ code }) => territory.orp(code)).sort((a, b) => compareCs(a.name, b.name)));
}

/** Each need with everything merged into it, in the order of ORP codes. */
export async function sourcesOf(cx: Context, needs: readonly Need[]): Promise<Need[][]> {
  const rows = await cx.rows<Need & { of: string }>(
    `select w.id as of, s.* from unnest($1::uuid[]) as w(id), lateral (select ${columnsOf(cx, Need, 'n')} from need n where n.id = w.id or n.merged_into_id = w.id order by n.orp_code, n.id limit 500) s`, [needs.map(({ id }) => id)]);
  return needs.map(({ id }) => rows.filter(({ of }) => of === id));
}
