import { Redis } from 'ioredis';
import { Problem } from './problem';

/** Refuses, in one sentence, a Redis that is away, wants another password, cannot be written, or may drop jobs when it is full. */
export async function assertRedis(url: string): Promise<void> {
  const where = new URL(url).host;
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 3000, commandTimeout: 3000, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let last: Error | undefined;
  redis.on('error', (error) => { last = error; });
  try {
    await redis.connect();
    const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1];
    if (policy !== 'noeviction') throw new Problem(`Redis at ${where} has maxmemory-policy "${policy ?? 'unknown'}" and may drop jobs; set it to noeviction.`);
    if (/^role:slave/m.test(await redis.info('replication'))) throw new Problem(`Redis at ${where} is a replica and cannot be written; set REDIS_URL to the primary.`);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message } = (last ?? error) as NodeJS.ErrnoException;
    if (/WRONGPASS|NOAUTH|NOPERM/.test(message)) throw new Problem(`Redis at ${where} refuses the user name or password of REDIS_URL.`);
    throw new Problem(`Redis at ${where} does not answer (${code ?? message}); check REDIS_URL and that the server runs, or leave it out to use PostgreSQL.`);
  } finally {
    redis.disconnect();
  }
}
