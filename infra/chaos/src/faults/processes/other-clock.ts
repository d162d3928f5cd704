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
  inject: 'two more workers beside the platform’s own, a minute ahead and a minute behind, over twenty changes; then one that jumps back two seconds a second, over ten', expected: 'jobs may run twice on the PostgreSQL queue; deliveries are still single',
  async run(stage) {
    const seen: string[] = [];
    // Not all three at once: with the queues on PostgreSQL every worker takes a hundred connections.
    for (const [clocks, changes] of [[[[60, 0], [-60, 0]], 20], [[[1, 2]], 10]] as const) {
      const strange: ChildProcess[] = [];
      try {
        for (const [seconds, jump] of clocks) strange.push(await workerWithClock(stage, seconds, jump));
        for (let n = 0; n < changes; n++) await stage.insist();
        seen.push(await stage.allDelivered());
        const ended = strange.filter(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null).length;
        assertSeen(ended === 0, `${ended} of them ended`);
      } finally {
        for (const { pid } of strange) await killHard(pid!);
      }
    }
    return `${seen.join('; then ')}; all three workers went on`;
  },
});
