import { setTimeout as sleep } from 'node:timers/promises';
import { assertSeen, defineFault } from '../fault';
import type { Stage, Tried } from '../../stage/stage';

const allowed = (tries: readonly Tried[], ...codes: string[]) => assertSeen(tries.every(({ code }) => codes.includes(code)), `clients met ${[...new Set(tries.map(({ code }) => code))].join(', ')}`);
const slowest = (tries: readonly Tried[]) => Math.max(...tries.map(({ ms }) => ms));

/** Changes asked for while the fault lasts; all of them are answered once it is over, under the same keys. */
async function changesDuring(stage: Stage, fault: () => Promise<void>): Promise<number> {
  const keys = Array.from({ length: 12 }, () => stage.key());
  const tries = keys.map(async (key, n) => { await sleep(n * 60); return stage.tryChange(key); });
  await fault();
  const unanswered = (await Promise.all(tries)).filter(({ code }) => code !== 'OK').length;
  for (const key of keys) await stage.insist(key);
  return unanswered;
}

export const blackHole = defineFault({
  row: 11, name: 'PostgreSQL is a black hole', stage: 'wires', inject: 'every byte is swallowed, on open and on new connections', expected: 'errors after at most 5 s; the pool recovers',
  async run(stage) {
    const [api, worker] = [await stage.api(), await stage.worker()];
    const tries = await stage.wires.postgres!.during({ kind: 'drop' }, () => Promise.all([stage.tryRead(), stage.tryRead(), stage.tryChange()]));
    allowed(tries, 'SERVICE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE');
    assertSeen(slowest(tries) < 7000, `the slowest answer took ${slowest(tries)} ms`);
    const { waitedMs } = await stage.insist();
    assertSeen(await stage.api() === api && await stage.worker() === worker, 'a process was replaced');
    return `${[...new Set(tries.map(({ code }) => code))].join(', ')} after ${slowest(tries)} ms at most; answered again ${waitedMs} ms after it healed, by the same processes; ${await stage.allDelivered()}`;
  },
});

export const resets = defineFault({
  row: 12, name: 'connections are reset in transactions and at commit', stage: 'wires', inject: 'every connection is reset 20 times while twelve changes run', expected: 'rolled back, or the unknown commit is resolved by the key',
  async run(stage) {
    const unanswered = await changesDuring(stage, async () => { for (let n = 0; n < 20; n++) { stage.wires.postgres!.reset(); await sleep(40); } });
    assertSeen(unanswered > 0, 'no change met a reset');
    return `${unanswered} of 12 changes had to be repeated, all are there once; ${await stage.allDelivered()}`;
  },
});

export const repliesLost = defineFault({
  row: 13, name: 'PostgreSQL’s replies are lost, though it committed', stage: 'wires', inject: 'bytes from the server are swallowed for 6 seconds while twelve changes run', expected: 'as the row above',
  async run(stage) {
    const unanswered = await changesDuring(stage, () => stage.wires.postgres!.during({ kind: 'oneWay' }, () => sleep(6000)));
    assertSeen(unanswered > 0, 'no change lost its reply');
    return `${unanswered} of 12 changes had to be repeated, all are there once; ${await stage.allDelivered()}`;
  },
});

export const latency = defineFault({
  row: 14, name: 'PostgreSQL is 200 ms away', stage: 'wires', inject: 'every piece of bytes waits 100 ms, both ways', expected: 'slower by the round trips only; no failure, no pool collapse',
  async run(stage) {
    const calm = await stage.tryRead();
    const tries = await stage.wires.postgres!.during({ kind: 'latency', ms: 100 }, async () => {
      const seen: Tried[] = [];
      for (let n = 0; n < 5; n++) seen.push(...await Promise.all([stage.tryRead(), stage.tryRead(), stage.tryRead()]));
      return seen;
    });
    allowed(tries, 'OK');
    assertSeen(tries.every(({ ms }) => ms >= 200), `a read took ${Math.min(...tries.map(({ ms }) => ms))} ms: nothing was slowed`);
    await stage.insist();
    return `15 of 15 reads answered, ${slowest(tries)} ms at most (${calm.ms} ms without it); ${await stage.allDelivered()}`;
  },
});
