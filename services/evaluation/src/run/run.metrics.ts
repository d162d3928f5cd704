import { counter } from '@opora/telemetry';

/** How passes over evaluation runs ended. */
export const passesTotal = counter('evaluation_runs_total', 'Passes over evaluation runs: DONE, PARTIAL, FAILED, BUSY (another process has it) or STOPPED.', ['outcome']);
