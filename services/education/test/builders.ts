import type { Actor } from '@opora/kernel';
import { Context, createExecutor, createLog, run, type GraphAnswer } from '@opora/subgraph';
import { anActor, syntheticId } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { Event } from '../src/event/event.entity';
import { KnownProject } from '../src/known/known-project.entity';
import { createSeminarSeries } from '../src/series/series.commands';
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
