import { counter } from '@opora/telemetry';

/** What became of attempts to send. */
export const attemptsTotal = counter('delivery_attempts_total', 'Attempts to send over an outside channel: sent or failed.', ['outcome']);
