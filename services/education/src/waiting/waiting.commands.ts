import { offerExpired, placeAwaited, registrationConfirmed } from '@opora/contracts';
import { assertNone, notFound, pragueDay, refuse, signedIn } from '@opora/kernel';
import { defineCommand, type EventWork, type Work } from '@opora/subgraph';
import { employersOf } from '../employment/employers';
import { eligibilityProblems } from '../employment/employment.rules';
import { assertMayActFor } from '../people';
import { offerFree } from '../places/offering';
import { busyDays, lockEvents, move, type Booked } from '../places/places';
import { planReminders, tellTakenBack } from '../places/telling';
import { lockPeople } from '../registration/placing';
import { lockRegistration } from '../registration/registration.commands';
import { Registration } from '../registration/registration.entity';
import { allocationPending, alreadyRegistered, alternativeProblems, clash, isAhead, timeClash } from '../registration/registration.rules';
import { Offer } from './offer.entity';
import { JoinWaitingListInput, LeaveWaitingListInput, RespondToOfferInput } from './waiting.input';
import { offerProblems, remainingAfter } from './waiting.rules';

/** J5: waits for a topic at any of the given dates. A free place is offered at once. */
export const joinWaitingList = defineCommand({
  name: 'joinWaitingList', input: JoinWaitingListInput, allow: signedIn, reach: 'service',
  async run({ tx, actor, now, send }, { personId, acceptableIdsInOrder }) {
    const field = (n: number) => `input.acceptableIdsInOrder.${n}`;
    await lockPeople(tx, [personId]);
    const locked = await lockEvents(tx, acceptableIdsInOrder, now, field(0));
    const events = acceptableIdsInOrder.map((id) => locked.get(id)!);
    const first = events[0]!;
    assertMayActFor(actor, { personId, krajCode: first.event.krajCode });
    const today = pragueDay(now);
    const employer = (await employersOf(tx, [personId], today)).get(personId)!;
    const active = (await tx.findBy(Registration, { personId, subjectId: first.subjectId })).some(({ state }) => state !== 'CANCELLED');
    assertNone([
      ...(active ? [alreadyRegistered(field(0))] : []),
      ...alternativeProblems(first.subjectId, events, field),
      ...events.flatMap((event, n) => (isAhead(event, today) ? [] : [{ code: 'EDU_EVENT_STATUS', field: field(n), actual: event.status, messageCs: 'Čekat lze jen na termín, který teprve bude.' }])),
      ...events.flatMap((event, n) => (event.allocatesAtClose ? [event.closed ? allocationPending(field(n)) : allocationPending(field(n), 'Přihlašování ještě běží, přihlaste se.')] : [])),
      ...eligibilityProblems(first.norm.eligible ?? [], employer.kinds),
    ]);
    const { topicId, event: { projectId, krajCode } } = first;
    const registration = await move(tx, tx.create(Registration, {
      personId, organisationId: employer.organisationId, subjectId: first.subjectId, topicId, projectId, krajCode, acceptable: acceptableIdsInOrder, appliedAt: now,
    }), 'WAITING', { reasonCs: 'Jste mezi náhradníky.', now });
    send(placeAwaited({ recipients: [personId], registrationId: registration.id }));
    for (const event of events) await offerFree(tx, send, event, now);
    return tx.findOneByOrFail(Registration, { id: registration.id });
  },
});

export const leaveWaitingList = defineCommand({
  name: 'leaveWaitingList', input: LeaveWaitingListInput, allow: signedIn, reach: 'service',
  async run(work, { entryId, expectedVersion }) {
    const { tx, actor, now, send } = work;
    const { registration, at } = await lockRegistration(work, entryId, expectedVersion);
    if (registration.state !== 'WAITING' && registration.state !== 'OFFERED') refuse({ code: 'EDU_REGISTRATION_STATE', field: 'input.entryId', actual: registration.state, limit: 'WAITING', messageCs: 'Přihláška není mezi náhradníky.' });
    await tx.update(Offer, { registrationId: entryId, state: 'OPEN' }, { state: 'WITHDRAWN' });
    await move(tx, registration, 'CANCELLED', { from: at, reasonCs: 'Odchod ze seznamu náhradníků.', now });
    tellTakenBack(send, actor.sub, { id: registration.id, personId: registration.personId, eventId: null }, null);
    if (at) await offerFree(tx, send, at, now);
    return registration;
  },
});

