import { Redis } from 'ioredis';
import { FaultProxy, givenRedisUrl } from '@opora/testing';
import { openJobs, type Jobs } from '../src';
import { quiet, until } from './stores';

// Run by `npm run test:redis` only: it changes the settings of the Redis that TEST_REDIS_URL names.
const url = givenRedisUrl()!;
const job = (id: string) => ({ id, name: 'greet', data: {} });
const opened: Jobs[] = [];
const open = async (redisUrl: string, prefix: string) => {
  const jobs = await openJobs({ redisUrl, prefix: `${prefix}-${process.pid}-${Date.now()}`, log: quiet });
  opened.push(jobs);
  return jobs;
};
afterEach(async () => { await Promise.all(opened.splice(0).map((jobs) => jobs.close())); }, 30_000);

it('a Redis that may evict jobs is refused, naming the setting (fault 22)', async () => {
  const redis = new Redis(url);
  await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
  try {
    await expect(open(url, 'evicting')).rejects.toThrow('maxmemory-policy is "allkeys-lru"; it must be "noeviction"');
  } finally {
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    redis.disconnect();
  }
});

it('a Redis that is cut off and comes back needs no restart of the worker (fault 19)', async () => {
  const proxy = await FaultProxy.to({ host: new URL(url).hostname, port: Number(new URL(url).port || 6379) });
  const jobs = await open(proxy.through(url), 'cut');
  const seen = new Set<string>();
  jobs.worker('mail', async ({ id }) => { seen.add(id); });
  await jobs.queue('mail').addAll([job('n-1')]);
  await until(() => seen.has('n-1'));
  proxy.fault = { kind: 'refuse' };
  proxy.reset();
  await expect(jobs.queue('mail').addAll([job('n-2')])).rejects.toThrow();
  proxy.fault = { kind: 'none' };
  await until(() => jobs.queue('mail').addAll([job('n-3')]).then(() => true, () => false));
  await until(() => seen.has('n-3'));
  await Promise.all(opened.splice(0).map((each) => each.close()));
  await proxy.close();
});

it('a Redis that swallows everything costs an add five seconds, not for ever, a close ends within 25, and nobody reaches out afterwards (fault 24)', async () => {
  const proxy = await FaultProxy.to({ host: new URL(url).hostname, port: Number(new URL(url).port || 6379) });
  const jobs = await open(proxy.through(url), 'hole');
  jobs.worker('mail', async () => undefined);
  await jobs.queue('mail').addAll([job('n-1')]);
  proxy.fault = { kind: 'drop' };
  await expect(jobs.queue('mail').addAll([job('n-2')])).rejects.toThrow('took longer than 5000 ms');
  await jobs.close();
  proxy.fault = { kind: 'none' };
  const redis = new Redis(url);
  const connected = async () => String(await redis.client('LIST')).trim().split('\n').length;
  await until(async () => await connected() === 1);
  for (let n = 0; n < 20; n++) {
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(await connected()).toBe(1);
  }
  redis.disconnect();
  await proxy.close();
}, 35_000);

it('a Redis that swallows everything or is away keeps a schedule waiting until it answers, and nobody ends for it (row 26)', async () => {
  const proxy = await FaultProxy.to({ host: new URL(url).hostname, port: Number(new URL(url).port || 6379) });
  const jobs = await open(proxy.through(url), 'slow');
  proxy.fault = { kind: 'drop' };
  let running = false;
  const registered = jobs.schedule('tick', { cron: '* * * * * *' }, async () => { running = true; });
  await new Promise((resolve) => { setTimeout(resolve, 6000); });
  proxy.fault = { kind: 'refuse' };
  proxy.reset();
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  proxy.fault = { kind: 'none' };
  await registered;
  await until(() => running);
  await jobs.close();
  await proxy.close();
}, 35_000);
