import type { Jobs } from '@opora/jobs';
import { span, SpanKind } from '@opora/telemetry';
import { scheduleSeconds, scheduleSucceeded } from './metrics';

/** When a schedule last ended, well or badly, in this process. */
export interface Ran { succeededAt?: Date; failedAt?: Date }

/** The same queues, whose schedules are measured and traced under the service they work for; `ran` tells how they ended. */
export function observedJobs(service: string, jobs: Jobs): { jobs: Jobs; ran: ReadonlyMap<string, Ran> } {
  const ran = new Map<string, Ran>();
  const noted = (name: string, more: Ran) => { ran.set(name, { ...ran.get(name), ...more }); };
  return {
    ran,
    jobs: {
      ...jobs,
      async schedule(full, when, run) {
        const name = full.replace(`${service}-`, '');
        const { run: observed, close } = observedSchedule(service, name, run);
        const worker = await jobs.schedule(full, when, (job) => observed(job).then(() => noted(name, { succeededAt: new Date() }), (error: unknown) => { noted(name, { failedAt: new Date() }); throw error; }));
        return { close: async () => { close(); await worker.close(); } };
      },
    },
  };
}

/** A schedule's run that is measured and traced. `close` forgets when it last succeeded. */
function observedSchedule<A extends unknown[]>(service: string, schedule: string, run: (...args: A) => Promise<void>): { run(...args: A): Promise<void>; close(): void } {
  let succeeded: number | undefined;
  for (const outcome of ['done', 'failed']) scheduleSeconds.zero({ service, schedule, outcome }); // there from the start, so that the first failure is an increase
  const close = scheduleSucceeded.watch(() => (succeeded === undefined ? [] : [{ labels: { service, schedule }, value: succeeded }]));
  return {
    close,
    async run(...args) {
      const end = scheduleSeconds.startTimer({ service, schedule });
      try {
        await span(`schedule ${service} ${schedule}`, { kind: SpanKind.CONSUMER }, () => run(...args));
        succeeded = Date.now() / 1000;
        end({ outcome: 'done' });
      } catch (error) {
        end({ outcome: 'failed' });
        throw error;
      }
    },
  };
}
