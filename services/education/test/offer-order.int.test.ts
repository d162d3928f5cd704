import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { Event } from '../src/event/event.entity';
import { cancelEvent } from '../src/publishing/publishing.commands';
import { cancelRegistration, registerForEvent, transferRegistration } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { education } from '../src/subgraph';
import { Offer } from '../src/waiting/offer.entity';
import { respondToOffer } from '../src/waiting/waiting.commands';
import { aSeminar, asking, asPerson, aTopic, refusalOf, somePeople } from './builders';
import { brokenInvariants, momentIn, type Crowded } from './place-invariants';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const OUT_OF_TURN = 'who is offered came before who waits';
const LATER = 60;

/** Two full seminars of a topic. Who came first is offered the first one and would take the second, too; who came next waits for the second only. */
async function scene() {
  const topic = await aTopic(db);
  const [one, two] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
  const [holderOfOne, holderOfTwo, first, next] = await somePeople(db, 4) as [Actor, Actor, Actor, Actor];
  const asked: [Actor, string[]][] = [[holderOfOne, [one]], [holderOfTwo, [two]], [first, [one, two]], [next, [two]]];
  for (const [n, [person, eventIdsInOrder]] of asked.entries()) await run(asPerson(db, person, n), registerForEvent, { personId: person.sub, eventIdsInOrder });
  const of = (person: Actor) => db.manager.findOneByOrFail(Registration, { personId: person.sub, subjectId: topic.topicId });
  const cancel = async (person: Actor) => run(asPerson(db, person, LATER), cancelRegistration, { registrationId: (await of(person)).id });
  const decline = async (person: Actor) => run(asPerson(db, person, LATER), respondToOffer, { offerId: (await db.manager.findOneByOrFail(Offer, { personId: person.sub, state: 'OPEN' })).id, answer: 'DECLINE' });
  await cancel(holderOfOne);
  const broken = (crowded: readonly Crowded[]) => brokenInvariants(db, topic.topicId, [one, two], crowded);
  return { one, two, holderOfTwo, first, next, of, cancel, decline, broken };
}

