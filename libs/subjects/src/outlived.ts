import type { EntityManager } from 'typeorm';
import { isHeld } from './hold';
import { RETENTION_RULES, type Periods } from './periods';
import { isSomebody } from './pseudonym';
import { keptUntil, PEOPLE, type SubjectTable } from './tables';

type Asked = Pick<EntityManager, 'query'>;

const timed = (table: SubjectTable) => 'from' in table.retention && table.forget !== 'keep';
const byRow = ({ retention }: SubjectTable) => RETENTION_RULES[retention.category].byRow === true;
/** Tables whose rows end one by one: they are deleted, so no count can speak of them. */
export const endingByRow = (tables: readonly SubjectTable[]): SubjectTable[] => tables.filter((table) => timed(table) && byRow(table));
/** Tables whose rows of one person end together, with the last of them. */
export const endingTogether = (tables: readonly SubjectTable[]): SubjectTable[] => tables.filter((table) => timed(table) && !byRow(table));

/** A person is counted once for all their rows, so they become nobody in all of them at once, when the last has outlived its period. */
const together = (tables: readonly SubjectTable[], periods: Periods) =>
  tables.map((table) => `select ${table.person} as person, ${keptUntil(table, periods)} as until from "${table.table}" t cross join (select $1::date as today) m`).join(' union all ');

/** Everybody whose rows have all outlived their periods and whom nobody holds; at most `limit`. */
export async function outlivedPeople(db: Asked, tables: readonly SubjectTable[], periods: Periods, today: string, limit: number): Promise<string[]> {
  const asked = endingTogether(tables);
  if (asked.length === 0) return [];
  const rows = await db.query(
    `select person::text as person from (${together(asked, periods)}) each_row where person is not null and ${isSomebody('person')} and not ${isHeld('person')}
     group by person having max(until) < $1::date order by person limit ${limit}`, [today]) as { person: string }[];
  return rows.map(({ person }) => person);
}

/** Those of these people of whom that still holds; it looks at their rows only. */
export async function stillOutlived(db: Asked, tables: readonly SubjectTable[], periods: Periods, today: string, people: readonly string[]): Promise<string[]> {
  const rows = endingTogether(tables).map((table) => `select m.person, ${keptUntil(table, periods)} as until from "${table.table}" t join ${PEOPLE} on ${table.where}`).join(' union all ');
  const found = await db.query(`select person::text as person from (${rows}) each_row where not ${isHeld('person')} group by person having max(until) < $3::date`, [people, people, today]) as { person: string }[];
  return found.map(({ person }) => person);
}

/** Deletes rows that have outlived their own period, a batch at a time; those somebody else has locked wait for the next day. Returns how many it deleted. */
export async function deleteOutlived(tx: Asked, table: SubjectTable, periods: Periods, today: string, batch: number): Promise<number> {
  const [, count] = await tx.query(
    `delete from "${table.table}" where ctid = any(array(
       select t.ctid from "${table.table}" t cross join (select $1::date as today) m where ${keptUntil(table, periods)} < m.today and not ${isHeld(table.person)} limit ${batch} for update of t skip locked))`,
    [today]) as unknown as [unknown, number];
  return count;
}
