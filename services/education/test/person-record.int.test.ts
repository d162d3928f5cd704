import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { actors, anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordAttendance } from '../src/attendance/attendance.commands';
import { endEmployment, recordEmployment } from '../src/employment/employment.commands';
import { recordExternalTraining } from '../src/own-training/own-training.commands';
import { placeParticipant } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { education } from '../src/subgraph';
import { anOrganisation, aSeminar, asking, aTopic, graph, organiser } from './builders';

const LATER = new Date('2018-02-01T10:00:00Z');
let db: DataSource;
let ask: ReturnType<typeof graph>;
beforeAll(async () => { db = await testDatabase(education); ask = graph(db, LATER); });
afterAll(closeAll);

const QUERY = 'query($of: [_Any!]!, $year: Int!) { _entities(representations: $of) { ... on Person { id trainingRecord(year: $year) { earnedHours requiredHours items { titleCs external { titleCs } } projectTotals { hours } } } } }';
type Told = { earnedHours: string; requiredHours: string; items: { titleCs: string; external: object | null }[]; projectTotals: { hours: string }[] } | null;
async function recordsOf(who: Actor, people: readonly { sub: string }[], year = 2017): Promise<Told[]> {
  const { data, errors } = await ask(who, QUERY, { of: people.map(({ sub }) => ({ __typename: 'Person', id: sub })), year });
  expect(errors).toBeUndefined();
  return (data!['_entities'] as { trainingRecord: Told }[]).map(({ trainingRecord }) => trainingRecord);
}
let made = 0;
/** Somebody who works somewhere, by the one who may record it, and has a course of eight hours of that employer's time. */
async function aWorker(organisationId: string, by: Actor = organiser, from = '2017-01-01'): Promise<Actor> {
  const person = anActor({ sub: syntheticId(`worker of a record:${++made}`), roles: ['participant'] });
  await run(asking(db, by), recordEmployment, { personId: person.sub, organisationId, from });
  await run(asking(db, person, LATER), recordExternalTraining, { personId: person.sub, titleCs: 'Vlastní kurz', organiserCs: 'Zkušební vzdělavatel', form: 'ACCREDITED_COURSE', from: '2017-05-02', to: '2017-05-02', minutes: 480, evidence: { designation: 'Potvrzení' } });
  return person;
}

test('the record of a person is read by the person, the organiser of the employer’s kraj and the employer’s own; for everybody else there is none', async () => {
  const town = await anOrganisation(db);
  const [person, colleague] = [await aWorker(town), await aWorker(town)];
  const own = anActor({ sub: syntheticId('organiser of a town'), roles: [] });
  const ofTown: Actor = { ...own, grants: [{ role: 'organiser', level: 'ORGANISATION', id: town }] };
  for (const who of [person, organiser, ofTown]) expect(await recordsOf(who, [person])).toMatchObject([{ earnedHours: '8', requiredHours: '24', items: [{ titleCs: 'Vlastní kurz' }] }]);
  for (const who of [colleague, anActor({ roles: ['organiser'], kraj: 'CZ052' }), { ...ofTown, grants: [{ ...ofTown.grants[0]!, id: syntheticId('another town') }] }, actors['mpsv-methodologist'], actors.evaluator, actors.operator, actors['machine-client']])
    expect(await recordsOf(who, [person])).toEqual([null]);
  expect(await db.query(`select actor, kraj_code from audit where action = 'readTrainingRecord' and object_type = 'Person' and object_id = $1 order by actor`, [person.sub]))
    .toEqual([organiser.sub, ofTown.sub].sort().map((actor) => ({ actor, kraj_code: 'CZ051' })));
});
test('whoever worked in the kraj in another year only is not read there', async () => {
  const person = await aWorker(await anOrganisation(db));
  const [{ id: employmentId }] = await db.query('select id from employment where person_id = $1', [person.sub]) as [{ id: string }];
  await run(asking(db), endEmployment, { employmentId, to: '2017-12-31' });
  const elsewhere = anActor({ sub: syntheticId('organiser of another kraj'), roles: ['organiser'], kraj: 'CZ052' });
  await run(asking(db, elsewhere), recordEmployment, { personId: person.sub, organisationId: await anOrganisation(db, { krajCode: 'CZ052', orpCode: null }), from: '2018-01-01' });
  expect([await recordsOf(organiser, [person], 2017), await recordsOf(organiser, [person], 2018), await recordsOf(elsewhere, [person], 2017), await recordsOf(elsewhere, [person], 2018)])
    .toMatchObject([[{ earnedHours: '8' }], [null], [null], [{ earnedHours: '0' }]]);
});
test('the record is whole wherever it was earned; totals are of the organiser’s own kraj', async () => {
  const elsewhere = anActor({ sub: syntheticId('organiser of the employer'), roles: ['organiser'], kraj: 'CZ052' });
  const person = await aWorker(await anOrganisation(db, { krajCode: 'CZ052', orpCode: null }), elsewhere);
  const eventId = await aSeminar(db, { ...await aTopic(db), capacity: 3, date: '2017-10-02' });
  await run(asking(db), placeParticipant, { personId: person.sub, eventId });
  const [{ id: registrationId }, { id: sessionId }] = [await db.manager.findOneByOrFail(Registration, { personId: person.sub }), await db.manager.findOneByOrFail(EventSession, { eventId })];
  await run(asking(db, organiser, LATER), recordAttendance, { sessionId, rows: [{ registrationId, state: 'PRESENT' }] });
  const [own, byEmployer] = [(await recordsOf(person, [person]))[0]!, (await recordsOf(elsewhere, [person]))[0]!];
  expect([own.items.length, byEmployer.items.length, own.projectTotals, byEmployer.projectTotals]).toEqual([2, 2, [{ hours: '8' }], []]);
});
test('a year nobody can have is refused; an id that is none has no record', async () => {
  const { errors } = await ask(organiser, QUERY, { of: [{ __typename: 'Person', id: organiser.sub }], year: 1899 });
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_YEAR' } }]);
  expect(await recordsOf(organiser, [{ sub: 'not-an-id' }, { sub: syntheticId('nobody at all') }])).toEqual([null, null]);
});
test('forty people are read with as many statements as two', async () => {
  const town = await anOrganisation(db);
  const people: Actor[] = [];
  for (let n = 0; n < 40; n++) people.push(await aWorker(town));
  const count = async (some: readonly Actor[]) => {
    const runner = db.createQueryRunner();
    const spy = jest.spyOn(Object.getPrototypeOf(runner) as { query(): unknown }, 'query');
    await runner.release();
    const records = await recordsOf(organiser, some);
    const statements = spy.mock.calls.length;
    spy.mockRestore();
    expect(records.every((record) => record?.earnedHours === '8')).toBe(true);
    return statements;
  };
  const [two, all] = [await count(people.slice(0, 2)), await count(people)];
  expect(two).toBeGreaterThan(4);
  expect(all).toBe(two);
});
