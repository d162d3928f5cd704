import type { DataSource } from 'typeorm';
import type { Jobs } from '@opora/jobs';
import { auditHead, sealAudit } from '@opora/audit';
import { integritySchedule, observedJobs, startBeat, watchBacklog, type AskGateway } from '@opora/operations';
import { drainRoad as drain, startAcks, startConsumer, startRelay, type RoadOptions, type Running, type Subscription } from '@opora/road';
import type { Log } from '@opora/telemetry';
import { forgetSubject } from './subject/erasure';
import type { Subgraph } from './subgraph';

export interface WorkerParts { subgraph: Subgraph; db: DataSource; jobs: Jobs; log: Log; askGateway: AskGateway; now?: () => Date }

const KEPT_DAYS = 30;

/** Everything one service does in the background: relays its events, consumes others', runs its schedules, forgets what is done with. */
export async function startWorker({ subgraph, db, jobs: given, log, askGateway, now = () => new Date() }: WorkerParts): Promise<Running> {
  const { jobs, ran } = observedJobs(subgraph.name, given);
  const { name, schedules = [] } = subgraph;
  const running: Running[] = [startRelay({ db, producer: name, jobs, log }), startAcks({ db, producer: name, jobs, log })];
  running.push(startConsumer({ consumer: name, db, jobs, subscriptions: subscriptionsOf(subgraph), log, now }));
  for (const { name: schedule, cron, run } of [...schedules, integritySchedule(subgraph)])
    running.push(await jobs.schedule(`${name}-${schedule}`, { cron }, ({ signal }) => run({ db, now, signal, log, askGateway })));
  running.push(await jobs.schedule(`${name}-seal-audit`, { cron: '*/10 * * * *' }, () => seal(db, log)));
  running.push(await jobs.schedule(`${name}-forget`, { cron: '17 3 * * *' }, () => forget(db)));
  running.push(startBeat({ service: name, db, jobs, ran, log }));
  running.push(watchBacklog({ service: name, db, jobs, own: subgraph.watched }));
  return { close: async () => { await Promise.all(running.map((each) => each.close())); } };
}

type Consuming = Pick<Subgraph, 'name' | 'subscriptions' | 'subjects'>;

/** What a service consumes: its own subscriptions, and that a person is to be forgotten. */
const subscriptionsOf = (subgraph: Consuming): readonly Subscription[] => [...subgraph.subscriptions ?? [], forgetSubject(subgraph)];

/** The road of these subgraphs in one process without a queue, until nothing is due (libs/road). */
export const drainRoad = ({ subgraphs, ...options }: Omit<RoadOptions, 'consumers'> & { subgraphs: readonly Consuming[] }): Promise<void> =>
  drain({ ...options, consumers: subgraphs.map((subgraph) => ({ name: subgraph.name, subscriptions: subscriptionsOf(subgraph) })) });

/** Seals what the audit has gained; the log keeps where the chain ends, out of reach of whoever could rewrite it. */
async function seal(db: DataSource, log: Log): Promise<void> {
  let sealed = 0;
  for (let batch = 1; batch > 0; sealed += batch) batch = await db.transaction(sealAudit);
  if (sealed > 0) log.info({ sealed, head: await auditHead(db) }, 'audit sealed');
}

/** Deletes what has done its work: answered keys after a day (those of an installation step stay), finished events after a month. */
export async function forget(db: DataSource): Promise<void> {
  await db.query(`delete from idempotency where created_at < now() - interval '24 hours' and not starts_with(key, 'setup/')`);
  await db.query('delete from outbox where done_at < now() - make_interval(days => $1)', [KEPT_DAYS]);
  await db.query(`delete from inbox where created_at < now() - make_interval(days => $1)`, [2 * KEPT_DAYS]);
}
