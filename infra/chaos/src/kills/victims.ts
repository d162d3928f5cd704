import { Platform } from '../harness/platform';
import { killHard } from '../harness/process';
import type { RedisServer } from '../harness/redis';

/** Who can be killed. The worker holds the relays, the consumers, the deliveries and the schedules of every service. */
export const VICTIMS = ['api', 'worker', 'postmaster', 'backend', 'redis'] as const;
export type Victim = (typeof VICTIMS)[number];

/** `kill -9` of one of them; false when it is not alive now. Redis is started again at once, as its own supervisor would. */
export async function kill(victim: Victim, platform: Platform, redis: RedisServer | null): Promise<boolean> {
  if (victim === 'redis') {
    if (!redis?.pid) return false;
    await killHard(redis.pid);
    await redis.run();
    return true;
  }
  const pid = await pidOf(victim, platform).catch(() => undefined);
  if (!pid || !(pid > 1)) return false;
  await killHard(pid);
  return true;
}

async function pidOf(victim: 'api' | 'worker' | 'postmaster' | 'backend', platform: Platform): Promise<number | undefined> {
  if (victim === 'postmaster') return platform.postmaster;
  if (victim !== 'backend') return platform.child(victim);
  const [row] = await platform.rows<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE datname = 'opora' AND pid <> pg_backend_pid() AND backend_type = 'client backend' ORDER BY random() LIMIT 1`);
  return row?.pid;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
