import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from '@opora/contracts';
import { deadLetters, undelivered, type DeadLetter } from '@opora/road';
import { listsInUse, type KeptEdition } from '@opora/territory';
import type { Context } from '@opora/work';
import type { CountedQueue } from './beat';
import type { Operated } from './service';

interface Beat { process: string; seenAt: Date; queues: CountedQueue[]; schedules: { name: string; succeededAt?: string; failedAt?: string }[] }

const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string };
const startedAt = new Date();
const ALIVE_MS = 60_000;
const seconds = (ms: number | null) => (ms === null ? null : Math.max(0, Math.round(ms / 1000)));

/** How this service is, from its own database alone: what its workers last told, what it owes, what was migrated. */
export async function healthOf(cx: Context, { name, migrations }: Pick<Operated, 'name' | 'migrations'>) {
  const asked = performance.now();
  await cx.db.query('select 1');
  const latencyMs = Math.round(performance.now() - asked);
  const [owed, beats, applied, editions] = await Promise.all([
    undelivered(cx.db.manager),
    cx.db.query(`select process, seen_at as "seenAt", queues, schedules from worker_beat where seen_at > now() - interval '1 hour' order by seen_at desc limit 20`) as Promise<Beat[]>,
    cx.db.query('select applied_migrations() as names') as Promise<{ names: string[] | null }[]>,
    cx.db.query(`select distinct on (kind) import_id as "importId", kind, edition from code_list_edition where state = 'IN_FORCE' order by kind, edition desc, import_id desc`) as Promise<Omit<KeptEdition, 'file'>[]>,
  ]);
  const known = new Set(applied[0]?.names ?? []);
  const now = cx.now().getTime();
  const workers = beats.map(({ process, seenAt }) => ({ id: process, seenAt, alive: now - seenAt.getTime() < ALIVE_MS }));
  return {
    name, version, up: true, latencyMs, startedAt, workers,
    migrations: { applied: known.size, pending: migrations.map((each) => each.name).filter((each) => !known.has(each)) },
    outbox: { waiting: owed.waiting, needsAttention: owed.needsAttention, oldestAgeSeconds: seconds(owed.oldestMs) },
    queues: workers[0]?.alive ? beats[0]!.queues.map(({ oldestMs, ...queue }) => ({ ...queue, oldestAgeSeconds: seconds(oldestMs), countedAt: beats[0]!.seenAt })) : [],
    schedules: schedulesOf(beats), codeLists: listsInUse.by(editions),
    failedJobs: async ({ first = 20 }: { first?: number | null }) => (await deadLetters(cx.db.manager, Math.min(Math.max(first ?? 20, 1), 100))).map(failedJob),
  };
}

/** The latest of every schedule, whichever worker it ran in. */
function schedulesOf(beats: readonly Beat[]) {
  const latest = new Map<string, { lastSucceededAt: Date | null; lastFailedAt: Date | null }>();
  const later = (one: Date | null, other?: string) => (other !== undefined && (one === null || new Date(other) > one) ? new Date(other) : one);
  for (const { name, succeededAt, failedAt } of beats.flatMap(({ schedules }) => schedules)) {
    const known = latest.get(name) ?? { lastSucceededAt: null, lastFailedAt: null };
    latest.set(name, { lastSucceededAt: later(known.lastSucceededAt, succeededAt), lastFailedAt: later(known.lastFailedAt, failedAt) });
  }
  return [...latest].map(([name, times]) => ({ name, ...times })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

const failedJob = ({ consumer, ...letter }: DeadLetter) => ({ ...letter, queue: queueFor(consumer as ServiceName) });

/** The queue an event for a service travels over. */
export const queueFor = (consumer: ServiceName): string => `events-${consumer}`;
