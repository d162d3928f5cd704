import { counter } from '@opora/telemetry';
import type { Outcome } from './perform-run';

const OUTCOMES: readonly Outcome[] = ['DONE', 'PARTIAL', 'FAILED', 'BUSY', 'STOPPED'];

/** How passes over evaluation runs ended. */
export const passesTotal = counter('evaluation_runs_total', 'Passes over evaluation runs: DONE, PARTIAL, FAILED, BUSY (another process has it) or STOPPED.', ['outcome']);
// There from the start: Prometheus counts an increase from a value it has seen, so the first failure of a process would be none.
for (const outcome of OUTCOMES) passesTotal.inc({ outcome }, 0);
