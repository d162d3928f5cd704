import { In, type EntityManager } from 'typeorm';
import { anyOf, notFound } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { note } from '../sending/change';
import { Delivery } from './delivery.entity';
import { HandleDeliveriesInput } from './delivery.input';
import { assertMay, canDiscard, canRetry } from './delivery.rules';

/** What the mutations answer. */
export class HandledDeliveries {
  deliveries: Delivery[];
}

/** The deliveries, locked in one order until commit. Throws NOT_FOUND when one is missing. */
async function locked(tx: EntityManager, ids: readonly string[]): Promise<Delivery[]> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  const deliveries = await tx.find(Delivery, { where: { id: In(wanted) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  if (deliveries.length < wanted.length) throw notFound('input.ids');
  return deliveries;
}

export const retryDeliveries = defineCommand({
  name: 'retryDeliveries',
  input: HandleDeliveriesInput,
  allow: anyOf('operator'),
  async run({ tx, actor, now }, { ids, reason }) {
    const deliveries = await locked(tx, ids);
    assertMay(canRetry, deliveries);
    // The message keeps its id: whoever took it already knows it again.
    for (const delivery of deliveries) Object.assign(delivery, { state: 'QUEUED', dueAt: now, attempts: 0, lastError: null });
    await note(tx, deliveries.map(({ id }) => ({ id, what: 'RETRIED' })), now, actor.sub, reason);
    return Object.assign(new HandledDeliveries(), { deliveries: await tx.save(deliveries) });
  },
});

export const discardDeliveries = defineCommand({
  name: 'discardDeliveries',
  input: HandleDeliveriesInput,
  allow: anyOf('operator'),
  async run({ tx, actor, now }, { ids, reason }) {
    const deliveries = await locked(tx, ids);
    assertMay(canDiscard, deliveries);
    for (const delivery of deliveries) Object.assign(delivery, { state: 'FAILED' });
    await note(tx, deliveries.map(({ id }) => ({ id, what: 'DISCARDED' })), now, actor.sub, reason);
    return Object.assign(new HandledDeliveries(), { deliveries: await tx.save(deliveries) });
  },
});
