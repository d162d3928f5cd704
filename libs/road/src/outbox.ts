import type { EntityManager } from 'typeorm';
import type { Event } from '@opora/contracts';
import { traceparent } from '@opora/telemetry';

/** The channel on which a commit wakes the relays; its message is the schema that wrote. */
export const OUTBOX_CHANNEL = 'outbox';

/**
 * Writes one row for each consumer of each event, in the caller's transaction: no commit, no event.
 * `NOTIFY` only shortens the relay's poll; losing it costs a quarter of a second.
 */
export async function appendEvents(tx: EntityManager, events: readonly Event[], traceId: string): Promise<void> {
  const rows = events.flatMap(({ topic, payload, consumers }) => consumers.map((consumer) => ({ topic, consumer, payload: JSON.stringify(payload) })));
  if (rows.length === 0) return;
  await tx.query(
    `with written as (
       insert into outbox (topic, consumer, payload, trace_id, traceparent)
       select topic, consumer, payload, $4, $6 from unnest($1::text[], $2::text[], $3::jsonb[]) as event(topic, consumer, payload))
     select pg_notify($5, current_schema())`,
    [rows.map((r) => r.topic), rows.map((r) => r.consumer), rows.map((r) => r.payload), traceId, OUTBOX_CHANNEL, traceparent() ?? null],
  );
}
