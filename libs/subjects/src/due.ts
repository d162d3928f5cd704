import type { RetentionCategory } from '@opora/contracts';
import type { EntityManager } from 'typeorm';
import { isHeld } from './hold';
import { endingByRow, endingTogether } from './outlived';
import { readPeriods, type Periods } from './periods';
import { isSomebody } from './pseudonym';
import { keptUntil, type Holder, type SubjectTable } from './tables';

type Asked = Pick<EntityManager, 'query'>;

/** What would end on a day, by category: how many people and how many rows, and when they were counted. */
export interface Due { category: RetentionCategory; people: number; rows: number; asOf: Date }

const categoriesOf = (tables: readonly SubjectTable[]) => [...new Set([...endingByRow(tables), ...endingTogether(tables)].map(({ retention }) => retention.category))];

/** SQL: every row that has a last day. What is still going on has none: it is asked as of no day at all. */
function endings(tables: readonly SubjectTable[], periods: Periods): string {
  const rowsOf = (table: SubjectTable) => `select '${table.retention.category}' as category, ${table.person} as person, ${keptUntil(table, periods)} as until from "${table.table}" t cross join (select 'infinity'::date as today) m`;
  const none = 'select null::text as category, null::uuid as person, null::date as until where false';
  return `with alone as (${[none, ...endingByRow(tables).map(rowsOf)].join(' union all ')}), together as (${[none, ...endingTogether(tables).map(rowsOf)].join(' union all ')}),
    last as (select person, max(until) as until from together where person is not null and ${isSomebody('person')} group by person),
    ending as materialized (select * from (select category, person, until from alone union all select category, person, last.until from together join last using (person)) every where until < 'infinity' and not ${isHeld('person')})`;
}

/**
 * Counts what ends on which day, of one service, and keeps the counts in the place of those before: a scan of every record that holds people, so the nightly
 * job does it and `retentionReport` reads the counts. Whom somebody holds is left out.
 */
export async function countDue({ subjects = [] }: Holder, { db, now }: { db: { transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> }; now: Date }): Promise<void> {
  const categories = categoriesOf(subjects);
  await db.transaction(async (tx) => {
    const periods = await readPeriods(tx);
    await tx.query('delete from retention_due');
    if (categories.length === 0) return;
    await tx.query(
      `${endings(subjects, periods)},
       people as (select category, until as day, count(*)::int as people from (select category, person, min(until) as until from ending where person is not null group by category, person) first group by category, until),
       records as (select category, until as day, count(*)::int as rows from ending group by category, until)
       insert into retention_due (category, day, people, rows, counted_at)
       select category, day, coalesce(people, 0), rows, $2::timestamptz from records left join people using (category, day) union all select category, '-infinity'::date, 0, 0, $2::timestamptz from unnest($1::text[]) category`, [categories, now]);
  });
}

/** What would end on a day, as it was counted last; null before the first count. */
export async function dueOn(db: Asked, { subjects = [] }: Holder, day: string): Promise<Due[] | null> {
  if (categoriesOf(subjects).length === 0) return [];
  const counted = await db.query(
    `select category, sum(people)::int as people, sum(rows)::int as rows, max(counted_at) as "asOf" from retention_due where day < $1::date group by category order by category`, [day]) as Due[];
  return counted.length === 0 ? null : counted.filter(({ rows }) => rows > 0);
}