/** Returns when so many transactions wait for a lock. */
async function waitingAtLocks(count: number): Promise<void> {
  while ((await db.query(`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`) as unknown[]).length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Starts a change and holds it at the lock of an event, its transaction begun, while something else is done. */
async function meanwhile(eventId: string, held: () => Promise<unknown>, done: () => Promise<unknown>): Promise<Crowded> {
  const from = await momentIn(db);
  const side = db.createQueryRunner();
  await side.startTransaction();
  await side.query('select id from event where id = $1 for update', [eventId]);
  const waits = held();
  try {
    await waitingAtLocks(1);
    await done();
  } finally {
    await side.commitTransaction();
    await side.release();
    await waits;
  }
  return [from, await momentIn(db)];
}

test('R-EDU-05b: who waits for another date since theirs was cancelled has their turn when a place is freed there at that moment', async () => {
  const { one, two, holderOfTwo, first, next, of, cancel, broken } = await scene();
  let freed: Promise<unknown> = Promise.resolve();
  const crowded = await meanwhile(two, () => run(asking(db), cancelEvent, { eventId: one, reason: 'Lektor onemocněl.' }), () => { freed = cancel(holderOfTwo); return waitingAtLocks(2); });
  await freed;
  expect(await of(first)).toMatchObject({ state: 'OFFERED', eventId: two });
  expect(await of(next)).toMatchObject({ state: 'WAITING' });
  expect(await broken([crowded])).toEqual([]);
});

test('J5: who has not yet given an offered place back waits for no other: the free one is the next person’s, though the answer began before; the one after that is theirs', async () => {
  const { one, two, holderOfTwo, first, next, of, cancel, decline, broken } = await scene();
  const crowded = await meanwhile(one, () => decline(first), () => cancel(holderOfTwo));
  expect(await of(next)).toMatchObject({ state: 'OFFERED', eventId: two });
  expect(await of(first)).toMatchObject({ state: 'WAITING', acceptable: [two] });
  expect(await broken([crowded])).toEqual([]);
  await decline(next);
  expect(await of(first)).toMatchObject({ state: 'OFFERED', eventId: two });
  expect(await broken([crowded])).toEqual([]);
});

test('J5: who gives an offered place back is offered at once a place that became free meanwhile at another date of theirs, before anybody new can take it', async () => {
  const { two, holderOfTwo, first, next, of, cancel, decline } = await scene();
  await cancel(next);
  await cancel(holderOfTwo);
  expect((await db.manager.findOneByOrFail(Event, { id: two })).taken).toBe(0);
  expect(await decline(first)).toMatchObject({ state: 'OFFERED', eventId: two });
  const [late] = await somePeople(db, 1) as [Actor];
  await run(asPerson(db, late, LATER + 1), registerForEvent, { personId: late.sub, eventIdsInOrder: [two] });
  expect(await of(late)).toMatchObject({ state: 'WAITING' });
  expect(await of(first)).toMatchObject({ state: 'OFFERED', eventId: two });
});

/** The second seminar has a free place, and who would take it was busy that day when it became free, but is no longer. */
async function freeWhileSomebodyWaits() {
  const { two, holderOfTwo, first, next, of, cancel, decline } = await scene();
  await decline(first);
  const other = await aTopic(db);
  const busy = await aSeminar(db, { ...other, capacity: 1, date: '2017-10-09' });
  await run(asPerson(db, first, LATER), registerForEvent, { personId: first.sub, eventIdsInOrder: [busy] });
  await cancel(next);
  await cancel(holderOfTwo);
  await run(asPerson(db, first, LATER), cancelRegistration, { registrationId: (await db.manager.findOneByOrFail(Registration, { personId: first.sub, subjectId: other.topicId })).id });
  expect(await of(first)).toMatchObject({ state: 'WAITING', acceptable: [two] });
  return { two, first, of };
}

test('J5: a place that is free while somebody waits for it is not taken by who applies later', async () => {
  const { two, first, of } = await freeWhileSomebodyWaits();
  const [late] = await somePeople(db, 1) as [Actor];
  await run(asPerson(db, late, LATER), registerForEvent, { personId: late.sub, eventIdsInOrder: [two] });
  expect(await of(first)).toMatchObject({ state: 'OFFERED', eventId: two });
  expect(await of(late)).toMatchObject({ state: 'WAITING' });
});

test('J5: nor by who has another date and would change to it', async () => {
  const { two, first, of } = await freeWhileSomebodyWaits();
  const { subjectId, projectId } = await of(first);
  const three = await aSeminar(db, { projectId, topicId: subjectId, capacity: 1, date: '2017-10-16' });
  const [mover] = await somePeople(db, 1) as [Actor];
  await run(asPerson(db, mover, LATER), registerForEvent, { personId: mover.sub, eventIdsInOrder: [three] });
  expect(await refusalOf(run(asPerson(db, mover, LATER), transferRegistration, { registrationId: (await of(mover)).id, toSeminarId: two }))).toMatchObject({ code: 'EDU_CAPACITY_EXCEEDED' });
  expect(await of(mover)).toMatchObject({ state: 'CONFIRMED', eventId: three });
});

test('a place is offered to the first who can come, however many are passed over', async () => {
  const topic = await aTopic(db);
  const two = await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' });
  const [holder, ...waiting] = await somePeople(db, 203) as [Actor, ...Actor[]];
  for (const [n, person] of [holder, ...waiting].entries()) await run(asPerson(db, person, n % LATER), registerForEvent, { personId: person.sub, eventIdsInOrder: [two] });
  // All but the last one have another seminar on that day by now.
  const other = await aSeminar(db, { ...await aTopic(db), capacity: 300, date: '2017-10-09' });
  const rows = await db.manager.findBy(Registration, { subjectId: topic.topicId, state: 'WAITING' });
  const last = rows.find(({ personId }) => personId === waiting.at(-1)!.sub)!;
  await db.manager.update(Registration, { id: last.id }, { appliedAt: new Date('2017-08-31T10:00:00Z') });
  await db.query(
    `insert into registration (person_id, organisation_id, subject_id, topic_id, project_id, kraj_code, acceptable, applied_at, state, event_id, reason_cs, confirmed_at)
     select w.person_id, w.organisation_id, e.topic_id, e.topic_id, w.project_id, w.kraj_code, array[$2::uuid], w.applied_at, 'CONFIRMED', $2, 'Místo je potvrzeno.', w.applied_at
     from registration w, event_topic e where w.subject_id = $1 and w.state = 'WAITING' and w.person_id <> $3 and e.event_id = $2`, [topic.topicId, other, last.personId]);
  await db.query('update event set taken = 201 where id = $1', [other]);
  const held = await db.manager.findOneByOrFail(Registration, { personId: holder.sub, subjectId: topic.topicId });
  await run(asPerson(db, holder, LATER), cancelRegistration, { registrationId: held.id });
  expect(await db.manager.findOneByOrFail(Registration, { id: last.id })).toMatchObject({ state: 'OFFERED', eventId: two });
});

test('the order of the transactions’ beginnings alone would call that unjust, and an offer past somebody who has waited is found, alone or in a crowd', async () => {
  const { one, two, holderOfTwo, first, next, of, cancel, decline, broken } = await scene();
  const crowded = await meanwhile(one, () => decline(first), () => cancel(holderOfTwo));
  expect(await broken([])).toEqual([OUT_OF_TURN]);
  // The same offer made once more, when the first one has waited for long.
  const before = await momentIn(db);
  await db.transaction(async (tx) => {
    const { id, registrationId, eventId, personId, krajCode, state, expiresAt } = await tx.findOneByOrFail(Offer, { registrationId: (await of(next)).id, state: 'OPEN' });
    await tx.delete(Offer, { id });
    await tx.insert(Offer, { registrationId, eventId, personId, krajCode, state, expiresAt });
  });
  expect(await broken([crowded])).toEqual([OUT_OF_TURN]);
  expect(await broken([crowded, [before, await momentIn(db)]])).toEqual([OUT_OF_TURN]);
  expect((await db.manager.findOneByOrFail(Event, { id: two })).taken).toBe(1);
});
