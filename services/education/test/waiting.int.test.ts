import type { Actor } from '@opora/kernel';
import { createLog, run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Event } from '../src/event/event.entity';
import { confirmAllocation } from '../src/allocation/allocation.commands';
import { setEventPlan } from '../src/kind/kind.commands';
import { cancelEvent } from '../src/publishing/publishing.commands';
import { cancelRegistration, registerForEvent, registerForSeries, transferRegistration } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { education } from '../src/subgraph';
import { Offer } from '../src/waiting/offer.entity';
import { joinWaitingList, leaveWaitingList, respondToOffer } from '../src/waiting/waiting.commands';
import { tendOffers } from '../src/waiting/waiting.schedules';
import { anOpenSeries, aPerson, aSeminar, asking, asPerson, aTopic, CLOSED, graph, NOON, organiser, refusalOf, somePeople } from './builders';
import { brokenInvariants, momentIn, type Crowded } from './place-invariants';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const registrationOf = (personId: string, subjectId: string) => db.manager.findOneByOrFail(Registration, { personId, subjectId });
const offerOf = (personId: string, eventId: string) => db.manager.findOneByOrFail(Offer, { personId, eventId });
const tend = (now: Date) => tendOffers({ db, now: () => now, signal: new AbortController().signal, log: createLog('test', 'silent') });
const hoursLater = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);

