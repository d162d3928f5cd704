import { In, type EntityManager } from 'typeorm';
import type { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';
import { MOST_ACCEPTABLE } from '../registration/registration.rules';
import { Offer } from '../waiting/offer.entity';
import { remainingAfter } from '../waiting/waiting.rules';
import { datesAhead, move, type Dates } from './places';

/**
 * Frees every place of an event that will not happen. Nobody loses their turn by it: who would take another date waits for it with the time of the
 * first application; who named none waits for the next other dates of the subject, and while there is none for the next one announced. Only where the
 * subject is the event itself, so that no other date can come, the registration ends.
 */
export async function releaseAll(tx: EntityManager, { at, others }: Dates, event: Event, reason: string, now: Date): Promise<void> {
  const registrations = await tx.createQueryBuilder(Registration, 'r')
    .where(`r.state <> 'CANCELLED' and (r.event_id = :id or (r.state = 'WAITING' and :id = any(r.acceptable)))`, { id: event.id }).orderBy('r.id').setLock('pessimistic_write').getMany();
  await tx.update(Offer, { registrationId: In(registrations.map(({ id }) => id)), eventId: event.id, state: 'OPEN' }, { state: 'WITHDRAWN' });
  // Read again under the lock: a date may have been announced, and chosen, since the others were locked.
  const ahead = new Set([...others.map(({ id }) => id), ...await datesAhead(tx, event.id, now)]);
  for (const registration of registrations) {
    const chosen = remainingAfter(registration.acceptable, event.id).filter((id) => ahead.has(id));
    registration.acceptable = chosen.length > 0 ? chosen : others.slice(0, MOST_ACCEPTABLE).map(({ id }) => id);
    const ends = at.subjectId === event.id;
    await move(tx, registration, ends ? 'CANCELLED' : 'WAITING', { from: registration.eventId === null ? null : at, reasonCs: `Akce je zrušena: ${reason}${ends ? '' : `; ${awaits(chosen.length, others.length)}`}`, now });
  }
  event.taken = 0;
}

const awaits = (chosen: number, others: number): string =>
  (chosen > 0 ? 'čekáte na jiné termíny.' : others > 0 ? 'místo vám nabídneme v jiném termínu téhož tématu.' : 'místo vám nabídneme v novém termínu, jakmile bude vypsán.');
