import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { ServiceName } from '@opora/contracts';
import type { Jobs, QueueCounts } from '@opora/jobs';
import type { Running } from '@opora/road';
import type { Log } from '@opora/telemetry';
import { queuesOf } from './backlog';
import type { Ran } from './observed-jobs';

export interface CountedQueue extends QueueCounts { name: string }
const EVERY_MS = 15_000;
const processId = randomUUID();

/** Tells the service's own database every 15 seconds that this process works for it, how full its queues are and how its schedules ran. */
export function startBeat({ service, db, jobs, ran, log, everyMs = EVERY_MS }: { service: ServiceName; db: DataSource; jobs: Jobs; ran: ReadonlyMap<string, Ran>; log: Log; everyMs?: number }): Running {
  let beating = Promise.resolve();
  const beat = async () => {
    const counted = await Promise.all(queuesOf(service).map(async (name) => ({ name, ...await jobs.queue(name).counts() }))).catch(() => [] as CountedQueue[]);
    await db.query(
      `insert into worker_beat (process, seen_at, queues, schedules) values ($1, now(), $2, $3)
       on conflict (process) do update set seen_at = excluded.seen_at, queues = excluded.queues, schedules = excluded.schedules`,
      [processId, JSON.stringify(counted), JSON.stringify([...ran].map(([name, times]) => ({ name, ...times })))]);
    await db.query(`delete from worker_beat where seen_at < now() - interval '1 day'`);
  };
  const soon = () => { beating = beat().catch((err: unknown) => log.warn({ err }, 'the beat was not written')); };
  soon();
  const timer = setInterval(soon, everyMs);
  return {
    async close() {
      clearInterval(timer);
      await beating;
      await db.query('delete from worker_beat where process = $1', [processId]).catch(() => undefined);
    },
  };
}
