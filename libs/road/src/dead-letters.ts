import type { EntityManager } from 'typeorm';

type Database = Pick<EntityManager, 'query'>;
const LIMIT = 100;
const COUNTED = 10_000;

/** What one service still owes: rows on their way, rows that wait for a person (each counted up to 10 000), and the age of the oldest on its way (alert above five minutes): one that waits for a person would hide a new backlog behind its age. */
export interface Undelivered { waiting: number; needsAttention: number; oldestMs: number | null }

export async function undelivered(db: Database): Promise<Undelivered> {
  const [row] = await db.query(
    `select (select count(*)::int from (select 1 from outbox where done_at is null and needs_attention_at is null limit ${COUNTED}) waiting) as "waiting",
       (select count(*)::int from (select 1 from outbox where done_at is null and needs_attention_at is not null limit ${COUNTED}) failed) as "needsAttention",
       (select (extract(epoch from now() - min(created_at)) * 1000)::float8 from outbox where done_at is null and needs_attention_at is null) as "oldestMs"`) as [Undelivered];
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

/** Ends rows that waited for a person without their effect, with the reason given; a month later they are forgotten. Returns how many there were. */
export async function discardOutbox(db: Database, ids: readonly string[], reason: string): Promise<number> {
  const [, count] = await db.query(
    `update outbox set done_at = now(), last_error = 'discarded: ' || $2 where id = any($1::uuid[]) and done_at is null and needs_attention_at is not null`, [ids, reason]) as [unknown, number];
  return count;
}
