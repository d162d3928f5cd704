import { bullJobs } from './bull';
import type { JobLog, Jobs } from './jobs';
import { postgresTransport } from './postgres';
import { redisTransport } from './redis';

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
  if (redisUrl) return bullJobs(await redisTransport(redisUrl, log, signal), { prefix, key, log, dropped });
  if (postgresUrl) return bullJobs(await postgresTransport(postgresUrl, log, signal), { prefix, key, log, dropped });
  throw new Error('Set the address of Redis or of PostgreSQL for the queues.');
}
