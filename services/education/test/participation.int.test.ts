import type { Actor } from '@opora/kernel';
import { createLog, openDatabase, run, tallyDifferences, type JobRun } from '@opora/subgraph';
import { actors, anActor, cloneDatabase, closeAll, connectTo, driftOf, type Clone } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordAttendance } from '../src/attendance/attendance.commands';
import { Participation1795370000000 } from '../src/migrations/1795370000000-Participation';
import { publishParticipation } from '../src/participation/participation.schedules';
import { createEvent } from '../src/planning/planning.commands';
import { publishSeminars } from '../src/publishing/publishing.commands';
import { placeParticipant } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { EventSession } from '../src/session/event-session.entity';
import { education } from '../src/subgraph';
import { addTopics } from '../src/topic/topic.commands';
import { aProject, asking, graph, organiser, somePeople, TOPICS } from './builders';

let clone: Clone, db: DataSource;
beforeAll(async () => { clone = await cloneDatabase(); db = await connectTo(clone, education); });
afterAll(closeAll);

const AFTER = new Date('2017-12-01T10:00:00Z');
const FEBRUARY = new Date('2018-02-01T10:00:00Z');
const eastern = anActor({ roles: ['organiser'], kraj: 'CZ052' });
const publish = (now: Date) => publishParticipation({ db, now: () => now, signal: new AbortController().signal, log: createLog('test', 'silent') } as unknown as JobRun);

/** A one-day event where these people hold a place. */
async function anEvent(who: Actor, krajCode: string, okresCode: string, people: readonly Actor[], date = '2017-10-10') {
  const { projectId } = await aProject(db, { krajCode });
  const { topicIds } = await run(asking(db, who), addTopics, { projectId, topics: [TOPICS[4]] });
  const { id: eventId } = await run(asking(db, who), createEvent, { projectId, kind: 'SEMINAR', titleCs: 'Zkušební seminář', topicIds, capacity: 100, okresCode, sessions: [{ date, startsAt: '09:00', minutes: 480 }] });
  await run(asking(db, who), publishSeminars, { eventIds: [eventId] });
  for (const { sub } of people) await run(asking(db, who), placeParticipant, { personId: sub, eventId });
  const session = await db.manager.findOneByOrFail(EventSession, { eventId });
  const registrations = await db.manager.findBy(Registration, { eventId });
  const record = (state: string, some = registrations) => run(asking(db, who, AFTER), recordAttendance, { sessionId: session.id, rows: some.map(({ id }) => ({ registrationId: id, state })) });
  return { record, registrations };
}

interface Told { participants: { value: string | null; suppressed: boolean; reason: string | null }; attendedHours: { value: string | null; suppressed: boolean } }
const SHOWN = 'participants { value suppressed reason } attendedHours { value suppressed }';
async function told(who: Actor, now = FEBRUARY, year = 2017) {
  const { data, errors } = await graph(db, now)(who, `query($year: Int!) { educationParticipation(year: $year) { publishedOn kraje { kraj { code } ${SHOWN} } total { value suppressed reason } } }`, { year });
  if (errors) throw new Error(JSON.stringify(errors));
  const answer = data!['educationParticipation'] as { publishedOn: string | null; kraje: (Told & { kraj: { code: string } | null })[]; total: Told['participants'] };
  return { ...answer, of: (code: string) => answer.kraje.find(({ kraj }) => kraj?.code === code)! };
}

test('entities and migrations agree', async () => expect(await driftOf(education)).toEqual([]));

test('a person is counted once a year and kraj, also when two events record them at the same moment; who was not there after all is taken back', async () => {
  const crowd = await somePeople(db, 3);
  const [one, two] = [await anEvent(eastern, 'CZ052', 'CZ0521', crowd), await anEvent(eastern, 'CZ052', 'CZ0522', crowd, '2017-11-14')];
  await Promise.all([one.record('PRESENT'), two.record('PRESENT')]);
  expect((await told(eastern, AFTER)).of('CZ052')).toMatchObject({ participants: { value: '3', suppressed: false }, attendedHours: { value: '48' } });
  await one.record('EXCUSED', one.registrations.slice(0, 1));
  expect((await told(eastern, AFTER)).of('CZ052')).toMatchObject({ participants: { value: '3' }, attendedHours: { value: '40' } });
  expect(await tallyDifferences(db, education.facts!)).toEqual([]);
});

