import type { PageArgs } from '@opora/kernel';
import { listPage, type Connection, type Context } from '@opora/subgraph';
import { EvaluationRun } from './evaluation-run.entity';

const columns = (cx: Context) => cx.db.getMetadata(EvaluationRun).columns.map((c) => `r."${c.databaseName}" as "${c.propertyName}"`).join(', ');

/** A page of runs, the newest first. */
export const runList = (cx: Context, args: PageArgs): Promise<Connection<EvaluationRun>> =>
  listPage<EvaluationRun>(cx, args, { name: 'evaluationRuns', sql: `select ${columns(cx)} from evaluation_run r`, sort: [{ column: 'id', type: 'uuid' }], descending: true });

export interface CellCounts { total: number; done: number; failed: number; skipped: number; pending: number }

/** How many results of each run are done, failed, skipped and waiting; they add up to the total. */
export async function countsOf(cx: Context, runs: readonly EvaluationRun[]): Promise<CellCounts[]> {
  const rows = await cx.rows<CellCounts & { runId: string }>(
    `select run_id as "runId", count(*)::int as total, count(*) filter (where state = 'DONE')::int as done, count(*) filter (where state = 'FAILED')::int as failed,
       count(*) filter (where state = 'SKIPPED')::int as skipped, count(*) filter (where state = 'PENDING')::int as pending from evaluation_run_cell where run_id = any($1::uuid[]) group by run_id`,
    [runs.map(({ id }) => id)],
  );
  return runs.map(({ id }) => rows.find(({ runId }) => runId === id) ?? { total: 0, done: 0, failed: 0, skipped: 0, pending: 0 });
}

/** What of each run failed or was skipped, at most 200 each, with its key. */
export async function troublesOf(cx: Context, runs: readonly EvaluationRun[]) {
  const rows = await cx.rows<{ runId: string; state: string; code: string; retryCount: number; indicatorId: string; territoryCode: string; definitionVersion: number }>(
    `select c.run_id as "runId", c.state, c.code, c.retry_count as "retryCount", c.indicator_id as "indicatorId", c.territory_code as "territoryCode", c.definition_version as "definitionVersion"
     from unnest($1::uuid[]) r(id) cross join lateral (
       select * from evaluation_run_cell each where each.run_id = r.id and each.state in ('FAILED', 'SKIPPED') order by each.indicator_id, each.territory_code limit 200) c`,
    [runs.map(({ id }) => id)],
  );
  return runs.map((run) => rows.filter(({ runId }) => runId === run.id).map(({ state, code, retryCount, indicatorId, territoryCode, definitionVersion }) => ({
    state, code, retryCount, key: { indicatorId, territoryCode, definitionVersion, period: { from: run.periodFrom, to: run.periodTo } },
  })));
}