/** A seminar full with its first people, and others who wait in the order they came. */
async function fullSeminar(capacity: number, waiting: number, date = '2017-10-02') {
  const topic = await aTopic(db);
  const eventId = await aSeminar(db, { ...topic, capacity, date });
  const crowd = await somePeople(db, capacity + waiting);
  for (const [n, person] of crowd.entries()) await run(asPerson(db, person, n), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
  return { ...topic, eventId, holders: crowd.slice(0, capacity), waiters: crowd.slice(capacity) };
}
const giveUp = async (person: Actor, subjectId: string) => run(asPerson(db, person, 60), cancelRegistration, { registrationId: (await registrationOf(person.sub, subjectId)).id });

describe('J5: one free place is one offer', () => {
  test('a cancellation offers the place to exactly one, the first who came', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(2, 3);
    await giveUp(holders[0]!, topicId);
    expect(await Promise.all(waiters.map(async ({ sub }) => (await registrationOf(sub, topicId)).state))).toEqual(['OFFERED', 'WAITING', 'WAITING']);
    expect(await db.manager.countBy(Offer, { eventId, state: 'OPEN' })).toBe(1);
    expect((await db.manager.findOneByOrFail(Event, { id: eventId })).taken).toBe(2);
    const [{ payload }] = await db.query(`select payload from outbox where topic = 'place-offered' and payload->>'eventId' = $1`, [eventId]) as [{ payload: { recipients: string[] } }];
    expect(payload.recipients).toEqual([waiters[0]!.sub]);
  });
  test('whoever finds every chosen date full is told that they wait, once; who joins the list by themselves, too', async () => {
    const { topicId, eventId, holders, waiters: [waiter] } = await fullSeminar(1, 1);
    const later = await aPerson(db);
    await run(asPerson(db, later, 10), joinWaitingList, { personId: later.sub, acceptableIdsInOrder: [eventId] });
    const told = await db.query(`select payload from outbox where topic = 'place-awaited' and payload->'recipients'->>0 = any($1::text[]) order by id`, [[holders[0]!, waiter!, later].map(({ sub }) => sub)]) as { payload: object }[];
    expect(told.map(({ payload }) => payload)).toEqual([
      { recipients: [waiter!.sub], registrationId: (await registrationOf(waiter!.sub, topicId)).id }, { recipients: [later.sub], registrationId: (await registrationOf(later.sub, topicId)).id }]);
  });
  test('whoever does not answer in time is told that the offer ran out, once, and whether they still wait', async () => {
    const { topicId, eventId, holders, waiters: [waiter] } = await fullSeminar(1, 1);
    await giveUp(holders[0]!, topicId);
    const { id } = await registrationOf(waiter!.sub, topicId);
    await tend(hoursLater(60));
    await tend(hoursLater(61));
    expect((await offerOf(waiter!.sub, eventId)).state).toBe('EXPIRED');
    expect(await db.query(`select payload from outbox where topic = 'offer-expired' and payload->>'registrationId' = $1`, [id])).toEqual([{ payload: { recipients: [waiter!.sub], registrationId: id, waiting: false } }]);
  });
  test('a registration that an organiser ends is told to its person, whose calendar lets go of a place they held; one they end themselves is not', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(2, 2);
    const told = async (personId: string) => db.query(`select payload from outbox where topic = 'registration-cancelled' and payload->'recipients'->>0 = $1`, [personId]) as Promise<{ payload: object }[]>;
    await giveUp(holders[0]!, topicId);
    for (const [n, { sub }] of [holders[1]!, waiters[1]!].entries()) await run(asking(db, organiser, hoursLater(2 + n)), cancelRegistration, { registrationId: (await registrationOf(sub, topicId)).id, reason: 'Zkouška' });
    expect(await told(holders[0]!.sub)).toEqual([]);
    expect(await told(holders[1]!.sub)).toEqual([{ payload: { recipients: [holders[1]!.sub], registrationId: (await registrationOf(holders[1]!.sub, topicId)).id, eventId, day: '2017-10-02', time: '09:00', minutes: 480, version: expect.any(Number) } }]);
    expect(await told(waiters[1]!.sub)).toMatchObject([{ payload: { day: null } }]);
  });
  test('many cancellations at once offer exactly as many places', async () => {
    const { topicId, eventId, holders } = await fullSeminar(6, 4);
    await Promise.all(holders.slice(0, 5).map((person) => giveUp(person, topicId)));
    expect(await db.manager.countBy(Offer, { eventId, state: 'OPEN' })).toBe(4);
    expect((await db.manager.findOneByOrFail(Event, { id: eventId })).taken).toBe(5);
  });
  test('an accepted offer is a place; a declined one goes to the next', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(1, 2);
    await giveUp(holders[0]!, topicId);
    await run(asPerson(db, waiters[0]!, 61), respondToOffer, { offerId: (await offerOf(waiters[0]!.sub, eventId)).id, answer: 'DECLINE' });
    expect(await registrationOf(waiters[0]!.sub, topicId)).toMatchObject({ state: 'CANCELLED', reasonCs: 'Nabídku jste odmítli a žádný jiný termín nezbývá.' });
    await run(asPerson(db, waiters[1]!, 62), respondToOffer, { offerId: (await offerOf(waiters[1]!.sub, eventId)).id, answer: 'ACCEPT' });
    expect(await registrationOf(waiters[1]!.sub, topicId)).toMatchObject({ state: 'CONFIRMED', eventId });
    expect((await db.manager.findOneByOrFail(Event, { id: eventId })).taken).toBe(1);
  });
  test('an offer nobody answered runs out and goes to the next; accepting it then is refused with the moment', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(1, 2);
    await giveUp(holders[0]!, topicId);
    const { id, expiresAt } = await offerOf(waiters[0]!.sub, eventId);
    expect(expiresAt).toEqual(new Date(NOON.getTime() + 49 * 3_600_000));
    const late = await refusalOf(run(asking(db, waiters[0], hoursLater(49)), respondToOffer, { offerId: id, answer: 'ACCEPT' }));
    expect(late.violations).toMatchObject([{ code: 'EDU_OFFER_EXPIRED', messageCs: 'Nabídka vypršela 17. 8. 2017 13:00.' }]);
    await Promise.all([tend(hoursLater(49)), tend(hoursLater(49))]);
    expect(await registrationOf(waiters[0]!.sub, topicId)).toMatchObject({ state: 'CANCELLED' });
    expect(await registrationOf(waiters[1]!.sub, topicId)).toMatchObject({ state: 'OFFERED' });
    expect(await refusalOf(run(asking(db, waiters[0], hoursLater(50)), respondToOffer, { offerId: id, answer: 'ACCEPT' }))).toMatchObject({ code: 'EDU_OFFER_EXPIRED' });
    expect(await db.manager.countBy(Offer, { eventId, state: 'OPEN' })).toBe(1);
  });
  test('somebody else’s offer is not found, also by an organiser', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(1, 2);
    await giveUp(holders[0]!, topicId);
    const { id } = await offerOf(waiters[0]!.sub, eventId);
    for (const who of [waiters[1]!, organiser]) expect(await refusalOf(run(asPerson(db, who, 61), respondToOffer, { offerId: id, answer: 'ACCEPT' }))).toMatchObject({ code: 'NOT_FOUND' });
  });
  test('leaving the waiting list with an offer passes it on', async () => {
    const { topicId, holders, waiters } = await fullSeminar(1, 2);
    await giveUp(holders[0]!, topicId);
    await run(asPerson(db, waiters[0]!, 61), leaveWaitingList, { entryId: (await registrationOf(waiters[0]!.sub, topicId)).id });
    expect(await registrationOf(waiters[1]!.sub, topicId)).toMatchObject({ state: 'OFFERED' });
    expect(await refusalOf(run(asPerson(db, waiters[0]!, 62), leaveWaitingList, { entryId: (await registrationOf(waiters[0]!.sub, topicId)).id }))).toMatchObject({ code: 'EDU_REGISTRATION_STATE' });
  });
  test('a waiting entry is for a topic with dates in order: a declined date leaves the others', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [one, two, waiter] = await somePeople(db, 3);
    await run(asPerson(db, one!), registerForEvent, { personId: one!.sub, eventIdsInOrder: [a] });
    await run(asPerson(db, two!), registerForEvent, { personId: two!.sub, eventIdsInOrder: [b] });
    await run(asPerson(db, waiter!, 1), joinWaitingList, { personId: waiter!.sub, acceptableIdsInOrder: [a, b] });
    await giveUp(one!, topic.topicId);
    await run(asPerson(db, waiter!, 61), respondToOffer, { offerId: (await offerOf(waiter!.sub, a)).id, answer: 'DECLINE' });
    expect(await registrationOf(waiter!.sub, topic.topicId)).toMatchObject({ state: 'WAITING', acceptable: [b] });
    await giveUp(two!, topic.topicId);
    expect(await registrationOf(waiter!.sub, topic.topicId)).toMatchObject({ state: 'OFFERED', eventId: b });
  });
  test('the organiser reads who waits for a seminar beside who has a place there, and elsewhere nobody', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(1, 2);
    const other = await aSeminar(db, { ...await aTopic(db), capacity: 1, date: '2017-10-02' });
    const LIST = 'query($f: RegistrationFilter) { registrations(filter: $f) { totalCount edges { node { person { id } state position topic { id } } } } }';
    const listOf = async (f: object) => (await graph(db)(organiser, LIST, { f })).data!['registrations'] as { totalCount: number; edges: { node: object }[] };
    const node = ({ sub }: Actor, state: string, position: number | null) => ({ node: { person: { id: sub }, state, position, topic: { id: topicId } } });
    expect(await listOf({ eventId, state: 'WAITING' })).toEqual({ totalCount: 2, edges: waiters.map((person, n) => node(person, 'WAITING', n + 1)) });
    expect((await listOf({ eventId })).edges).toEqual([node(holders[0]!, 'CONFIRMED', null), ...waiters.map((person, n) => node(person, 'WAITING', n + 1))]);
    expect((await listOf({ eventId: other })).totalCount).toBe(0);
  });
  test('my waiting list says the dates, the order and the offer', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(1, 2);
    const LIST = '{ myWaitingList { entries { topic { id } acceptableSeminars { id } position offer { seminar { id } expiresAt state } } } }';
    const listOf = async (person: Actor) => (await graph(db)(person, LIST)).data!['myWaitingList'];
    expect(await listOf(waiters[1]!)).toEqual({ entries: [{ topic: { id: topicId }, acceptableSeminars: [{ id: eventId }], position: 2, offer: null }] });
    await giveUp(holders[0]!, topicId);
    expect(await listOf(waiters[0]!)).toEqual({ entries: [{ topic: { id: topicId }, acceptableSeminars: [{ id: eventId }], position: null, offer: { seminar: { id: eventId }, expiresAt: '2017-08-17T11:00:00.000Z', state: 'OPEN' } }] });
    expect(await listOf(waiters[1]!)).toMatchObject({ entries: [{ position: 1 }] });
  });
});

