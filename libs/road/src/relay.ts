import type { DataSource } from 'typeorm';
import type { ServiceName } from '@opora/contracts';
import type { Jobs } from '@opora/jobs';
import type { Log } from '@opora/telemetry';
import type { Delivery } from './consumer';
import { listenForCommits } from './listen';

export interface RelayOptions { db: DataSource; producer: ServiceName; jobs: Jobs; log: Log; lease?: Lease; pollMs?: number }
/** A row leased n times comes again after `seconds · 2ⁿ`, at most five minutes; after `dispatches` it waits for a person. */
export interface Lease { seconds: number; dispatches: number }
export interface Running { close(): Promise<void> }

export const LEASE: Lease = { seconds: 60, dispatches: 12 };
const BATCH = 100;
const LONGEST_SECONDS = 300;
const QUEUE_AWAY_SECONDS = 5;

export interface LeasedRow { id: string; topic: string; consumer: ServiceName; payload: object; traceId: string; traceparent: string | null; dispatch: number }

/** One statement, no transaction left open: the due rows nobody else holds, at most 100. */
export async function leaseDue(db: DataSource, { seconds, dispatches }: Lease = LEASE): Promise<LeasedRow[]> {
  const [rows] = await db.query(
    `update outbox set
       dispatch_count = case when dispatch_count < $2 then dispatch_count + 1 else dispatch_count end,
       needs_attention_at = case when dispatch_count < $2 then null else now() end,
       next_dispatch_at = now() + make_interval(secs => least($1 * power(2, least(dispatch_count, 6)), greatest($1, ${LONGEST_SECONDS})))
     where id in (
       select id from outbox where done_at is null and needs_attention_at is null and next_dispatch_at <= now()
       order by next_dispatch_at, id limit ${BATCH} for update skip locked)
     returning id, topic, consumer, payload, trace_id as "traceId", traceparent, dispatch_count as dispatch, needs_attention_at as "needsAttentionAt"`,
    [seconds, dispatches],
  ) as [(LeasedRow & { needsAttentionAt: Date | null })[], number];
  return rows.filter((row) => row.needsAttentionAt === null);
}

/** The queue did not take these: they come again soon, and the try does not count against them. */
export async function giveBack(db: DataSource, rows: readonly LeasedRow[], reason: string, seconds = QUEUE_AWAY_SECONDS): Promise<void> {
  await db.query(
    `update outbox o set dispatch_count = o.dispatch_count - 1, next_dispatch_at = now() + make_interval(secs => $3), last_error = $4
     from unnest($1::uuid[], $2::int[]) as given(id, dispatch) where o.id = given.id and o.dispatch_count = given.dispatch and o.done_at is null`,
    [rows.map((row) => row.id), rows.map((row) => row.dispatch), seconds, reason],
  );
}

/** Hands the due rows to the queues of their consumers; never marks one done. Returns how many rows were leased. */
export async function relayOnce({ db, producer, jobs, log, lease }: RelayOptions): Promise<number> {
  const rows = await leaseDue(db, lease);
  await Promise.all([...new Set(rows.map((row) => row.consumer))].map(async (consumer) => {
    const owed = rows.filter((row) => row.consumer === consumer);
    try {
      await jobs.queue(`events-${consumer}`).addAll(owed.map((row) => ({ id: `n-${row.id}-${row.dispatch}`, name: row.topic, data: deliveryOf(producer, row) })));
    } catch (err) {
      log.warn({ err, consumer, count: owed.length }, 'the queue took no events');
      await giveBack(db, owed, 'the queue was away');
    }
  }));
  return rows.length;
}

export const deliveryOf = (producer: ServiceName, { id, topic, payload, traceId, traceparent }: LeasedRow): Delivery =>
  ({ producer, eventId: id, topic, payload, traceId, ...(traceparent !== null && { traceparent }) });

/** Relays until closed. Any number may run; a commit's NOTIFY only shortens the wait between two looks. */
export function startRelay(options: RelayOptions): Running {
  const { db, producer, log, pollMs = 250 } = options;
  let open = true;
  const commits = listenForCommits(db);
  const loop = (async () => {
    while (open) {
      try {
        await commits.connect();
        if (await relayOnce(options) === BATCH) continue;
        await commits.next(pollMs);
      } catch (err) {
        log.warn({ err, producer }, 'relay trouble');
        await commits.next(1000);
      }
    }
  })();
  return { close: async () => { open = false; commits.wake(); await loop; await commits.close(); } };
}
