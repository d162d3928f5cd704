import { columnsOf, type Context } from '@opora/subgraph';
import { RoundTable } from '../round-table/round-table.entity';
import type { Round } from './round.entity';

/** The regional table that closes each round; null while none is planned for it. */
export async function closingTables(cx: Context, rounds: readonly Round[]): Promise<(RoundTable | null)[]> {
  const tables = await cx.rows<RoundTable>(
    `select ${columnsOf(cx, RoundTable, 't')} from round_table t join unnest($1::uuid[], $2::int[]) as wanted(project_id, number) on t.project_id = wanted.project_id and t.closes_round = wanted.number
     where t.level = 'KRAJ' and t.status <> 'CANCELLED' limit ${rounds.length}`,
    [rounds.map(({ projectId }) => projectId), rounds.map(({ number }) => number)],
  );
  return rounds.map(({ projectId, number }) => tables.find((table) => table.projectId === projectId && table.closesRound === number) ?? null);
}
