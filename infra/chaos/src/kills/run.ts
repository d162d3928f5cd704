import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../harness/platform';
import { until } from '../harness/process';
import type { RedisServer } from '../harness/redis';
import type { Mailbox } from '../load/mailbox';
import { broken, drained, verdictOf, type Verdict } from '../load/verdict';
import { Writers } from '../load/writers';
import type { World } from '../load/world';
import { kill, random, VICTIMS, type Victim } from './victims';

export interface KillOptions {
  kills: number;
  seed: number;
  /** Leases run out early, so that the run is short. */
  hurry: boolean;
  say(line: string): void;
}
/** Where it happens. */
export interface Killed { platform: Platform; redis: RedisServer | null; mailbox: Mailbox; world: World }
export interface KillFigures extends Verdict {
  backend: string; kills: Record<string, number>; seconds: number; drainSeconds: number;
  /** What clients met instead of an answer. */
  troubles: Record<string, number>;
  /** The Message-IDs the mail server took twice: the worker died between its acceptance and our mark. */
  twice: string[];
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
export async function runKills({ platform, redis, mailbox, world }: Killed, { kills, seed, hurry, say }: KillOptions): Promise<KillFigures> {
  const backend = redis ? 'redis' : 'postgres';
  const writers = new Writers(platform, world, RUN);
  const began = Date.now();
  writers.start(3);
  const done = await killAll({ platform, redis, writers, kills, say }, random(seed));
  await writers.finish();
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`${backend}: ${kills} kills in ${seconds} s, ${writers.acknowledged.length} changes acknowledged; waiting until nothing is owed …`);
  const drainSeconds = await drained(platform, 900, hurry);
  await mailsSent(platform, hurry);
  const verdict = await verdictOf(platform, writers, RUN, { mailbox, sample: 100 });
  const twice = mailbox.repeated;
  const allowed = done.worker + done.postmaster + done.backend;
  const problems = [
    ...broken(verdict), ...writers.refused.slice(0, 5).map((refusal) => `refused: ${refusal}`), ...(verdict.acknowledged === verdict.asked ? [] : ['some changes were never answered']),
    ...(twice.length > allowed ? [`${twice.length} e-mails came twice after ${allowed} kills of those who send and mark`] : []),
  ];
  const surprises = [...new Set(platform.output.split('\n').filter((line) => /ended \((?!SIGKILL)|does not answer|does not get ready/.test(line)))];
  return { backend, kills: done, seconds, drainSeconds, surprises, twice, troubles: Object.fromEntries(writers.troubles), problems, ...verdict };
}

async function killAll({ platform, redis, writers, kills, say }: { platform: Platform; redis: RedisServer | null; writers: Writers; kills: number; say(line: string): void }, next: () => number): Promise<Record<Victim, number>> {
  const victims = VICTIMS.filter((victim) => victim !== 'redis' || redis);
  const done = Object.fromEntries(victims.map((victim) => [victim, 0])) as Record<Victim, number>;
  let deck: Victim[] = [];
  for (let n = 0; n < kills;) {
    await sleep(PAUSE_MS[0] + next() * (PAUSE_MS[1] - PAUSE_MS[0]));
    // Everybody once in any order, then again: a short run misses nobody.
    if (deck.length === 0) deck = [...victims];
    const at = Math.floor(next() * deck.length);
    const victim = deck[at]!;
    if (!await kill(victim, platform, redis)) continue;
    deck.splice(at, 1);
    done[victim]++;
    if (++n % 10 === 0) say(`  ${n} kills, ${writers.acknowledged.length} changes acknowledged`);
    const from = writers.acknowledged.length;
    for (const end = Date.now() + PATIENCE_MS; writers.acknowledged.length < from + ANSWERS && Date.now() < end;) await sleep(50);
  }
  return done;
}

/** Every e-mail that is due has left, those put off by the hourly limit aside. In a hurry the claim of a sender that was killed, two minutes long, runs out at once. */
const mailsSent = (platform: Platform, hurry: boolean) => until('the e-mails that are due', async () => {
  if (hurry) await platform.rows(`UPDATE notifications.delivery SET due_at = now() WHERE channel = 'EMAIL' AND state = 'SENDING' AND due_at BETWEEN now() AND now() + interval '110 seconds'`);
  const [row] = await platform.rows<{ due: number }>(`SELECT count(*)::int AS due FROM notifications.delivery WHERE channel = 'EMAIL' AND (state = 'SENDING' OR (state = 'QUEUED' AND due_at <= now()))`);
  return row!.due === 0;
}, 400_000);
