import { setTimeout as sleep } from 'node:timers/promises';
import { killHard } from '../../harness/process';
import type { Stage } from '../../stage/stage';
import { assertSeen, defineFault } from '../fault';

/** Ten changes, one after the other, while something happens to Redis. The door never waits for Redis. */
async function changesWhile(stage: Stage, fault: () => Promise<void>): Promise<void> {
  const going = (async () => { for (let n = 0; n < 10; n++) { const { code } = await stage.tryChange(); assertSeen(code === 'OK', `a change met ${code}`); await sleep(50); } })();
  going.catch(() => undefined);
  await fault();
  await going;
}

export const redisKilled = defineFault({
  row: 19, name: 'kill -9 of Redis', stage: 'embedded', backends: ['redis'], short: ['redis'], inject: 'kill -9 while ten changes go on; started again over its append-only file', expected: 'nothing lost',
  async run(stage) {
    const worker = await stage.worker();
    await changesWhile(stage, async () => { await sleep(200); await killHard(stage.redis!.pid!); await sleep(300); await stage.redis!.run(); });
    const delivered = await stage.allDelivered();
    assertSeen(await stage.worker() === worker, 'the worker was replaced');
    return `10 of 10 changes answered at once; ${delivered}, by the same worker`;
  },
});

export const redisWiped = defineFault({
  row: 20, name: 'Redis is wiped', stage: 'embedded', backends: ['redis'], short: ['redis'], inject: 'FLUSHALL while ten changes go on', expected: 'every unfinished row is dispatched again',
  async run(stage) {
    await changesWhile(stage, async () => { for (let n = 0; n < 5; n++) { await sleep(120); await stage.redis!.ask((redis) => redis.flushall()); } });
    return stage.allDelivered();
  },
});

export const redisFull = defineFault({
  row: 21, name: 'Redis is full and evicts nothing', stage: 'embedded', backends: ['redis'], short: ['redis'], inject: 'CONFIG SET maxmemory 1 while ten changes go on', expected: 'adding fails, the outbox waits; recovers when there is memory',
  async run(stage) {
    await stage.redis!.ask((redis) => redis.config('SET', 'maxmemory', '1'));
    await changesWhile(stage, () => sleep(1000));
    const [waiting] = await stage.platform.rows<{ n: number }>('SELECT count(*)::int AS n FROM networking.outbox WHERE done_at IS NULL');
    await stage.redis!.ask((redis) => redis.config('SET', 'maxmemory', '0'));
    assertSeen(waiting!.n > 0, 'nothing waited');
    return `10 of 10 changes answered, ${waiting!.n} rows waited; ${await stage.allDelivered()}`;
  },
});

export const redisSwallows = defineFault({
  row: 24, name: 'Redis is a black hole', stage: 'wires', backends: ['redis'], inject: 'every byte is swallowed for 8 seconds while ten changes go on', expected: 'an add gives up after 5 s; the lease covers it',
  async run(stage) {
    await changesWhile(stage, () => stage.wires.redis!.during({ kind: 'drop' }, () => sleep(8000)));
    return `10 of 10 changes answered at once; ${await stage.allDelivered()}`;
  },
});
