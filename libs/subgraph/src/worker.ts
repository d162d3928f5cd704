import type { DataSource } from 'typeorm';
import type { Jobs } from '@opora/jobs';
import { auditHead, sealAudit } from '@opora/audit';
import { codeListSubscriptions, integritySchedule, observedJobs, startBeat, watchBacklog, type AskGateway } from '@opora/operations';
import { drainRoad as drain, startAcks, startConsumer, startRelay, type RoadOptions, type Running, type Subscription } from '@opora/road';
import { forgetSubject, keepPeriod, keepSubjectHold, retentionSchedule } from '@opora/subjects';
import type { Log } from '@opora/telemetry';
import type { Subgraph } from './subgraph';

export interface WorkerParts { subgraph: Subgraph; db: DataSource; jobs: Jobs; log: Log; askGateway: AskGateway; now?: () => Date }

const KEPT_DAYS = 30;
const FORGOTTEN_AT_ONCE = 500;

/** Everything one service does in the background: relays its events, consumes others', runs its schedules, forgets what is done with. */
export async function startWorker({ subgraph, db, jobs: given, log, askGateway, now = () => new Date() }: WorkerParts): Promise<Running> {
  const { jobs, ran } = observedJobs(subgraph.name, given);
  const { name, schedules = [] } = subgraph;
  const running: Running[] = [startRelay({ db, producer: name, jobs, log }), startAcks({ db, producer: name, jobs, log })];
  running.push(startConsumer({ consumer: name, db, jobs, subscriptions: subscriptionsOf(subgraph), log, now }));
  for (const { name: schedule, cron, run } of [...schedules, integritySchedule(subgraph), retentionSchedule(subgraph)])
    running.push(await jobs.schedule(`${name}-${schedule}`, { cron }, ({ signal }) => run({ db, now, signal, log, askGateway })));
  running.push(await jobs.schedule(`${name}-seal-audit`, { cron: '*/10 * * * *' }, () => seal(db, log)));
  running.push(await jobs.schedule(`${name}-forget`, { cron: '17 3 * * *' }, async ({ signal }) => { await forget(db, { now: now(), signal }); }));
  running.push(startBeat({ service: name, db, jobs, ran, log }));
  running.push(watchBacklog({ service: name, db, jobs, own: subgraph.watched }));
  return { close: async () => { await Promise.all(running.map((each) => each.close())); } };
}

type Consuming = Pick<Subgraph, 'name' | 'subscriptions' | 'subjects' | 'leave' | 'territoryUses'>;

/** What a service consumes: its own subscriptions, and that a person is to be forgotten, may not be, how long records are kept, or which code lists are in use. */
const subscriptionsOf = (subgraph: Consuming): readonly Subscription[] => [...subgraph.subscriptions ?? [], forgetSubject(subgraph), keepSubjectHold, keepPeriod, ...codeListSubscriptions(subgraph)];

/** The road of these subgraphs in one process without a queue, until nothing is due (libs/road). */
export const drainRoad = ({ subgraphs, ...options }: Omit<RoadOptions, 'consumers'> & { subgraphs: readonly Consuming[] }): Promise<void> =>
  drain({ ...options, consumers: subgraphs.map((subgraph) => ({ name: subgraph.name, subscriptions: subscriptionsOf(subgraph) })) });

/** Seals what the audit has gained; the log keeps where the chain ends, out of reach of whoever could rewrite it. */
async function seal(db: DataSource, log: Log): Promise<void> {
  let sealed = 0;
  for (let batch = 1; batch > 0; sealed += batch) batch = await db.transaction(sealAudit);
  if (sealed > 0) log.info({ sealed, head: await auditHead(db) }, 'audit sealed');
}

/** What has done its work: answered keys after a day (those of an installation step stay), finished events after a month, the note that one took effect after two. */
const DONE = {
  idempotency: `created_at < $1::timestamptz - interval '1 day' and not starts_with(key, 'setup/')`,
  outbox: `done_at < $1::timestamptz - interval '${KEPT_DAYS} days'`,
  inbox: `created_at < $1::timestamptz - interval '${2 * KEPT_DAYS} days'`,
};

/** Deletes what has done its work, in small batches beside whoever is at work; a run that is cut short goes on the next night. Returns how many rows. */
export async function forget(db: DataSource, { now, signal }: { now: Date; signal?: AbortSignal }): Promise<number> {
  let deleted = 0;
  for (const [table, done] of Object.entries(DONE)) {
    for (let count = FORGOTTEN_AT_ONCE; count === FORGOTTEN_AT_ONCE && !signal?.aborted; deleted += count)
      [, count] = await db.query(`delete from ${table} where ctid = any(array(select ctid from ${table} where ${done} limit ${FORGOTTEN_AT_ONCE} for update skip locked))`, [now]) as [unknown, number];
  }
  return deleted;
}
