import { waitingEnded, type Event as Told } from '@opora/contracts';
import { pragueDay } from '@opora/kernel';
import type { EntityManager } from 'typeorm';
import { move } from '../places/places';
import { Registration } from '../registration/registration.entity';

const AHEAD = `event.status = 'PUBLISHED' and (event.starts_on is null or event.starts_on > $1)`;

/** SQL: who waits for a date that has come or will not be; who waits for the next one to be announced names none. */
export const WAITS_FOR_THE_PAST = `select r.id from registration r where r.state = 'WAITING' and exists (select from unnest(r.acceptable) wanted (id) join event on event.id = wanted.id where not (${AHEAD}))`;

/**
 * Takes the dates that are over from a waiting registration. With none left it has ended: it would keep a priority for all topics (R-EDU-05a) and forbid
 * applying anew (R-EDU-10) for a place that can no longer be had. Its holder is told.
 */
export async function endPastWaits(tx: EntityManager, send: (event: Told) => void, id: string, now: Date): Promise<void> {
  const registration = await tx.findOne(Registration, { where: { id, state: 'WAITING' }, lock: { mode: 'pessimistic_write' } });
  // Who waits for the next date to be announced awaits nothing that is over; a cancellation may have made it so since it was looked for.
  if (!registration || registration.acceptable.length === 0) return;
  const rows = await tx.query(`select id from event where id = any($2::uuid[]) and ${AHEAD}`, [pragueDay(now), registration.acceptable]) as { id: string }[];
  const ahead = new Set(rows.map((row) => row.id));
  registration.acceptable = registration.acceptable.filter((each) => ahead.has(each));
  if (ahead.size > 0) { await tx.save(registration); return; }
  await move(tx, registration, 'CANCELLED', { reasonCs: 'Na termínech, na které jste čekali, se do jejich začátku místo neuvolnilo.', now });
  send(waitingEnded({ recipients: [registration.personId], registrationId: id }));
}
