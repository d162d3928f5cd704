import { anyOf, assertNone, assertPeriod, notFound, notInFuture, pastOr, pragueDay, violationsOf, type Violation } from '@opora/kernel';
import { defineCommand, tally, type Work } from '@opora/subgraph';
import { In, Not, type EntityManager } from 'typeorm';
import { EventChange } from '../event/event-change';
import { EventTopic } from '../event/event-topic.entity';
import { countsOf } from '../event/event.counts';
import { Event } from '../event/event.entity';
import { feeProblems, listedOn, planDuplicate, statusProblems } from '../event/event.rules';
import { settingOf, surroundingsOf, type Setting } from '../event/event.surroundings';
import { areaProblems, capacityProblems } from '../kind/kind.rules';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { outsideProject } from '../known/project-period.rules';
import { offerFree } from '../places/offering';
import { lockEvents } from '../places/places';
import { tellChange } from '../places/telling';
import { runSizeProblems } from '../programme/programme.rules';
import { belowConfirmed } from '../registration/registration.rules';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { EventSession } from '../session/event-session.entity';
import { rememberDays, scheduleProblems, scheduleWarnings } from '../session/schedule';
import { Topic } from '../topic/topic.entity';
import { placeOf } from './place.rules';
import { runProblems, seriesProblems } from './planning.rules';
import { CreateEventInput, SetCapacityInput, SetVenueInput } from './planning.input';

export const createEvent = defineCommand({
  name: 'createEvent', input: CreateEventInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now }, input) {
    const setting = await settingOf(tx, { ...input, kindCode: input.kind, phase: input.phase ?? 0 });
    assertMayPlan(actor, setting.project);
    const topics = await topicsIn(tx, input);
    const sessions = input.sessions ?? [];
    const today = pragueDay(now);
    const capacity = input.capacity ?? setting.series?.minCapacity ?? null;
    const expected = input.expected;
    const place = () => placeOf(input, setting.project.krajCode, setting.series?.krajCode ?? null, { validOn: pastOr(sessions[0]?.date ?? expected?.to, today) });
    assertNone([
      ...runProblems(input.kind), ...feeProblems(input.price),
      ...capacityProblems(setting.norm, capacity, input.staffCount ?? 0),
      ...topicProblems(setting, topics), ...seriesProblems(input.seriesId, setting.kind.oneTopic ? await codesTaughtInSeries(tx, topics) : []),
      ...await contractorProblems(tx, input.contractorId),
      ...areaProblems(setting.plan?.areas ?? [], input.area),
      ...violationsOf(place),
      ...(expected ? violationsOf(() => assertPeriod(expected, 'input.expected')) : []),
      ...(expected ? outsideProject([expected.from, expected.to], setting.project.periods, (n) => `input.expected.${n === 0 ? 'from' : 'to'}`) : []),
      ...notInFuture(input.plannedOn, today, 'input.plannedOn'),
      ...await scheduleProblems(tx, { projectId: input.projectId, kindCode: input.kind }, setting, topics, sessions),
    ]);
    const event = tx.create(Event, {
      ...place(),
      projectId: input.projectId, kindCode: input.kind, seriesId: input.seriesId, titleCs: input.titleCs, place: input.place, venue: input.venue,
      venueIsPreliminary: input.venueIsPreliminary ?? false, area: input.area, phase: input.phase ?? 0, mode: input.mode, capacity,
      staffCount: input.staffCount ?? 0, supervisionForm: input.supervisionForm, topicsAreShared: input.topicsAreShared ?? false, contractorId: input.contractorId,
      status: 'PLANNED', expectedFrom: expected?.from ?? null, expectedTo: expected?.to ?? null, plannedOn: input.plannedOn ?? today,
      listedOn: listedOn([], expected?.from ?? null, null), source: input.source,
    });
    rememberDays(event, sessions.map(({ date }) => ({ date, mode: event.mode })));
    const duplicates = await planDuplicates(tx, event, topics);
    await tx.save(event);
    await tx.save(topics.map(({ id: topicId }, ordinal) => tx.create(EventTopic, { eventId: event.id, topicId, ordinal })));
    await tx.save(sessions.map((session) => tx.create(EventSession, { ...session, eventId: event.id, mode: event.mode })));
    await tally(tx, countsOf(event, topics[0]?.amount ?? null));
    return new EventChange(event.id, event.krajCode, [...duplicates, ...scheduleWarnings(setting, sessions)]);
  },
});

