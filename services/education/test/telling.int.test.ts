import { run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { Event } from '../src/event/event.entity';
import { cancelEvent } from '../src/publishing/publishing.commands';
import { registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { switchMode } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { aPerson, aSeminar, asking, asPerson, aTopic, somePeople } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const registrationOf = (personId: string, subjectId: string) => db.manager.findOneByOrFail(Registration, { personId, subjectId });
const toldOf = async (topic: string, eventId: string): Promise<{ recipients: string[] }[]> =>
  (await db.query(`select payload from outbox where topic = $1 and payload->>'eventId' = $2 order by id`, [topic, eventId]) as { payload: { recipients: string[] } }[]).map(({ payload }) => payload);

describe('who is told', () => {
  test('R-EDU-20: a switch online keeps every registration and tells everyone concerned', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' });
    const crowd = await somePeople(db, 2);
    for (const person of crowd) await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    const before = await db.manager.find(Registration, { where: { eventId }, order: { id: 'ASC' } });
    await run(asking(db), switchMode, { eventId, mode: 'ONLINE' });
    expect(await db.manager.find(Registration, { where: { eventId }, order: { id: 'ASC' } })).toEqual(before);
    const [told] = await toldOf('event-changed', eventId);
    expect(told).toMatchObject({ what: 'MODE', mode: 'ONLINE', day: '2017-10-02', time: '09:00' });
    expect([...told!.recipients].sort()).toEqual(crowd.map(({ sub }) => sub).sort());
    await run(asking(db), switchMode, { eventId, mode: 'ONLINE' });
    expect(await toldOf('event-changed', eventId)).toHaveLength(1);
  });
  test('R-EDU-20: who only waits hears of a switch and of a cancellation too, without an entry in the calendar', async () => {
    const topic = await aTopic(db);
    const [eventId, other] = [await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-09' })];
    const [holder, waiter, elsewhere] = await somePeople(db, 3);
    await run(asPerson(db, holder!), registerForEvent, { personId: holder!.sub, eventIdsInOrder: [eventId] });
    await run(asPerson(db, elsewhere!), registerForEvent, { personId: elsewhere!.sub, eventIdsInOrder: [other] });
    await run(asPerson(db, waiter!, 1), registerForEvent, { personId: waiter!.sub, eventIdsInOrder: [eventId] });
    await run(asking(db), switchMode, { eventId, mode: 'ONLINE' });
    expect(await toldOf('event-changed', eventId)).toMatchObject([{ recipients: [holder!.sub], day: '2017-10-02' }, { recipients: [waiter!.sub], what: 'MODE', mode: 'ONLINE', day: null, time: null }]);
    expect(await registrationOf(waiter!.sub, topic.topicId)).toMatchObject({ state: 'WAITING', acceptable: [eventId] });
    await run(asking(db), cancelEvent, { eventId, reason: 'Lektor nemůže' });
    expect(await toldOf('event-cancelled', eventId)).toMatchObject([{ recipients: [holder!.sub], day: '2017-10-02' }, { recipients: [waiter!.sub], day: null }]);
    expect(await registrationOf(waiter!.sub, topic.topicId)).toMatchObject({ state: 'WAITING', acceptable: [other], reasonCs: 'Akce je zrušena: Lektor nemůže; místo vám nabídneme v jiném termínu téhož tématu.' });
    expect([...await toldOf('event-changed', other), ...await toldOf('event-cancelled', other)]).toEqual([]);
  });
  test('R-EDU-20: of ten thousand who wait nobody is left out, and who waits for it twice hears once', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 1, date: '2017-10-02' });
    const [holder, waiter] = await somePeople(db, 2);
    await run(asPerson(db, holder!), registerForEvent, { personId: holder!.sub, eventIdsInOrder: [eventId] });
    await run(asPerson(db, waiter!, 1), registerForEvent, { personId: waiter!.sub, eventIdsInOrder: [eventId] });
    await db.query(`insert into registration select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'subject_id', $2::uuid))).* from registration r where r.person_id = $1`, [waiter!.sub, eventId]);
    for (let batch = 0; batch < 5; batch++) await db.query(`insert into registration select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'person_id', gen_random_uuid()))).* from registration r, generate_series(1, 2000) where r.person_id = $1 and r.subject_id = $2`, [waiter!.sub, topic.topicId]);
    await run(asking(db), switchMode, { eventId, mode: 'ONLINE' });
    const [first, ...others] = await toldOf('event-changed', eventId);
    expect(first!.recipients).toEqual([holder!.sub]);
    const told = others.flatMap(({ recipients }) => recipients);
    expect([told.length, new Set(told).size, told.includes(waiter!.sub), Math.max(...others.map(({ recipients }) => recipients.length))]).toEqual([10_001, 10_001, true, 1000]);
  }, 60_000);
  test('whoever gets a place hears it with the day, and is reminded', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' });
    const person = await aPerson(db);
    await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    expect(await toldOf('registration-confirmed', eventId)).toEqual([{ recipients: [person.sub], eventId, day: '2017-10-02', time: '09:00', minutes: 480, version: 1 }]);
    const [{ payload }] = await db.query(`select payload from outbox where topic = 'reminders-set' and payload->'about'->>'id' = $1`, [eventId]) as [{ payload: object }];
    expect(payload).toEqual({ about: { type: 'Event', id: eventId }, day: '2017-10-02', time: '09:00', minutes: 480, recipients: [person.sub], version: 1 });
  });
  test('a cancelled event frees its places: whoever has or can have another date is offered it or waits for it with the first time, and hears the reason', async () => {
    const topic = await aTopic(db);
    const [a, b] = [await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' }), await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-09' })];
    const [first, second] = await somePeople(db, 2);
    await run(asPerson(db, first!, 1), registerForEvent, { personId: first!.sub, eventIdsInOrder: [a, b] });
    await run(asPerson(db, second!, 2), registerForEvent, { personId: second!.sub, eventIdsInOrder: [a] });
    const applied = (await registrationOf(first!.sub, topic.topicId)).appliedAt;
    await run(asking(db), cancelEvent, { eventId: a, reason: 'Lektor nemůže' });
    expect(await registrationOf(first!.sub, topic.topicId)).toMatchObject({ state: 'OFFERED', eventId: b, acceptable: [b], appliedAt: applied });
    expect(await registrationOf(second!.sub, topic.topicId)).toMatchObject({ state: 'OFFERED', eventId: b, acceptable: [b] });
    expect(await db.manager.findOneByOrFail(Event, { id: a })).toMatchObject({ taken: 0, status: 'CANCELLED' });
    expect((await toldOf('event-cancelled', a))[0]!.recipients).toHaveLength(2);
  });
});
