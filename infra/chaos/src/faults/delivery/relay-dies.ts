import { connect } from '@opora/postgres/session';
import { withDatabase } from '@opora/postgres/roles';
import { until } from '../../harness/process';
import type { Stage } from '../../stage/stage';
import { BACKENDS, defineFault } from '../fault';

/** Holds the worker at a table while a change is under way, kills it there, and lets go. */
async function killAtTable(stage: Stage, table: string, arrived: () => Promise<boolean>): Promise<void> {
  const holder = await connect(withDatabase(stage.platform.adminUrl, 'opora'));
  try {
    await holder.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    await stage.insist();
    await until(`the worker at ${table}`, arrived, 10_000);
    await stage.killWorker();
  } finally {
    await holder.end();
  }
}
/** Holds every write to Redis, so that the worker waits in its add; kills it there, and lets go. */
async function killAtRedis(stage: Stage, arrived: () => Promise<boolean>): Promise<void> {
  await stage.redis!.ask((redis) => redis.call('CLIENT', 'PAUSE', '20000', 'WRITE'));
  try {
    await stage.insist();
    await until('the worker at Redis', arrived, 10_000);
    await stage.killWorker();
  } finally {
    await stage.redis!.ask((redis) => redis.call('CLIENT', 'UNPAUSE'));
  }
}
const leased = (stage: Stage) => stage.platform.rows<{ n: number }>(`SELECT count(*)::int AS n FROM networking.outbox WHERE done_at IS NULL AND dispatch_count > 0`).then(([row]) => row!.n > 0);

export const relayDiesBeforeAdd = defineFault({
  row: 2, name: 'the relay dies after the lease, before the queue has the job', stage: 'embedded', short: BACKENDS,
  inject: 'the queue’s table (Redis: every write) is held, so that adding waits; kill -9 of the worker there', expected: 'leased again after the lease; delivered once',
  async run(stage) {
    if (stage.redis) {
      await killAtRedis(stage, () => leased(stage));
    } else {
      const [jobs] = await stage.platform.rows<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'queue' AND tablename LIKE '%job%' ORDER BY tablename LIMIT 1`);
      await killAtTable(stage, jobs!.name, () => leased(stage));
    }
    return stage.allDelivered();
  },
});

export const workerDiesMidJob = defineFault({
  row: [3, 4], name: 'the relay dies after the add; the worker dies in the middle of the job', stage: 'embedded', short: BACKENDS,
  inject: 'the consumer’s inbox is held, so that the job waits in hand; kill -9 of the worker there', expected: 'the duplicate job is absorbed; delivered once',
  async run(stage) {
    await killAtTable(stage, 'notifications.inbox', () => stage.platform.rows(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'insert into inbox%'`).then((rows) => rows.length > 0));
    return stage.allDelivered();
  },
});
