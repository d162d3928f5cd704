import { Queue, Worker, type Job as BullJob } from 'bullmq';
import type { Job, JobLog, JobQueue, Jobs, JobSpec, JobWorker, QueueCounts } from './jobs';
import { opened, sealed } from './seal';
import { isTransient } from './hardened';
import { Late, patiently, within, type Transport } from './transport';

const ADD_MS = 5000;
// Together, and with one add in between, below the 25 seconds a process has to end.
const DRAIN_MS = 14_000;
const CLOSE_MS = 2000;
const KEPT_BY_THE_OUTBOX = { attempts: 8, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: true, removeOnFail: true };
const SCHEDULED = { ...KEPT_BY_THE_OUTBOX, attempts: 3 };

/** `Jobs` on one BullMQ backend; `prefix` keeps two installations in one store apart, and jobs that were not put there with the `key` are dropped. */
export function bullJobs(transport: Transport, { prefix, key, log, dropped }: { prefix: string; key?: string; log: JobLog; dropped?(queue: string): void }): Jobs {
  const queues = new Map<string, Queue>();
  const workers = new Set<JobWorker>();
  /** Workers that were told to close; one whose store swallows everything ends when it is cut off. */
  const ending = new Set<Promise<void>>();
  const closing = new AbortController();
  const full = (name: string) => `${prefix}-${name}`;

  const made = (name: string): Queue => {
    const queue = new Queue(full(name), { connection: transport.producer as never, defaultJobOptions: KEPT_BY_THE_OUTBOX }, transport.factory);
    queue.on('error', quietly(log, name));
    return queue;
  };

  const open = (name: string): Queue => {
    const queue = queues.get(name) ?? made(name);
    queues.set(name, queue);
    return queue;
  };

  /** Does something to a schedule that can be done again, until it is done: a process that starts while the store is slow waits for it. Nothing stays open for it. */
  const onScheduleOf = (name: string, change: (queue: Queue) => Promise<void>): Promise<void> => patiently(async () => {
    const queue = made(`schedule-${name}`);
    try {
      await within(ADD_MS, `schedule ${name}`, change(queue));
    } finally {
      await within(CLOSE_MS, `closing ${name}`, queue.close()).catch(quietly(log, name));
    }
  }, { passes: (error) => error instanceof Late || isTransient(error), signal: closing.signal, told: (error, tries) => log.warn({ schedule: name, reason: (error as Error).message, tries }, 'waiting to set a schedule') });

  const work = (name: string, handler: (job: Job) => Promise<void>, concurrency: number, carries = true): JobWorker => {
    const stop = new AbortController();
    const worker = new Worker(full(name), async (job: BullJob) => {
      const carried = key === undefined || !carries ? { data: job.data as unknown } : opened(key, { queue: full(name), id: job.id!, name: job.name }, job.data, Date.now());
      if (carried) await handler(handed(job, carried.data, stop.signal));
      else { log.warn({ queue: name }, 'dropped a job that nobody of this installation put there'); dropped?.(name); }
    }, {
      connection: transport.consumer as never, concurrency, runRetryDelay: 300, lockDuration: 30_000, stalledInterval: 15_000, maxStalledCount: 10,
    }, transport.factory);
    worker.on('error', quietly(log, name));
    worker.on('failed', (job, error) => log.warn({ queue: name, job: job?.id, attempt: job?.attemptsMade, reason: error.constructor.name }, 'job failed'));
    const running: JobWorker = {
      async close() {
        workers.delete(running);
        stop.abort();
        const ended = worker.close();
        ending.add(ended);
        ended.finally(() => ending.delete(ended)).catch(() => undefined);
        await closeWorker(worker, ended, name, log);
      },
    };
    workers.add(running);
    return running;
  };

  return {
    queue: (name) => bullQueue(name, open(name), (id, job, data) => (key === undefined ? data : sealed(key, { queue: full(name), id, name: job }, data, Date.now()))),
    worker: (name, handler, { concurrency = 8 } = {}) => work(name, handler, concurrency),
    async schedule(name, { cron, timeZone = 'Europe/Prague' }, run) {
      await onScheduleOf(name, async (queue) => {
        await queue.setGlobalConcurrency(1);
        await makeUpFor(queue, name);
        await queue.upsertJobScheduler(name, { pattern: cron, tz: timeZone }, { name, opts: SCHEDULED });
      });
      // A schedule's job carries nothing; one more of them is one more look at what is due.
      return work(`schedule-${name}`, run, 1, false);
    },
    unschedule: (name) => onScheduleOf(name, async (queue) => { await queue.removeJobScheduler(name); }),
    async close() {
      closing.abort();
      await Promise.all([...workers].map((worker) => worker.close()));
      await Promise.all([...queues].map(([name, queue]) => within(CLOSE_MS, `closing ${name}`, queue.close()).catch(quietly(log, name))));
      queues.clear();
      await transport.close();
      await within(CLOSE_MS, 'the last workers', Promise.allSettled(ending)).catch(quietly(log, 'all'));
    },
  };
}

