import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { ServiceName } from '@opora/contracts';
import type { Jobs } from '@opora/jobs';
import { isUuid } from '@opora/kernel';
import type { Log } from '@opora/telemetry';
import type { Delivery } from './consumer';
import type { Running } from './relay';

/** What a consumer tells a producer: events whose effect is committed, and events it gave up on this time. */
export interface Acks { done: string[]; failed: { id: string; reason: string }[] }

const GATHER_MS = 100;

/** Gathers acknowledgements per producer for a tenth of a second. A lost one costs a second delivery, which the inbox absorbs. */
export function acknowledger(jobs: Jobs, log: Log) {
  let pending = new Map<ServiceName, Acks>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const told = pending;
    pending = new Map();
    await Promise.all([...told].map(([producer, data]) => jobs.queue(`acks-${producer}`).addAll([{ id: `a-${randomUUID()}`, name: 'acks', data }])
      .catch((err: unknown) => log.warn({ err, producer }, 'acknowledgements lost; the events will come again'))));
  };
  const note = ({ producer }: Delivery): Acks => {
    timer ??= setTimeout(() => void flush(), GATHER_MS);
    if (!pending.has(producer)) pending.set(producer, { done: [], failed: [] });
    return pending.get(producer)!;
  };
  return {
    flush,
    done: (event: Delivery) => { note(event).done.push(event.eventId); },
    failed: (event: Delivery, reason: string) => { note(event).failed.push({ id: event.eventId, reason }); },
  };
}

/** Finishes the producer's rows; repeating it changes nothing. */
export async function acknowledge(db: DataSource, { done, failed }: Acks): Promise<void> {
  if (done.length > 0) await db.query('update outbox set done_at = now(), needs_attention_at = null where id = any($1::uuid[]) and done_at is null', [done]);
  if (failed.length === 0) return;
  await db.query('update outbox o set last_error = f.reason from unnest($1::uuid[], $2::text[]) as f(id, reason) where o.id = f.id and o.done_at is null', [failed.map((f) => f.id), failed.map((f) => f.reason)]);
}

/** The producer's side: takes acknowledgements from its queue. */
export function startAcks({ db, producer, jobs, log }: { db: DataSource; producer: ServiceName; jobs: Jobs; log: Log }): Running {
  return jobs.worker(`acks-${producer}`, async ({ data }) => {
    if (isAcks(data)) return acknowledge(db, data);
    log.warn({ producer }, 'dropped a job that is no acknowledgement');
  }, { concurrency: 2 });
}

function isAcks(data: unknown): data is Acks {
  const { done, failed } = (data ?? {}) as Partial<Acks>;
  return Array.isArray(done) && done.every((id) => typeof id === 'string' && isUuid(id))
    && Array.isArray(failed) && failed.every((f) => typeof f?.id === 'string' && isUuid(f.id) && typeof f.reason === 'string');
}