describe('what is never offered', () => {
  test('a place of an event whose first day has come', async () => {
    const { topicId, eventId, holders } = await fullSeminar(2, 1, '2017-08-16');
    await giveUp(holders[0]!, topicId);
    // The offer ends when the event begins; then nothing is offered to anybody.
    expect((await db.manager.findOneByOrFail(Offer, { eventId })).expiresAt).toEqual(new Date('2017-08-16T07:00:00Z'));
    await tend(new Date('2017-08-16T07:00:00Z'));
    await tend(new Date('2017-08-17T07:00:00Z'));
    expect((await db.manager.findBy(Offer, { eventId })).map(({ state }) => state)).toEqual(['EXPIRED']);
  });
  test('a place of a cancelled event', async () => {
    const { eventId, topicId, holders, waiters } = await fullSeminar(2, 1);
    await giveUp(holders[0]!, topicId);
    await run(asking(db), cancelEvent, { eventId, reason: 'Zkouška' });
    await tend(hoursLater(100));
    expect((await db.manager.findBy(Offer, { eventId })).map(({ state }) => state)).toEqual(['WITHDRAWN']);
    expect(await refusalOf(run(asPerson(db, waiters[0]!, 62), respondToOffer, { offerId: (await offerOf(waiters[0]!.sub, eventId)).id, answer: 'ACCEPT' }))).toMatchObject({ code: 'EDU_OFFER_ANSWERED' });
  });
  test('a place before the places of the series are given', async () => {
    const series = await anOpenSeries(db);
    const person = await aPerson(db);
    expect(await refusalOf(run(asPerson(db, person), joinWaitingList, { personId: person.sub, acceptableIdsInOrder: [series.seminar(1).id] }))).toMatchObject({ code: 'EDU_ALLOCATION_PENDING' });
  });
  test('a place that clashes with another one the person holds: the next is offered it', async () => {
    const { topicId, eventId, holders, waiters } = await fullSeminar(1, 2);
    const other = await aTopic(db);
    const clashing = await aSeminar(db, { ...other, capacity: 5, date: '2017-10-02' });
    await run(asPerson(db, waiters[0]!, 50), registerForEvent, { personId: waiters[0]!.sub, eventIdsInOrder: [clashing] });
    await giveUp(holders[0]!, topicId);
    expect(await Promise.all(waiters.map(async ({ sub }) => (await registrationOf(sub, topicId)).state))).toEqual(['WAITING', 'OFFERED']);
    expect((await db.manager.findOneByOrFail(Event, { id: eventId })).taken).toBe(1);
  });
});

