import type { EntityManager } from 'typeorm';
import { subjectErasureAnswered, subjectErasureAsked, type ErasedTable, type RetentionCategory } from '@opora/contracts';
import { pragueDay } from '@opora/kernel';
import { on, type Subscription } from '@opora/road';
import { heldHere, lockSubject } from './hold';
import { readPeriods, RETENTION_RULES, type Periods } from './periods';
import { newPseudonym } from './pseudonym';
import { forgetIn, forgetRemembered } from './forgetting';
import { keptUntil, PEOPLE, subjectTables, type Holder, type SubjectTable } from './tables';

/**
 * What a service does when a person is to be forgotten: it counts, and unless it was only asked to count, replaces or deletes what no duty keeps, and tells
 * what it did. While somebody holds the person it only says so. Repeated or resumed it finds nothing left to do. Counts people are part of stay, because
 * their pseudonym stays a person.
 */
export const forgetSubject = (service: Holder): Subscription => on(subjectErasureAsked, async ({ tx, now, send }, { erasureId, subjectId, dryRun }) => {
  await lockSubject(tx, subjectId);
  const held = !dryRun && await heldHere(tx, subjectId);
  if (!dryRun && !held) await service.leave?.({ tx, now, send }, subjectId);
  const tables = held ? [] : await forgetPerson(tx, service, subjectId, { today: pragueDay(now), dryRun });
  send(subjectErasureAnswered({ erasureId, service: service.name, dryRun, held, tables }));
});

/** Forgets a person in one service, in the caller's transaction, or only counts; what was found in each table. */
export async function forgetPerson(tx: EntityManager, service: Holder, subjectId: string, { today, dryRun = false }: { today: string; dryRun?: boolean }): Promise<ErasedTable[]> {
  const periods = await readPeriods(tx);
  const found = await rowsOf(tx, subjectTables(service), subjectId, today, periods);
  // Evidence of one kind is kept as a whole, with its last record: half of it would name a second person to every count.
  const until = new Map<RetentionCategory, string>();
  for (const { table: { retention: { category } }, until: day } of found) if (RETENTION_RULES[category].duty && day !== null && (until.get(category) ?? '') < day) until.set(category, day);
  const isKept = ({ forget, retention: { category } }: SubjectTable) => forget === 'keep' || (until.get(category) ?? '') >= today;
  if (!dryRun) {
    const pseudonym = newPseudonym();
    await forgetIn(tx, found.map(({ table }) => table).filter((table) => !isKept(table)), [{ person: subjectId, pseudonym }], today);
    await forgetRemembered(tx, [subjectId]);
    // What is still owed to others must not bring them back.
    await tx.query(`update outbox set payload = replace(payload::text, $1, $2)::jsonb where done_at is null and not starts_with(topic, 'subject-') and strpos(payload::text, $1) > 0`, [subjectId, pseudonym]);
  }
  return found.map(({ table, rows, recent, until: own }) => {
    const [kept, evidence] = [isKept(table), table.forget === 'keep'];
    const { category } = table.retention;
    return { table: table.table, category, free: kept ? 0 : rows, kept: kept ? rows : 0, until: !kept ? null : evidence ? own : until.get(category) ?? null, evidence, recent: evidence ? 0 : recent };
  });
}

interface Found { table: SubjectTable; rows: number; recent: number; until: string | null }

/** The tables that hold something of the person. */
async function rowsOf(tx: EntityManager, tables: readonly SubjectTable[], subjectId: string, today: string, periods: Periods): Promise<Found[]> {
  const found: Found[] = [];
  for (const table of tables) {
    const [counted] = await tx.query<{ rows: number; recent: number; until: string | null }[]>(
      `select count(*)::int as rows, count(*) filter (where until >= today)::int as recent, max(until)::text as until
       from (select ${keptUntil(table, periods)} as until, m.today from "${table.table}" t join ${PEOPLE} on ${table.where}) of_person`, [[subjectId], [subjectId], today]);
    if (counted!.rows > 0) found.push({ table, ...counted! });
  }
  return found;
}
