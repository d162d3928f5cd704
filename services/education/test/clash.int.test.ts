import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { confirmAllocation } from '../src/allocation/allocation.commands';
import { cancelRegistration, closeRegistration, placeParticipant, registerForEvent, registerForSeries, transferRegistration } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { setSessions } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { Offer } from '../src/waiting/offer.entity';
import { joinWaitingList, respondToOffer } from '../src/waiting/waiting.commands';
import { anOpenSeries, aPerson, aSeminar, asking, asPerson, aTopic, CLOSED, graph, organiser, refusalOf, somePeople } from './builders';

/** Nobody is in two places at one time, whichever way the places came. */
let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const registrationOf = (personId: string, subjectId: string) => db.manager.findOneByOrFail(Registration, { personId, subjectId });
const hashOf = async (seminarId: string): Promise<string> =>
  ((await graph(db, CLOSED)(organiser, 'query($id: ID!) { previewAllocation(seminarId: $id) { hash } }', { id: seminarId })).data!['previewAllocation'] as { hash: string }).hash;
const allocate = async (seminarId: string) => run(asking(db, organiser, CLOSED), confirmAllocation, { seminarId, previewHash: await hashOf(seminarId) });
const register = (person: Actor, eventIdsInOrder: string[], minute = 0) => run(asPerson(db, person, minute), registerForEvent, { personId: person.sub, eventIdsInOrder });

describe('an application says what shares a day', () => {
  test('the topic one already has is refused as such, not as a clash with itself', async () => {
    const series = await anOpenSeries(db);
    const person = await aPerson(db);
    const choices = [{ topicId: series.topicIds[0], seminarIdsInOrder: [series.seminar(1).id] }];
    await run(asPerson(db, person), registerForSeries, { personId: person.sub, choices });
    expect((await refusalOf(run(asPerson(db, person), registerForSeries, { personId: person.sub, choices }))).violations).toEqual([
      { code: 'EDU_TOPIC_ALREADY_REGISTERED', rule: 'R-EDU-10', field: 'input.choices.0.topicId', actual: 2, limit: 1, messageCs: 'Na téma už jste přihlášeni. Můžete změnit termín.' }]);
  });
  test('two seminars on one day that share no hour are a warning', async () => {
    const [one, two] = [await aTopic(db), await aTopic(db)];
    const [morning, other] = [await aSeminar(db, { ...one, capacity: 3, date: '2017-10-02' }), await aSeminar(db, { ...two, capacity: 3, date: '2017-10-03' })];
    await db.query(`update event_session set date = '2017-10-02', starts_at = '18:00', minutes = 120 where event_id = $1`, [other]);
    const person = await aPerson(db);
    expect((await register(person, [morning])).warnings).toEqual([]);
    const { warnings } = await register(person, [other]);
    expect(warnings).toMatchObject([{ code: 'EDU_SAME_DAY', field: 'input.eventIdsInOrder.0', messageCs: 'Ve stejný den (2. 10. 2017) máte i jinou akci.' }]);
  });
  test('an alternative that clashes with another choice is a warning: no place there can be got', async () => {
    const series = await anOpenSeries(db);
    await run(asking(db), setSessions, { eventId: series.seminar(4, 4).id, sessions: [{ date: series.seminar(3).startsOn!, startsAt: '10:00', minutes: 480 }] });
    const person = await aPerson(db);
    const { warnings } = await run(asPerson(db, person), registerForSeries, { personId: person.sub, choices: [
      { topicId: series.topicIds[2], seminarIdsInOrder: [series.seminar(3).id] }, { topicId: series.topicIds[3], seminarIdsInOrder: [series.seminar(4).id, series.seminar(4, 4).id] }] });
    expect(warnings).toMatchObject([{ code: 'EDU_TIME_CLASH', field: 'input.choices.1.seminarIdsInOrder.1', messageCs: 'Semináře se časově kryjí.' }]);
  });
});

