import type { DataSource } from 'typeorm';
import type { Log } from '@opora/subgraph';
import { CLAIM_SECONDS, type Outcome } from './outcome.rules';
import { attemptsTotal } from './send.metrics';
import { persistently, release, settle, type Claimed } from './settle';

/** What a sender works with; `now` is its clock. */
export interface Sender { db: DataSource; now(): Date; signal: AbortSignal; log: Log }
/** One channel: how to claim what is due, and how to send one piece of it. `looked` is 0 only when nothing was due. */
export interface Road<C extends Claimed> { claim(db: DataSource, now: Date): Promise<{ looked: number; claimed: C[] }>; send(claimed: C): Promise<Outcome> }

const AT_ONCE = 10;
const AWAY_MS = 60_000;
/** Nothing is begun in the second half of a claim: a slow other side would still be at it when somebody takes over. */
const BEGUN_MS = CLAIM_SECONDS * 500;

/**
 * Sends everything that is due over one channel, ten at a time, until nothing is left, the process stops, or the other side turns out to be away.
 * Any number of senders may run. Returns how many were sent.
 */
export async function sendDue<C extends Claimed>({ db, now, signal, log }: Sender, { claim, send }: Road<C>): Promise<number> {
  let sent = 0;
  const attempted = async (one: C): Promise<Outcome> => {
    try {
      return await send(one);
    } catch (err) {
      log.error({ err, deliveries: one.deliveries }, 'a message could not be written');
      return { sent: false, code: 'NOT_WRITTEN', again: true };
    }
  };
  for (let away = false; !away && !signal.aborted;) {
    const until = now().getTime() + BEGUN_MS;
    const { looked, claimed } = await claim(db, now());
    if (looked === 0) break;
    const waiting = [...claimed];
    const work = async () => {
      while (!away && !signal.aborted && now().getTime() < until) {
        const one = waiting.shift();
        if (!one) return;
        const outcome = await attempted(one);
        await persistently(() => settle(db, one, outcome, now()), signal);
        attemptsTotal.inc({ outcome: outcome.sent ? 'sent' : 'failed' });
        if (outcome.sent) sent++;
        else {
          log.warn({ deliveries: one.deliveries, code: outcome.code, attempts: one.attempts }, 'not sent');
          away ||= outcome.away ?? false;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (waiting.length > 0) await persistently(() => release(db, waiting, now(), new Date(now().getTime() + (away ? AWAY_MS : 0))), signal);
  }
  return sent;
}
