import { setTimeout as sleep } from 'node:timers/promises';
import { assertSeen, defineFault } from '../fault';

/** Five minutes once; with the other queue long enough for leases and locks of the queue to run out. */
const AWAY_MS = { postgres: 300_000, redis: 75_000 };

export const workersAway = defineFault({
  row: 5, name: 'all workers are down while changes go on', stage: 'embedded',
  inject: 'every worker that starts is killed, for 300 seconds (75 with Redis); the alert is a rule of infra/observability', expected: 'a backlog that drains; no retry storm: rows are dispatched a few times, not hundreds',
  async run(stage) {
    const until = Date.now() + AWAY_MS[stage.redis ? 'redis' : 'postgres'];
    let changes = 0;
    while (Date.now() < until) {
      await stage.killWorker();
      await stage.insist();
      changes++;
      await sleep(500);
    }
    const [backlog] = await stage.platform.rows<{ n: number; oldest: number }>('SELECT count(*)::int AS n, extract(epoch FROM now() - min(created_at))::int AS oldest FROM networking.outbox WHERE done_at IS NULL');
    const delivered = await stage.allDelivered();
    const [most] = await stage.platform.rows<{ n: number }>(`SELECT max(dispatch_count)::int AS n FROM networking.outbox WHERE created_at > now() - interval '10 minutes'`);
    assertSeen(backlog!.n > 0 && most!.n <= 12, `backlog ${backlog!.n}, a row was dispatched ${most!.n} times`);
    return `${changes} changes acknowledged meanwhile, backlog ${backlog!.n}, oldest ${backlog!.oldest} s; ${delivered}; most dispatches of a row ${most!.n}`;
  },
});
