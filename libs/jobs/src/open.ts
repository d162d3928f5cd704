import type { JobLog, Jobs } from './jobs';
import type { Transport } from './transport';

export interface JobsOptions {
  /** Redis is taken when both are set. */
  redisUrl?: string;
  postgresUrl?: string;
  /** Keeps two installations in one store apart. */
  prefix?: string;
  /** The installation's secret: jobs are sealed with it, and one that is not is dropped before anybody reads it. Without it whatever lies in the store is believed. */
  key?: string;
  log: JobLog;
  /** Told of every job that was dropped because it is not sealed with the key; the queue's name. */
  dropped?(queue: string): void;
  /** Stops the wait for a store that does not answer. */
  signal?: AbortSignal;
}

/**
 * Opens the queues on Redis or PostgreSQL. Waits for a store that is away; throws for one that is set up wrongly
 * (a Redis that may evict, a wrong password or missing right in PostgreSQL), and when neither is configured.
 */
export async function openJobs({ redisUrl, postgresUrl, prefix = 'opora', key, log, dropped, signal }: JobsOptions): Promise<Jobs> {
  const transport = await transportOf(redisUrl, postgresUrl, log, signal);
  const { bullJobs } = require('./bull') as typeof import('./bull');
  return bullJobs(transport, { prefix, key, log, dropped });
}

/** Loads the one store's client when it is opened: most processes that know of queues open none, and BullMQ with its clients takes a third of a second. */
async function transportOf(redisUrl: string | undefined, postgresUrl: string | undefined, log: JobLog, signal?: AbortSignal): Promise<Transport> {
  if (redisUrl) return (require('./redis') as typeof import('./redis')).redisTransport(redisUrl, log, signal);
  if (postgresUrl) return (require('./postgres') as typeof import('./postgres')).postgresTransport(postgresUrl, log, signal);
  throw new Error('Set the address of Redis or of PostgreSQL for the queues.');
}
