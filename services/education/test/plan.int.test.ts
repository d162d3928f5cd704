import { projectPeriodSet, type Event as Told } from '@opora/contracts';
import { run, tallyDifferences } from '@opora/subgraph';
import { actors, anActor, closeAll, driftOf, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { setAccreditation } from '../src/accreditation/accreditation.commands';
import { Event } from '../src/event/event.entity';
import { KnownProject } from '../src/known/known-project.entity';
import { knownSubscriptions } from '../src/known/known.subscriptions';
import { createEvent, setCapacity, setVenue } from '../src/planning/planning.commands';
import { cancelEvent, publishSeminars, recordEventHeld } from '../src/publishing/publishing.commands';
import { createSeminarSeries } from '../src/series/series.commands';
import { planOfProject } from '../src/series/series.queries';
import { EventSession } from '../src/session/event-session.entity';
import { setSessions, switchMode } from '../src/session/session.commands';
import { education } from '../src/subgraph';
import { addTopics } from '../src/topic/topic.commands';
import { Topic } from '../src/topic/topic.entity';
import { asking, aProject, aSeries, NOON, organiser, refusalOf, seriesInput, TOPICS, type PlannedSeries } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const seminarOf = async ({ seminars, topicIds }: PlannedSeries, topic: number, okresCode = 'CZ0513'): Promise<Event> => {
  const linked = await db.query('select event_id from event_topic where topic_id = $1', [topicIds[topic - 1]]) as { event_id: string }[];
  return seminars.find((event) => event.okresCode === okresCode && linked.some(({ event_id }) => event_id === event.id))!;
};
const days = (...dates: string[]) => dates.map((date) => ({ date, startsAt: '09:00', minutes: 480 }));
const MPSV = { ministry: 'MPSV', number: 'A2017/0001-SP/PC', validFrom: '2017-01-01', validTo: '2018-12-31', hourUnit: 'HOUR' };

test('entities and migrations agree', async () => expect(await driftOf(education)).toEqual([]));

describe('J1: the five-topic series in four okresy', () => {
  test('R-EDU-01: twenty seminars are planned in one step, 56 hours in each okres, nothing missing', async () => {
    const { projectId, seminars } = await aSeries(db);
    expect(seminars).toHaveLength(20);
    expect(seminars.every(({ capacity, status, startsOn }) => capacity === 20 && status === 'PLANNED' && startsOn === null)).toBe(true);
    expect(await planOfProject(asking(db), projectId)).toMatchObject({
      plannedSeminars: 20, targetSeminars: 20, hoursPerDistrict: '56', gaps: [], totals: { seminarCount: 20, hours: '224', days: 28, districts: 4, seats: 400 },
    });
  });
  test('a cancelled seminar leaves a gap with its okres and topic', async () => {
    const series = await aSeries(db);
    const seminar = await seminarOf(series, 3, 'CZ0511');
    await run(asking(db), cancelEvent, { eventId: seminar.id, reason: 'Lektor nemůže' });
    expect(await planOfProject(asking(db), series.projectId)).toMatchObject({ plannedSeminars: 19, hoursPerDistrict: null, gaps: [{ okresCode: 'CZ0511', topicId: series.topicIds[2] }] });
  });
  test('every refusal of the plan comes back together', async () => {
    const { projectId } = await aProject(db);
    const { topicIds } = await run(asking(db), addTopics, { projectId, topics: TOPICS });
    const { code, violations } = await refusalOf(run(asking(db), createSeminarSeries, seriesInput(projectId, topicIds, { capacity: 19, price: '100', okresCodes: ['CZ0511', 'CZ0413'], hoursPerOkres: '48', window: { from: '2017-09-01', to: '2019-10-01' } })));
    expect(code).toBe('INVALID_INPUT');
    expect(violations.map((v) => [v.code, v.rule, v.messageCs])).toEqual([
      ['TERRITORY_UNKNOWN', undefined, 'Okres nepatří do Libereckého kraje.'],
      ['OUTSIDE_PROJECT_PERIOD', 'R-FIN-04', 'Datum je mimo období realizace projektu (1. 10. 2016 – 30. 9. 2019).'],
      ['EDU_FEE_NOT_ALLOWED', 'R-EDU-07', 'Vzdělávání je bezplatné.'],
      ['EDU_CAPACITY_BELOW_MINIMUM', 'R-EDU-04', 'Kapacita semináře musí být nejméně 20 účastníků (zadáno 19).'],
      ['EDU_HOURS_MISMATCH', 'R-EDU-02', 'Součet hodin témat (56) neodpovídá plánu v okrese (48).'],
    ]);
    expect(await db.manager.countBy(Event, { projectId })).toBe(0);
  });
  test('a project has at most fifty series, also when two plan the last one at once; its plan counts them all', async () => {
    const { projectId, topicIds, seriesId } = await aSeries(db);
    await db.query(`insert into seminar_series select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).* from seminar_series s, generate_series(1, 48) where s.id = $1`, [seriesId]);
    const results = await Promise.allSettled([1, 2].map(() => run(asking(db), createSeminarSeries, seriesInput(projectId, topicIds))));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { violations: [{ code: 'EDU_SERIES_TOO_MANY', field: 'input.projectId', actual: 51, limit: 50, messageCs: 'Projekt smí mít nejvýše 50 řad seminářů.' }] } });
    expect(await planOfProject(asking(db), projectId)).toMatchObject({ plannedSeminars: 40, targetSeminars: 1000 });
  });
  test('a second seminar of a topic in an okres is planned with a warning', async () => {
    const { projectId, seriesId, topicIds } = await aSeries(db);
    const { warnings } = await run(asking(db), createEvent, { projectId, kind: 'SEMINAR', titleCs: 'Náhradní termín', seriesId, topicIds: [topicIds[0]], okresCode: 'CZ0513' });
    expect(warnings).toMatchObject([{ code: 'EDU_PLAN_DUPLICATE', messageCs: 'Téma je v okrese už naplánováno.' }]);
  });
  test('an organiser of another kraj and a participant may not plan', async () => {
    const { projectId } = await aProject(db);
    const elsewhere = anActor({ roles: ['organiser'], kraj: 'CZ052' });
    expect(await refusalOf(run(asking(db, elsewhere), addTopics, { projectId, topics: TOPICS }))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    expect(await refusalOf(run(asking(db, actors.participant), addTopics, { projectId, topics: TOPICS }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(run(asking(db, actors.operator), addTopics, { projectId, topics: TOPICS }))).toMatchObject({ code: 'FORBIDDEN' });
  });
  test('two organisers adding the same topic at once: one is refused with the rule', async () => {
    const { projectId } = await aProject(db);
    const results = await Promise.allSettled([1, 2].map(() => run(asking(db), addTopics, { projectId, topics: [TOPICS[0]] })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'EDU_TOPIC_EXISTS' } });
    expect(await db.manager.countBy(Topic, { projectId })).toBe(1);
  });
  test('a repeated request plans nothing twice and gives the same answer', async () => {
    const { projectId } = await aProject(db);
    const { topicIds } = await run(asking(db), addTopics, { projectId, topics: TOPICS });
    const input = { ...seriesInput(projectId, topicIds), idempotencyKey: 'test/series' };
    const first = await run(asking(db), createSeminarSeries, input);
    expect((await run(asking(db), createSeminarSeries, input)).id).toBe(first.id);
    expect(await db.manager.countBy(Event, { projectId })).toBe(20);
  });
});

describe('sessions, venue, accreditation, publishing', () => {
  let series: PlannedSeries;
  let t1: Event;
  beforeEach(async () => { series = await aSeries(db); t1 = await seminarOf(series, 1); });

  test.each([
    ['R-EDU-03: a two-day topic with one session', days('2018-03-01'), ['EDU_SESSION_COUNT', 'EDU_HOURS_MISMATCH']],
    ['R-EDU-02: 12 hours of 16', [{ date: '2018-03-01', minutes: 480 }, { date: '2018-03-02', minutes: 240 }], ['EDU_HOURS_MISMATCH']],
    ['R-EDU-09: 1. 10. 2019', days('2019-09-30', '2019-10-01'), ['OUTSIDE_PROJECT_PERIOD']],
    ['R-EDU-09: before the series begins', days('2017-08-30', '2017-08-31'), ['EDU_OUTSIDE_SERIES_WINDOW', 'EDU_OUTSIDE_SERIES_WINDOW']],
  ])('%s is refused', async (_title, sessions, codes) => {
    const { violations } = await refusalOf(run(asking(db), setSessions, { eventId: t1.id, sessions }));
    expect(violations.map(({ code }) => code)).toEqual(codes);
    expect(await db.manager.countBy(EventSession, { eventId: t1.id })).toBe(0);
  });
  test('days are set again without leaving the old ones', async () => {
    await run(asking(db), setSessions, { eventId: t1.id, sessions: days('2018-03-01', '2018-03-02') });
    await run(asking(db), setSessions, { eventId: t1.id, sessions: days('2018-04-05', '2018-04-12') });
    expect((await db.manager.find(EventSession, { where: { eventId: t1.id }, order: { date: 'ASC' } })).map(({ date }) => date)).toEqual(['2018-04-05', '2018-04-12']);
    expect(await db.manager.findOneByOrFail(Event, { id: t1.id })).toMatchObject({ startsOn: '2018-04-05', endsOn: '2018-04-12', listedOn: '2018-04-05' });
  });
  test('a stale version is refused', async () => {
    await run(asking(db), setVenue, { eventId: t1.id, venue: 'Zasedací místnost' });
    expect(await refusalOf(run(asking(db), setVenue, { eventId: t1.id, venue: 'Jinde', expectedVersion: t1.version }))).toMatchObject({ code: 'CONFLICT_VERSION' });
  });
  test('R-EDU-08: publishing is refused without an accreditation and when it ends before the second day; then it succeeds', async () => {
    await run(asking(db), setSessions, { eventId: t1.id, sessions: days('2018-12-31', '2019-01-02') });
    expect(await refusalOf(run(asking(db), publishSeminars, { eventIds: [t1.id] }))).toMatchObject({ code: 'EDU_ACCREDITATION_MISSING' });
    const { warnings, eventIds } = await run(asking(db), setAccreditation, { topicId: series.topicIds[0], ...MPSV });
    expect(eventIds).toHaveLength(4);
    expect(warnings).toMatchObject([{ code: 'EDU_ACCREDITATION_EXPIRED' }]);
    expect((await refusalOf(run(asking(db), publishSeminars, { eventIds: [t1.id] }))).violations).toEqual([{
      code: 'EDU_ACCREDITATION_EXPIRED', rule: 'R-EDU-08', field: 'input.eventIds.0', actual: '2019-01-02', limit: '2018-12-31', messageCs: 'Akreditace končí před konáním semináře.',
    }]);
    await run(asking(db), setAccreditation, { topicId: series.topicIds[0], ...MPSV, validTo: '2019-12-31' });
    const published = await run(asking(db), publishSeminars, { eventIds: [t1.id], registrationClosesOn: '2018-12-01' });
    expect(published.warnings).toMatchObject([{ code: 'EDU_VENUE_MISSING' }]);
    expect(await db.manager.findOneByOrFail(Event, { id: t1.id })).toMatchObject({ status: 'PUBLISHED', registrationClosesOn: '2018-12-01' });
    expect(await refusalOf(run(asking(db), setAccreditation, { topicId: series.topicIds[0], ...MPSV }))).toMatchObject({ code: 'EDU_ACCREDITATION_EXPIRED' });
  });
  test('the accreditation settles what an hour is, and days set before are compared again', async () => {
    await run(asking(db), setSessions, { eventId: t1.id, sessions: days('2018-03-01', '2018-03-02') });
    await run(asking(db), setAccreditation, { topicId: series.topicIds[0], ...MPSV, hourUnit: 'LESSON' });
    expect((await refusalOf(run(asking(db), publishSeminars, { eventIds: [t1.id] }))).violations).toMatchObject([{ code: 'EDU_HOURS_MISMATCH', limit: '16' }]);
  });
  test('R-EDU-04: a capacity of 19 is refused', async () => expect(await refusalOf(run(asking(db), setCapacity, { eventId: t1.id, capacity: 19 }))).toMatchObject({ code: 'EDU_CAPACITY_BELOW_MINIMUM' }));
  test('R-EDU-20: a switch of one day makes the event hybrid and keeps its days', async () => {
    await run(asking(db), setSessions, { eventId: t1.id, sessions: days('2018-03-01', '2018-03-02') });
    await run(asking(db), switchMode, { eventId: t1.id, mode: 'ONLINE', dates: ['2018-03-02'] });
    expect((await db.manager.findOneByOrFail(Event, { id: t1.id })).mode).toBe('HYBRID');
    await run(asking(db), switchMode, { eventId: t1.id, mode: 'ONLINE' });
    expect((await db.manager.findBy(EventSession, { eventId: t1.id })).map(({ mode }) => mode)).toEqual(['ONLINE', 'ONLINE']);
  });
});

describe('events of other kinds', () => {
  test('R-EDU-16: a case seminar of 19 and 2 of the ministry is refused, of 18 and 2 planned', async () => {
    const { projectId } = await aProject(db);
    const caseSeminar = { projectId, kind: 'CASE_SEMINAR', titleCs: 'Kazuistický seminář', staffCount: 2 };
    expect((await refusalOf(run(asking(db), createEvent, { ...caseSeminar, capacity: 19 }))).violations).toEqual([
      { code: 'EDU_CASE_SEMINAR_CAPACITY', rule: 'R-EDU-16', field: 'input.capacity', actual: 21, limit: 20, messageCs: 'Kapacita 20 zahrnuje i zástupce MPSV (21).' }]);
    await run(asking(db), createEvent, { ...caseSeminar, capacity: 18 });
  });
  test('R-EDU-17: two organisers planning the yearly good-practice seminar at once: one is refused', async () => {
    const { projectId } = await aProject(db);
    const seminar = (day: string, next: string) => ({ projectId, kind: 'GOOD_PRACTICE_SEMINAR', titleCs: 'Seminář dobré praxe', sessions: [{ date: day }, { date: next }] });
    expect(await refusalOf(run(asking(db), createEvent, seminar('2017-09-30', '2017-10-01')))).toMatchObject({ code: 'EDU_EVENT_MONTH' });
    const results = await Promise.allSettled([run(asking(db), createEvent, seminar('2017-09-14', '2017-09-15')), run(asking(db), createEvent, seminar('2017-09-21', '2017-09-22'))]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'EDU_EVENT_YEARLY' } });
    await run(asking(db), createEvent, seminar('2018-09-13', '2018-09-14'));
  });
  test('an event without a stated date is held by the day of its source', async () => {
    const { projectId } = await aProject(db);
    const { id } = await run(asking(db), createEvent, { projectId, kind: 'WORKSHOP', titleCs: 'Odborný workshop', phase: 1, plannedOn: '2017-01-10' });
    expect(await refusalOf(run(asking(db), recordEventHeld, { eventId: id }))).toMatchObject({ code: 'EDU_DATE_REQUIRED' });
    await run(asking(db), recordEventHeld, { eventId: id, knownHeldBy: '2017-07-07' });
    expect(await db.manager.findOneByOrFail(Event, { id })).toMatchObject({ status: 'HELD', heldOn: '2017-07-07', startsOn: null, listedOn: '2017-07-07' });
    expect(await refusalOf(run(asking(db), recordEventHeld, { eventId: id, knownHeldBy: '2017-07-07' }))).toMatchObject({ code: 'EDU_EVENT_STATUS' });
  });
});

