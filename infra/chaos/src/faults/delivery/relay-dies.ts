import { connect } from '@opora/postgres/session';
import { withDatabase } from '@opora/postgres/roles';
import { until } from '../../harness/process';
import { defineFault } from '../fault';
import type { Stage } from '../../stage/stage';

/** Holds the worker at a table while a change is under way, kills it there, and lets go. */
async function killAt(stage: Stage, table: string, arrived: () => Promise<boolean>): Promise<void> {
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
const owed = (stage: Stage, where: string) => stage.platform.rows<{ n: number }>(`SELECT count(*)::int AS n FROM networking.outbox WHERE done_at IS NULL AND ${where}`).then(([row]) => row!.n > 0);

export const relayDiesBeforeAdd = defineFault({
  row: 2, name: 'the relay dies after the lease, before the queue has the job', stage: 'one', short: true,
  inject: 'the queue’s table is held, so that adding waits; kill -9 of the worker there', expected: 'leased again after the lease; delivered once',
  async run(stage) {
    const jobs = (await stage.platform.rows<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'queue' AND tablename LIKE '%job%' ORDER BY tablename LIMIT 1`))[0]!.name;
    await killAt(stage, jobs, () => owed(stage, 'dispatch_count > 0'));
    return stage.allDelivered();
  },
});

export const workerDiesMidJob = defineFault({
  row: [3, 4], name: 'the relay dies after the add; the worker dies in the middle of the job', stage: 'one', short: true,
  inject: 'the consumer’s inbox is held, so that the job waits in hand; kill -9 of the worker there', expected: 'the duplicate job is absorbed; delivered once',
  async run(stage) {
    await killAt(stage, 'notifications.inbox', () => stage.platform.rows(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'insert into inbox%'`).then((rows) => rows.length > 0));
    return stage.allDelivered();
  },
});
