import { registrationConfirmed } from '@opora/contracts';
import { anyOf, assertNone, pragueDay, refuse, signedIn } from '@opora/kernel';
import { defineCommand, type Work } from '@opora/subgraph';
import { EventChange } from '../event/event-change';
import { Event } from '../event/event.entity';
import { statusProblems } from '../event/event.rules';
import { assertMayOrganise, assertMayRead, ORGANISERS } from '../people';
import { offerFree } from '../places/offering';
import { busyDays, lockEvents, move, type Booked } from '../places/places';
import { planReminders, tellTakenBack } from '../places/telling';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { Offer } from '../waiting/offer.entity';
import { apply } from './applying';
import { missedAmong } from './missed';
import { givePlaces, lockPeople, placementsAt } from './placing';
import { Registration } from './registration.entity';
import { CancelRegistrationInput, CloseRegistrationInput, PlaceParticipantInput, RegisterForEventInput, RegisterForSeriesInput, TransferRegistrationInput } from './registration.input';
import { allocationPending, clash, freePlaces, fullForTransfer, isAhead, timeClash } from './registration.rules';

/** J4: one request for several topics of a series, each with alternatives in order. */
export const registerForSeries = defineCommand({
  name: 'registerForSeries', input: RegisterForSeriesInput, allow: signedIn, reach: 'service',
  run: (work, { personId, choices }) => apply(work, personId, choices.map(({ topicId, seminarIdsInOrder }, n) => ({
    field: `input.choices.${n}`, subjectField: `input.choices.${n}.topicId`, subjectId: topicId, eventIds: seminarIdsInOrder, eventField: (m: number) => `input.choices.${n}.seminarIdsInOrder.${m}`,
  }))),
});

export const registerForEvent = defineCommand({
  name: 'registerForEvent', input: RegisterForEventInput, allow: signedIn, reach: 'service',
  run: (work, { personId, eventIdsInOrder }) => apply(work, personId, [{
    field: 'input.eventIdsInOrder', subjectField: 'input.eventIdsInOrder.0', subjectId: null, eventIds: eventIdsInOrder, eventField: (m: number) => `input.eventIdsInOrder.${m}`,
  }]),
});

/** An organiser gives a place by hand; never over the capacity, on no path. */
export const placeParticipant = defineCommand({
  name: 'placeParticipant', input: PlaceParticipantInput, allow: anyOf(...ORGANISERS), reach: 'service',
  async run({ tx, actor, now, send }, { personId, eventId }) {
    await lockPeople(tx, [personId]);
    const at = (await lockEvents(tx, [eventId], now)).get(eventId)!;
    assertMayOrganise(actor, at.event.krajCode, 'input.eventId');
    const placements = await placementsAt(tx, at, [personId], now, (_, name) => `input.${name}`);
    assertNone(placements.flatMap(({ problems }) => problems));
    return (await givePlaces(tx, send, at, placements, now))[0]!;
  },
});

/** The registration with its event locked, in that order for every caller; refused as stale when it moved meanwhile. */
export async function lockRegistration({ tx, actor, get, lock, now }: Work, id: string, expectedVersion: number | null | undefined, more: readonly string[] = []): Promise<{ registration: Registration; at: Booked | null; events: Map<string, Booked> }> {
  const seen = await get(Registration, id);
  assertMayRead(actor, seen);
  const events = await lockEvents(tx, [...(seen.eventId ? [seen.eventId] : []), ...more], now, 'input.toSeminarId');
  const registration = await lock(Registration, id, expectedVersion ?? seen.version);
  return { registration, at: registration.eventId ? events.get(registration.eventId)! : null, events };
}

