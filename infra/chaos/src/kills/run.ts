import { setTimeout as sleep } from 'node:timers/promises';
import { Platform } from '../harness/platform';
import { until } from '../harness/process';
import { RedisServer } from '../harness/redis';
import { Mailbox } from '../load/mailbox';
import { broken, drained, verdictOf, type Verdict } from '../load/verdict';
import { Writers } from '../load/writers';
import { prepareWorld } from '../load/world';
import { kill, random, VICTIMS, type Victim } from './victims';

export interface KillOptions {
  backend: 'postgres' | 'redis';
  kills: number;
  seed: number;
  /** Recipients; each gets at most twenty e-mails an hour, the rest in digests. */
  people: number;
  /** Leases run out early, so that the run is short. */
  hurry: boolean;
  say(line: string): void;
}
export interface KillFigures extends Verdict {
  backend: string; kills: Record<string, number>; seconds: number; drainSeconds: number;
  /** What clients met instead of an answer. */
  troubles: Record<string, number>;
  /** What the supervisor said of processes that ended without having been killed, or had to be ended. */
  surprises: string[];
  /** Refusals nothing explains, and every count that is not what it must be; empty when all is well. */
  problems: string[];
}

const PAUSE_MS = [200, 1400] as const;
/** Between two kills clients get this many answers, or wait this long. */
const [ANSWERS, PATIENCE_MS] = [6, 15_000];
const RUN = 'chaos';

/** Kills one process after the other under clients' changes, then counts. The platform is the one `npm start` runs. */
export async function runKills({ backend, kills, seed, people, hurry, say }: KillOptions): Promise<KillFigures> {
  const redis = backend === 'redis' ? await RedisServer.start() : null;
  const mailbox = await Mailbox.open();
  const platform = await Platform.fresh({ SMTP_URL: mailbox.url, ...(redis ? { REDIS_URL: redis.url } : {}) });
  try {
    await platform.start();
    say(`${backend}: the platform runs; making the world of the load …`);
    const world = await prepareWorld(platform, { people, tables: 40 });
    const writers = new Writers(platform, world, RUN);
    const began = Date.now();
    writers.start(3);
    const done = await killAll({ platform, redis, writers, kills, say }, random(seed));
    await writers.finish();
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`${backend}: ${kills} kills in ${seconds} s, ${writers.acknowledged.length} changes acknowledged; waiting until nothing is owed …`);
    const drainSeconds = await drained(platform, 900, hurry);
    await mailsSent(platform);
    const verdict = await verdictOf(platform, writers, RUN, { mailbox, sample: 100 });
    const problems = [...broken(verdict), ...writers.refused.slice(0, 5).map((refusal) => `refused: ${refusal}`), ...(verdict.acknowledged === verdict.asked ? [] : ['some changes were never answered'])];
    const surprises = [...new Set(platform.output.split('\n').filter((line) => /ended \((?!SIGKILL)|does not answer/.test(line)))];
    return { backend, kills: done, seconds, drainSeconds, surprises, troubles: Object.fromEntries(writers.troubles), problems, ...verdict };
  } finally {
    await platform.remove();
    await mailbox.close();
    await redis?.remove();
  }
}

async function killAll({ platform, redis, writers, kills, say }: { platform: Platform; redis: RedisServer | null; writers: Writers; kills: number; say(line: string): void }, next: () => number): Promise<Record<Victim, number>> {
  const victims = VICTIMS.filter((victim) => victim !== 'redis' || redis);
  const done = Object.fromEntries(victims.map((victim) => [victim, 0])) as Record<Victim, number>;
  for (let n = 0; n < kills;) {
    await sleep(PAUSE_MS[0] + next() * (PAUSE_MS[1] - PAUSE_MS[0]));
    const victim = victims[Math.floor(next() * victims.length)]!;
    if (!await kill(victim, platform, redis)) continue;
    done[victim]++;
    if (++n % 10 === 0) say(`  ${n} kills, ${writers.acknowledged.length} changes acknowledged`);
    const from = writers.acknowledged.length;
    for (const end = Date.now() + PATIENCE_MS; writers.acknowledged.length < from + ANSWERS && Date.now() < end;) await sleep(50);
  }
  return done;
}

/** Every e-mail that is due has left, those put off by the hourly limit aside. */
const mailsSent = (platform: Platform) => until('the e-mails that are due', async () => {
  const [row] = await platform.rows<{ due: number }>(`SELECT count(*)::int AS due FROM notifications.delivery WHERE channel = 'EMAIL' AND (state = 'SENDING' OR (state = 'QUEUED' AND due_at <= now()))`);
  return row!.due === 0;
}, 400_000);
