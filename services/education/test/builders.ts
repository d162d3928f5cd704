import { addDays, type Actor } from '@opora/kernel';
import { Context, createExecutor, createLog, run, type GraphAnswer } from '@opora/subgraph';
import { anActor, syntheticId } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { setAccreditation } from '../src/accreditation/accreditation.commands';
import { confirmAllocation } from '../src/allocation/allocation.commands';
import { recordEmployment } from '../src/employment/employment.commands';
import { Event } from '../src/event/event.entity';
import { KnownOrganisation } from '../src/known/known-organisation.entity';
import { KnownProject } from '../src/known/known-project.entity';
import { createEvent } from '../src/planning/planning.commands';
import { publishSeminars } from '../src/publishing/publishing.commands';
import { closeRegistration } from '../src/registration/registration.commands';
import { createSeminarSeries } from '../src/series/series.commands';
import { setSessions } from '../src/session/session.commands';
import { addTopics } from '../src/topic/topic.commands';
import { education } from '../src/subgraph';

/** Noon of a day before the seminars begin. */
export const NOON = new Date('2017-08-15T10:00:00Z');
export const organiser = anActor({ roles: ['organiser'] });
export const ministry = anActor({ roles: ['mpsv-methodologist'] });
export const OKRESY = ['CZ0511', 'CZ0512', 'CZ0513', 'CZ0514'];

/** A request of an actor at a moment. */
export const asking = (db: DataSource, actor: Actor = organiser, now: Date = NOON): Context =>
  new Context(db, { actor, traceId: 'test', deadline: Date.now() + 60_000 }, () => now, (education.protects?.length ?? 0) > 0);

/** Asks GraphQL as the gateway would. */
export const graph = (db: DataSource, now: Date = NOON) => {
  const executor = createExecutor(education, db, createLog('test', 'silent'), () => now);
  return (actor: Actor | null, query: string, variables: Record<string, unknown> = {}): Promise<GraphAnswer> => executor.execute({ query, variables }, { actor, traceId: 'test', deadline: Date.now() + 60_000 });
};

let made = 0;
/** Builds a known project: P1's kraj and period unless told. */
export async function aProject(db: DataSource, over: Partial<KnownProject> = {}): Promise<KnownProject> {
  const projectId = syntheticId(`project:${++made}:${Math.random()}`);
  return db.manager.save(db.manager.create(KnownProject, { projectId, code: `T${made}`, krajCode: 'CZ051', periods: [{ from: '2016-10-01', to: '2019-09-30' }], toldVersion: 1, ...over }));
}

export const TOPICS = [
  { code: 'T1', titleCs: 'Úvod do práce s dítětem, jehož rodič je uživatelem návykových látek', days: 2, amount: '16', unit: 'NOT_STATED' },
  { code: 'T2', titleCs: 'Úvod do práce s dítětem s psychiatrickou diagnózou', days: 2, amount: '16', unit: 'NOT_STATED' },
  { code: 'T3', titleCs: 'Úvod do práce s rodinou, jejímž členem je osoba se zdravotním postižením', days: 1, amount: '8', unit: 'NOT_STATED' },
  { code: 'T4', titleCs: 'Úvod do práce s rodinou z odlišného sociokulturního prostředí', days: 1, amount: '8', unit: 'NOT_STATED' },
  { code: 'T5', titleCs: 'Úvod do viktimologie', days: 1, amount: '8', unit: 'NOT_STATED' },
];

export const seriesInput = (projectId: string, topicIds: readonly string[], over: object = {}) => ({
  projectId, krajCode: 'CZ051', titleCs: 'Metody sociální práce s rodinou s dětmi', topicIds, okresCodes: OKRESY, window: { from: '2017-09-01', to: '2019-09-30' },
  minCapacity: 20, targetSeminars: 20, hoursPerOkres: '56', twoDayTopics: 2, statedOn: '2017-05-24', ...over,
});

export interface PlannedSeries { projectId: string; seriesId: string; topicIds: readonly string[]; seminars: Event[] }
/** Builds P1's plan: five topics, four okresy, twenty seminars. */
export async function aSeries(db: DataSource, over: object = {}): Promise<PlannedSeries> {
  const { projectId } = await aProject(db);
  const { topicIds } = await run(asking(db), addTopics, { projectId, topics: TOPICS });
  const { id: seriesId } = await run(asking(db), createSeminarSeries, seriesInput(projectId, topicIds, over));
  return { projectId, seriesId, topicIds, seminars: await db.manager.findBy(Event, { seriesId }) };
}

/** The violations of a refused change. */
export async function refusalOf(change: Promise<unknown>): Promise<{ code: string; violations: { code: string; rule?: string; field?: string; actual?: unknown; limit?: unknown; messageCs: string }[] }> {
  try { await change; } catch (error) { return error as Awaited<ReturnType<typeof refusalOf>>; }
  throw new Error('the change was not refused');
}

