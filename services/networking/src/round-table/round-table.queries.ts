import { mayInKraj, notFound, type Warning } from '@opora/kernel';
import { columnsOf, isUuid, listPage, type Context } from '@opora/subgraph';
import { requireKraj, requireOrp } from '@opora/territory';
import type { QueryRoundTablesArgs } from '../__generated__/types';
import { providerWarningsOf } from '../invitation/invitation.queries';
import { coordinatorWarnings } from '../minutes/minutes.rules';
import type { Person } from '../person/person.entity';
import { PEOPLE_READERS, readablePeople } from '../person/person.queries';
import { Round } from '../plan/round.entity';
import { RoundTable } from './round-table.entity';
import { windowWarnings } from './round-table.rules';

/** A page in the order of days, tables without a day last. */
export function listRoundTables(cx: Context, { filter, ...page }: QueryRoundTablesArgs) {
  if (filter?.projectId && !isUuid(filter.projectId)) throw notFound('filter.projectId');
  if (filter?.krajCode) requireKraj(filter.krajCode, 'filter.krajCode');
  if (filter?.orpCode) requireOrp(filter.orpCode, 'filter.orpCode');
  return listPage<RoundTable>(cx, page, {
    name: 'roundTables',
    sql: `select ${columnsOf(cx, RoundTable, 't')}, coalesce(t.date, t.held_by, 'infinity') as "day" from round_table t
      where ($1::uuid is null or t.project_id = $1) and ($2::text is null or t.kraj_code = $2) and ($3::text is null or t.orp_code = $3)
        and ($4::text is null or t.level = $4) and ($5::int is null or coalesce(t.round, t.closes_round) = $5) and ($6::text is null or t.status = $6)`,
    parameters: [filter?.projectId ?? null, filter?.krajCode ?? null, filter?.orpCode ?? null, filter?.level ?? null, filter?.round ?? null, filter?.status ?? null],
    sort: [{ column: 'day', type: 'date' }, { column: 'id', type: 'uuid' }],
  });
}

export interface Facilitated { krajCode: string; facilitatorIds: readonly string[] }

/** The facilitators of each, read once and audited; null where the caller may not read people of the kraj. */
export async function facilitatorsOf(cx: Context, parents: readonly Facilitated[]): Promise<(Person[] | null)[]> {
  const may = (krajCode: string) => mayInKraj(cx.actor, PEOPLE_READERS, krajCode);
  const ids = new Set(parents.filter(({ krajCode }) => may(krajCode)).flatMap(({ facilitatorIds }) => facilitatorIds));
  const people = ids.size > 0 ? await readablePeople(cx, [...ids], 'readFacilitators') : new Map<string, Person>();
  return parents.map(({ krajCode, facilitatorIds }) => (may(krajCode) ? facilitatorIds.flatMap((id) => people.get(id) ?? []) : null));
}

/** The rounds of these projects by project. Bounded: a plan has at most 12 rounds. */
export async function roundsOf(cx: Context, projectIds: readonly string[]): Promise<Map<string, Round[]>> {
  const rounds = await cx.rows<Round>(`select ${columnsOf(cx, Round, 'r')} from round r where r.project_id = any($1::uuid[]) order by r.project_id, r.number limit 12 * ${projectIds.length}`, [projectIds]);
  const byProject = new Map<string, Round[]>();
  for (const round of rounds) byProject.set(round.projectId, [...(byProject.get(round.projectId) ?? []), round]);
  return byProject;
}

/** What deserves a look at each table: its day (R-NET-10), a provider who is not invited (R-NET-14), the coordinator who was not there (R-NET-06). */
export async function warningsOf(cx: Context, tables: readonly RoundTable[]): Promise<Warning[][]> {
  const rounds = await roundsOf(cx, [...new Set(tables.map(({ projectId }) => projectId))]);
  const providers = await providerWarningsOf(cx, tables);
  return tables.map((table) => [...windowWarnings(table, rounds.get(table.projectId) ?? []), ...(providers.get(table.id) ?? []), ...(worksInKraj(cx, table.krajCode) ? coordinatorWarnings(table) : [])]);
}

/** True for callers who work in the kraj: attendance does not leave it. */
export const worksInKraj = (cx: Context, krajCode: string): boolean => mayInKraj(cx.actor, [...PEOPLE_READERS, 'networker'], krajCode);
