import type { EntityManager } from 'typeorm';

type Database = Pick<EntityManager, 'query'>;
const LIMIT = 100;

/** What one service still owes: rows on their way, rows that wait for a person, and the age of the oldest (alert above five minutes). */
export interface Undelivered { waiting: number; needsAttention: number; oldestMs: number | null }

export async function undelivered(db: Database): Promise<Undelivered> {
  const [row] = await db.query(
    `select count(*) filter (where needs_attention_at is null)::int as "waiting", count(*) filter (where needs_attention_at is not null)::int as "needsAttention",
       (extract(epoch from now() - min(created_at)) * 1000)::float8 as "oldestMs"
     from outbox where done_at is null`) as [Undelivered];
  return row;
}

export interface DeadLetter { id: string; topic: string; consumer: string; createdAt: Date; needsAttentionAt: Date; lastError: string | null; traceId: string }

/** The rows that wait for a person, oldest first, at most 100. Payloads stay where they are. */
export function deadLetters(db: Database, first = LIMIT): Promise<DeadLetter[]> {
  return db.query(
    `select id, topic, consumer, created_at as "createdAt", needs_attention_at as "needsAttentionAt", last_error as "lastError", trace_id as "traceId"
     from outbox where done_at is null and needs_attention_at is not null order by needs_attention_at, id limit $1`, [Math.min(first, LIMIT)]) as Promise<DeadLetter[]>;
}

/** Sends rows that waited for a person on their way again, with the reason given. Returns how many there were. */
export async function retryOutbox(db: Database, ids: readonly string[], reason: string): Promise<number> {
  const [, count] = await db.query(
    `update outbox set needs_attention_at = null, dispatch_count = 0, next_dispatch_at = now(), last_error = 'retried: ' || $2
     where id = any($1::uuid[]) and done_at is null and needs_attention_at is not null`, [ids, reason]) as [unknown, number];
  return count;
}
