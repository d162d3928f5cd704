import { Platform } from '../../harness/platform';
import { RedisServer } from '../../harness/redis';
import { assertSeen, defineFault } from '../fault';

/** Starts a platform over a Redis and gives back the last line it ended with. */
async function refusal(platform: Platform, url: string): Promise<string> {
  const { code, said } = await platform.toEnd({ REDIS_URL: url });
  assertSeen(code === 1, `it ended with ${code}: ${said}`);
  return said.split('\n').at(-1)!;
}

export const redisRefused = defineFault({
  row: [22, 23], name: 'Redis that may evict, that is a replica, that refuses the password', stage: 'own', short: true,
  inject: 'maxmemory-policy allkeys-lru; a wrong password; REPLICAOF another', expected: 'the start is refused and names the setting',
  async run() {
    const redis = await RedisServer.start();
    const platform = await Platform.fresh();
    try {
      await redis.ask((client) => client.config('SET', 'requirepass', 'synthetic'));
      const url = redis.url.replace('//', '//:synthetic@');
      const wrong = await refusal(platform, redis.url.replace('//', '//:other@'));
      await redis.ask((client) => client.config('SET', 'maxmemory-policy', 'allkeys-lru'), url);
      const evicts = await refusal(platform, url);
      await redis.ask(async (client) => { await client.config('SET', 'maxmemory-policy', 'noeviction'); await client.replicaof('127.0.0.1', '1'); }, url);
      const replica = await refusal(platform, url);
      assertSeen(/password/.test(wrong) && /allkeys-lru.*noeviction/.test(evicts) && /replica/.test(replica), [wrong, evicts, replica].join(' | '));
      return [evicts, wrong, replica].join(' ');
    } finally {
      await platform.remove();
      await redis.remove();
    }
  },
});
