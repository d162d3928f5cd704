import { setTimeout as sleep } from 'node:timers/promises';
import { assertSeen, defineFault } from '../fault';

const AWAY_MS = 20_000;

export const workersAway = defineFault({
  row: 5, name: 'all workers are down while changes go on', stage: 'one',
  inject: 'every worker that starts is killed, for 20 seconds', expected: 'a backlog that drains; no retry storm: rows are dispatched a few times, not hundreds',
  async run(stage) {
    const until = Date.now() + AWAY_MS;
    const keys: string[] = [];
    while (Date.now() < until) {
      await stage.killWorker();
      keys.push(stage.key());
      await stage.insist(keys.at(-1));
      await sleep(300);
    }
    const [backlog] = await stage.platform.rows<{ n: number; oldest: number }>('SELECT count(*)::int AS n, extract(epoch FROM now() - min(created_at))::int AS oldest FROM networking.outbox WHERE done_at IS NULL');
    const delivered = await stage.allDelivered();
    const [most] = await stage.platform.rows<{ n: number }>(`SELECT max(dispatch_count)::int AS n FROM networking.outbox WHERE created_at > now() - interval '10 minutes'`);
    assertSeen(most!.n <= 12, `a row was dispatched ${most!.n} times`);
    return `${keys.length} changes acknowledged meanwhile, backlog ${backlog!.n}, oldest ${backlog!.oldest ?? 0} s; ${delivered}; most dispatches of a row ${most!.n}`;
  },
});