test('R-EDU-05: after the allocation a freed place goes first to who takes part in all five, though others came before', async () => {
  const series = await anOpenSeries(db, { minCapacity: 2 });
  const seminarId = series.seminar(1).id;
  const crowd = await somePeople(db, 4);
  for (const [n, person] of crowd.slice(0, 3).entries()) await run(asPerson(db, person, n), registerForSeries, { personId: person.sub, choices: [{ topicId: series.topicIds[0], seminarIdsInOrder: [seminarId] }] });
  const preview = async () => (await graph(db, CLOSED)(organiser, 'query($id: ID!) { previewAllocation(seminarId: $id) { hash } }', { id: seminarId })).data!['previewAllocation'] as { hash: string };
  await run(asking(db, organiser, CLOSED), confirmAllocation, { seminarId, previewHash: (await preview()).hash });
  const last = crowd[3]!;
  await run(asPerson(db, last, 10), registerForSeries, { personId: last.sub, choices: [2, 3, 4, 5].map((topic) => ({ topicId: series.topicIds[topic - 1], seminarIdsInOrder: [series.seminar(topic).id] })) });
  await run(asking(db, last, CLOSED), joinWaitingList, { personId: last.sub, acceptableIdsInOrder: [seminarId] });
  await run(asking(db, crowd[0], CLOSED), cancelRegistration, { registrationId: (await registrationOf(crowd[0]!.sub, series.topicIds[0]!)).id });
  expect(await registrationOf(last.sub, series.topicIds[0]!)).toMatchObject({ state: 'OFFERED' });
  expect(await registrationOf(crowd[2]!.sub, series.topicIds[0]!)).toMatchObject({ state: 'WAITING' });
});