describe('R-EDU-05: places of a series are given by its allocation', () => {
  test('nobody is placed by hand before it, also not from a list; after it a free place is given', async () => {
    const series = await anOpenSeries(db);
    const person = await aPerson(db);
    const eventId = series.seminar(1).id;
    expect((await refusalOf(run(asking(db), placeParticipant, { personId: person.sub, eventId }))).violations).toEqual([
      { code: 'EDU_ALLOCATION_PENDING', rule: 'R-EDU-05b', field: 'input.eventId', messageCs: 'O místech v tomto termínu se teprve rozhodne.' }]);
    await run(asking(db), closeRegistration, { eventId });
    await allocate(eventId);
    expect(await run(asking(db, organiser, CLOSED), placeParticipant, { personId: person.sub, eventId })).toMatchObject({ state: 'CONFIRMED' });
  });
  test('who waits for a date that clashes with another place is no applicant of it and keeps waiting', async () => {
    const series = await anOpenSeries(db, { minCapacity: 1 });
    const [full, other, fourth] = [series.seminar(3), series.seminar(3, 4), series.seminar(4)];
    // The other date of the third topic falls on the day of the fourth.
    await run(asking(db), setSessions, { eventId: other.id, sessions: [{ date: fourth.startsOn!, startsAt: '10:00', minutes: 480 }] });
    const [first, second, third] = await somePeople(db, 3) as [Actor, Actor, Actor];
    const choice = (topic: number, ...ids: string[]) => ({ topicId: series.topicIds[topic - 1], seminarIdsInOrder: ids });
    await run(asPerson(db, first, 1), registerForSeries, { personId: first.sub, choices: [choice(3, full.id)] });
    await run(asPerson(db, second, 2), registerForSeries, { personId: second.sub, choices: [choice(3, full.id, other.id), choice(4, fourth.id)] });
    await run(asPerson(db, third, 3), registerForSeries, { personId: third.sub, choices: [choice(3, full.id, other.id)] });
    await allocate(full.id);
    await allocate(other.id);
    expect(await registrationOf(second.sub, series.topicIds[2]!)).toMatchObject({ state: 'WAITING' });
    expect(await registrationOf(second.sub, series.topicIds[3]!)).toMatchObject({ state: 'PENDING_ALLOCATION', eventId: fourth.id });
    expect(await registrationOf(third.sub, series.topicIds[2]!)).toMatchObject({ state: 'CONFIRMED', eventId: other.id });
  });
});

test('one person moving two topics onto one day at once: one move is refused', async () => {
  const [one, two] = [await aTopic(db), await aTopic(db)];
  for (let round = 0; round < 5; round++) {
    const [a, b, x, y] = [await aSeminar(db, { ...one, capacity: 2, date: '2017-10-02' }), await aSeminar(db, { ...one, capacity: 2, date: '2017-10-16' }), await aSeminar(db, { ...two, capacity: 2, date: '2017-10-03' }), await aSeminar(db, { ...two, capacity: 2, date: '2017-10-16' })];
    const person = await aPerson(db);
    for (const id of [a, x]) await register(person, [id]);
    const move = async (subjectId: string, toSeminarId: string) => run(asPerson(db, person), transferRegistration, { registrationId: (await registrationOf(person.sub, subjectId)).id, toSeminarId });
    const results = await Promise.allSettled([move(one.topicId, b), move(two.topicId, y)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'EDU_TIME_CLASH' } });
  }
});

test('two offers on one day made at the same moment: one is accepted, the other is refused as a clash and can be declined', async () => {
  const [one, two] = [await aTopic(db), await aTopic(db)];
  const [a, b] = [await aSeminar(db, { ...one, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...two, capacity: 1, date: '2017-10-02' })];
  const [holderA, holderB, waiter] = await somePeople(db, 3) as [Actor, Actor, Actor];
  await register(holderA, [a]);
  await register(holderB, [b]);
  for (const id of [a, b]) await run(asPerson(db, waiter), joinWaitingList, { personId: waiter.sub, acceptableIdsInOrder: [id] });
  await run(asPerson(db, holderA), cancelRegistration, { registrationId: (await registrationOf(holderA.sub, one.topicId)).id });
  // What two cancellations at one moment can do; the second offer is made by hand so that the test does not depend on who is faster.
  await run(asPerson(db, holderB), cancelRegistration, { registrationId: (await registrationOf(holderB.sub, two.topicId)).id });
  const second = await registrationOf(waiter.sub, two.topicId);
  await db.query(`update registration set state = 'OFFERED', event_id = $2 where id = $1`, [second.id, b]);
  await db.query('update event set taken = 1 where id = $1', [b]);
  await db.query(`insert into offer (registration_id, event_id, person_id, kraj_code, state, expires_at) values ($1, $2, $3, 'CZ051', 'OPEN', '2017-09-01')`, [second.id, b, waiter.sub]);
  const offerOf = (eventId: string) => db.manager.findOneByOrFail(Offer, { personId: waiter.sub, eventId });
  await run(asPerson(db, waiter), respondToOffer, { offerId: (await offerOf(a)).id, answer: 'ACCEPT' });
  expect((await refusalOf(run(asPerson(db, waiter), respondToOffer, { offerId: (await offerOf(b)).id, answer: 'ACCEPT' }))).violations)
    .toEqual([{ code: 'EDU_TIME_CLASH', field: 'input.offerId', actual: '2017-10-02', messageCs: 'Semináře se časově kryjí.' }]);
  await run(asPerson(db, waiter), respondToOffer, { offerId: (await offerOf(b)).id, answer: 'DECLINE' });
  expect(await registrationOf(waiter.sub, two.topicId)).toMatchObject({ state: 'CANCELLED' });
});
