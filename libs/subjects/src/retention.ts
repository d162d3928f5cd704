import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '@opora/audit';
import { pragueDay } from '@opora/kernel';
import type { Operated, Schedule } from '@opora/operations';
import { openDatabase } from '@opora/work';
import { countDue } from './due';
import { forgetIn, forgetRemembered, type EndedRows } from './forgetting';
import { subjectKey } from './hold';
import { deleteOutlived, endingByRow, endingTogether, outlivedPeople, stillOutlived } from './outlived';
import { readPeriods, type Periods } from './periods';
import { newPseudonym } from './pseudonym';
import type { Holder, SubjectTable } from './tables';

const BATCH = 500;
/** So many people end in one night at most; the next night goes on. */
const A_NIGHT = 100_000;
const STATEMENT_MS = 120_000;

export interface Ending { db: DataSource; today: string; signal: AbortSignal }

/**
 * Ends what has outlived its period (reliability.md §9): contact data row by row, everything else of a person at once, when the last row has outlived its own.
 * A batch is one transaction with its note in the audit, so a run killed at any moment has ended whole batches only, and the next run goes on. A pseudonym takes
 * the person's place, so no count and no figure changes. Whom somebody holds is passed over. Returns the rows that ended, by table.
 */
export async function endOutlived({ subjects = [] }: Holder, { db, today, signal }: Ending): Promise<EndedRows[]> {
  const ended: EndedRows[] = [];
  const periods = await readPeriods(db);
  for (const table of endingByRow(subjects)) {
    for (let rows = BATCH; rows === BATCH && !signal.aborted; ended.push(...(rows > 0 ? [ofTable(table, rows)] : []))) {
      rows = await db.transaction(async (tx) => {
        const deleted = await deleteOutlived(tx, table, periods, today, BATCH);
        await note(tx, today, deleted > 0 ? [ofTable(table, deleted)] : []);
        return deleted;
      });
    }
  }
  // Who has a card elsewhere asks every service first.
  const people = subjects.some(({ card }) => card) ? [] : await outlivedPeople(db, subjects, periods, today, A_NIGHT);
  for (let n = 0; n < people.length && !signal.aborted; n += BATCH) {
    ended.push(...await unlessBusy(db.transaction((tx) => endPeople(tx, subjects, periods, people.slice(n, n + BATCH), today))));
  }
  return ended;
}

/** Somebody at work on one of their rows longer than we wait for a lock: this batch is left for the next day, the others are not. */
const BUSY = new Set(['40001', '40P01', '55P03']);
const unlessBusy = (batch: Promise<EndedRows[]>): Promise<EndedRows[]> => batch.catch((error: { code?: string }) => {
  if (!BUSY.has(error.code ?? '')) throw error;
  return [];
});

const ofTable = ({ table, retention: { category } }: SubjectTable, rows: number): EndedRows => ({ table, category, rows });

/** One batch. Whoever somebody else is at work on is left for the next day; so is whoever has got a newer row or a hold meanwhile. */
async function endPeople(tx: EntityManager, tables: readonly SubjectTable[], periods: Periods, people: readonly string[], today: string): Promise<EndedRows[]> {
  const locked = await tx.query<{ person: string }[]>(`select person::text as person from unnest($1::uuid[]) as each(person) where pg_try_advisory_xact_lock(${subjectKey('person')})`, [people]);
  const outlived = await stillOutlived(tx, tables, periods, today, locked.map(({ person }) => person));
  const ended = await forgetIn(tx, endingTogether(tables), outlived.map((person) => ({ person, pseudonym: newPseudonym() })), today);
  await forgetRemembered(tx, outlived);
  await note(tx, today, ended);
  return ended;
}

/** The audit keeps the fact and the counts, and whose rows they were nowhere. */
async function note(tx: EntityManager, today: string, ended: readonly EndedRows[]): Promise<void> {
  if (ended.length === 0) return;
  await tx.insert(Audit, ended.map(({ table, category, rows }) => (
    { actor: 'retention', action: 'endRetention', objectType: table, objectId: null, krajCode: null, fields: [`rows:${rows}`], traceId: `retention-${today}`, purpose: category })));
}

/** Every night. Its statements may take longer than a request's. */
export const retentionSchedule = (service: Holder & Operated): Schedule => ({
  name: 'retention', cron: '23 2 * * *',
  async run({ db, now, signal, log }) {
    const patient = await openDatabase(service, (db.options as { url: string }).url, { poolSize: 1, statementTimeoutMs: STATEMENT_MS, background: true });
    try {
      const ended = await endOutlived(service, { db: patient, today: pragueDay(now()), signal });
      if (!signal.aborted) await countDue(service, { db: patient, now: now() });
      if (ended.length > 0) log.info({ rows: ended.reduce((sum, { rows }) => sum + rows, 0), tables: [...new Set(ended.map(({ table }) => table))] }, 'records ended with their period');
    } finally {
      await patient.destroy();
    }
  },
});
