import 'reflect-metadata';
import { publishRun } from './config';
import { useSources } from './sources';

/** Before the first test: a PostgreSQL with a migrated template. Needs nothing installed by hand. */
export default async function globalSetup(): Promise<void> {
  useSources();
  const { openRun } = require('./run') as typeof import('./run');
  const run = await openRun();
  (globalThis as { oporaTestRun?: unknown }).oporaTestRun = run;
  publishRun(run.state);
  for (const [service, reason] of Object.entries(run.state.failures)) console.error(`The tests of ${service} have no database: ${reason}`);
}