export const setVenue = defineCommand({
  name: 'setVenue', input: SetVenueInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run(work, { eventId, expectedVersion, venue, municipalityKey, place, preliminary, contractorId, lecturers }) {
    const event = await openEvent(work, eventId, expectedVersion);
    // The place an event counts under stays: only a municipality of the same okres, or of the kraj where no okres is fixed, can be its venue.
    const holding = { validOn: pastOr(event.startsOn, pragueDay(work.now)), kept: [event.krajCode, event.okresCode, event.municipalityKey].filter((code) => code !== null) };
    assertNone([...violationsOf(() => placeOf({ krajCode: event.krajCode, okresCode: event.okresCode, municipalityKey }, event.krajCode, event.krajCode, holding)), ...await contractorProblems(work.tx, contractorId)]);
    Object.assign(event, { venue, municipalityKey, place, venueIsPreliminary: preliminary ?? false, contractorId: contractorId ?? event.contractorId, lecturers: lecturers ?? event.lecturers });
    await work.tx.save(event);
    if (event.status === 'PUBLISHED') await tellChange(work.tx, work.send, event, 'VENUE');
    return new EventChange(event.id, event.krajCode);
  },
});

export const setCapacity = defineCommand({
  name: 'setCapacity', input: SetCapacityInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run(work, { eventId, expectedVersion, capacity, staffCount }) {
    const event = await openEvent(work, eventId, expectedVersion);
    const { norm } = (await surroundingsOf(work.tx, [event])).get(event.id)!;
    const runSize = await runSizeOf(work.tx, event.id);
    assertNone([...capacityProblems(norm, capacity, staffCount ?? event.staffCount), ...(runSize === null ? [] : runSizeProblems(capacity, runSize, 'input.capacity')), ...belowConfirmed(capacity, event.taken)]);
    Object.assign(event, { capacity, staffCount: staffCount ?? event.staffCount });
    await work.tx.save(event);
    await offerFree(work.tx, work.send, (await lockEvents(work.tx, [event.id], work.now)).get(event.id)!, work.now);
    return new EventChange(event.id, event.krajCode);
  },
});

/** An event that can still be changed, locked, for a caller who may plan it. */
async function openEvent({ tx, actor, lock }: Work, id: string, expectedVersion?: number | null): Promise<Event> {
  const event = await lock(Event, id, expectedVersion ?? undefined);
  assertMayPlan(actor, await getProject(tx, event.projectId));
  assertNone(statusProblems(event.status, ['PLANNED', 'PUBLISHED']));
  return event;
}

async function topicsIn(tx: EntityManager, { projectId, topicIds }: CreateEventInput): Promise<Topic[]> {
  const ids = topicIds ?? [];
  const found = await tx.findBy(Topic, { projectId, id: In(ids) });
  return ids.map((id) => found.find((topic) => topic.id === id) ?? (() => { throw notFound('input.topicIds'); })());
}

const topicProblems = ({ kind, series }: Setting, topics: readonly Topic[]): Violation[] => [
  ...(kind.oneTopic && topics.length !== 1 ? [{ code: 'EDU_ONE_TOPIC', rule: 'R-EDU-01', field: 'input.topicIds', actual: topics.length, limit: 1, messageCs: 'Seminář má právě jedno téma.' }] : []),
  ...(series && topics.some(({ id }) => !series.topicIds.includes(id)) ? [{ code: 'EDU_TOPIC_NOT_IN_SERIES', rule: 'R-EDU-01', field: 'input.topicIds', messageCs: 'Téma do této řady seminářů nepatří.' }] : []),
];

/** Codes of the topics that some series teaches. */
const codesTaughtInSeries = async (tx: EntityManager, topics: readonly Topic[]): Promise<string[]> =>
  (await tx.query('select code from topic where id = any($1::uuid[]) and exists (select from seminar_series where project_id = topic.project_id and topic.id = any(topic_ids)) order by code limit 50', [topics.map(({ id }) => id)]) as { code: string }[]).map(({ code }) => code);

/** Whoever teaches an event is an organisation networking has told of. */
/** NOT_FOUND for a contractor networking has not told of. */
export const contractorProblems = async (tx: EntityManager, contractorId: string | null): Promise<Violation[]> =>
  (contractorId === null || await tx.existsBy(KnownOrganisation, { organisationId: contractorId }) ? [] : [...notFound('input.contractorId').violations]);

/** Most participants of the programme whose run the event is (R-EDU-13); null for another event. */
async function runSizeOf(tx: EntityManager, eventId: string): Promise<number | null> {
  const [row] = await tx.query('select run_size as "runSize" from run join programme on programme.id = run.programme_id where event_id = $1', [eventId]) as { runSize: number }[];
  return row?.runSize ?? null;
}

async function planDuplicates(tx: EntityManager, { seriesId, okresCode }: Event, topics: readonly Topic[]): Promise<Violation[]> {
  if (seriesId === null || okresCode === null) return [];
  const planned = await tx.find(Event, { where: { seriesId, okresCode, status: Not('CANCELLED') }, select: { id: true } });
  const links = await tx.findBy(EventTopic, { eventId: In(planned.map(({ id }) => id)), topicId: In(topics.map(({ id }) => id)) });
  return topics.filter(({ id }) => links.some(({ topicId }) => topicId === id)).map(({ code }) => planDuplicate(code, okresCode));
}
