import type { EntityManager } from 'typeorm';
import type { DeliveryState, Step } from '../delivery/delivery.rules';

type Database = Pick<EntityManager, 'query'>;

/** The new face of one delivery; what is left out stays. `held`: only while the attempt of this number still holds it, and nobody has taken it over. */
export interface Change { id: string; state: DeliveryState; dueAt?: Date; attempts?: number; claimedAt?: Date; messageId?: string; digest?: boolean; code?: string; step?: Step; held?: number }

/** Writes changes of any number of deliveries in one statement each for the rows and for their steps. A change without a code clears the last error; what has ended stays, unless it turns out to have been sent. */
export async function change(db: Database, changes: readonly Change[], now: Date): Promise<void> {
  if (changes.length === 0) return;
  const column = <K extends keyof Change>(name: K) => changes.map((each) => each[name] ?? null);
  const [changed] = await db.query(
    `update delivery d set state = c.state, due_at = coalesce(c.due_at, d.due_at), attempts = coalesce(c.attempts, d.attempts), claimed_at = coalesce(c.claimed_at, d.claimed_at),
       message_id = coalesce(c.message_id, d.message_id), digest = coalesce(c.digest, d.digest), last_error = c.code,
       sent_at = case when c.state = 'SENT' then $9 else d.sent_at end, updated_at = $9, version = d.version + 1
     from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::int[], $5::timestamptz[], $6::uuid[], $7::boolean[], $8::text[], $10::int[]) as c(id, state, due_at, attempts, claimed_at, message_id, digest, code, held)
     where d.id = c.id and (d.state in ('QUEUED', 'SENDING') or (c.state = 'SENT' and d.state in ('NEEDS_ATTENTION', 'FAILED'))) and (c.held is null or (d.state = 'SENDING' and d.attempts = c.held))
     returning d.id`,
    [column('id'), column('state'), column('dueAt'), column('attempts'), column('claimedAt'), column('messageId'), column('digest'), column('code'), now, column('held')]) as [{ id: string }[], number];
  const written = new Set(changed.map(({ id }) => id));
  await note(db, changes.flatMap(({ id, step, code }) => (step && written.has(id) ? [{ id, what: step, code }] : [])), now);
}

/** Adds to the lives of deliveries. */
export async function note(db: Database, steps: readonly { id: string; what: Step; code?: string }[], now: Date, by: string | null = null, reason: string | null = null): Promise<void> {
  if (steps.length === 0) return;
  await db.query(
    `insert into delivery_step (delivery_id, at, what, code, by, reason) select s.id, $4, s.what, s.code, $5, $6 from unnest($1::uuid[], $2::text[], $3::text[]) as s(id, what, code)`,
    [steps.map(({ id }) => id), steps.map(({ what }) => what), steps.map(({ code }) => code ?? null), now, by, reason]);
}
