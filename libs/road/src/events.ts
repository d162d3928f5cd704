import type { EntityManager } from 'typeorm';
import type { Event, EventKind, ServiceName } from '@opora/contracts';

/** What a subscription works with: the transaction that also records the event as processed, the clock, and a way to tell others. */
export interface EventWork { tx: EntityManager; now: Date; send(event: Event): void }
export interface EventMeta { eventId: string; producer: ServiceName; traceId: string }

/** One topic a service consumes. A thrown error rolls the transaction back and the event comes again. */
export interface Subscription { topic: string; handle(work: EventWork, payload: object, meta: EventMeta): Promise<void> }

/**
 * Declares what a service does when another service tells it something.
 * The handler runs once for an event that is delivered many times; it re-reads what it needs and trusts only ids.
 */
export function on<P extends object>(kind: EventKind<P>, handle: (work: EventWork, payload: P, meta: EventMeta) => Promise<void>): Subscription {
  return { topic: kind.topic, handle: (work, payload, meta) => handle(work, payload as P, meta) };
}
