import { randomUUID } from 'node:crypto';
import { notificationKinds, type Notice } from '@opora/contracts';
import type { Log, Schedule } from '@opora/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { tell } from '../inbox/tell';

interface Due { id: string; kind: string; payload: Notice; expiresAt: Date }
const RETRY_MS = 60_000;

/**
 * Tells what has come due, each in a transaction of its own together with the mark that it was told, so that a killed run tells nothing twice.
 * Any number may run. What expired while nobody ran is marked and told to nobody. Returns how many were told.
 */
export async function tellDue({ db, now, signal, log }: { db: DataSource; now(): Date; signal: AbortSignal; log: Log }): Promise<number> {
  let told = 0;
  while (!signal.aborted) {
    let current: Due | undefined;
    try {
      const outcome = await db.transaction(async (tx) => {
        current = await nextDue(tx, now());
        return current && tellOne(tx, current, now());
      });
      if (outcome === undefined) break;
      if (outcome) told++;
    } catch (error) {
      if (!current) throw error;
      log.error({ err: error, timedNotice: current.id, kind: current.kind }, 'a timed notice could not be told; it comes again');
      await db.query('update timed_notice set due_at = $2 where id = $1 and done_at is null', [current.id, new Date(now().getTime() + RETRY_MS)]);
    }
  }
  return told;
}

/** The longest due one that no other process holds, of a kind this version knows. */
async function nextDue(tx: EntityManager, now: Date): Promise<Due | undefined> {
  const [row] = await tx.query(
    `select id, kind, payload, expires_at as "expiresAt" from timed_notice
     where done_at is null and cancelled_at is null and due_at <= $1 and kind = any($2::text[]) order by due_at, id limit 1 for update skip locked`,
    [now, notificationKinds.map(({ topic }) => topic)]) as Due[];
  return row;
}

async function tellOne(tx: EntityManager, { id, kind, payload, expiresAt }: Due, now: Date): Promise<boolean> {
  const inTime = expiresAt > now;
  if (inTime) await tell(tx, notificationKinds.find(({ topic }) => topic === kind)!, randomUUID(), payload, now);
  await tx.query('update timed_notice set done_at = $2, updated_at = $2, version = version + 1 where id = $1', [id, now]);
  return inTime;
}

export const timedNoticesSchedule: Schedule = { name: 'timed-notices', cron: '*/15 * * * * *', run: async (run) => { await tellDue(run); } };
