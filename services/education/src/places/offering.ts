import { placeOffered, type Event as Told } from '@opora/contracts';
import { pragueDay, pragueInstant, pragueTime } from '@opora/kernel';
import type { EntityManager } from 'typeorm';
import { employersOf } from '../employment/employers';
import { eligibilityProblems } from '../employment/employment.rules';
import { Registration } from '../registration/registration.entity';
import { clash, freePlaces, isAhead } from '../registration/registration.rules';
import { SeminarSeries } from '../series/seminar-series.entity';
import { Offer } from '../waiting/offer.entity';
import { busyDays, move, type Booked } from './places';

/** The sources do not say how long an offer waits; 48 hours unless the kind or the project plans otherwise (`offerHours`). */
const OFFER_HOURS = 48;
/** Candidates read at a time. */
const PAGE = 200;

const begin = ([first]: Booked['sessions']): Date | null => (first ? pragueInstant(first.date, first.startsAt ?? '00:00') : null);

/** When an offer made now ends: after the planned hours, at the latest when the event begins. */
export function offerEnds({ norm, sessions }: Pick<Booked, 'norm' | 'sessions'>, now: Date): Date {
  const after = new Date(now.getTime() + (norm.offerHours ?? OFFER_HOURS) * 3_600_000);
  const begins = begin(sessions);
  return begins && begins < after ? begins : after;
}

/** After an event moved its open offers end no later than it begins, so that a place nobody may accept any more goes to the next. */
export async function shortenOffers(tx: EntityManager, eventId: string, sessions: Booked['sessions']): Promise<void> {
  const begins = begin(sessions);
  if (begins) await tx.query(`update offer set expires_at = $2, version = version + 1, updated_at = now() where event_id = $1 and state = 'OPEN' and expires_at > $2`, [eventId, begins]);
}

/**
 * Offers every free place of a locked event to the next person of the waiting list: one place, one offer. Class first (R-EDU-05), then the time of
 * the application, then its id (R-EDU-05b); a person whose days clash, or who no longer works where the event is for (R-EDU-06), is passed over. Nothing for a past, cancelled, unannounced or unallocated event.
 */
export async function offerFree(tx: EntityManager, send: (event: Told) => void, booked: Booked, now: Date): Promise<void> {
  if (booked.allocatesAtClose || !isAhead(booked, pragueDay(now)) || freePlaces(booked) === 0) return;
  let passedOver = 0;
  for (let page = PAGE; page === PAGE;) {
    const candidates = await waitingFor(tx, booked, passedOver);
    page = candidates.length;
    const people = candidates.map(({ personId }) => personId);
    const [busy, employers] = [await busyDays(tx, people, booked.subjectId), await employersOf(tx, people, pragueDay(now))];
    for (const { id, personId } of candidates) {
      if (freePlaces(booked) === 0) return;
      if (clash(booked.sessions, busy.get(personId)!) || eligibilityProblems(booked.norm.eligible ?? [], employers.get(personId)!.kinds).length > 0) { passedOver += 1; continue; }
      // Another date of the topic may have taken the person meanwhile; what is locked here is read again.
      const registration = await tx.findOne(Registration, { where: { id, state: 'WAITING' }, lock: { mode: 'pessimistic_write' } });
      if (registration?.acceptable.includes(booked.id)) await offer(tx, send, registration, booked, now);
    }
  }
}

async function offer(tx: EntityManager, send: (event: Told) => void, registration: Registration, booked: Booked, now: Date): Promise<void> {
  const expiresAt = offerEnds(booked, now);
  await move(tx, registration, 'OFFERED', { to: booked, reasonCs: 'Uvolnilo se místo; nabídka čeká na vaši odpověď.', now });
  const { personId, krajCode } = registration;
  const made = await tx.save(tx.create(Offer, { registrationId: registration.id, eventId: booked.id, personId, krajCode, state: 'OPEN', expiresAt }));
  send(placeOffered({ recipients: [personId], offerId: made.id, eventId: booked.id, expiresOn: pragueDay(expiresAt), expiresAt: pragueTime(expiresAt) }));
}

/** The next page of who waits for this event, in the order in which places are offered. */
async function waitingFor(tx: EntityManager, { id, subjectId, event }: Booked, passedOver: number): Promise<{ id: string; personId: string }[]> {
  const topics = event.seriesId === null ? [] : (await tx.findOneByOrFail(SeminarSeries, { id: event.seriesId })).topicIds;
  return tx.query(
    `select r.id, r.person_id as "personId" from registration r
     where r.subject_id = $1 and r.state = 'WAITING' and $2 = any(r.acceptable)
     order by takes_all(r.person_id, $3::uuid[]) desc, r.applied_at, r.id limit ${PAGE} offset $4`, [subjectId, id, topics, passedOver]) as Promise<{ id: string; personId: string }[]>;
}
