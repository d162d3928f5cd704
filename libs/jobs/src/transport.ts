import type { createRedisBackend } from 'bullmq';

/** What BullMQ needs to stand on one of its backends. */
export interface Transport {
  name: 'redis' | 'postgres';
  /** Typed as BullMQ's default: its classes take the backend's type from it, and we use only what all backends share. */
  factory: typeof createRedisBackend;
  /** How queues connect (they fail fast) and how workers connect (they wait). */
  producer: object;
  consumer: object;
  close(): Promise<void>;
}

export const sleep = (ms: number, signal?: AbortSignal) => new Promise<void>((resolve) => {
  const done = () => { clearTimeout(timer); signal?.removeEventListener('abort', done); resolve(); };
  const timer = setTimeout(done, ms);
  signal?.addEventListener('abort', done);
});

/** The promise's outcome, or a rejection after `ms`. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms); });
  promise.catch(() => undefined); // after the time-out nobody listens any more
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
