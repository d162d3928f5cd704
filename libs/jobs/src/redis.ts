import { createRedisBackend, type RedisQueueBackend } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { JobLog } from './jobs';
import { patiently, type Transport } from './transport';

const COMMON: RedisOptions = { connectTimeout: 3000, disconnectTimeout: 500, keepAlive: 10_000, retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 5), 3000) };

/** Waits for Redis and refuses one that may throw jobs away when it is full (reliability.md §0.2, fault 22). */
export async function redisTransport(redisUrl: string, log: JobLog, signal?: AbortSignal): Promise<Transport> {
  const probe = new Redis(redisUrl, { ...COMMON, maxRetriesPerRequest: 1, lazyConnect: true, retryStrategy: () => null });
  let lastError: Error | undefined;
  probe.on('error', (error) => { lastError = error; });
  try {
    await patiently(async () => {
      if (probe.status !== 'ready') await probe.connect();
      assertKeepsJobs(await probe.info('memory'));
    }, { passes: (error) => !(error instanceof UnsafeRedis), signal, told: (error, tries) => log.warn({ reason: (lastError ?? error as Error).message, tries }, 'waiting for Redis') });
  } finally {
    probe.disconnect();
  }
  const opened = new Set<RedisQueueBackend>();
  return {
    name: 'redis',
    factory: ((...args: Parameters<typeof createRedisBackend>) => {
      const backend = createRedisBackend(...args);
      assertCanBeCutOff(backend);
      opened.add(backend);
      return backend;
    }) as typeof createRedisBackend,
    producer: { url: redisUrl, ...COMMON, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
    consumer: { url: redisUrl, ...COMMON, maxRetriesPerRequest: null },
    async close() {
      for (const backend of opened) cutOff(backend);
      opened.clear();
    },
  };
}

interface Client { status: string; on(event: string, listener: () => void): unknown; disconnect(): void }
interface Internals { connection?: { _client?: Client }; blockingConnection?: { _client?: Client } }

const clientsOf = (backend: RedisQueueBackend): (Client | undefined)[] => {
  const { connection, blockingConnection } = backend as unknown as Internals;
  return [connection, ...(blockingConnection ? [blockingConnection] : [])].map((each) => each?._client);
};
function assertCanBeCutOff(backend: RedisQueueBackend): void {
  if (clientsOf(backend).every((client) => typeof client?.on === 'function' && typeof client.disconnect === 'function')) return;
  throw new Error('The internals of the BullMQ Redis backend have changed: pin the version this transport was checked with.');
}

/**
 * Ends a backend's connections whatever they wait for. BullMQ 6.7.0 waits for ever for the answers of a Redis that swallows everything, and its workers reach out
 * again after they were closed; here every such attempt ends as it begins, and what waits is refused.
 */
function cutOff(backend: RedisQueueBackend): void {
  for (const client of clientsOf(backend)) {
    for (const attempt of ['connecting', 'connect', 'reconnecting']) client!.on(attempt, () => client!.disconnect());
    client!.on('error', () => undefined);
    if (client!.status !== 'end') client!.disconnect();
  }
}

/** Redis is set up so that acknowledged jobs may vanish. */
export class UnsafeRedis extends Error {}

export function assertKeepsJobs(memoryInfo: string): void {
  const policy = /^maxmemory_policy:(\S+)/m.exec(memoryInfo)?.[1];
  if (policy === 'noeviction') return;
  throw new UnsafeRedis(`Redis setting maxmemory-policy is "${policy ?? 'unknown'}"; it must be "noeviction", or a full Redis silently drops jobs.`);
}
