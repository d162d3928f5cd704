import type { DataSource, EntityManager } from 'typeorm';
import { appendEvents } from '@opora/subgraph';
import type { IndicatorDefinition } from '../indicator/definition';
import type { CellResult } from './cells.rules';
import type { EvaluationRun } from './evaluation-run.entity';
import { endNotices } from './run.notices';

const LEASE_SECONDS = 120;
/** After so many retries a failing cell waits for the next run. */
export const MAX_RETRIES = 5;
const BACK_OFF_SECONDS = 60;

/** Thrown to a taker whose run has been taken by another. */
export class LeaseLost extends Error {}
export type Taken = Pick<EvaluationRun, 'id' | 'attempt' | 'periodFrom' | 'periodTo' | 'asOf' | 'indicatorIds' | 'provisional' | 'requestedBy' | 'traceId'>;
export interface OpenCell { indicatorId: string; territoryCode: string }

/** Takes an open run nobody works on; null when it is finished, being worked on, or unknown. */
export async function takeRun(db: DataSource, runId: string, now: Date): Promise<Taken | null> {
  const [rows] = await db.query(
    `update evaluation_run set state = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, $2), lease_until = $2::timestamptz + make_interval(secs => ${LEASE_SECONDS}), updated_at = $2, version = version + 1
     where id = $1 and finished_at is null and (lease_until is null or lease_until < $2)
     returning id, attempt, period_from as "periodFrom", period_to as "periodTo", as_of as "asOf", indicator_ids as "indicatorIds", provisional, requested_by as "requestedBy", trace_id as "traceId"`,
    [runId, now],
  ) as [Taken[], number];
  return rows[0] ?? null;
}

/** Holds the run for one more step of this taker, in its transaction. Throws LeaseLost when somebody else has it. */
async function hold(tx: EntityManager, { id, attempt }: Taken, now: Date): Promise<void> {
  const [rows] = await tx.query(
    `update evaluation_run set lease_until = $3::timestamptz + make_interval(secs => ${LEASE_SECONDS}) where id = $1 and attempt = $2 and finished_at is null returning id`, [id, attempt, now],
  ) as [unknown[], number];
  if (rows.length === 0) throw new LeaseLost();
}

/** Writes down every cell the run owes, and gives back those still to do. */
export async function openCells(db: DataSource, run: Taken, owed: readonly { indicator: IndicatorDefinition; territoryCodes: readonly string[] }[]): Promise<OpenCell[]> {
  const cells = owed.flatMap(({ indicator, territoryCodes }) => territoryCodes.map((territoryCode) => ({ ...indicator, territoryCode })));
  await db.query(
    `insert into evaluation_run_cell (run_id, indicator_id, definition_version, territory_code) select $1, * from unnest($2::text[], $3::int[], $4::text[]) on conflict do nothing`,
    [run.id, cells.map((c) => c.id), cells.map((c) => c.version), cells.map((c) => c.territoryCode)],
  );
  return db.query(`select indicator_id as "indicatorId", territory_code as "territoryCode" from evaluation_run_cell where run_id = $1 and state in ('PENDING', 'FAILED') order by indicator_id, territory_code limit 10000`, [run.id]);
}

/** Targets by kraj and metric: the sum over the kraj's projects. */
export async function targetsByKraj(db: DataSource, metrics: readonly string[]): Promise<Map<string, Map<string, string>>> {
  const rows = await db.query(
    `select t.metric, p.kraj_code as "krajCode", sum(t.value)::text as value from target t join project p on p.id = t.project_id
     where t.metric = any($1::text[]) and t.territory_code = '' and t.per is null and p.kraj_code is not null group by 1, 2`, [metrics],
  ) as { metric: string; krajCode: string; value: string }[];
  const byMetric = new Map<string, Map<string, string>>();
  for (const { metric, krajCode, value } of rows) byMetric.set(metric, (byMetric.get(metric) ?? new Map<string, string>()).set(krajCode, value));
  return byMetric;
}

/**
 * Keeps the results of one indicator in one transaction: each under its key (indicator, version, territory, period), so that doing it again changes nothing;
 * locked values stay, their cells are skipped. A failure with no earlier value reads as «will be asked again».
 */
