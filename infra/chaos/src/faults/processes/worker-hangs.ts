import { isAlive, until } from '../../harness/process';
import { assertSeen, defineFault } from '../fault';

export const workerHangs = defineFault({
  row: 27, name: 'the worker’s event loop is blocked', stage: 'embedded', inject: 'SIGSTOP of the worker', expected: 'the heartbeat ends it; its jobs run again elsewhere; delivered once',
  async run(stage) {
    const pid = await stage.worker();
    process.kill(pid, 'SIGSTOP');
    const began = Date.now();
    await stage.insist();
    await until('another worker', async () => (await stage.worker()) !== pid);
    const seconds = Math.round((Date.now() - began) / 1000);
    assertSeen(!isAlive(pid), 'the hung worker is still there');
    return `ended and replaced after ${seconds} s; ${await stage.allDelivered()}`;
  },
});