test('a project told again in an older version changes nothing', async () => {
  const { projectId } = await aProject(db, { toldVersion: 3 });
  const told = (version: number): Told => projectPeriodSet({ projectId, code: 'P9', krajCode: 'CZ051', periods: [{ from: '2016-10-01', to: `20${19 + version}-12-31` }], version });
  const hear = ({ topic, payload }: Told) => knownSubscriptions.find((each) => each.topic === topic)!.handle({ tx: db.manager, now: NOON, send: () => undefined }, payload, { eventId: '1', producer: 'evaluation', traceId: 't' });
  await hear(told(2));
  expect((await db.manager.findOneByOrFail(KnownProject, { projectId })).periods[0]!.to).toBe('2019-09-30');
  await hear(told(4));
  expect((await db.manager.findOneByOrFail(KnownProject, { projectId })).periods[0]!.to).toBe('2023-12-31');
});

test('the running counts agree with the rows after random planning, holding and cancelling', async () => {
  const { seminars, topicIds } = await aSeries(db);
  await run(asking(db), setAccreditation, { topicId: topicIds[4], ...MPSV });
  for (const [n, event] of seminars.entries()) {
    if (n % 5 === 0) await run(asking(db), cancelEvent, { eventId: event.id, reason: 'Zkouška' });
    if (n % 5 === 1) await run(asking(db, organiser, new Date('2018-05-01T10:00:00Z')), recordEventHeld, { eventId: event.id, knownHeldBy: '2018-04-01' });
  }
  expect(await tallyDifferences(db, education.facts!)).toEqual([]);
});
