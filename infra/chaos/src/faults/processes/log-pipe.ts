import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { steadyPort } from '../../harness/port';
import { isAlive, killHard, until } from '../../harness/process';
import { spawnGateway } from '../../stage/gateway';
import { assertSeen, defineFault } from '../fault';

/** More lines than the pipe and the megabyte behind it hold. */
const REQUESTS = 8000;
const AT_ONCE = 100;

export const logPipe = defineFault({
  row: 42, name: 'nobody reads the log', stage: 'own',
  inject: `a gateway of its own logs every question to a pipe that is not read, over ${REQUESTS} questions; then it is read`, expected: 'the service goes on, lines are dropped and counted',
  async run() {
    const port = await steadyPort();
    const { child, remove } = spawnGateway({ port, stdout: 'pipe', environment: { LOG_LEVEL: 'info' } });
    const ask = () => fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ roundTables(first: 1) { totalCount } }"}', signal: AbortSignal.timeout(15_000) }).then((response) => response.text());
    try {
      await until('the gateway', () => fetch(`http://127.0.0.1:${port}/health/live`).then((response) => response.ok), 30_000);
      let answered = 0;
      for (let n = 0; n < REQUESTS; n += AT_ONCE) {
        answered += (await Promise.all(Array.from({ length: AT_ONCE }, () => ask().then(() => true, () => false)))).filter(Boolean).length;
        assertSeen(answered === n + AT_ONCE, `after ${answered} answers it stood still: its log was not read`);
      }
      let text = '';
      child.stdout!.on('data', (bytes: Buffer) => { text += bytes.toString('utf8'); });
      await until('the count of the dropped', async () => { await ask(); await sleep(200); return /"dropped":\d+/.test(text); }, 20_000);
      const dropped = [...text.matchAll(/"dropped":(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      const [began, exit] = [performance.now(), once(child, 'exit')];
      child.kill('SIGTERM');
      await exit;
      return `${answered} of ${answered} questions answered; ${text.split('\n').length - 1} lines kept, ${dropped} dropped and counted; ended ${Math.round(performance.now() - began)} ms after SIGTERM`;
    } finally {
      if (isAlive(child.pid!)) await killHard(child.pid!);
      remove();
    }
  },
});
