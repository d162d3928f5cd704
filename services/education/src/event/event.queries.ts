import { assertPeriod, type PageArgs, type Period } from '@opora/kernel';
import { listPage, type Connection, type Context } from '@opora/subgraph';
import { requireKraj, requireOkres } from '@opora/territory';
import { In } from 'typeorm';
import { KnownProject } from '../known/known-project.entity';
import { EventKind } from '../kind/event-kind.entity';
import { EventSession } from '../session/event-session.entity';
import { Topic } from '../topic/topic.entity';
import { Event } from './event.entity';
import type { EventMode, EventStatus } from './event.rules';

export interface EventFilter {
  projectId?: string | null; seriesId?: string | null; kind?: string | null; krajCode?: string | null; okresCode?: string | null; topicId?: string | null;
  status?: EventStatus | null; mode?: EventMode | null; phase?: number | null; area?: string | null; period?: Period | null;
}

const shown = (cx: Context) => cx.db.getMetadata(Event).columns.map((c) => `e."${c.databaseName}" as "${c.propertyName}"`).join(', ');

/** A page of events by their day, the undated last. Throws TERRITORY_UNKNOWN, DATE_RANGE_REVERSED. */
export function eventList(cx: Context, args: PageArgs & { filter?: EventFilter | null }): Promise<Connection<Event>> {
  const f = args.filter ?? {};
  const period = f.period ? assertPeriod(f.period, 'filter.period') : null;
  return listPage<Event>(cx, args, {
    name: 'events', sort: [{ column: 'listedOn', type: 'date' }, { column: 'id', type: 'uuid' }],
    parameters: [
      f.projectId ?? null, f.seriesId ?? null, f.kind ?? null, f.krajCode ? requireKraj(f.krajCode, 'filter.krajCode').code : null,
      f.okresCode ? requireOkres(f.okresCode, 'filter.okresCode').code : null, f.topicId ?? null, f.status ?? null, f.mode ?? null, f.phase ?? null, f.area ?? null,
      period?.from ?? null, period?.to ?? null,
    ],
    sql: `select ${shown(cx)} from event e
      where ($1::uuid is null or e.project_id = $1) and ($2::uuid is null or e.series_id = $2) and ($3::text is null or e.kind_code = $3)
        and ($4::text is null or e.kraj_code = $4) and ($5::text is null or e.okres_code = $5)
        and ($6::uuid is null or exists (select 1 from event_topic link where link.event_id = e.id and link.topic_id = $6))
        and ($7::text is null or e.status = $7) and ($8::text is null or e.mode = $8) and ($9::smallint is null or e.phase = $9) and ($10::text is null or e.area = $10)
        and ($11::date is null or e.starts_on <= $12::date and e.ends_on >= $11::date)`,
  });
}

const SEMINARS_OF_SERIES = 500;

/** The seminars of each series by okres and topic. */
export async function seminarsOfSeries(cx: Context, seriesIds: readonly string[]): Promise<Event[][]> {
  const rows = await cx.rows<Event>(
    `select ${shown(cx)} from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select event.*, topic.code as topic_code from event join event_topic on event_topic.event_id = event.id join topic on topic.id = event_topic.topic_id
       where event.series_id = wanted.id order by event.okres_code, topic.code, event.listed_on, event.id limit ${SEMINARS_OF_SERIES}) e
     order by e.okres_code, e.topic_code, e.listed_on, e.id`, [seriesIds]);
  return seriesIds.map((id) => rows.filter(({ seriesId }) => seriesId === id));
}

/** Topics of each event in their order. */
export async function topicsOfEvents(cx: Context, eventIds: readonly string[]): Promise<Topic[][]> {
  const links = await cx.rows<{ eventId: string; topicId: string }>(
    `select event_id as "eventId", topic_id as "topicId" from event_topic where event_id = any($1::uuid[]) order by event_id, ordinal limit ${20 * eventIds.length}`, [eventIds]);
  const topics = await Promise.all(links.map(({ topicId }) => cx.get(Topic, topicId)));
  return eventIds.map((id) => topics.filter((_, n) => links[n]!.eventId === id));
}

/** Days of each event in their order. */
export async function sessionsOfEvents(cx: Context, eventIds: readonly string[]): Promise<EventSession[][]> {
  const rows = await (await cx.manager()).find(EventSession, { where: { eventId: In([...eventIds]) }, order: { date: 'ASC' }, take: 60 * eventIds.length });
  return eventIds.map((id) => rows.filter(({ eventId }) => eventId === id));
}

export async function kindsByCode(cx: Context, codes: readonly string[]): Promise<EventKind[]> {
  const kinds = await (await cx.manager()).findBy(EventKind, { code: In([...codes]) });
  return codes.map((code) => kinds.find((kind) => kind.code === code)!);
}

/** The projects the events belong to, for what the caller may do. */
export async function projectsOf(cx: Context, projectIds: readonly string[]): Promise<KnownProject[]> {
  const rows = await (await cx.manager()).findBy(KnownProject, { projectId: In([...projectIds]) });
  return projectIds.map((id) => rows.find(({ projectId }) => projectId === id)!);
}
