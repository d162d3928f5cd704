import { setTimeout as sleep } from 'node:timers/promises';
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
  row: [22, 23], name: 'the start with a Redis that may evict, is a replica, refuses the password', stage: 'own',
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

export const redisReadOnly = defineFault({
  row: 23, name: 'Redis turns read-only, then takes the right to write away', stage: 'embedded', backends: ['redis'],
  inject: 'REPLICAOF of nobody for three seconds, then ACL SETUSER default -@write for three seconds, five changes in each', expected: 'changes are answered, the outbox waits, the worker stays and recovers by itself',
  async run(stage) {
    const worker = await stage.worker();
    const waited: number[] = [];
    for (const [fault, mend] of [[['REPLICAOF', '127.0.0.1', '1'], ['REPLICAOF', 'NO', 'ONE']], [['ACL', 'SETUSER', 'default', '-@write'], ['ACL', 'SETUSER', 'default', '+@write']]] as const) {
      const [name, ...words] = fault;
      await stage.redis!.ask((redis) => redis.call(name, ...words));
      for (let n = 0; n < 5; n++) { const { code } = await stage.tryChange(); assertSeen(code === 'OK', `a change met ${code}`); }
      await sleep(3000);
      const [row] = await stage.platform.rows<{ n: number }>('SELECT count(*)::int AS n FROM networking.outbox WHERE done_at IS NULL');
      waited.push(row!.n);
      await stage.redis!.ask((redis) => redis.call(mend[0], ...mend.slice(1)));
      await stage.insist();
    }
    assertSeen(Math.min(...waited) > 0, 'nothing waited');
    const delivered = await stage.allDelivered();
    assertSeen(await stage.worker() === worker, 'the worker was replaced');
    return `10 of 10 changes answered; ${waited.join(' and ')} rows waited; ${delivered}, by the same worker`;
  },
});
