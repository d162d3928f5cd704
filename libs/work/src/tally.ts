import type { DataSource, EntityManager } from 'typeorm';
import type { Context } from './context';

export interface Count { metric: string; krajCode: string; territoryCode?: string; projectId: string; day: string; by: number | string }
export interface Tallied { metric: string; krajCode: string; territoryCode: string; projectId: string; amount: string }

const keyOf = (c: Count) => [c.metric, c.krajCode, c.territoryCode ?? '', c.projectId, c.day].join('|');

/** Adds facts to the running counts, in the caller's transaction; `by` is negative when a fact is taken back. Rows are locked in one order, so two callers never deadlock. */
export async function tally(tx: EntityManager, counts: readonly Count[]): Promise<void> {
  if (counts.length === 0) return;
  const sum = new Map<string, Count>();
  for (const each of counts) {
    const known = sum.get(keyOf(each));
    sum.set(keyOf(each), known ? { ...known, by: Number(known.by) + Number(each.by) } : each);
  }
  const rows = [...sum.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  await tx.query(
    `insert into tally (metric, kraj_code, territory_code, project_id, day, amount)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::date[], $6::numeric[])
     on conflict (metric, kraj_code, territory_code, project_id, day) do update set amount = tally.amount + excluded.amount`,
    [rows.map((c) => c.metric), rows.map((c) => c.krajCode), rows.map((c) => c.territoryCode ?? ''), rows.map((c) => c.projectId), rows.map((c) => c.day), rows.map((c) => String(c.by))],
  );
}

export interface TallyFilter { metrics: readonly string[]; krajCodes?: readonly string[]; territoryCodes?: readonly string[]; projectIds?: readonly string[]; from?: string; asOf: string; by: readonly ('kraj' | 'territory' | 'project')[] }

const COLUMN = { kraj: 'kraj_code', territory: 'territory_code', project: 'project_id' } as const;

/** Sums of the running counts up to and including `asOf` (from `from`, when given), one row for each metric and asked-for dimension; others read as empty. */
export function tallied(cx: Pick<Context, 'rows'>, { metrics, krajCodes, territoryCodes, projectIds, from, asOf, by }: TallyFilter): Promise<Tallied[]> {
  const column = (dimension: keyof typeof COLUMN) => (by.includes(dimension) ? `${COLUMN[dimension]}::text` : `''`);
  const groups = ['metric', ...by.map((dimension) => COLUMN[dimension])].join(', ');
  return cx.rows<Tallied>(
    `select metric, ${column('kraj')} as "krajCode", ${column('territory')} as "territoryCode", ${column('project')} as "projectId", sum(amount)::text as amount
     from tally where metric = any($1::text[]) and day <= $2::date and ($3::text[] is null or kraj_code = any($3::text[]))
       and ($4::text[] is null or territory_code = any($4::text[])) and ($5::uuid[] is null or project_id = any($5::uuid[])) and ($6::date is null or day >= $6::date)
     group by ${groups} order by ${groups}`,
    [metrics, asOf, krajCodes ?? null, territoryCodes ?? null, projectIds ?? null, from ?? null],
  );
}

/** The running counts that disagree with the facts. `facts` selects metric, kraj_code, territory_code, project_id, day, amount from the raw rows. */
export const tallyDifferences = (db: Pick<EntityManager, 'query'>, facts: string): Promise<object[]> => db.query(
  `with fact as (select metric, kraj_code, territory_code, project_id, day, sum(amount) as amount from (${facts}) each group by 1, 2, 3, 4, 5)
   select metric, kraj_code, territory_code, project_id, day, tally.amount as kept, fact.amount as counted
   from tally full join fact using (metric, kraj_code, territory_code, project_id, day) where coalesce(tally.amount, 0) <> coalesce(fact.amount, 0) limit 100`);

/** Recomputes every running count from the facts, in one transaction. */
export const rebuildTallies = (db: DataSource, facts: string): Promise<void> => db.transaction(async (tx) => {
  await tx.query('lock table tally in share row exclusive mode');
  await tx.query('delete from tally');
  await tx.query(`insert into tally (metric, kraj_code, territory_code, project_id, day, amount) select metric, kraj_code, territory_code, project_id, day, sum(amount) from (${facts}) each group by 1, 2, 3, 4, 5`);
});
