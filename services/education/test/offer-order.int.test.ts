import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { Event } from '../src/event/event.entity';
import { cancelRegistration, registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { education } from '../src/subgraph';
import { Offer } from '../src/waiting/offer.entity';
import { respondToOffer } from '../src/waiting/waiting.commands';
import { aSeminar, asPerson, aTopic, somePeople } from './builders';
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

/** Starts a change and holds it at the lock of an event, its transaction begun, while something else is done. */
async function meanwhile(eventId: string, held: () => Promise<unknown>, done: () => Promise<unknown>): Promise<Crowded> {
  const from = await momentIn(db);
  const side = db.createQueryRunner();
  await side.startTransaction();
  await side.query('select id from event where id = $1 for update', [eventId]);
  const waits = held();
  try {
    while ((await db.query(`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`) as unknown[]).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await done();
  } finally {
    await side.commitTransaction();
    await side.release();
    await waits;
  }
  return [from, await momentIn(db)];
}

test('R-EDU-05b: who waits when the event is locked has their turn, though the cancellation began before they waited', async () => {
  const { two, holderOfTwo, first, next, of, cancel, decline, broken } = await scene();
  const crowded = await meanwhile(two, () => cancel(holderOfTwo), () => decline(first));
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
