import type { Actor } from '@opora/kernel';
import { createLog, run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { confirmAllocation } from '../src/allocation/allocation.commands';
import { endEmployment } from '../src/employment/employment.commands';
import { Employment } from '../src/employment/employment.entity';
import { Event } from '../src/event/event.entity';
import { createEvent } from '../src/planning/planning.commands';
import { cancelEvent, publishSeminars } from '../src/publishing/publishing.commands';
import { cancelRegistration, closeRegistration, registerForEvent, registerForSeries } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { setSessions } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { Offer } from '../src/waiting/offer.entity';
import { joinWaitingList, respondToOffer } from '../src/waiting/waiting.commands';
import { tendOffers } from '../src/waiting/waiting.schedules';
import { allocated, anOpenSeries, aPerson, aSeminar, asking, asPerson, aTopic, graph, NOON, organiser, refusalOf, somePeople } from './builders';

/** What becomes of who holds or awaits a place when the event, the date or the person is no more. */
let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const registrationOf = (person: Actor, subjectId: string) => db.manager.findOneByOrFail(Registration, { personId: person.sub, subjectId });
const openOffer = (person: Actor) => db.manager.findOneByOrFail(Offer, { personId: person.sub, state: 'OPEN' });
const takenAt = async (id: string) => (await db.manager.findOneByOrFail(Event, { id })).taken;
const register = (person: Actor, eventIdsInOrder: string[], minute = 0) => run(asPerson(db, person, minute), registerForEvent, { personId: person.sub, eventIdsInOrder });
const giveUp = async (person: Actor, subjectId: string) => run(asPerson(db, person, 60), cancelRegistration, { registrationId: (await registrationOf(person, subjectId)).id });
const cancel = (eventId: string) => run(asking(db), cancelEvent, { eventId, reason: 'Lektor nemůže' });
const tend = (now: Date) => tendOffers({ db, now: () => now, signal: new AbortController().signal, log: createLog('test', 'silent') });
const toldOf = async (topic: string, person: Actor) => (await db.query(`select payload from outbox where topic = $1 and payload->'recipients' ? $2`, [topic, person.sub]) as { payload: object }[]).map(({ payload }) => payload);

describe('an event that is cancelled takes nobody’s turn', () => {
  test('R-EDU-05b: who held a place is offered one at another date in the same step, before anybody new can take it', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [first, second, late] = await somePeople(db, 3) as [Actor, Actor, Actor];
    await register(first, [a], 1);
    await register(second, [a], 2);
    const applied = (await registrationOf(first, topic.topicId)).appliedAt;
    await cancel(a);
    expect(await registrationOf(first, topic.topicId)).toMatchObject({ state: 'OFFERED', eventId: b, appliedAt: applied });
    expect(await registrationOf(second, topic.topicId)).toMatchObject({ state: 'WAITING', acceptable: [b], reasonCs: 'Akce je zrušena: Lektor nemůže; místo vám nabídneme v jiném termínu téhož tématu.' });
    expect(await toldOf('event-cancelled', first)).toHaveLength(1);
    expect(await toldOf('place-offered', first)).toMatchObject([{ eventId: b }]);
    await register(late, [b], 70);
    expect(await registrationOf(late, topic.topicId)).toMatchObject({ state: 'WAITING' });
    expect(await takenAt(b)).toBe(1);
  });
  test('R-EDU-05a: who takes part in all five still does, and comes first at the date they are sent to', async () => {
    const series = await anOpenSeries(db, { minCapacity: 1 });
    const [full, other] = await somePeople(db, 2) as [Actor, Actor];
    const choices = series.topicIds.map((topicId, n) => ({ topicId, seminarIdsInOrder: [series.seminar(n + 1).id] }));
    await run(asPerson(db, other, 1), registerForSeries, { personId: other.sub, choices: [{ topicId: series.topicIds[0], seminarIdsInOrder: [series.seminar(1, 1).id] }] });
    await run(asPerson(db, full, 2), registerForSeries, { personId: full.sub, choices });
    await cancel(series.seminar(1).id);
    await run(asking(db), closeRegistration, { eventId: series.seminar(1, 1).id });
    const { data } = await graph(db)(organiser, 'query($id: ID!) { previewAllocation(seminarId: $id) { placed { person { id } class } waiting { person { id } class } } }', { id: series.seminar(1, 1).id });
    expect(data!['previewAllocation']).toEqual({ placed: [{ person: { id: full.sub }, class: 'FULL_SERIES' }], waiting: [{ person: { id: other.sub }, class: 'OTHER' }] });
  });
  test('two events of a topic that are cancelled at once send nobody to a date that will not be', async () => {
    const topic = await aTopic(db);
    const events = [await aSeminar(db, { ...topic, capacity: 3, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 3, date: '2017-10-09' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-16' })] as [string, string, string];
    const crowd = await somePeople(db, 4);
    for (const [n, person] of crowd.entries()) await register(person, [events[n % 2]!, events[(n + 1) % 2]!], n);
    await Promise.all([cancel(events[0]), cancel(events[1])]);
    const left = await Promise.all(crowd.map((person) => registrationOf(person, topic.topicId)));
    expect(left.map(({ state }) => state)).toEqual(['OFFERED', 'WAITING', 'WAITING', 'WAITING']);
    for (const { acceptable } of left) expect(acceptable).toEqual([events[2]]);
    expect(await Promise.all(events.map(takenAt))).toEqual([0, 0, 1]);
  });
  test('while there is no other date the turn waits for the next one announced, and is offered its place at once', async () => {
    const topic = await aTopic(db);
    const a = await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' });
    const [first, second] = await somePeople(db, 2) as [Actor, Actor];
    await register(first, [a], 1);
    await register(second, [a], 2);
    await cancel(a);
    expect(await registrationOf(first, topic.topicId)).toMatchObject({ state: 'WAITING', acceptable: [], reasonCs: 'Akce je zrušena: Lektor nemůže; místo vám nabídneme v novém termínu, jakmile bude vypsán.' });
    await tend(new Date('2017-10-03T10:00:00Z'));
    const { id } = await run(asking(db), createEvent, { projectId: topic.projectId, kind: 'SEMINAR', titleCs: 'Náhradní termín', topicIds: [topic.topicId], capacity: 1, okresCode: 'CZ0513', sessions: [{ date: '2017-11-06', startsAt: '09:00', minutes: 480 }] });
    await run(asking(db), publishSeminars, { eventIds: [id] });
    expect(await registrationOf(first, topic.topicId)).toMatchObject({ state: 'OFFERED', eventId: id });
    expect(await registrationOf(second, topic.topicId)).toMatchObject({ state: 'WAITING', acceptable: [id] });
  });
  test('an event that is its own subject has no other date: its registrations end', async () => {
    const { projectId } = await aTopic(db);
    const { id } = await run(asking(db), createEvent, { projectId, kind: 'WORKSHOP', titleCs: 'Zkušební dílna', capacity: 5, okresCode: 'CZ0513', sessions: [{ date: '2017-11-06', startsAt: '09:00', minutes: 120 }] });
    await run(asking(db), publishSeminars, { eventIds: [id] });
    const person = await aPerson(db);
    await register(person, [id]);
    await cancel(id);
    expect(await registrationOf(person, id)).toMatchObject({ state: 'CANCELLED', reasonCs: 'Akce je zrušena: Lektor nemůže' });
  });
  test('places of a cancelled event are not given by an allocation', async () => {
    const series = await anOpenSeries(db, { minCapacity: 1 });
    const { id } = series.seminar(1);
    await cancel(id);
    const { errors } = await graph(db)(organiser, 'query($id: ID!) { previewAllocation(seminarId: $id) { hash } }', { id });
    expect(errors![0]!.extensions!['violations']).toMatchObject([{ code: 'EDU_EVENT_STATUS', field: 'seminarId', actual: 'CANCELLED', messageCs: 'Akce je zrušená, tuto změnu už nelze provést.' }]);
    expect((await refusalOf(run(asking(db), confirmAllocation, { seminarId: id, previewHash: '0'.repeat(64) }))).violations).toMatchObject([{ code: 'EDU_EVENT_STATUS', field: 'input.seminarId' }]);
  });
});

describe('waiting for what is over', () => {
  test('ends when the last date has come, is told, and leaves the topic free to apply for anew', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [one, two, waiter] = await somePeople(db, 3) as [Actor, Actor, Actor];
    await register(one, [a]);
    await register(two, [b]);
    await register(waiter, [a, b], 1);
    await tend(new Date('2017-10-02T05:00:00Z'));
    expect(await registrationOf(waiter, topic.topicId)).toMatchObject({ state: 'WAITING', acceptable: [b] });
    await tend(new Date('2017-10-09T05:00:00Z'));
    const ended = await registrationOf(waiter, topic.topicId);
    expect(ended).toMatchObject({ state: 'CANCELLED', reasonCs: 'Na termínech, na které jste čekali, se do jejich začátku místo neuvolnilo.' });
    expect(await toldOf('waiting-ended', waiter)).toEqual([{ recipients: [waiter.sub], registrationId: ended.id }]);
    await tend(new Date('2017-10-10T05:00:00Z'));
    expect(await toldOf('waiting-ended', waiter)).toHaveLength(1);
    const c = await aSeminar(db, { ...topic, capacity: 1, date: '2017-11-06' });
    await run(asking(db, waiter, new Date('2017-10-11T05:00:00Z')), registerForEvent, { personId: waiter.sub, eventIdsInOrder: [c] });
  });
  test('who turns an offer down keeps no date that is over', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-08-17' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [one, two, waiter] = await somePeople(db, 3) as [Actor, Actor, Actor];
    await register(one, [a]);
    await register(two, [b]);
    await register(waiter, [a, b], 1);
    await giveUp(two, topic.topicId);
    const { id } = await openOffer(waiter);
    expect(await run(asking(db, waiter, new Date('2017-08-17T05:00:00Z')), respondToOffer, { offerId: id, answer: 'DECLINE' })).toMatchObject({ state: 'CANCELLED', acceptable: [] });
  });
  test('an offer of an event that is moved nearer ends when the event begins', async () => {
    const topic = await aTopic(db);
    const a = await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' });
    const [one, waiter] = await somePeople(db, 2) as [Actor, Actor];
    await register(one, [a]);
    await register(waiter, [a], 1);
    await giveUp(one, topic.topicId);
    await run(asking(db), setSessions, { eventId: a, sessions: [{ date: '2017-08-16', startsAt: '09:00', minutes: 480 }] });
    expect((await openOffer(waiter)).expiresAt).toEqual(new Date('2017-08-16T07:00:00Z'));
  });
});

test('J4: who got no place in an allocation is offered a free one at another of their dates in the same step', async () => {
  const series = await anOpenSeries(db, { minCapacity: 1 });
  const [a, b] = [series.seminar(3, 1).id, series.seminar(3, 2).id];
  await allocated(db, b);
  const [first, second] = await somePeople(db, 2) as [Actor, Actor];
  for (const [n, person] of [first, second].entries()) {
    await run(asPerson(db, person, n), registerForSeries, { personId: person.sub, choices: [{ topicId: series.topicIds[2], seminarIdsInOrder: [a] }] });
    await db.query('update registration set acceptable = $2 where person_id = $1', [person.sub, [a, b]]);
  }
  await allocated(db, a);
  expect(await registrationOf(first, series.topicIds[2]!)).toMatchObject({ state: 'CONFIRMED', eventId: a });
  expect(await registrationOf(second, series.topicIds[2]!)).toMatchObject({ state: 'OFFERED', eventId: b });
});

describe('R-EDU-06: who no longer works where the seminar is for', () => {
  const leaveWork = async (person: Actor) => run(asking(db, person), endEmployment, { employmentId: (await db.manager.findOneByOrFail(Employment, { personId: person.sub })).id, to: '2017-08-14' });
  const scene = async () => {
    const topic = await aTopic(db);
    const a = await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' });
    const [one, waiter, next] = await somePeople(db, 3) as [Actor, Actor, Actor];
    for (const [n, person] of [one, waiter, next].entries()) await register(person, [a], n);
    return { ...topic, a, one, waiter, next };
  };
  test('is passed over by the waiting list', async () => {
    const { topicId, one, waiter, next } = await scene();
    await leaveWork(waiter);
    await giveUp(one, topicId);
    expect([(await registrationOf(waiter, topicId)).state, (await registrationOf(next, topicId)).state]).toEqual(['WAITING', 'OFFERED']);
  });
  test('is not placed from the waiting list by an allocation', async () => {
    const series = await anOpenSeries(db, { minCapacity: 1 });
    const [a, b, topicId] = [series.seminar(3, 1).id, series.seminar(3, 2).id, series.topicIds[2]!];
    const [first, second] = await somePeople(db, 2) as [Actor, Actor];
    for (const [n, person] of [first, second].entries()) await run(asPerson(db, person, n), registerForSeries, { personId: person.sub, choices: [{ topicId, seminarIdsInOrder: [a, b] }] });
    await allocated(db, a);
    expect(await registrationOf(second, topicId)).toMatchObject({ state: 'WAITING' });
    await leaveWork(second);
    await allocated(db, b);
    expect([await registrationOf(second, topicId), await takenAt(b)]).toMatchObject([{ state: 'WAITING' }, 0]);
  });
  test('cannot take an offer made before', async () => {
    const { topicId, one, waiter } = await scene();
    await giveUp(one, topicId);
    const { id } = await openOffer(waiter);
    await leaveWork(waiter);
    expect((await refusalOf(run(asPerson(db, waiter, 61), respondToOffer, { offerId: id, answer: 'ACCEPT' }))).violations).toMatchObject([{ code: 'EDU_NOT_ELIGIBLE', rule: 'R-EDU-06', field: 'input.offerId' }]);
    await run(asPerson(db, waiter, 62), respondToOffer, { offerId: id, answer: 'DECLINE' });
  });
});

test('a person who is forgotten holds, awaits and is offered nothing more; the places go to the next at once', async () => {
  const [topic, other] = [await aTopic(db), await aTopic(db)];
  const [a, b] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...other, capacity: 1, date: '2017-10-09' })];
  const [gone, next] = await somePeople(db, 2) as [Actor, Actor];
  await register(gone, [a]);
  await register(next, [a], 1);
  const holder = await aPerson(db);
  await register(holder, [b]);
  await run(asPerson(db, gone, 1), joinWaitingList, { personId: gone.sub, acceptableIdsInOrder: [b] });
  await giveUp(holder, other.topicId);
  expect((await openOffer(gone)).eventId).toBe(b);
  const { id } = await registrationOf(gone, other.topicId);
  await db.transaction((tx) => education.leave!({ tx, now: NOON, send: () => undefined }, gone.sub));
  expect(await db.manager.findOneByOrFail(Registration, { id })).toMatchObject({ state: 'CANCELLED' });
  expect((await db.manager.findBy(Offer, { registrationId: id })).map(({ state }) => state)).toEqual(['WITHDRAWN']);
  expect(await registrationOf(next, topic.topicId)).toMatchObject({ state: 'OFFERED', eventId: a });
  expect([await takenAt(a), await takenAt(b)]).toEqual([1, 0]);
});