test('how long an offer waits is data of the project', async () => {
  const { projectId, topicId, eventId, holders, waiters } = await fullSeminar(1, 1);
  await run(asking(db), setEventPlan, { projectId, kind: 'SEMINAR', norm: { offerHours: 12 }, statedOn: '2017-05-24' });
  await giveUp(holders[0]!, topicId);
  expect((await offerOf(waiters[0]!.sub, eventId)).expiresAt).toEqual(new Date(NOON.getTime() + 13 * 3_600_000));
});

describe('200 rounds of random register, cancel, transfer, accept, decline, leave and expire', () => {
  const step = fc.record({ what: fc.constantFrom('register', 'wait', 'cancel', 'transfer', 'accept', 'decline', 'leave', 'expire'), who: fc.nat(11), where: fc.nat(3) });

  test('keep every invariant, four at a time', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(step, { minLength: 4, maxLength: 4 }), { minLength: 10, maxLength: 10 }), async (rounds) => {
      const [topic, other] = [await aTopic(db), await aTopic(db)];
      const events = [await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' }), await aSeminar(db, { ...topic, capacity: 3, date: '2017-10-16' })];
      // Another topic on the first and the second day: whoever has a place there cannot have one here.
      const others = [await aSeminar(db, { ...other, capacity: 3, date: '2017-10-02' }), await aSeminar(db, { ...other, capacity: 2, date: '2017-10-09' })];
      const crowd = await somePeople(db, 12);
      const crowded: Crowded[] = [];
      let hour = 0;
      const perform = async ({ what, who, where }: { what: string; who: number; where: number }): Promise<void> => {
        const person = crowd[who]!, at = hoursLater(hour), cx = asking(db, person, at);
        const [subject, dates, to] = where === 3 ? [other, others, others[who % 2]!] : [topic, events, events[where]!];
        const order = [to, dates[(dates.indexOf(to) + 1) % dates.length]!];
        const own = await db.manager.createQueryBuilder(Registration, 'r').where(`r.person_id = :who and r.subject_id = :topic and r.state <> 'CANCELLED'`, { who: person.sub, topic: subject.topicId }).getOne();
        const offer = own && await db.manager.findOneBy(Offer, { registrationId: own.id, state: 'OPEN' });
        if (what === 'register') await run(cx, registerForEvent, { personId: person.sub, eventIdsInOrder: order });
        else if (what === 'wait') await run(cx, joinWaitingList, { personId: person.sub, acceptableIdsInOrder: order });
        else if (what === 'expire') await tend(at);
        else if (!own) return;
        else if (what === 'cancel') await run(cx, cancelRegistration, { registrationId: own.id });
        else if (what === 'leave') await run(cx, leaveWaitingList, { entryId: own.id });
        else if (what === 'transfer') await run(cx, transferRegistration, { registrationId: own.id, toSeminarId: to });
        else if (offer) await run(cx, respondToOffer, { offerId: offer.id, answer: what === 'accept' ? 'ACCEPT' : 'DECLINE' });
      };
      for (const round of rounds) {
        hour += 7;
        const from = await momentIn(db);
        const results = await Promise.allSettled(round.map(perform));
        crowded.push([from, await momentIn(db)]);
        for (const result of results) if (result.status === 'rejected') expect((result.reason as { violations?: unknown }).violations).toBeDefined();
        await tend(hoursLater(hour));
        expect([...await brokenInvariants(db, topic.topicId, events, crowded), ...await brokenInvariants(db, other.topicId, others, crowded)]).toEqual([]);
      }
    }), { numRuns: 20, endOnFailure: true, seed: 20171002 });
  }, 240_000);
});