/** J5: takes the offered place or lets it go to the next. Somebody else's offer is NOT_FOUND. */
export const respondToOffer = defineCommand({
  name: 'respondToOffer', input: RespondToOfferInput, allow: signedIn, reach: 'service',
  async run(work, { offerId, answer }) {
    const { tx, actor, now, send } = work;
    const seen = await tx.findOneBy(Offer, { id: offerId });
    if (!seen || seen.personId !== actor.sub) throw notFound('input.offerId');
    await lockPeople(tx, [seen.personId]);
    const locked = await lockOffer(work, seen);
    const { offer, registration, at } = locked;
    assertNone(offerProblems(offer, now));
    if (answer === 'ACCEPT' && !isAhead(at, pragueDay(now))) refuse({ code: 'EDU_EVENT_STATUS', field: 'input.offerId', actual: at.status, messageCs: 'Akce už začala nebo se nekoná.' });
    if (answer === 'DECLINE') return turnDown(work, locked, 'DECLINED');
    // Two places on one day can be offered at the same moment; only one of them can be taken.
    const held = (await busyDays(tx, [seen.personId], registration.subjectId, ['CONFIRMED', 'PENDING_ALLOCATION'])).get(seen.personId)!;
    const { kinds } = (await employersOf(tx, [seen.personId], pragueDay(now))).get(seen.personId)!;
    assertNone([...(clash(at.sessions, held) ? [timeClash('input.offerId', at.startsOn)] : []), ...eligibilityProblems(at.norm.eligible ?? [], kinds, 'input.offerId')]);
    await tx.save(Object.assign(offer, { state: 'ACCEPTED' }));
    await move(tx, registration, 'CONFIRMED', { from: at, to: at, reasonCs: 'Nabídnuté místo jste přijali.', now });
    send(registrationConfirmed({ recipients: [registration.personId], eventId: at.id, ...await planReminders(tx, send, at.event) }));
    return registration;
  },
});

interface LockedOffer { offer: Offer; registration: Registration; at: Booked; /** The other dates the person would take. */ others: Booked[] }

/** An offer with its event and its registration, locked in the one order of all commands: events, registration, offer. */
async function lockOffer({ tx, now }: Pick<Work, 'tx' | 'now'>, { id, eventId, registrationId }: Offer): Promise<LockedOffer> {
  const { acceptable } = await tx.findOneByOrFail(Registration, { id: registrationId });
  const events = await lockEvents(tx, [eventId, ...acceptable], now);
  const registration = await tx.findOneOrFail(Registration, { where: { id: registrationId }, lock: { mode: 'pessimistic_write' } });
  const others = remainingAfter(registration.acceptable, eventId).flatMap((other) => events.get(other) ?? []);
  return { at: events.get(eventId)!, registration, others, offer: await tx.findOneOrFail(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } }) };
}

/**
 * Frees an offered place, and offers it to the next; the person keeps waiting for the other dates, with the time of the first application, and is
 * offered at once a place that became free there meanwhile.
 */
async function turnDown({ tx, now, send }: Pick<Work, 'tx' | 'now' | 'send'>, { offer, registration, at, others }: LockedOffer, state: 'DECLINED' | 'EXPIRED'): Promise<Registration> {
  await tx.save(Object.assign(offer, { state }));
  const over = new Set(others.filter((other) => !isAhead(other, pragueDay(now))).map(({ id }) => id));
  registration.acceptable = remainingAfter(registration.acceptable, at.id).filter((id) => !over.has(id));
  const said = state === 'DECLINED' ? 'Nabídku jste odmítli' : 'Nabídka vypršela';
  const left = registration.acceptable.length;
  await move(tx, registration, left > 0 ? 'WAITING' : 'CANCELLED', { from: at, reasonCs: left > 0 ? `${said}; čekáte na jiné termíny.` : `${said} a žádný jiný termín nezbývá.`, now });
  if (state === 'EXPIRED') send(offerExpired({ recipients: [registration.personId], registrationId: registration.id, waiting: left > 0 }));
  for (const event of [at, ...others]) await offerFree(tx, send, event, now);
  return tx.findOneByOrFail(Registration, { id: registration.id });
}

/** Lets one offer run out, when its time has come and nobody has answered meanwhile. */
export async function expireOffer(work: EventWork, seen: Offer): Promise<void> {
  const locked = await lockOffer(work, seen);
  if (locked.offer.state === 'OPEN' && work.now >= locked.offer.expiresAt) await turnDown(work, locked, 'EXPIRED');
}
