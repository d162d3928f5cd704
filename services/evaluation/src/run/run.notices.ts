import { pragueDay } from '@opora/kernel';
import { evaluationRunFailed, evaluationRunFinished, indicatorBehindTarget, tellAll, type Event } from '@opora/contracts';
import { territory } from '@opora/territory';
import type { EntityManager } from 'typeorm';
import type { IndicatorDefinition } from '../indicator/definition';
import { COUNTRY } from './cells.rules';
import { paceOf, type Pace, type PacedTarget } from './pace.rules';
import type { Taken } from './run.store';

/** Who watches a kraj: its coordinators of family policy and its methodologists (journeys.md J11, J19). */
const OF_KRAJ = ['family-policy-coordinator', 'regional-methodologist'];

interface Holder { id: string; krajCode: string | null }
/** Evaluators of the country and those who watch their kraj, as their roles hold today. */
const holdersOn = (tx: EntityManager, today: string): Promise<Holder[]> => tx.query(
  `select distinct person_id as id, kraj_code as "krajCode" from known_grant where not withdrawn and valid_from <= $1 and (valid_to is null or valid_to >= $1)
     and ((role = 'evaluator' and kraj_code is null) or (role = any($2::text[]) and kraj_code is not null)) order by 1, 2 limit 10000`, [today, OF_KRAJ]) as Promise<Holder[]>;
const watching = (holders: readonly Holder[], territoryCode: string | null): string[] =>
  [...new Set(holders.flatMap(({ id, krajCode }) => (krajCode === null || krajCode === territoryCode ? [id] : [])))];

/** What is told once when a run has ended: its end to whoever asked, its failure to the evaluators, too; and every indicator that has just fallen behind, to those who watch its kraj. */
export async function endNotices(tx: EntityManager, run: Taken, { done, failed }: { done: number; failed: number }, indicators: readonly IndicatorDefinition[], now: Date): Promise<Event[]> {
  const holders = await holdersOn(tx, pragueDay(now));
  const recipients = failed === 0 ? run.requestedBy : [...new Set([...run.requestedBy, ...watching(holders, null)])];
  const end = tellAll(failed === 0 ? evaluationRunFinished : evaluationRunFailed, { recipients, runId: run.id, done, failed });
  const behind = await fallenBehind(tx, run, indicators, now);
  const titles = new Map(indicators.map(({ id, title }) => [id, title]));
  return [...end, ...behind.flatMap((cell) => tellAll(indicatorBehindTarget, {
    recipients: watching(holders, cell.territoryCode), ...cell, indicatorCs: titles.get(cell.indicatorId)!, territoryCs: territoryCs(cell.territoryCode), periodFrom: run.periodFrom, periodTo: run.periodTo, asOf: run.asOf,
  }))];
}

const territoryCs = (code: string): string => (code === COUNTRY ? 'celá republika' : territory.kraj(code).name);

interface Cell { indicatorId: string; territoryCode: string; value: string; target: string }

/** Looks at every value the run has kept, keeps whether it is behind, and gives back those that were not before. */
async function fallenBehind(tx: EntityManager, run: Taken, indicators: readonly IndicatorDefinition[], now: Date): Promise<Cell[]> {
  const measured = new Map(indicators.filter(({ metric }) => metric !== null).map((indicator) => [indicator.id, indicator]));
  const cells = await tx.query(
    `select indicator_id as "indicatorId", territory_code as "territoryCode", trim_scale(value)::text as value, trim_scale(target)::text as target from indicator_value
     where run_id = $1 and indicator_id = any($2::text[]) and value is not null and target is not null and not suppressed order by 1, 2 limit 10000`, [run.id, [...measured.keys()]]) as Cell[];
  const targets = await targetsOf(tx, [...new Set(cells.map(({ indicatorId }) => measured.get(indicatorId)!.metric!))]);
  const paced = cells.flatMap((cell) => {
    const { metric, unit } = measured.get(cell.indicatorId)!;
    const pace = paceOf(cell.value, targets.get(`${metric} ${cell.territoryCode}`) ?? [], run.asOf, unit);
    return pace === null ? [] : [{ cell, pace }];
  });
  const changed = await tx.query(
    `insert into indicator_pace (indicator_id, territory_code, period_from, period_to, pace, run_id, changed_at)
     select w.indicator_id, w.territory_code, $1, $2, w.pace, $3, $4 from unnest($5::text[], $6::text[], $7::text[]) as w(indicator_id, territory_code, pace) order by 1, 2
     on conflict (indicator_id, territory_code, period_from, period_to) do update set pace = excluded.pace, run_id = excluded.run_id, changed_at = excluded.changed_at where indicator_pace.pace <> excluded.pace
     returning indicator_id as "indicatorId", territory_code as "territoryCode", pace`,
    [run.periodFrom, run.periodTo, run.id, now, paced.map(({ cell }) => cell.indicatorId), paced.map(({ cell }) => cell.territoryCode), paced.map(({ pace }) => pace)],
  ) as { indicatorId: string; territoryCode: string; pace: Pace }[];
  return paced.flatMap(({ cell, pace }) => (pace === 'BEHIND' && changed.some((each) => each.indicatorId === cell.indicatorId && each.territoryCode === cell.territoryCode) ? [cell] : []));
}

/** The least and exact targets of whole projects by metric and kraj, each with the days it is to be reached in: its own, else the project's. */
async function targetsOf(tx: EntityManager, metrics: readonly string[]): Promise<Map<string, PacedTarget[]>> {
  const rows = await tx.query(
    `select t.metric, p.kraj_code as "krajCode", trim_scale(t.value)::text as value, t."from", t."to",
       coalesce((select json_agg(json_build_object('from', s."from", 'to', s."to") order by s."from") from project_period s where s.project_id = p.id), '[]') as periods
     from target t join project p on p.id = t.project_id
     where t.metric = any($1::text[]) and t.semantics in ('FLOOR', 'EXACT') and t.territory_code = '' and t.per is null and p.kraj_code is not null order by t.id limit 10000`, [metrics],
  ) as { metric: string; krajCode: string; value: string; from: string | null; to: string | null; periods: { from: string; to: string }[] }[];
  const found = new Map<string, PacedTarget[]>();
  for (const { metric, krajCode, value, from, to, periods } of rows) {
    const spans = from !== null || to !== null ? ownSpan(from ?? periods[0]?.from, to ?? periods.at(-1)?.to) : periods;
    found.set(`${metric} ${krajCode}`, [...(found.get(`${metric} ${krajCode}`) ?? []), { value, spans }]);
  }
  return found;
}

const ownSpan = (from: string | undefined, to: string | undefined) => (from !== undefined && to !== undefined && from <= to ? [{ from, to }] : []);