/** Ends a registration in whatever state it is before the event begins; a freed place is offered to the next. */
export const cancelRegistration = defineCommand({
  name: 'cancelRegistration', input: CancelRegistrationInput, allow: signedIn, reach: 'service',
  async run(work, { registrationId, expectedVersion, reason }) {
    const { tx, actor, now, send } = work;
    const { registration, at } = await lockRegistration(work, registrationId, expectedVersion);
    if (registration.state === 'CANCELLED') refuse({ code: 'EDU_REGISTRATION_STATE', field: 'input.registrationId', actual: registration.state, messageCs: 'Přihláška už je zrušena.' });
    if (at && !isAhead(at, pragueDay(now))) refuse({ code: 'EDU_EVENT_STATUS', field: 'input.registrationId', actual: at.status, messageCs: 'Akce už začala nebo se nekoná, přihlášku nelze zrušit.' });
    const held = registration.state === 'CONFIRMED';
    await tx.update(Offer, { registrationId, state: 'OPEN' }, { state: 'WITHDRAWN' });
    await move(tx, registration, 'CANCELLED', { from: at, reasonCs: reason ?? 'Přihlášku zrušil účastník nebo organizátor.', now });
    const when = at && held ? await planReminders(tx, send, at.event) : null;
    tellTakenBack(send, actor.sub, { id: registration.id, personId: registration.personId, eventId: at?.id ?? null }, when);
    if (at) await offerFree(tx, send, at, now);
    return registration;
  },
});

/** J5: the same topic at another date, in one step: the old place is freed only when the new one is held. */
export const transferRegistration = defineCommand({
  name: 'transferRegistration', input: TransferRegistrationInput, allow: signedIn, reach: 'service',
  async run(work, { registrationId, expectedVersion, toSeminarId }) {
    const { tx, now, send } = work;
    await lockPeople(tx, [(await work.get(Registration, registrationId)).personId]);
    const { registration, at: from, events } = await lockRegistration(work, registrationId, expectedVersion, [toSeminarId]);
    const to = events.get(toSeminarId)!;
    const field = 'input.toSeminarId';
    if (to.subjectId !== registration.subjectId) refuse({ code: 'EDU_TRANSFER_TOPIC_MISMATCH', rule: 'R-EDU-10', field, actual: to.subjectId, limit: registration.subjectId, messageCs: 'Přesunout se lze jen na stejné téma.' });
    if (!from || from.id === to.id || !['CONFIRMED', 'PENDING_ALLOCATION'].includes(registration.state)) refuse({ code: 'EDU_REGISTRATION_STATE', field: 'input.registrationId', actual: registration.state, messageCs: 'Přesunout lze jen přihlášku s místem nebo čekající na rozdělení míst, a to na jiný termín.' });
    const today = pragueDay(now);
    // Who missed the date they had takes another one; what was recorded of the first stays with its days.
    const missed = !isAhead(from, today) && (await missedAmong(tx, [registration.id])).has(registration.id);
    if ((!isAhead(from, today) && !missed) || !isAhead(to, today)) refuse({ code: 'EDU_EVENT_STATUS', field, actual: to.status, messageCs: 'Přesunout se lze jen mezi termíny, které teprve budou.' });
    const pending = registration.state === 'PENDING_ALLOCATION' && to.allocatesAtClose && !to.closed;
    if (to.allocatesAtClose && !pending) refuse(allocationPending(field));
    assertNone(clash(to.sessions, (await busyDays(tx, [registration.personId], registration.subjectId)).get(registration.personId)!) ? [timeClash(field, to.startsOn)] : []);
    if (!pending) await offerFree(tx, send, to, now);
    if (!pending && freePlaces(to) === 0) refuse(fullForTransfer(to.capacity!, to.isRun, field), { waitlistPossible: true });
    const held = registration.state === 'CONFIRMED';
    if (!registration.acceptable.includes(to.id)) registration.acceptable = [...registration.acceptable, to.id];
    await move(tx, registration, pending ? 'PENDING_ALLOCATION' : 'CONFIRMED', { from, to, reasonCs: 'Přesunuto na jiný termín téhož tématu.', now });
    if (!pending) send(registrationConfirmed({ recipients: [registration.personId], eventId: to.id, ...await planReminders(tx, send, to.event) }));
    if (held && !missed) await planReminders(tx, send, from.event);
    await offerFree(tx, send, from, now);
    return registration;
  },
});

/** Closes registration before its last day, so that places can be given. */
export const closeRegistration = defineCommand({
  name: 'closeRegistration', input: CloseRegistrationInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now, lock }, { eventId, expectedVersion }) {
    const event = await lock(Event, eventId, expectedVersion ?? undefined);
    assertMayPlan(actor, await getProject(tx, event.projectId));
    assertNone(statusProblems(event.status, ['PUBLISHED']));
    await tx.save(Object.assign(event, { registrationClosedAt: event.registrationClosedAt ?? now }));
    return new EventChange(event.id, event.krajCode);
  },
});
