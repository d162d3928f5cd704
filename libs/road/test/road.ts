import { defineEvent, type Event, type ServiceName } from '@opora/contracts';
import { openJobs, type Jobs, type JobsOptions } from '@opora/jobs';
import { withClient } from '@opora/postgres/session';
import { cloneDatabase, connectTo, givenRedisUrl } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { openDatabase, platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import type { Log } from '@opora/telemetry';
import { appendEvents, on } from '../src';
import { thingHappened } from './process/happened';

export { thingHappened };

/** Synthetic events of this test only. */
export const thingNoticed = defineEvent<{ n: number }>('thing-noticed', ['notifications']);
export const heardByBoth = defineEvent<{ n: number }>('heard-by-both', ['networking', 'notifications']);

/** The effect has no key of its own: a handler that ran twice shows as two rows. */
const record = on(thingHappened, async ({ tx, send }, { n }, { eventId }) => {
  await tx.query('insert into effect (event_id, n) values ($1, $2)', [eventId, n]);
  send(thingNoticed({ n }));
});
const recordOnly = (kind: typeof thingHappened) => on(kind, async ({ tx }, { n }, { eventId }) => { await tx.query('insert into effect (event_id, n) values ($1, $2)', [eventId, n]); });

const subgraph = (name: ServiceName, subscriptions: Subgraph['subscriptions'] = []): Subgraph =>
  ({ name, dir: __dirname, resolvers: [], entities: platformEntities, migrations: platformMigrations, subscriptions });
export const subgraphs = [subgraph('education'), subgraph('networking', [record, recordOnly(heardByBoth)]), subgraph('notifications', [recordOnly(thingNoticed), recordOnly(heardByBoth)])] as const;

export interface Road { databases: Map<ServiceName, DataSource>; education: DataSource; networking: DataSource; notifications: DataSource; adminUrl: string; ownerUrl: string; networkingUrl: string; queue: Pick<JobsOptions, 'redisUrl' | 'postgresUrl' | 'prefix'>; jobs: Jobs }

/** Three services with their outboxes and inboxes, each under its app role, and a queue: Redis when TEST_REDIS_URL names one (`npm run test:redis`), else PostgreSQL. */
export async function openRoad(): Promise<Road> {
  const clone = await cloneDatabase();
  for (const each of subgraphs) {
    const { owner } = clone.urls(each.name);
    const db = await openDatabase(each, owner);
    await db.runMigrations();
    await db.destroy();
    await withClient(owner, (client) => client.query('create table effect (event_id uuid not null, n int not null)'));
  }
  const [education, networking, notifications] = await Promise.all(subgraphs.map((each) => connectTo(clone, each, { poolSize: 10 }))) as [DataSource, DataSource, DataSource];
  const queue = { redisUrl: givenRedisUrl(), postgresUrl: clone.queue, prefix: clone.name };
  const jobs = await openJobs({ ...queue, log: { warn: () => undefined, error: () => undefined } });
  return { databases: new Map([['education', education], ['networking', networking], ['notifications', notifications]]), education, networking, notifications, adminUrl: clone.admin, ownerUrl: clone.urls('education').owner, networkingUrl: clone.urls('networking').app, queue, jobs };
}

export const send = (db: DataSource, ...events: Event[]) => db.transaction((tx) => appendEvents(tx, events, 'trace-1'));
export const effects = async (db: DataSource) => (await db.query('select n from effect order by n') as { n: number }[]).map((row) => row.n);
export const outbox = (db: DataSource) => db.query(`select id, topic, consumer, dispatch_count as dispatches, done_at is not null as done, needs_attention_at is not null as "needsAttention", last_error as "lastError" from outbox order by id`) as Promise<
  { id: string; topic: string; consumer: string; dispatches: number; done: boolean; needsAttention: boolean; lastError: string | null }[]>;
export const allDone = async (db: DataSource) => (await outbox(db)).every((row) => row.done);
/** Cuts every connection to this database: of the services, the relay's LISTEN, the queue. */
export const cutConnections = ({ adminUrl }: Road) => withClient(adminUrl, (admin) => admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'));
/** As if the lease had run out. */
export const expireLeases = (db: DataSource) => db.query('update outbox set next_dispatch_at = now() where done_at is null');

export function listeningLog() {
  const lines: string[] = [];
  const line = (_fields: object, message: string) => { lines.push(message); };
  const log = { debug: line, info: line, warn: line, error: line, child: () => log } as unknown as Log;
  return { log, lines };
}

export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 1000; n++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not happen within 20 seconds');
}
