import { In, type EntityManager } from 'typeorm';
import type { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';
import { Offer } from '../waiting/offer.entity';
import { remainingAfter } from '../waiting/waiting.rules';
import { lockEvents, move } from './places';

/**
 * Frees every place of an event that will not happen. Who would take another date keeps waiting for it with the time of the first application;
 * the others' registrations end with the reason.
 */
export async function releaseAll(tx: EntityManager, event: Event, reason: string, now: Date): Promise<void> {
  const at = (await lockEvents(tx, [event.id], now)).get(event.id)!;
  const registrations = await tx.createQueryBuilder(Registration, 'r')
    .where(`r.state <> 'CANCELLED' and (r.event_id = :id or (r.state = 'WAITING' and :id = any(r.acceptable)))`, { id: event.id }).orderBy('r.id').setLock('pessimistic_write').getMany();
  await tx.update(Offer, { registrationId: In(registrations.map(({ id }) => id)), eventId: event.id, state: 'OPEN' }, { state: 'WITHDRAWN' });
  for (const registration of registrations) {
    registration.acceptable = remainingAfter(registration.acceptable, event.id);
    const left = registration.acceptable.length > 0;
    await move(tx, registration, left ? 'WAITING' : 'CANCELLED', { from: registration.eventId === null ? null : at, reasonCs: `Akce je zrušena: ${reason}${left ? '; čekáte na jiné termíny.' : ''}`, now });
  }
  event.taken = 0;
}
