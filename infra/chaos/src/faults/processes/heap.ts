import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAlive, until } from '../../harness/process';
import { Stage } from '../../stage/stage';
import { assertSeen, defineFault } from '../fault';

const HEAP_MB = 400;
/** On SIGUSR2 a process of the platform keeps all it makes, until nothing is left. */
const LEAK = `if (/\\/(api|worker)\\.js$/.test(process.argv[1] ?? '')) process.on('SIGUSR2', () => { const kept = []; for (;;) kept.push(new Array(100_000).fill().map(() => ({}))); });`;

export const heapRunsOut = defineFault({
  row: 41, name: 'the heap runs out all the same', stage: 'own',
  inject: `api and worker with a heap of ${HEAP_MB} MB keep all they make from a signal on, with eight changes in flight`, expected: 'the process ends, is started again, and the changes are there once under their keys',
  async run() {
    const leak = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'opora-leak-')), 'leak.cjs');
    fs.writeFileSync(leak, LEAK);
    const stage = await Stage.open({ environment: { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB} -r ${leak}` } });
    try {
      const seen: string[] = [];
      for (const name of ['api', 'worker'] as const) {
        const pid = await stage[name]();
        const keys = Array.from({ length: 8 }, () => stage.key());
        const began = performance.now();
        const tries = keys.map((key) => stage.tryChange(key));
        process.kill(pid, 'SIGUSR2');
        await until(`the end of the ${name}`, () => !isAlive(pid), 120_000);
        const ms = Math.round(performance.now() - began);
        const unanswered = (await Promise.all(tries)).filter(({ code }) => code !== 'OK').length;
        for (const key of keys) await stage.insist(key);
        assertSeen(await stage[name]() !== pid, `the ${name} was not started again`);
        seen.push(`${name} gone after ${ms} ms and started again, ${unanswered} of 8 changes asked again`);
      }
      return `${seen.join('; ')}; ${await stage.allDelivered()}`;
    } finally {
      await stage.close();
      fs.rmSync(path.dirname(leak), { recursive: true, force: true });
    }
  },
});
