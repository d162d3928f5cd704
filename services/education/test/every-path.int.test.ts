import { run } from '@opora/subgraph';
import { closeAll, syntheticId, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { setAccreditation } from '../src/accreditation/accreditation.commands';
import { Event } from '../src/event/event.entity';
import { createEvent, setCapacity, setVenue } from '../src/planning/planning.commands';
import { createProgramme, createRun } from '../src/programme/programme.commands';
import { publishSeminars, recordEventHeld } from '../src/publishing/publishing.commands';
import { registerForEvent, transferRegistration } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { createSeminarSeries } from '../src/series/series.commands';
import { setSessions } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { addTopics } from '../src/topic/topic.commands';
import { anOpenSeries, anOrganisation, aProject, aSeries, asking, asPerson, organiser, refusalOf, seriesInput, somePeople, TOPICS } from './builders';

/** No path leads around a rule: what one change refuses, no other change lets through. */
let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const MPSV = { ministry: 'MPSV', number: 'A2017/0001-SP/PC', validFrom: '2017-01-01', validTo: '2019-12-31', hourUnit: 'HOUR' };
const day = (date: string, minutes = 480) => ({ date, startsAt: '09:00', minutes });

/** A programme of runs of fifteen with its first run announced. */
async function aRun(count = 1): Promise<{ programmeId: string; eventIds: string[] }> {
  const { projectId } = await aProject(db);
  const { id: programmeId } = await run(asking(db), createProgramme, { projectId, titleCs: 'Zkušební program', hours: '42', runsPlanned: 15, runSize: 15 });
  const eventIds: string[] = [];
  for (let n = 0; n < count; n++) {
    const { id } = await run(asking(db), createRun, { programmeId });
    const [{ eventId }] = await db.query('select event_id as "eventId" from run where id = $1', [id]) as [{ eventId: string }];
    await run(asking(db), setSessions, { eventId, sessions: [day(`2017-11-0${n + 6}`)] });
    await run(asking(db), publishSeminars, { eventIds: [eventId] });
    eventIds.push(eventId);
  }
  return { programmeId, eventIds };
}

describe('R-EDU-13: a run has no more than fifteen places', () => {
  test('its capacity cannot be raised above the programme’s, nor can it be lowered to nothing that the rule forbids', async () => {
    const { eventIds: [eventId] } = await aRun();
    expect((await refusalOf(run(asking(db), setCapacity, { eventId, capacity: 16 }))).violations).toEqual([{ code: 'EDU_RUN_SIZE', rule: 'R-EDU-13', field: 'input.capacity', actual: 16, limit: 15, messageCs: 'Běh má nejvýše 15 účastníků (zadáno 16).' }]);
    await run(asking(db), setCapacity, { eventId, capacity: 12 });
    expect((await db.manager.findOneByOrFail(Event, { id: eventId })).capacity).toBe(12);
  });
  test('R-EDU-11: days that do not make the programme’s 42 hours are set with a warning', async () => {
    const { eventIds: [eventId] } = await aRun();
    const { warnings } = await run(asking(db), setSessions, { eventId, sessions: [day('2017-11-06'), day('2017-11-07')] });
    expect(warnings).toMatchObject([{ code: 'EDU_HOURS_MISMATCH', rule: 'R-EDU-11', actual: '16', limit: '42', messageCs: 'Součet hodin (16) neodpovídá programu (42).' }]);
    expect((await run(asking(db), setSessions, { eventId, sessions: Array.from({ length: 6 }, (_, n) => day(`2017-11-0${n + 1}`, 420)) })).warnings).toEqual([]);
  });
  test('a run is planned by its programme only', async () => {
    const { projectId } = await aProject(db);
    expect((await refusalOf(run(asking(db), createEvent, { projectId, kind: 'PROGRAMME_RUN', titleCs: 'Běh bez programu', capacity: 50 }))).violations)
      .toEqual([{ code: 'EDU_RUN_WITHOUT_PROGRAMME', rule: 'R-EDU-13', field: 'input.kind', actual: 'PROGRAMME_RUN', messageCs: 'Běh patří k programu, založte jej u programu.' }]);
  });
  test('a transfer into a full run hears that the run is full and that waiting is possible', async () => {
    const { programmeId, eventIds: [full, other] } = await aRun(2);
    await run(asking(db), setCapacity, { eventId: full, capacity: 1 });
    const [one, two] = await somePeople(db, 2);
    await run(asPerson(db, one!), registerForEvent, { personId: one!.sub, eventIdsInOrder: [full] });
    await run(asPerson(db, two!), registerForEvent, { personId: two!.sub, eventIdsInOrder: [other] });
    const { id } = await db.manager.findOneByOrFail(Registration, { personId: two!.sub, subjectId: programmeId });
    expect(await refusalOf(run(asPerson(db, two!), transferRegistration, { registrationId: id, toSeminarId: full })))
      .toMatchObject({ violations: [{ code: 'EDU_RUN_FULL', rule: 'R-EDU-13', actual: 2, limit: 1, messageCs: 'Běh je plný (1/1).' }], extensions: { details: { waitlistPossible: true } } });
  });
});

describe('R-EDU-16: twenty places of a case seminar count the ministry too, also where no capacity is stated', () => {
  const caseSeminar = async (over: object) => ({ projectId: (await aProject(db)).projectId, kind: 'CASE_SEMINAR', titleCs: 'Kazuistický seminář', ...over });
  test('more people of the ministry than places are refused', async () =>
    expect((await refusalOf(run(asking(db), createEvent, await caseSeminar({ staffCount: 21 })))).violations)
      .toEqual([{ code: 'EDU_CASE_SEMINAR_CAPACITY', rule: 'R-EDU-16', field: 'input.staffCount', actual: 21, limit: 20, messageCs: 'Kapacita 20 zahrnuje i zástupce MPSV (21).' }]));
  test('nobody registers before the capacity is stated: without it the seminar is not announced', async () => {
    const { id } = await run(asking(db), createEvent, await caseSeminar({ staffCount: 2, sessions: [day('2017-11-06', 180)] }));
    expect((await refusalOf(run(asking(db), publishSeminars, { eventIds: [id] }))).violations)
      .toEqual([{ code: 'EDU_CAPACITY_REQUIRED', rule: 'R-EDU-16', field: 'input.eventIds.0', actual: null, limit: 20, messageCs: 'Uveďte kapacitu: akce tohoto druhu má nejvýše 20 míst.' }]);
    await run(asking(db), setCapacity, { eventId: id, capacity: 18 });
    await run(asking(db), publishSeminars, { eventIds: [id] });
  });
});

describe('R-EDU-04, R-EDU-08, R-EDU-09: a topic of a series is taught in its series', () => {
  test('a seminar of such a topic outside the series is refused, inside it keeps the floor', async () => {
    const { projectId, seriesId, topicIds } = await aSeries(db);
    const seminar = { projectId, kind: 'SEMINAR', titleCs: 'Mimo řadu', topicIds: [topicIds[2]], okresCode: 'CZ0513', capacity: 5, sessions: [day('2017-08-16')] };
    expect((await refusalOf(run(asking(db), createEvent, seminar))).violations).toEqual([{ code: 'EDU_SERIES_REQUIRED', rule: 'R-EDU-04', field: 'input.seriesId', actual: 'T3', messageCs: 'Téma T3 patří do řady seminářů, uveďte ji.' }]);
    expect((await refusalOf(run(asking(db), createEvent, { ...seminar, seriesId }))).violations.map(({ code }) => code)).toEqual(['EDU_CAPACITY_BELOW_MINIMUM', 'EDU_OUTSIDE_SERIES_WINDOW']);
  });
  test('R-EDU-08: a seminar of the series is not recorded as held on days without an accreditation', async () => {
    const { seminars } = await aSeries(db);
    const links = await db.query('select event_id as id from event_topic join topic on topic.id = topic_id where code = $1 and event_id = any($2::uuid[])', ['T3', seminars.map(({ id }) => id)]) as { id: string }[];
    const eventId = links[0]!.id;
    await run(asking(db), setSessions, { eventId, sessions: [day('2017-09-04')] });
    const later = asking(db, organiser, new Date('2017-09-05T10:00:00Z'));
    expect((await refusalOf(run(later, recordEventHeld, { eventId }))).violations).toMatchObject([{ code: 'EDU_ACCREDITATION_MISSING', rule: 'R-EDU-08', field: 'input.eventId' }]);
    const [{ topicId }] = await db.query('select topic_id as "topicId" from event_topic where event_id = $1', [eventId]) as [{ topicId: string }];
    await run(later, setAccreditation, { topicId, ...MPSV });
    await run(later, recordEventHeld, { eventId });
  });
  test('R-EDU-08: an accreditation cannot be shortened under an announced seminar by naming another one', async () => {
    const series = await anOpenSeries(db);
    const [here, elsewhere] = [series.seminar(3, 3), series.seminar(3, 4)];
    expect((await refusalOf(run(asking(db), setAccreditation, { topicId: series.topicIds[2], ...MPSV, validTo: here.endsOn!, eventIds: [here.id] }))).violations)
      .toMatchObject([{ code: 'EDU_ACCREDITATION_EXPIRED', rule: 'R-EDU-08', field: 'input.validTo', actual: elsewhere.startsOn, limit: here.endsOn }]);
  });
  test('R-EDU-08: an accreditation that ends or begins wrong names the seminar as the caller wrote it, or its own day where none was named', async () => {
    const series = await anOpenSeries(db);
    const all = [1, 2, 3, 4].map((okres) => series.seminar(3, okres)).sort((a, b) => (a.id < b.id ? 1 : -1));
    const refused = async (over: object) => (await refusalOf(run(asking(db), setAccreditation, { topicId: series.topicIds[2], ...MPSV, ...over }))).violations.map(({ code, field, actual }) => ({ code, field, actual }));
    const late = all.map(({ startsOn }) => startsOn!).sort().at(-1)!;
    const validTo = all.map(({ startsOn }) => startsOn!).sort().at(-2)!;
    expect(await refused({ validTo, eventIds: all.map(({ id }) => id) })).toEqual([{ code: 'EDU_ACCREDITATION_EXPIRED', field: `input.eventIds.${all.findIndex(({ startsOn }) => startsOn === late)}`, actual: late }]);
    expect(await refused({ validTo })).toEqual([{ code: 'EDU_ACCREDITATION_EXPIRED', field: 'input.validTo', actual: late }]);
    const early = all.map(({ startsOn }) => startsOn!).sort()[0]!;
    expect(await refused({ validFrom: all.map(({ startsOn }) => startsOn!).sort()[1]! })).toEqual([{ code: 'EDU_ACCREDITATION_NOT_YET_VALID', field: 'input.validFrom', actual: early }]);
  });
});

describe('J1: the plan says what is planned twice', () => {
  test('a second series of the same topics in the same okresy warns of every pair', async () => {
    const { projectId, topicIds } = await aSeries(db);
    const { warnings } = await run(asking(db), createSeminarSeries, seriesInput(projectId, topicIds, { okresCodes: ['CZ0513'], targetSeminars: 5 }));
    expect(warnings).toHaveLength(5);
    expect(new Set(warnings.map(({ code, messageCs }) => `${code}: ${messageCs}`))).toEqual(new Set(['EDU_PLAN_DUPLICATE: Téma je v okrese už naplánováno.']));
  });
  test('the same okresy with other topics, and other okresy with the same topics, warn of nothing', async () => {
    const { projectId, topicIds } = await aSeries(db, { okresCodes: ['CZ0511', 'CZ0512'], targetSeminars: 10 });
    expect((await run(asking(db), createSeminarSeries, seriesInput(projectId, topicIds, { okresCodes: ['CZ0513'], targetSeminars: 5 }))).warnings).toEqual([]);
    const more = await run(asking(db), addTopics, { projectId, topics: [{ ...TOPICS[4], code: 'T6' }] });
    expect((await run(asking(db), createSeminarSeries, seriesInput(projectId, more.topicIds, { okresCodes: ['CZ0513'], targetSeminars: 1, hoursPerOkres: '8', twoDayTopics: 0 }))).warnings).toEqual([]);
  });
});

test('a contractor nobody knows cannot teach an event', async () => {
  const { projectId } = await aProject(db);
  const known = await anOrganisation(db, { kinds: ['CONTRACTOR'] });
  const workshop = { projectId, kind: 'WORKSHOP', titleCs: 'Zkušební workshop' };
  expect((await refusalOf(run(asking(db), createEvent, { ...workshop, contractorId: syntheticId('nobody') }))).violations).toMatchObject([{ code: 'NOT_FOUND', field: 'input.contractorId' }]);
  const { id } = await run(asking(db), createEvent, { ...workshop, contractorId: known });
  expect((await refusalOf(run(asking(db), setVenue, { eventId: id, venue: 'Sál', contractorId: syntheticId('nobody') }))).violations).toMatchObject([{ code: 'NOT_FOUND', field: 'input.contractorId' }]);
  await run(asking(db), setVenue, { eventId: id, venue: 'Sál', contractorId: known });
});
