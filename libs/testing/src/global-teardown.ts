import type { Run } from './run';
import { useSources } from './sources';

/** After the last test: our databases are dropped and the embedded server is stopped unless another run uses it. */
export default async function globalTeardown(): Promise<void> {
  useSources();
  const { oporaTestRun } = globalThis as { oporaTestRun?: Run };
  const { closeRun } = require('./run') as typeof import('./run');
  if (oporaTestRun) await closeRun(oporaTestRun);
}
