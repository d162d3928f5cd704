import { subjectErasureAsked } from '@opora/contracts';
import { pragueDay } from '@opora/kernel';
import { appendEvents, openDatabase, outlivedPeople, readPeriods, type JobRun, type Schedule } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { subjects } from '../subjects';
import { RETENTION } from './subject.rules';
import { SubjectErasure } from './subject-erasure.entity';

const BATCH = 500;
const A_NIGHT = 5000;
const STATEMENT_MS = 120_000;
/** Whoever another service still had a reason to keep is asked about again after a month. */
const AGAIN_DAYS = 30;

/**
 * Asks every service about the people this one has no reason to keep any more: first only to count. Where the last answer finds that no service has a reason
 * either, they are forgotten everywhere (`keepErasureAnswer`). Returns how many it asked about.
 */
export async function askAboutOutlived({ db, now, signal }: Pick<JobRun, 'db' | 'now' | 'signal'>): Promise<number> {
  let asked = 0;
  const people = await outlivedPeople(db, subjects, await readPeriods(db), pragueDay(now()), A_NIGHT);
  for (let n = 0; n < people.length && !signal.aborted; n += BATCH) asked += await db.transaction((tx) => askAbout(tx, people.slice(n, n + BATCH), now()));
  for (let count = BATCH; count === BATCH && !signal.aborted;)
    [, count] = await db.query(
      `delete from subject_erasure where id in (select id from subject_erasure where asked_by = $1 and dry_run and created_at < $2::timestamptz - make_interval(days => $3) limit ${BATCH} for update skip locked)`,
      [RETENTION, now(), 2 * AGAIN_DAYS]) as [unknown, number];
  return asked;
}

async function askAbout(tx: EntityManager, people: readonly string[], now: Date): Promise<number> {
  const due = await tx.query<{ id: string }[]>(
    `select p::text as id from unnest($1::uuid[]) p where pg_try_advisory_xact_lock(hashtextextended('erasure of ' || p::text, 0))
       and not exists (select from subject_erasure e where e.subject_id = p and e.asked_by = $2 and e.created_at > $3::timestamptz - make_interval(days => $4))`, [people, RETENTION, now, AGAIN_DAYS]);
  const asked = due.map(({ id }) => tx.create(SubjectErasure, { subjectId: id, dryRun: true, reason: 'Uplynula doba uchování.', askedBy: RETENTION, answers: {}, heldBy: [], completedAt: null }));
  if (asked.length > 0) await tx.insert(SubjectErasure, asked as never);
  await appendEvents(tx, asked.map(({ id, subjectId }) => subjectErasureAsked({ erasureId: id, subjectId, dryRun: true })), RETENTION);
  return asked.length;
}

export const outlivedSchedule: Schedule = {
  name: 'ask-about-outlived', cron: '53 2 * * *',
  async run({ db, now, signal, log }) {
    const patient = await openDatabase({ name: 'networking', entities: [SubjectErasure], migrations: [] }, (db.options as { url: string }).url, { poolSize: 1, statementTimeoutMs: STATEMENT_MS, background: true });
    try {
      const asked = await askAboutOutlived({ db: patient, now, signal });
      if (asked > 0) log.info({ asked }, 'asked every service about people whose records have outlived their periods');
    } finally {
      await patient.destroy();
    }
  },
};
