import type { DataSource } from 'typeorm';
import { change, type Change } from './change';
import { nextTry, type Outcome } from './outcome.rules';

/** Something that was claimed: one delivery, or the members of a digest. */
export interface Claimed { deliveries: readonly string[]; attempts: number; recipient: string; email?: string }

/** Writes down what became of an attempt; repeating it changes nothing, and one that failed after somebody else took the message over says nothing of theirs. */
export async function settle(db: DataSource, { deliveries, attempts, recipient, email }: Claimed, outcome: Outcome, now: Date): Promise<void> {
  if (outcome.sent) return change(db.manager, deliveries.map((id) => ({ id, state: 'SENT' })), now);
  const again = nextTry({ attempts, again: outcome.again, now });
  const changed = (id: string): Change => ({ id, state: again ? 'QUEUED' : 'NEEDS_ATTENTION', ...(again ? { dueAt: again } : {}), code: outcome.code, step: 'FAILED', held: attempts });
  await db.transaction(async (tx) => {
    await change(tx, deliveries.map(changed), now);
    // Only the address that was refused: a new one set meanwhile stays good.
    if (outcome.bounced) await tx.query('update contact set bounced_at = $3, updated_at = $3, version = version + 1 where id = $1 and email = $2 and bounced_at is null', [recipient, email, now]);
  });
}

/** Gives back what was claimed but not tried, and is still held; it does not count as an attempt. */
export const release = (db: DataSource, claimed: readonly Claimed[], now: Date, until: Date): Promise<void> =>
  change(db.manager, claimed.flatMap(({ deliveries, attempts }) => deliveries.map((id): Change => ({ id, state: 'QUEUED', attempts: attempts - 1, dueAt: until, held: attempts }))), now);

const [FIRST_MS, LONGEST_MS] = [100, 5000];

/**
 * Keeps writing while the database is away: what has been sent must not be sent again for want of a mark (reliability.md §4.2, step 3).
 * Gives up when told to stop or after `forMs`; then the claim runs out and another sender repeats the message with the same Message-ID.
 */
export async function persistently(write: () => Promise<void>, signal: AbortSignal, forMs = 300_000): Promise<void> {
  const giveUp = Date.now() + forMs;
  for (let tries = 0; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (signal.aborted || Date.now() > giveUp) throw error;
      await new Promise((resolve) => { setTimeout(resolve, Math.min(FIRST_MS * 2 ** tries, LONGEST_MS)); });
    }
  }
}
