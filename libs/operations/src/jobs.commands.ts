import type { EntityManager } from 'typeorm';
import { anyOf, assertNone, type Violation } from '@opora/kernel';
import { discardOutbox, retryOutbox, undelivered } from '@opora/road';
import { defineCommand } from '@opora/work';
import { HandleFailedJobsInput } from './jobs.input';

/** What the mutations answer. */
export class HandledJobs {
  handled: number;
  left: number;
}

interface Found { id: string; done: boolean; failed: boolean }
const AT_ONCE = 1000;

/**
 * The events an operator means, locked until commit. With ids, every one must wait for a person: one that took effect is JOB_ALREADY_COMPLETED (journeys.md J25 b),
 * one still on its way JOB_STILL_WAITING, any other NOT_FOUND. Without, all that wait for a person, a thousand at most.
 */
async function meant(tx: EntityManager, { queue, filter }: HandleFailedJobsInput): Promise<string[]> {
  const ids = filter?.ids ? [...new Set(filter.ids.map((id) => id.toLowerCase()))] : null;
  const rows = await tx.query<Found[]>(
    `select id, done_at is not null as done, needs_attention_at is not null as failed from outbox
     where ${ids ? 'id = any($1::uuid[])' : '$1::uuid[] is null and done_at is null and needs_attention_at is not null'}
       and ($2::text is null or consumer = $2) and ($3::text is null or topic = $3) order by id limit ${AT_ONCE} for update`,
    [ids, queue?.replace(/^events-/, '') ?? null, filter?.topic ?? null]);
  if (ids) assertNone(ids.flatMap((id) => refusal(id, rows.find((row) => row.id === id))));
  return rows.map(({ id }) => id);
}

function refusal(id: string, row?: Found): Violation[] {
  const at = { field: 'input.filter.ids', actual: id };
  if (!row) return [{ code: 'NOT_FOUND', ...at, messageCs: 'Záznam nebyl nalezen.' }];
  if (row.done) return [{ code: 'JOB_ALREADY_COMPLETED', ...at, messageCs: 'Úloha už byla dokončena.' }];
  return row.failed ? [] : [{ code: 'JOB_STILL_WAITING', ...at, messageCs: 'Úloha se ještě zpracovává.' }];
}

const handling = (name: string, handle: (tx: EntityManager, ids: readonly string[], reason: string) => Promise<number>) => defineCommand({
  name, input: HandleFailedJobsInput, allow: anyOf('operator'),
  async run({ tx }, input) {
    const handled = await handle(tx, await meant(tx, input), input.reason);
    return Object.assign(new HandledJobs(), { handled, left: (await undelivered(tx)).needsAttention });
  },
});

export const retryFailedJobs = handling('retryFailedJobs', retryOutbox);
export const discardFailedJobs = handling('discardFailedJobs', discardOutbox);
