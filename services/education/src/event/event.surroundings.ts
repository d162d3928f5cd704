import { notFound } from '@opora/kernel';
import { In, type EntityManager } from 'typeorm';
import { Accreditation } from '../accreditation/accreditation.entity';
import type { KnownProject } from '../known/known-project.entity';
import { EventKind } from '../kind/event-kind.entity';
import { EventPlan } from '../kind/event-plan.entity';
import { normOf, type Norm } from '../kind/kind.rules';
import { getProject } from '../scope';
import { SeminarSeries } from '../series/seminar-series.entity';
import { EventSession } from '../session/event-session.entity';
import { Topic } from '../topic/topic.entity';
import { EventTopic } from './event-topic.entity';
import type { Event } from './event.entity';

/** The plan an event belongs to: its project, the rules of its kind, its series. */
export interface Setting { project: KnownProject; kind: EventKind; plan: EventPlan | null; series: SeminarSeries | null; norm: Norm }
/** Everything the rules of one stored event ask about. */
export interface Surroundings extends Setting { topics: Topic[]; sessions: EventSession[]; accreditation: Accreditation | null }

type OfPlan = Pick<Event, 'projectId' | 'kindCode' | 'phase' | 'seriesId'>;

/** Throws NOT_FOUND for a project, kind or series that does not exist. */
export async function settingOf(tx: EntityManager, { projectId, kindCode, phase, seriesId }: OfPlan): Promise<Setting> {
  const project = await getProject(tx, projectId);
  const kind = await tx.findOneBy(EventKind, { code: kindCode });
  if (!kind) throw notFound('input.kind');
  const plan = await tx.findOneBy(EventPlan, { projectId, kindCode, phase });
  const series = seriesId === null ? null : await tx.findOneBy(SeminarSeries, { id: seriesId, projectId });
  if (seriesId !== null && !series) throw notFound('input.seriesId');
  const norm = normOf(kind.norm, plan?.norm ?? null);
  return { project, kind, plan, series, norm: series ? { ...norm, capacityMin: series.minCapacity } : norm };
}

/** The surroundings of stored events by event id, in a number of queries that does not grow with their number. */
export async function surroundingsOf(tx: EntityManager, events: readonly Event[]): Promise<Map<string, Surroundings>> {
  const ids = In(events.map(({ id }) => id));
  const links = await tx.find(EventTopic, { where: { eventId: ids }, order: { ordinal: 'ASC' } });
  const topics = new Map((await tx.findBy(Topic, { id: In(links.map(({ topicId }) => topicId)) })).map((topic) => [topic.id, topic]));
  const sessions = await tx.find(EventSession, { where: { eventId: ids }, order: { date: 'ASC' } });
  const accreditations = await tx.findBy(Accreditation, { id: In(events.flatMap(({ accreditationId }) => accreditationId ?? [])) });
  const settings = new Map<string, Setting>();
  for (const event of events) settings.set(planKey(event), settings.get(planKey(event)) ?? await settingOf(tx, event));
  return new Map(events.map((event) => [event.id, {
    ...settings.get(planKey(event))!,
    topics: links.filter(({ eventId }) => eventId === event.id).map(({ topicId }) => topics.get(topicId)!),
    sessions: sessions.filter(({ eventId }) => eventId === event.id),
    accreditation: accreditations.find(({ id }) => id === event.accreditationId) ?? null,
  }]));
}

const planKey = ({ projectId, kindCode, phase, seriesId }: OfPlan): string => [projectId, kindCode, phase, seriesId].join('|');
