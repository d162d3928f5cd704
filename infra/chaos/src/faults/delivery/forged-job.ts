import { openJobs } from '@opora/jobs';
import { until } from '../../harness/process';
import { assertSeen, defineFault } from '../fault';

const silent = { warn: () => undefined, error: () => undefined };

export const forgedJob = defineFault({
  row: 25, name: 'forged jobs in the queue', stage: 'embedded',
  inject: 'six jobs that are no event put into the consumer’s queue by hand', expected: 'dropped, no crash',
  async run(stage) {
    const [worker, jobs] = [await stage.worker(), await openJobs({ postgresUrl: stage.platform.queueUrl, redisUrl: stage.redis?.url, log: silent })];
    try {
      const queue = jobs.queue('events-notifications');
      const forged = [null, 7, [], {}, { producer: 'nobody', eventId: 'x', topic: 'y', payload: {}, traceId: 'z' }, { producer: 'networking', eventId: `'; DROP TABLE outbox; --`, topic: 'round-table-scheduled', payload: [], traceId: 'z' }];
      await queue.addAll(forged.map((data, n) => ({ id: `forged-${stage.run}-${n}`, name: 'forged', data: data as object })));
      await stage.insist();
      await until('an empty queue', async () => { const { waiting, active } = await queue.counts(); return waiting + active === 0; });
    } finally {
      await jobs.close();
    }
    assertSeen(await stage.worker() === worker, 'the worker was replaced');
    return `6 dropped, the same worker goes on; ${await stage.allDelivered()}`;
  },
});
