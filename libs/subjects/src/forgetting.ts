import type { EntityManager } from 'typeorm';
import type { RetentionCategory } from '@opora/contracts';
import { PEOPLE, type SubjectTable } from './tables';

/** Somebody and who takes their place. */
export interface Replaced { person: string; pseudonym: string }
/** Rows of one table that are about nobody any more. */
export interface EndedRows { table: string; category: RetentionCategory; rows: number }

/** Replaces or deletes every row of these people in these tables, in the caller's transaction; what was changed, by table. */
export async function forgetIn(tx: EntityManager, tables: readonly SubjectTable[], people: readonly Replaced[], today: string): Promise<EndedRows[]> {
  const ended: EndedRows[] = [];
  const parameters = [people.map(({ person }) => person), people.map(({ pseudonym }) => pseudonym), today];
  for (const { table, where, forget, retention: { category } } of tables.filter((each) => each.forget !== 'keep')) {
    const statement = forget === 'delete' ? `delete from "${table}" t using ${PEOPLE} where ${where}` : `update "${table}" t set ${forget} from ${PEOPLE} where ${where}`;
    let rows = 0;
    // A row about several of them is changed for one at a time.
    for (let turn = 0, changed = 1; changed > 0 && turn <= people.length; turn++, rows += changed) [, changed] = await tx.query(statement, parameters) as unknown as [unknown, number];
    if (rows > 0) ended.push({ table, category, rows });
  }
  return ended;
}

/** What the platform itself remembers: answers given to these people or that speak of them, which may quote a name, and holds that have ended. */
export async function forgetRemembered(tx: EntityManager, people: readonly string[]): Promise<void> {
  await tx.query(
    `delete from idempotency i where i.actor = any($1::text[])
       or exists (select from regexp_matches(i.answer::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') as said(ids) where said.ids[1] = any($1::text[]))`, [people]);
  await tx.query('update subject_hold set subject_id = gen_random_uuid() where subject_id = any($1::uuid[]) and released', [people]);
}
