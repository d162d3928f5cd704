import { anyOf, assertNone, assertPeriod, notFound, notInFuture, pastOr, pragueDay, violationsOf, warningOf, type Violation, type Warning } from '@opora/kernel';
import { defineCommand, tally } from '@opora/subgraph';
import { requireKraj, requireOkresIn } from '@opora/territory';
import { In, type EntityManager } from 'typeorm';
import { EventTopic } from '../event/event-topic.entity';
import { countsOf } from '../event/event.counts';
import { Event } from '../event/event.entity';
import { feeProblems, listedOn, planDuplicate } from '../event/event.rules';
import { capacityProblems } from '../kind/kind.rules';
import { outsideProject } from '../known/project-period.rules';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { Topic } from '../topic/topic.entity';
import { SeminarSeries } from './seminar-series.entity';
import { CreateSeminarSeriesInput } from './series.input';
import { seminarCount, seriesCountProblems, seriesProblems, targetWarnings } from './series.rules';

/** The answer of a planned series. */
export class SeriesChange {
  readonly warnings: readonly Warning[];
  constructor(readonly id: string, readonly krajCode: string, warnings: readonly Violation[]) { this.warnings = warnings.map(warningOf); }
}

/** R-EDU-01: one planned seminar of each topic in each okres, in one transaction. */
export const createSeminarSeries = defineCommand({
  name: 'createSeminarSeries', input: CreateSeminarSeriesInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now }, input) {
    const { projectId, krajCode, okresCodes, minCapacity, window } = input;
    const project = await getProject(tx, projectId);
    assertMayPlan(actor, project);
    // Two who plan for one project at once wait for each other, so that the number of its series is true.
    await tx.query('select 1 from known_project where project_id = $1 for update', [projectId]);
    const topics = await topicsIn(tx, projectId, input.topicIds);
    const capacity = input.capacity ?? minCapacity;
    const today = pragueDay(now);
    const validOn = pastOr(window.to, today);
    assertNone([
      ...violationsOf(() => requireKraj(krajCode, 'input.krajCode', { validOn }), ...okresCodes.map((code, n) => () => requireOkresIn(code, krajCode, `input.okresCodes.${n}`, { validOn })), () => assertPeriod(window, 'input.window')),
      ...(project.krajCode !== null && project.krajCode !== krajCode ? [{ code: 'FORBIDDEN_SCOPE', field: 'input.krajCode', actual: krajCode, limit: project.krajCode, messageCs: 'K tomuto území nebo smlouvě nemáte oprávnění.' }] : []),
      ...outsideProject([window.from, window.to], project.periods, (n) => `input.window.${n === 0 ? 'from' : 'to'}`),
      ...feeProblems(input.price), ...capacityProblems({ capacityMin: minCapacity }, capacity, 0), ...seriesProblems({ ...input, topics }), ...seriesCountProblems(await tx.countBy(SeminarSeries, { projectId })),
      ...notInFuture(input.statedOn, today, 'input.statedOn'),
    ]);
    const duplicates = await plannedPairs(tx, input.topicIds, okresCodes);
    const series = await tx.save(tx.create(SeminarSeries, { ...input, windowFrom: window.from, windowTo: window.to, statedOn: input.statedOn ?? today }));
    await planSeminars(tx, series, topics, capacity);
    return new SeriesChange(series.id, krajCode, [...duplicates, ...targetWarnings(seminarCount(topics.length, okresCodes.length), input.targetSeminars)]);
  },
});

async function planSeminars(tx: EntityManager, series: SeminarSeries, topics: readonly Topic[], capacity: number): Promise<void> {
  const planned = series.okresCodes.flatMap((okresCode) => topics.map((topic) => ({ topic, event: tx.create(Event, {
    projectId: series.projectId, kindCode: 'SEMINAR', seriesId: series.id, titleCs: topic.titleCs, krajCode: series.krajCode, okresCode,
    phase: 0, mode: 'IN_PERSON', capacity, status: 'PLANNED', plannedOn: series.statedOn, listedOn: listedOn([], null, null), source: series.source,
  }) })));
  await tx.save(planned.map(({ event }) => event));
  await tx.save(planned.map(({ topic, event }) => tx.create(EventTopic, { eventId: event.id, topicId: topic.id, ordinal: 0 })));
  await tally(tx, planned.flatMap(({ topic, event }) => countsOf(event, topic.amount)));
}

/** EDU_PLAN_DUPLICATE (W, journeys.md J1) for each topic and okres that some seminar is already planned for; at most 1000. */
async function plannedPairs(tx: EntityManager, topicIds: readonly string[], okresCodes: readonly string[]): Promise<Violation[]> {
  const rows = await tx.query(
    `select distinct topic.code, event.okres_code as "okresCode" from event join event_topic on event_topic.event_id = event.id join topic on topic.id = event_topic.topic_id
     where topic.id = any($1::uuid[]) and event.okres_code = any($2::text[]) and event.series_id is not null and event.status <> 'CANCELLED' order by 2, 1 limit 1000`, [topicIds, okresCodes]) as { code: string; okresCode: string }[];
  return rows.map(({ code, okresCode }) => ({ ...planDuplicate(code, okresCode), field: 'input.okresCodes' }));
}

async function topicsIn(tx: EntityManager, projectId: string, ids: readonly string[]): Promise<Topic[]> {
  const found = await tx.findBy(Topic, { projectId, id: In([...ids]) });
  return ids.map((id, n) => found.find((topic) => topic.id === id) ?? (() => { throw notFound(`input.topicIds.${n}`); })());
}
