import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { inherited } from '../../harness/config';
import { killHard, ROOT, until } from '../../harness/process';
import type { Stage } from '../../stage/stage';
import { defineFault } from '../fault';

/** A second worker of the platform whose clock is wrong. */
async function workerWithClock(stage: Stage, seconds: number): Promise<number> {
  const { platform } = stage;
  const clock = path.join(platform.dir, `clock${seconds}.cjs`);
  fs.writeFileSync(clock, `const real = Date.now; const Real = Date; const off = ${seconds * 1000}; Date.now = () => real() + off; globalThis.Date = class extends Real { constructor(...given) { if (given.length) super(...given); else super(real() + off); } static now() { return real() + off; } };`);
  const databases = Object.fromEntries(SERVICES.map((service) => [`${service.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`, platform.urls(service).app]));
  const environment = inherited({ ...databases, QUEUE_DATABASE_URL: platform.queueUrl, GATEWAY_URL: `http://127.0.0.1:${platform.port}`, ...platform.tokenSettings(), SMTP_URL: stage.mailbox.url, LOG_LEVEL: 'error' });
  return until('a worker with another clock', async () => {
    const child = spawn(process.execPath, ['-r', clock, path.join(ROOT, 'infra/local/dist/hosts/worker.js')], { cwd: ROOT, env: environment, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const started = await new Promise<boolean>((resolve) => { child.once('message', () => resolve(true)).once('exit', () => resolve(false)); });
    return started && child.pid!;
  });
}

export const otherClock = defineFault({
  row: 26, name: 'a worker’s clock is a minute ahead, another’s a minute behind', stage: 'one',
  inject: 'two more workers with a shifted clock beside the platform’s own, over thirty changes', expected: 'jobs may run twice on the PostgreSQL queue; deliveries are still single',
  async run(stage) {
    const strange = [await workerWithClock(stage, 60), await workerWithClock(stage, -60)];
    try {
      for (let n = 0; n < 30; n++) await stage.insist();
      return await stage.allDelivered();
    } finally {
      for (const pid of strange) await killHard(pid);
    }
  },
});