/** A time that came while nobody worked is run at once: setting a schedule puts the next time in its place. However many processes start then, it is one job. */
async function makeUpFor(queue: Queue, name: string): Promise<void> {
  const due = (await queue.getJobScheduler(name))?.next;
  if (due !== undefined && due <= Date.now()) await queue.add(name, undefined, { ...SCHEDULED, jobId: `missed-${due}` });
}

type Carry = (id: string, name: string, data: object) => object;

function bullQueue(name: string, queue: Queue, carry: Carry): JobQueue {
  return {
    async addAll(jobs) {
      if (jobs.length === 0) return;
      await within(ADD_MS, `adding to ${name}`, queue.addBulk(jobs.map(({ id, name: job, data }) => ({ name: job, data: carry(id, job, data), opts: { jobId: id } }))));
    },
    async addAt({ id, name: job, data }: JobSpec, at) {
      await within(ADD_MS, `adding to ${name}`, queue.remove(id));
      if (await within(ADD_MS, `adding to ${name}`, queue.getJob(id))) return false;
      await within(ADD_MS, `adding to ${name}`, queue.add(job, carry(id, job, data), { jobId: id, delay: Math.max(0, at.getTime() - Date.now()) }));
      return true;
    },
    async cancel(id) {
      const known = await within(ADD_MS, `cancelling in ${name}`, queue.getJob(id)); // Redis calls the removal of nothing a success
      return known !== undefined && await within(ADD_MS, `cancelling in ${name}`, queue.remove(id)) === 1;
    },
    counts: () => within(ADD_MS, `counting ${name}`, countsOf(queue)),
  };
}

async function countsOf(queue: Queue): Promise<QueueCounts> {
  const { waiting = 0, prioritized = 0, active = 0, failed = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'prioritized', 'active', 'failed', 'delayed');
  const since = waiting === 0 ? [] : [await addedAt(queue, 0, 0), await addedAt(queue, Math.max(0, waiting - TAKEN_MEANWHILE), waiting - 1)].filter((at) => at !== null);
  return { waiting: waiting + prioritized, active, failed, delayed, oldestMs: since.length === 0 ? null : Math.max(0, Date.now() - Math.min(...since)) };
}

/** Jobs at an end of a queue that workers may take while it is looked at. */
const TAKEN_MEANWHILE = 50;

/**
 * When the first job still there of a part of what waits was put there; null when all were taken. Asked for the oldest first, Redis counts from the oldest and
 * PostgreSQL from the newest, so the oldest stands at one of the two ends.
 */
async function addedAt(queue: Queue, from: number, to: number): Promise<number | null> {
  for (const id of await queue.getRanges(['waiting'], from, to, true)) {
    const job: BullJob | undefined = await queue.getJob(id);
    if (job) return job.timestamp;
  }
  return null;
}

const handed = (job: BullJob, data: unknown, signal: AbortSignal): Job =>
  ({ id: job.id!, name: job.name, data, attempt: job.attemptsMade + 1, lastAttempt: job.attemptsMade + 1 >= (job.opts.attempts ?? 1), signal });

async function closeWorker(worker: Worker, ended: Promise<void>, name: string, log: JobLog): Promise<void> {
  try {
    await within(DRAIN_MS, `draining ${name}`, ended);
  } catch (error) {
    quietly(log, name)(error as Error);
    await within(CLOSE_MS, `closing ${name}`, worker.disconnect()).catch(quietly(log, name));
  }
}

/** A store that is away fails many times a second; one line in ten seconds says as much. */
function quietly(log: JobLog, queue: string): (error: Error) => void {
  let last = 0;
  let unsaid = 0;
  return (error) => {
    unsaid++;
    if (Date.now() - last < 10_000) return;
    log.warn({ queue, reason: error.message, times: unsaid }, 'queue trouble');
    last = Date.now();
    unsaid = 0;
  };
}
