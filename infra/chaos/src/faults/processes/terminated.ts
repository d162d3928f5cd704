import { isAlive, until } from '../../harness/process';
import { assertSeen, defineFault } from '../fault';

const LIMIT_MS = 25_000;

/** SIGTERM, and the milliseconds until the process is gone. */
async function terminate(pid: number): Promise<number> {
  const began = performance.now();
  process.kill(pid, 'SIGTERM');
  await until(`the end of ${pid}`, () => !isAlive(pid), LIMIT_MS + 5000);
  return Math.round(performance.now() - began);
}

export const terminatedUnderLoad = defineFault({
  row: 36, name: 'SIGTERM under load', stage: 'embedded', short: ['redis'], inject: 'SIGTERM of the api with twenty reads and four changes in flight, and of the worker', expected: 'no read in flight fails; the end within 25 s',
  async run(stage) {
    const [api, worker] = [await stage.api(), await stage.worker()];
    await stage.insist();
    const flying = [...Array.from({ length: 20 }, () => stage.tryRead()), ...Array.from({ length: 4 }, () => stage.tryChange())];
    await new Promise((resolve) => setTimeout(resolve, 60));
    const [ms, workerMs] = await Promise.all([terminate(api), terminate(worker)]);
    const tries = await Promise.all(flying);
    const failed = tries.filter(({ code }) => code !== 'OK' && code !== 'CLOSED').map(({ code }) => code);
    const refused = tries.filter(({ code }) => code === 'CLOSED').length;
    assertSeen(refused < flying.length && failed.length === 0 && ms < LIMIT_MS && workerMs < LIMIT_MS, `${refused} found the door closed, ${failed.length} failed (${[...new Set(failed)].join(', ')}), api ${ms} ms, worker ${workerMs} ms`);
    const { waitedMs } = await stage.insist();
    return `${24 - refused} of 24 had reached the door and were answered, ${refused} found it closed; api gone after ${ms} ms, worker after ${workerMs} ms; answered again ${waitedMs} ms later; ${await stage.allDelivered()}`;
  },
});

export const terminatedWithoutDatabase = defineFault({
  row: 37, name: 'SIGTERM with PostgreSQL away', stage: 'wires', inject: 'PostgreSQL and Redis swallow every byte; SIGTERM of the api and the worker', expected: 'the end within 25 s',
  async run(stage) {
    const [api, worker] = [await stage.api(), await stage.worker()];
    const both = () => Promise.all([terminate(api), terminate(worker)]);
    const gone = await stage.wires.postgres!.during({ kind: 'drop' }, () => (stage.wires.redis ? stage.wires.redis.during({ kind: 'drop' }, both) : both()));
    assertSeen(Math.max(...gone) <= LIMIT_MS + 2000, `they took ${gone.join(' and ')} ms`);
    await stage.insist();
    return `gone after ${gone.join(' and ')} ms; ${await stage.allDelivered()}`;
  },
});
