import type { EventWork } from '@opora/subgraph';
import { pragueDay } from '@opora/kernel';
import { In, Not } from 'typeorm';
import { offerFree } from '../places/offering';
import { lockEvents, move } from '../places/places';
import { planReminders } from '../places/telling';
import { Offer } from '../waiting/offer.entity';
import { lockPeople } from './placing';
import { Registration } from './registration.entity';
import { isAhead } from './registration.rules';

/**
 * Ends what a person who is to be forgotten still holds or awaits: nobody who is not there keeps a place from others, is offered one, or stands before
 * them. What has been attended stays, as evidence.
 */
export async function endPlacesToCome({ tx, now, send }: EventWork, personId: string): Promise<void> {
  await lockPeople(tx, [personId]);
  const active = { personId, state: Not('CANCELLED' as const) };
  const events = await lockEvents(tx, (await tx.findBy(Registration, active)).flatMap(({ eventId }) => eventId ?? []), now);
  const registrations = await tx.find(Registration, { where: active, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const coming = registrations.filter(({ eventId }) => eventId === null || (events.has(eventId) && isAhead(events.get(eventId)!, pragueDay(now))));
  await tx.update(Offer, { registrationId: In(coming.map(({ id }) => id)), state: 'OPEN' }, { state: 'WITHDRAWN' });
  for (const registration of coming) {
    const at = registration.eventId === null ? null : events.get(registration.eventId)!;
    const held = registration.state === 'CONFIRMED';
    await move(tx, registration, 'CANCELLED', { from: at, reasonCs: 'Ukončeno na žádost o výmaz údajů.', now });
    if (at && held) await planReminders(tx, send, at.event);
    if (at) await offerFree(tx, send, at, now);
  }
}