test('people recorded before they were counted are counted by the migration, behind row-level security', async () => {
  const owner = await openDatabase(education, clone.urls('education').owner, { poolSize: 1 });
  const [migration, runner] = [new Participation1795370000000(), owner.createQueryRunner()];
  await runner.startTransaction();
  await migration.down(runner);
  await migration.up(runner);
  await runner.commitTransaction();
  await runner.release();
  await owner.destroy();
  expect(await db.query(`select kraj_code, day, amount from tally where metric = 'participants'`)).toEqual([{ kraj_code: 'CZ052', day: '2017-01-01', amount: '3' }]);
  expect(await tallyDifferences(db, education.facts!)).toEqual([]);
});

describe('rows 65 and 66 of reliability.md: counts of people leave their kraj once, with 1 to 5 hidden', () => {
  let held: Awaited<ReturnType<typeof anEvent>>;
  beforeAll(async () => {
    held = await anEvent(organiser, 'CZ051', 'CZ0513', await somePeople(db, 22));
    await held.record('PRESENT', held.registrations.slice(0, 21));
  });

  test('before the year is closed the ministry is told that it is not, the kraj its own number', async () => {
    await publish(new Date('2018-01-31T10:00:00Z'));
    expect((await told(actors['mpsv-methodologist'], AFTER)).of('CZ051').participants).toEqual({ value: null, suppressed: false, reason: 'NOT_YET_COMPUTED' });
    expect((await told(organiser, AFTER)).of('CZ051').participants.value).toBe('21');
  });

  test('the three of one kraj are hidden, another kraj is hidden with them so that they cannot be computed, the total is rounded', async () => {
    await publish(FEBRUARY);
    const answer = await told(actors['mpsv-methodologist']);
    expect(answer.of('CZ052')).toEqual({ kraj: { code: 'CZ052' }, participants: { value: null, suppressed: true, reason: 'SUPPRESSED' }, attendedHours: { value: null, suppressed: true } });
    expect(answer.of('CZ051').participants).toMatchObject({ value: null, suppressed: true });
    expect(answer.of('CZ010').participants).toEqual({ value: null, suppressed: false, reason: 'NO_DATA' });
    expect([answer.kraje.length, answer.publishedOn, answer.total.value]).toEqual([15, '2018-02-01', '20']);
  });

  test.each(['evaluator', 'machine-client', 'operator', 'participant'] as const)('%s reads the same as the ministry', async (role) => {
    expect(await told(actors[role]).then(({ kraje, total }) => ({ kraje, total }))).toEqual(await told(actors['mpsv-methodologist']).then(({ kraje, total }) => ({ kraje, total })));
  });

  test('the people of a kraj read their own number exactly, the others as published, and no total they could take it away from', async () => {
    const answer = await told(organiser);
    expect([answer.of('CZ051').participants.value, answer.of('CZ052').participants.reason, answer.total]).toEqual(['21', 'SUPPRESSED', { value: null, suppressed: true, reason: 'SUPPRESSED' }]);
    expect((await told(eastern)).of('CZ051').participants.value).toBeNull();
  });

  test('what is recorded later changes nothing outside, so that two answers cannot be subtracted; a second run publishes nothing again', async () => {
    const before = await told(actors['mpsv-methodologist']);
    await held.record('PRESENT');
    await publish(new Date('2018-03-01T10:00:00Z'));
    const after = await told(actors['mpsv-methodologist']);
    expect([after.kraje, after.total, after.publishedOn]).toEqual([before.kraje, before.total, before.publishedOn]);
    expect((await told(organiser)).of('CZ051').participants.value).toBe('22');
  });

  test('a kraj asked for by itself says the same as among all', async () => {
    const ask = async (who: Actor) => ((await graph(db, FEBRUARY)(who, `{ _entities(representations: [{ __typename: "Kraj", code: "CZ051" }]) { ... on Kraj { participation(year: 2017) { ${SHOWN} } } } }`)).data!['_entities'] as { participation: Told }[])[0]!.participation.participants;
    expect([await ask(actors['mpsv-methodologist']), (await ask(organiser)).value]).toEqual([{ value: null, suppressed: true, reason: 'SUPPRESSED' }, '22']);
  });

  test('a year outside the range is refused', async () => {
    await expect(told(organiser, FEBRUARY, 2019)).rejects.toThrow('INVALID_YEAR');
  });
});
