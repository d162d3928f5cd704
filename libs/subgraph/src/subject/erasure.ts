import type { EntityManager } from 'typeorm';
import { subjectErasureAnswered, subjectErasureAsked, type ErasedTable } from '@opora/contracts';
import { pragueDay } from '@opora/kernel';
import { on, type Subscription } from '@opora/road';
import type { Subgraph } from '../subgraph';
import { keptUntil, subjectTables, type SubjectTable } from './subject';

/**
 * What a service does when a person is to be forgotten: it counts, and unless it was only asked to count, replaces or deletes what no duty keeps, and tells
 * what it did. Repeated or resumed it finds nothing left to do. Counts people are part of stay, because their pseudonym stays a person.
 */
export const forgetSubject = (subgraph: Pick<Subgraph, 'name' | 'subjects'>): Subscription => on(subjectErasureAsked, async ({ tx, now, send }, { erasureId, subjectId, pseudonym, dryRun }) => {
  const today = pragueDay(now);
  const tables: ErasedTable[] = [];
  for (const table of subjectTables(subgraph)) {
    const counted = await count(tx, table, subjectId, today);
    if (counted.free + counted.kept === 0) continue;
    tables.push(counted);
    if (!dryRun && table.forget !== 'keep') await forget(tx, table, subjectId, pseudonym, today);
  }
  // Remembered answers may quote a name.
  if (!dryRun) await tx.query(`delete from idempotency where actor = $1 or strpos(answer::text, $1) > 0`, [subjectId]);
  send(subjectErasureAnswered({ erasureId, service: subgraph.name, dryRun, tables }));
});

/** True for a row that must be kept; `day` is the parameter that carries today. */
const duty = ({ forget, retention }: SubjectTable, day: string) => (forget === 'keep' ? `${day} is not null` : retention ? `${keptUntil(retention)} >= ${day}` : `${day} is null`);

async function count(tx: EntityManager, table: SubjectTable, subjectId: string, today: string): Promise<ErasedTable> {
  const kept = duty(table, '$2::date');
  const until = table.retention ? `max(${keptUntil(table.retention)}) filter (where ${kept})` : 'null::date';
  const [found] = await tx.query<{ free: number; kept: number; until: string | null }[]>(
    `select count(*) filter (where not (${kept}))::int as free, count(*) filter (where ${kept})::int as kept, ${until}::text as until from "${table.table}" t where ${table.where}`, [subjectId, today]);
  return { table: table.table, category: table.retention?.category ?? null, free: found!.free, kept: found!.kept, until: found!.until, evidence: table.forget === 'keep' };
}

async function forget(tx: EntityManager, table: SubjectTable, subjectId: string, pseudonym: string, today: string): Promise<void> {
  if (table.forget === 'delete') await tx.query(`delete from "${table.table}" t where ${table.where} and not (${duty(table, '$2::date')})`, [subjectId, today]);
  else await tx.query(`update "${table.table}" t set ${table.forget} where ${table.where} and not (${duty(table, '$3::date')})`, [subjectId, pseudonym, today]);
}
