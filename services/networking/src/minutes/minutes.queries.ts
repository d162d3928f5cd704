import { columnsOf, type Context } from '@opora/subgraph';
import { invitingOf } from '../invitation/invitation.queries';
import { missingFrom, type Proposal } from '../invitation/invitation.rules';
import { Need } from '../need/need.entity';
import { readsNeed } from '../need/need.queries';
import type { RoundTable } from '../round-table/round-table.entity';
import { absentAlways, missingTypes, plansNext, type MinuteType } from './minutes.rules';

/** One item of minutes, whichever table of the database keeps it. */
export interface MinutesRow { id: string; version: number; roundTableId: string; type: MinuteType; text: string; addressee: 'KRAJ' | 'ACTOR' | null; organisationId: string | null; need: Need | null; createdAt: Date }

/** Nobody writes more at one table; a list must end. */
const MOST = 500;

/** The minutes of each table in the order they were recorded; null for callers who do not work there. A merged need is still the item that was recorded. */
export async function minutesOf(cx: Context, tables: readonly RoundTable[]): Promise<(MinutesRow[] | null)[]> {
  const seen = tables.filter((table) => readsNeed(cx.actor, table)).map(({ id }) => id);
  if (seen.length === 0) return tables.map(() => null);
  const needs = await cx.rows<Need>(`select s.* from unnest($1::uuid[]) as w(id), lateral (select ${columnsOf(cx, Need, 'n')} from need n where n.round_table_id = w.id order by n.id limit ${MOST}) s`, [seen]);
  const items = await cx.rows<MinutesRow>(
    `select s.*, null as addressee, null as "organisationId", null as need from unnest($1::uuid[]) as w(id), lateral (
       select i.id, i.version, i.round_table_id as "roundTableId", i.type, i.text, i.created_at as "createdAt" from minute_item i where i.round_table_id = w.id order by i.id limit ${MOST}) s`, [seen]);
  const rows = [...items, ...needs.map((need): MinutesRow => ({ ...need, type: 'NEED', need }))].sort((a, b) => (a.id < b.id ? -1 : 1));
  return tables.map(({ id }) => (seen.includes(id) ? rows.filter(({ roundTableId }) => roundTableId === id) : null));
}

export interface Completeness { missingInvitees: (Proposal & { invited: boolean })[]; absentAlways: string[]; missingTypes: MinuteType[]; needsToKraj: number }

/** What each table still lacks: who of those always invited is not, who of the regional authority was not there, which kinds of items the minutes have not, and how many needs go to the kraj. */
export async function completenessOf(cx: Context, tables: readonly RoundTable[]): Promise<(Completeness | null)[]> {
  const seen = tables.filter((table) => readsNeed(cx.actor, table));
  if (seen.length === 0) return tables.map(() => null);
  const inviting = await invitingOf(cx, seen);
  const ids = seen.map(({ id }) => id);
  const counted = await cx.rows<{ id: string; types: MinuteType[]; toKraj: number; roundCount: number }>(
    `select t.id, p.round_count as "roundCount", (select count(*)::int from need n where n.round_table_id = t.id and n.addressee = 'KRAJ') as "toKraj",
       array(select distinct i.type from minute_item i where i.round_table_id = t.id) || case when exists (select from need n where n.round_table_id = t.id) then array['NEED'] else '{}' end as types
     from round_table t join round_table_plan p on p.project_id = t.project_id where t.id = any($1::uuid[]) limit ${ids.length}`, [ids]);
  return tables.map((table) => {
    const at = ids.indexOf(table.id);
    const row = counted.find(({ id }) => id === table.id);
    if (at < 0 || !row) return null;
    return {
      missingInvitees: missingFrom(inviting[at]!.proposals, inviting[at]!.invited).map((proposal) => ({ ...proposal, invited: false })),
      absentAlways: table.status === 'HELD' ? absentAlways(table) : [], missingTypes: missingTypes(row.types, plansNext(table, row)), needsToKraj: row.toKraj,
    };
  });
}
