import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enterWholeService, forgetPerson, run } from '@opora/subgraph';
import { actors, anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordEmployment } from '../src/employment/employment.commands';
import { Event } from '../src/event/event.entity';
import { cancelRegistration, registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { education } from '../src/subgraph';
import { anOrganisation, aPerson, aSeminar, asking, asPerson, aTopic, graph, ministry, refusalOf } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const registrationOf = (personId: string, subjectId: string) => db.manager.findOneByOrFail(Registration, { personId, subjectId });

describe('who reads registrations', () => {
  test('a person their own, an organiser those of the kraj with a note of the read, nobody else any', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' });
    const person = await aPerson(db);
    await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    const { id } = await registrationOf(person.sub, topic.topicId);
    const ask = graph(db);
    const one = async (actor: Parameters<typeof ask>[0]) => (await ask(actor, 'query($id: ID!) { registration(id: $id) { state } }', { id })).errors?.[0]?.extensions?.['code'] ?? 'ok';
    expect([await one(person), await one(actors.organiser)]).toEqual(['ok', 'ok']);
    for (const actor of [await aPerson(db), anActor({ roles: ['organiser'], kraj: 'CZ052' }), ministry, actors.evaluator, actors.networker, actors.operator]) expect(await one(actor)).toBe('NOT_FOUND');
    const list = await ask(actors.organiser, 'query($e: ID) { registrations(filter: { eventId: $e }) { totalCount edges { node { person { id } employer { id } } } } }', { e: eventId });
    expect(list.data!['registrations']).toMatchObject({ totalCount: 1, edges: [{ node: { person: { id: person.sub } } }] });
    const elsewhere = await ask(anActor({ roles: ['organiser'], kraj: 'CZ052' }), 'query($e: ID) { registrations(filter: { eventId: $e }) { totalCount } }', { e: eventId });
    expect(elsewhere.data!['registrations']).toEqual({ totalCount: 0 });
    const notes = await db.query(`select action from audit where object_id = $1 and action like '%egistration%' and actor = $2 order by at`, [id, actors.organiser.sub]) as { action: string }[];
    expect(notes.map(({ action }) => action)).toEqual(['readRegistration', 'listRegistrations']);
    const mine = await ask(person, '{ myRegistrations { edges { node { seminar { id } } } } }');
    expect(mine.data!['myRegistrations']).toEqual({ edges: [{ node: { seminar: { id: eventId } } }] });
  });
  test('an employment is the person’s own or recorded in the organiser’s kraj; an end before the start is refused', async () => {
    const person = await aPerson(db);
    const organisationId = await anOrganisation(db, { krajCode: 'CZ052' });
    expect(await refusalOf(run(asking(db), recordEmployment, { personId: person.sub, organisationId, from: '2017-02-01' }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect((await refusalOf(run(asking(db, person), recordEmployment, { personId: person.sub, organisationId, from: '2017-04-01', to: '2017-03-31' }))).violations).toMatchObject([{ code: 'DATE_RANGE_REVERSED', messageCs: 'Začátek nesmí být po konci.' }]);
    await run(asking(db, person), recordEmployment, { personId: person.sub, organisationId, from: '2017-02-01' });
  });
  test('a registration once begun is not cancelled', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' });
    const person = await aPerson(db);
    await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    const { id } = await registrationOf(person.sub, topic.topicId);
    expect(await refusalOf(run(asking(db, person, new Date('2017-10-02T06:00:00Z')), cancelRegistration, { registrationId: id }))).toMatchObject({ code: 'EDU_EVENT_STATUS' });
    await run(asPerson(db, person), cancelRegistration, { registrationId: id, reason: 'Nemoc' });
    expect(await refusalOf(run(asPerson(db, person), cancelRegistration, { registrationId: id }))).toMatchObject({ code: 'EDU_REGISTRATION_STATE' });
    expect(await db.manager.findOneByOrFail(Event, { id: eventId })).toMatchObject({ taken: 0 });
  });
});

describe('whose records were read', () => {
  const LOG = 'query($of: [_Any!]!) { _entities(representations: $of) { ... on SubjectReport { education { accessLog { who what } } } } }';
  const logOf = async (personId: string) => {
    const { data } = await graph(db)(actors['gdpr-officer'], LOG, { of: [{ __typename: 'SubjectReport', subjectId: personId }] });
    return (data as { _entities: { education: { accessLog: { who: string; what: string }[] } }[] })._entities[0]!.education.accessLog;
  };

  test('a person is told who read or changed their records, in a list and in a file too, and nothing of what they did themself or was read of others', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 3, date: '2017-10-02' });
    const [person, other] = [await aPerson(db), await aPerson(db)];
    for (const each of [person, other]) await run(asPerson(db, each), registerForEvent, { personId: each.sub, eventIdsInOrder: [eventId] });
    const ask = graph(db);
    const { id } = await registrationOf(person.sub, topic.topicId);
    await ask(actors.organiser, 'query($id: ID!) { registration(id: $id) { state } }', { id });
    await ask(actors.organiser, 'query($e: ID) { registrations(filter: { eventId: $e }) { totalCount edges { node { id } } } }', { e: eventId });
    await ask(actors.organiser, 'query($e: ID!) { registrationFile(eventId: $e, format: CSV) { rows } }', { e: eventId });
    const by = (what: string) => ({ who: actors.organiser.sub, what });
    expect(await logOf(person.sub)).toEqual(['exportRegistrations', 'listRegistrations', 'readRegistration', 'recordEmployment'].map(by));
    expect(await logOf(other.sub)).toEqual(['exportRegistrations', 'listRegistrations', 'recordEmployment'].map(by));
  });

  test('a person forgotten after the last period leaves no word of why they did not come', async () => {
    const topic = await aTopic(db);
    const eventId = await aSeminar(db, { ...topic, capacity: 2, date: '2017-10-02' });
    const person = await aPerson(db);
    await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
    const { id } = await registrationOf(person.sub, topic.topicId);
    await run(asPerson(db, person), cancelRegistration, { registrationId: id, reason: 'Zkušební nemoc' });
    await db.transaction(async (tx) => { await enterWholeService(tx, null); await forgetPerson(tx, education, person.sub, { today: '2040-01-01' }); });
    expect(await db.query(`select state, reason_cs from registration where id = $1`, [id])).toEqual([{ state: 'CANCELLED', reason_cs: 'Anonymizováno.' }]);
  });

  test('every kind of record whose reading is noted by its own id leads to its person', () => {
    const sources = readdirSync(join(__dirname, '../src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.queries.ts')).map((file) => readFileSync(join(__dirname, '../src', file), 'utf8'));
    const noted = new Set(sources.flatMap((text) => [...text.matchAll(/auditRead\([^,]+, '(\w+)'/g)].map(([, type]) => type!)));
    expect(noted.size).toBeGreaterThan(3);
    const leading = new Set(['Person', ...education.subjects!.flatMap(({ notedAs }) => notedAs?.type ?? [])]);
    expect([...noted].filter((type) => !leading.has(type))).toEqual([]);
  });
});
