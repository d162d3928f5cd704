import { setTimeout as sleep } from 'node:timers/promises';
import { steadyPort } from '../../harness/port';
import { isAlive, killHard, until } from '../../harness/process';
import { Door } from '../../stage/door';
import { readiness, spawnWorker } from '../../stage/worker';
import { assertSeen, defineFault } from '../fault';

const STARTING_MS = 30_000;
const realPort = (url: string) => Number(new URL(url).port);

export const slowStart = defineFault({
  row: 9, name: 'PostgreSQL starts slowly while workers boot', stage: 'embedded',
  inject: 'two more workers boot behind a door that answers 57P03 for 30 seconds', expected: 'the worker waits, its event loop lives, SIGTERM works',
  async run(stage) {
    const [door, metrics] = [await Door.closed(), await steadyPort()];
    await door.listen();
    const through = (url: string) => door.through(url);
    const [waiting, told] = [spawnWorker(stage, { through, environment: { METRICS_PORT: String(metrics) } }), spawnWorker(stage, { through })];
    const ready = readiness(waiting);
    let answered = 0;
    try {
      const end = Date.now() + STARTING_MS;
      await until('its metrics', () => fetch(`http://127.0.0.1:${metrics}/metrics`).then((response) => response.ok), 20_000);
      for (; Date.now() < end; await sleep(1000)) {
        assertSeen(isAlive(waiting.pid!), 'the waiting worker ended');
        await fetch(`http://127.0.0.1:${metrics}/metrics`, { signal: AbortSignal.timeout(2000) }).then(() => { answered++; }, () => { throw new Error('the waiting worker’s event loop stands still'); });
      }
      const began = performance.now();
      told.kill('SIGTERM');
      await until('the end of the other', () => !isAlive(told.pid!), 25_000);
      const ms = Math.round(performance.now() - began);
      door.leadTo(realPort(stage.platform.adminUrl));
      assertSeen(await ready, 'the waiting worker ended when the database came');
      await stage.insist();
      return `${answered} of ${answered} questions to the waiting worker answered, ${door.refused} refusals; SIGTERM ended the other after ${ms} ms; ready once the database was; ${await stage.allDelivered()}`;
    } finally {
      for (const { pid } of [waiting, told]) await killHard(pid!);
      await door.close();
    }
  },
});

export const closedPort = defineFault({
  row: 10, name: 'PostgreSQL’s port is closed at boot', stage: 'embedded',
  inject: 'one more worker boots before its database’s port is open; it opens after five seconds', expected: 'everything connects by itself',
  async run(stage) {
    const door = await Door.closed();
    const worker = spawnWorker(stage, { through: (url) => door.through(url) });
    const ready = readiness(worker);
    try {
      await sleep(5000);
      assertSeen(isAlive(worker.pid!), 'it ended');
      const began = performance.now();
      door.leadTo(realPort(stage.platform.adminUrl));
      await door.listen();
      assertSeen(await ready, 'it ended when the port opened');
      const ms = Math.round(performance.now() - began);
      await stage.killWorker();
      await stage.insist();
      return `ready ${ms} ms after the port opened; ${await stage.allDelivered()}`;
    } finally {
      await killHard(worker.pid!);
      await door.close();
    }
  },
});
