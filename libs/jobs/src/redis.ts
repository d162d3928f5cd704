import { createRedisBackend } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { JobLog } from './jobs';
import { sleep, type Transport } from './transport';

const COMMON: RedisOptions = { connectTimeout: 3000, keepAlive: 10_000, retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 5), 3000) };

/** Waits for Redis and refuses one that may throw jobs away when it is full (reliability.md §0.2, fault 22). */
export async function redisTransport(redisUrl: string, log: JobLog, signal?: AbortSignal): Promise<Transport> {
  const probe = new Redis(redisUrl, { ...COMMON, maxRetriesPerRequest: 1, lazyConnect: true, retryStrategy: () => null });
  let lastError: Error | undefined;
  probe.on('error', (error) => { lastError = error; });
  try {
    for (let tries = 0; ; tries++) {
      try {
        if (probe.status !== 'ready') await probe.connect();
        assertKeepsJobs(await probe.info('memory'));
        break;
      } catch (error) {
        if (signal?.aborted || error instanceof UnsafeRedis) throw error;
        if (tries % 20 === 0) log.warn({ reason: (lastError ?? error as Error).message, tries }, 'waiting for Redis');
        await sleep(Math.min(100 * 2 ** tries, 3000), signal);
      }
    }
  } finally {
    probe.disconnect();
  }
  return {
    name: 'redis',
    factory: createRedisBackend,
    producer: { url: redisUrl, ...COMMON, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
    consumer: { url: redisUrl, ...COMMON, maxRetriesPerRequest: null },
    close: async () => undefined,
  };
}

/** Redis is set up so that acknowledged jobs may vanish. */
export class UnsafeRedis extends Error {}

export function assertKeepsJobs(memoryInfo: string): void {
  const policy = /^maxmemory_policy:(\S+)/m.exec(memoryInfo)?.[1];
  if (policy === 'noeviction') return;
  throw new UnsafeRedis(`Redis setting maxmemory-policy is "${policy ?? 'unknown'}"; it must be "noeviction", or a full Redis silently drops jobs.`);
}
