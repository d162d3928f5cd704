import type { DataSource } from 'typeorm';
import { SERVICES, type Event, type ServiceName } from '@opora/contracts';
import type { Jobs } from '@opora/jobs';
import { isUuid } from '@opora/kernel';
import { describeError, type Log } from '@opora/telemetry';
import { acknowledger } from './acks';
import type { Subscription } from './events';
import { appendEvents } from './outbox';
import { observedEvent } from './telemetry';
import type { Running } from './relay';

/** An event as it travels. */
export interface Delivery { producer: ServiceName; eventId: string; topic: string; payload: object; traceId: string; /** W3C trace context of its cause. */ traceparent?: string }

export interface ConsumerOptions {
  consumer: ServiceName;
  db: DataSource;
  subscriptions: readonly Subscription[];
  log: Log;
  now?: () => Date;
}

/** `consumed`: its effect is committed, now or before. `unknown`: left for a newer version. `dropped`: nothing we ever sent. */
export type Outcome = 'consumed' | 'unknown' | 'dropped';

/** One delivery: the inbox row and the effect in one transaction, so that a hundred deliveries have one effect. Throws what a handler throws. */
export async function consume(options: ConsumerOptions, data: unknown): Promise<Outcome> {
  const { consumer, log } = options;
  if (isDelivery(data)) return observedEvent(consumer, data, () => takeEffect(options, data));
  log.warn({ consumer }, 'dropped a job that is no event');
  return 'dropped';
}

async function takeEffect({ consumer, db, subscriptions, log, now = () => new Date() }: ConsumerOptions, data: Delivery): Promise<Outcome> {
  const { producer, eventId, topic, payload, traceId } = data;
  const handlers = subscriptions.filter((subscription) => subscription.topic === topic);
  if (handlers.length === 0) {
    log.warn({ consumer, producer, topic, eventId, traceId }, 'left an event of an unknown topic');
    return 'unknown';
  }
  await db.transaction(async (tx) => {
    const fresh = await tx.query('insert into inbox (event_id, producer, topic) values ($1, $2, $3) on conflict do nothing returning event_id', [eventId, producer, topic]) as unknown[];
    if (fresh.length === 0) return;
    const sent: Event[] = [];
    for (const { handle } of handlers) await handle({ tx, now: now(), send: (event) => { sent.push(event); } }, payload, { eventId, producer, traceId });
    await appendEvents(tx, sent, traceId);
  });
  return 'consumed';
}

/** Consumes a service's events from its queue and tells their producers; it touches no table but its own. */
export function startConsumer({ jobs, concurrency = 5, ...options }: ConsumerOptions & { jobs: Jobs; concurrency?: number }): Running {
  const acks = acknowledger(jobs, options.log);
  const worker = jobs.worker(`events-${options.consumer}`, async ({ data, lastAttempt }) => {
    try {
      if (await consume(options, data) === 'consumed') acks.done(data as Delivery);
    } catch (error) {
      if (lastAttempt) acks.failed(data as Delivery, describeError(error).message);
      throw error;
    }
  }, { concurrency });
  return { close: async () => { await worker.close(); await acks.flush(); } };
}

function isDelivery(data: unknown): data is Delivery {
  const { producer, eventId, topic, payload, traceId, traceparent } = (data ?? {}) as Partial<Record<keyof Delivery, unknown>>;
  return SERVICES.includes(producer as ServiceName) && typeof eventId === 'string' && isUuid(eventId) && typeof topic === 'string'
    && typeof payload === 'object' && payload !== null && !Array.isArray(payload) && typeof traceId === 'string' && (traceparent === undefined || typeof traceparent === 'string');
}