let people = 0;
/** Builds an organisation networking has told of; a municipality of Liberecký kraj unless told. */
export async function anOrganisation(db: DataSource, over: Partial<KnownOrganisation> = {}): Promise<string> {
  const organisationId = syntheticId(`organisation:${++people}:${Math.random()}`);
  await db.manager.save(db.manager.create(KnownOrganisation, { organisationId, kinds: ['MUNICIPALITY'], krajCode: 'CZ051', orpCode: '5105', toldVersion: 1, ...over }));
  return organisationId;
}

/** Builds a synthetic person who works somewhere (a municipality unless told) and asks for themself. */
export async function aPerson(db: DataSource, organisationId?: string): Promise<Actor> {
  const person = anActor({ sub: syntheticId(`person:${++people}:${Math.random()}`), roles: ['participant'] });
  await run(asking(db), recordEmployment, { personId: person.sub, organisationId: organisationId ?? await anOrganisation(db), from: '2017-01-01' });
  return person;
}

/** Builds several people of one employer. */
export async function somePeople(db: DataSource, count: number): Promise<Actor[]> {
  const organisationId = await anOrganisation(db);
  const made: Actor[] = [];
  for (let n = 0; n < count; n++) made.push(await aPerson(db, organisationId));
  return made;
}

export interface OpenSeries extends PlannedSeries { /** Seminar of a topic (1–5) in an okres (1–4). */ seminar(topic: number, okres?: number): Event }
/** Builds P1's plan announced: every seminar has its days, none clashes with another, registration ends on 31. 8. 2017. */
export async function anOpenSeries(db: DataSource, over: object = {}): Promise<OpenSeries> {
  const series = await aSeries(db, over);
  for (const topicId of series.topicIds) await run(asking(db), setAccreditation, { topicId, ministry: 'MPSV', number: 'A2017/0001-SP/PC', validFrom: '2017-01-01', validTo: '2019-12-31', hourUnit: 'HOUR' });
  const links = await db.query('select event_id as "eventId", topic_id as "topicId" from event_topic where event_id = any($1::uuid[])', [series.seminars.map(({ id }) => id)]) as { eventId: string; topicId: string }[];
  const at = new Map(series.seminars.map((event) => [`${series.topicIds.indexOf(links.find(({ eventId }) => eventId === event.id)!.topicId) + 1}/${OKRESY.indexOf(event.okresCode!) + 1}`, event]));
  for (const [place, event] of at) {
    const [topic, okres] = place.split('/').map(Number) as [number, number];
    const date = (n: number) => addDays('2017-10-02', okres * 14 + topic * 2 + n);
    await run(asking(db), setSessions, { eventId: event.id, sessions: (topic <= 2 ? [0, 1] : [0]).map((n) => ({ date: date(n), startsAt: '09:00', minutes: 480 })) });
  }
  await run(asking(db), publishSeminars, { eventIds: series.seminars.map(({ id }) => id), registrationClosesOn: '2017-08-31' });
  const seminars = await db.manager.findBy(Event, { seriesId: series.seriesId });
  return { ...series, seminars, seminar: (topic, okres = 3) => seminars.find(({ id }) => id === at.get(`${topic}/${okres}`)!.id)! };
}

/** Gives the places of a seminar of a series to who applied so far, so that the rest can be given by hand. */
export async function allocated(db: DataSource, seminarId: string): Promise<void> {
  if ((await db.manager.findOneByOrFail(Event, { id: seminarId })).allocatedAt) return;
  await run(asking(db), closeRegistration, { eventId: seminarId });
  const { data } = await graph(db)(organiser, 'query($id: ID!) { previewAllocation(seminarId: $id) { hash } }', { id: seminarId });
  await run(asking(db), confirmAllocation, { seminarId, previewHash: (data!['previewAllocation'] as { hash: string }).hash });
}

/** Builds an announced seminar of a topic outside any series: its places are given at once. */
export async function aSeminar(db: DataSource, { projectId, topicId, capacity, date, kind = 'SEMINAR' }: { projectId: string; topicId: string; capacity: number; date: string; kind?: string }): Promise<string> {
  const { id } = await run(asking(db), createEvent, { projectId, kind, titleCs: `Zkušební seminář ${date}`, topicIds: [topicId], capacity, okresCode: 'CZ0513', sessions: [{ date, startsAt: '09:00', minutes: 480 }] });
  await run(asking(db), publishSeminars, { eventIds: [id] });
  return id;
}
/** Builds a one-day topic of a new project. */
export async function aTopic(db: DataSource): Promise<{ projectId: string; topicId: string }> {
  const { projectId } = await aProject(db);
  const { topicIds } = await run(asking(db), addTopics, { projectId, topics: [TOPICS[4]] });
  return { projectId, topicId: topicIds[0]! };
}

const atMoment = (minute: number) => new Date(NOON.getTime() + minute * 60_000);
/** A request of a person, each a minute after the one before unless told. */
export const asPerson = (db: DataSource, person: Actor, minute = 0): Context => asking(db, person, atMoment(minute));
/** Noon of the day after registration ended. */
export const CLOSED = new Date('2017-09-01T10:00:00Z');
