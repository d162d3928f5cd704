import type { Jobs } from '@opora/jobs';
import { observedSchedule } from './work';

/** The same queues, whose schedules are measured and traced under the service they work for. */
export const observedJobs = (service: string, jobs: Jobs): Jobs => ({
  ...jobs,
  async schedule(name, when, run) {
    const { run: observed, close } = observedSchedule(service, name.replace(`${service}-`, ''), run);
    const worker = await jobs.schedule(name, when, observed);
    return { close: async () => { close(); await worker.close(); } };
  },
});