export function keepResults(db: DataSource, run: Taken, indicator: IndicatorDefinition, results: readonly CellResult[], now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    await hold(tx, run, now);
    const written = new Set<string>();
    for (const failure of [false, true]) {
      const some = results.filter((result) => 'failed' in result === failure);
      for (const territoryCode of await writeValues(tx, run, indicator, some, now)) written.add(territoryCode);
    }
    const states = results.map((result) => ('failed' in result ? ['FAILED', result.failed] : written.has(result.territoryCode) ? ['DONE', result.code] : ['SKIPPED', 'PERIOD_LOCKED']));
    await tx.query(
      `update evaluation_run_cell c set retry_count = retry_count + (c.state = 'FAILED')::int, state = r.state, code = r.code, updated_at = $6
       from unnest($3::text[], $4::text[], $5::text[]) as r(territory_code, state, code) where c.run_id = $1 and c.indicator_id = $2 and c.territory_code = r.territory_code`,
      [run.id, indicator.id, results.map((r) => r.territoryCode), states.map(([state]) => state), states.map(([, code]) => code), now],
    );
  });
}

async function writeValues(tx: EntityManager, run: Taken, { id, version, unit }: IndicatorDefinition, results: readonly CellResult[], now: Date): Promise<string[]> {
  if (results.length === 0) return [];
  const rows = results.map((result) => ('failed' in result
    ? { territory_code: result.territoryCode, approval_state: 'COMPUTED', suppressed: false, reason: 'SUBGRAPH_UNAVAILABLE' }
    : { territory_code: result.territoryCode, value: result.computed.value, numerator: result.computed.numerator, denominator: result.computed.denominator, target: result.target,
      approval_state: result.computed.approvalState, completeness: result.computed.completeness, suppressed: result.computed.suppressed, reason: result.computed.reason, code: result.code }));
  const onConflict = results.some((result) => 'failed' in result) ? 'do nothing' : `do update set value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator, unit = excluded.unit, target = excluded.target,
       as_of = excluded.as_of, approval_state = excluded.approval_state, completeness = excluded.completeness, suppressed = excluded.suppressed, reason = excluded.reason, code = excluded.code,
       provisional = excluded.provisional, run_id = excluded.run_id, computed_at = excluded.computed_at where indicator_value.locked_at is null`;
  const written = await tx.query(
    `insert into indicator_value (indicator_id, definition_version, period_from, period_to, as_of, unit, provisional, run_id, computed_at, territory_code, value, numerator, denominator, target, approval_state, completeness, suppressed, reason, code)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, r.* from jsonb_to_recordset($10::jsonb)
       as r(territory_code text, value numeric, numerator numeric, denominator numeric, target numeric, approval_state text, completeness numeric, suppressed bool, reason text, code text)
     on conflict (indicator_id, definition_version, territory_code, period_from, period_to) ${onConflict} returning territory_code as "territoryCode"`,
    [id, version, run.periodFrom, run.periodTo, run.asOf, unit, run.provisional, run.id, now, JSON.stringify(rows)],
  ) as { territoryCode: string }[];
  return written.map(({ territoryCode }) => territoryCode);
}

/** Gives the run back untouched, for whoever comes next. */
export async function releaseRun(db: DataSource, { id, attempt }: Taken): Promise<void> {
  await db.query(`update evaluation_run set lease_until = null where id = $1 and attempt = $2 and finished_at is null`, [id, attempt]);
}

/** Ends the pass: finished when no cell is left to try, else tried again later, each time later. When it is finished, people are told once. */
export function endPass(db: DataSource, run: Taken, indicators: readonly IndicatorDefinition[], now: Date): Promise<'DONE' | 'PARTIAL' | 'FAILED'> {
  return db.transaction(async (tx) => {
    await hold(tx, run, now);
    const [{ done, failed, retries, open }] = await tx.query(
      `select count(*) filter (where state in ('DONE', 'SKIPPED'))::int as done, count(*) filter (where state = 'FAILED')::int as failed, count(*) filter (where state = 'PENDING')::int as open,
         coalesce(min(retry_count) filter (where state = 'FAILED'), 0)::int as retries from evaluation_run_cell where run_id = $1`, [run.id],
    ) as [{ done: number; failed: number; retries: number; open: number }];
    const finished = open === 0 && (failed === 0 || retries >= MAX_RETRIES);
    const state = failed === 0 && open === 0 ? 'DONE' : done === 0 && finished ? 'FAILED' : 'PARTIAL';
    await tx.query(
      `update evaluation_run set state = $2, lease_until = null, finished_at = case when $3 then $4::timestamptz end, next_attempt_at = $4::timestamptz + make_interval(secs => $5), updated_at = $4, version = version + 1 where id = $1`,
      [run.id, state, finished, now, BACK_OFF_SECONDS * 2 ** retries],
    );
    if (finished) await appendEvents(tx, await endNotices(tx, run, { done, failed }, indicators, now), run.traceId);
    return state;
  });
}
