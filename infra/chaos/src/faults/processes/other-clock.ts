import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { killHard, until } from '../../harness/process';
import type { Stage } from '../../stage/stage';
import { readiness, spawnWorker } from '../../stage/worker';
import { assertSeen, defineFault } from '../fault';

/** Replaces the clock before anything is loaded; `jump` moves it back by that much every second. */
const clockOf = (seconds: number, jump = 0) =>
  `const real = Date.now; const Real = Date; let off = ${seconds * 1000}; ${jump ? `setInterval(() => { off -= ${jump * 1000}; }, 1000).unref();` : ''} Date.now = () => real() + off;
   globalThis.Date = class extends Real { constructor(...given) { if (given.length) super(...given); else super(real() + off); } static now() { return real() + off; } };`;

/** A second worker of the platform whose clock is wrong. */
function workerWithClock(stage: Stage, seconds: number, jump = 0): Promise<ChildProcess> {
  const clock = path.join(stage.platform.dir, `clock${seconds}.cjs`);
  fs.writeFileSync(clock, clockOf(seconds, jump));
  return until('a worker with another clock', async () => {
    const child = spawnWorker(stage, { node: ['-r', clock] });
    return await readiness(child) && child;
  });
}

export const otherClock = defineFault({
  row: 26, name: 'clocks that are wrong', stage: 'embedded',
  inject: 'three more workers beside the platform’s own, a minute ahead, a minute behind, and jumping back two seconds a second, over thirty changes', expected: 'jobs may run twice on the PostgreSQL queue; deliveries are still single',
  async run(stage) {
    const strange = [await workerWithClock(stage, 60), await workerWithClock(stage, -60), await workerWithClock(stage, 1, 2)];
    try {
      for (let n = 0; n < 30; n++) await stage.insist();
      const delivered = await stage.allDelivered();
      const alive = strange.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).length;
      assertSeen(alive === 3, `${3 - alive} of the three ended`);
      return `${delivered}; all three workers went on`;
    } finally {
      for (const { pid } of strange) await killHard(pid!);
    }
  },
});
