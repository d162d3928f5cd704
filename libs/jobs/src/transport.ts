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

/** A store did not answer in the time it has. */
export class Late extends Error {}

/** The promise's outcome, or a rejection with `Late` after `ms`. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Late(`${what} took longer than ${ms} ms`)), ms); });
  promise.catch(() => undefined); // after the time-out nobody listens any more
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3000;

export interface Patience { /** True for trouble that goes by itself. */ passes(error: unknown): boolean; /** Hears of the trouble, now and then. */ told?(error: unknown, tries: number): void; /** Ends the wait. */ signal?: AbortSignal; /** Between two tries at most. */ longestMs?: number }

/** Tries until it is done, through whatever passes: a store that is away, starting, full or slow. Throws any other trouble at once, and the last one when it is told to stop. */
export async function patiently<T>(attempt: () => Promise<T>, { passes, told, signal, longestMs = LONGEST_PAUSE_MS }: Patience): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted || !passes(error)) throw error;
      if (tries % 20 === 0) told?.(error, tries);
      await sleep(Math.min(FIRST_PAUSE_MS * 2 ** tries, longestMs), signal);
    }
  }
}
