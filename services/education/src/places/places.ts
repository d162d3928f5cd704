import { notFound, pragueDay, type Day } from '@opora/kernel';
import { In, type EntityManager } from 'typeorm';
import { EventTopic } from '../event/event-topic.entity';
import { Event } from '../event/event.entity';
import { EventKind } from '../kind/event-kind.entity';
import { EventPlan } from '../kind/event-plan.entity';
import { normOf, type Norm } from '../kind/kind.rules';
import { Run } from '../programme/run.entity';
import { Registration } from '../registration/registration.entity';
import { isAhead, TAKING, type Bookable, type RegistrationState } from '../registration/registration.rules';
import { EventSession } from '../session/event-session.entity';

/** An event locked until commit, as the rules of registration see it. */
export interface Booked extends Bookable { event: Event; isRun: boolean; topicId: string | null; norm: Norm }

/** Locks events in one order, so that two callers never wait for each other in a circle. Throws NOT_FOUND for a missing one. */
export async function lockEvents(tx: EntityManager, ids: readonly string[], now: Date, field = 'input.eventId'): Promise<Map<string, Booked>> {
  const events = await tx.find(Event, { where: { id: In([...new Set(ids)]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  if (ids.some((id) => !events.some((event) => event.id === id))) throw notFound(field);
  return bookables(tx, events, now);
}

/** Other dates of one subject a change looks at; a topic has a few in each okres. */
const MOST_DATES = 200;

/** Other events of the same topic or programme that are announced and still ahead, the earliest first. */
export const datesAhead = async (tx: EntityManager, eventId: string, now: Date): Promise<string[]> => (await tx.query(
  `select id from event where id <> $1 and status = 'PUBLISHED' and (starts_on is null or starts_on > $2)
     and (id in (select other.event_id from event_topic own join event_topic other using (topic_id) where own.event_id = $1) or id in (select other.event_id from run own join run other using (programme_id) where own.event_id = $1))
   order by starts_on, id limit ${MOST_DATES}`, [eventId, pragueDay(now)]) as { id: string }[]).map(({ id }) => id);

/** An event and the other dates of its subject that are still ahead, all locked. */
export interface Dates { at: Booked; others: Booked[] }

/** Locks an event with the other dates of its subject, in the one order, for a change that sends its people there. Throws NOT_FOUND. */
export async function lockDates(tx: EntityManager, id: string, now: Date, field = 'input.eventId'): Promise<Dates> {
  const others = await datesAhead(tx, id, now);
  const events = await lockEvents(tx, [id, ...others], now, field);
  const at = events.get(id)!;
  return { at, others: others.map((other) => events.get(other)!).filter((other) => other.subjectId === at.subjectId && isAhead(other, pragueDay(now))) };
}

async function bookables(tx: EntityManager, events: readonly Event[], now: Date): Promise<Map<string, Booked>> {
  const ids = In(events.map(({ id }) => id));
  const [links, kinds, runs, sessions] = [
    await tx.findBy(EventTopic, { eventId: ids }), await tx.findBy(EventKind, { code: In(events.map(({ kindCode }) => kindCode)) }),
    await tx.findBy(Run, { eventId: ids }), await tx.find(EventSession, { where: { eventId: ids }, order: { date: 'ASC' } }),
  ];
  const plans = await tx.findBy(EventPlan, { projectId: In(events.map(({ projectId }) => projectId)), kindCode: In(kinds.map(({ code }) => code)) });
  return new Map(events.map((event) => {
    const kind = kinds.find(({ code }) => code === event.kindCode)!;
    const plan = plans.find(({ projectId, kindCode, phase }) => projectId === event.projectId && kindCode === event.kindCode && phase === event.phase);
    const topicId = kind.oneTopic ? links.find(({ eventId }) => eventId === event.id)?.topicId ?? null : null;
    const run = runs.find(({ eventId }) => eventId === event.id);
    const { id, status, startsOn, capacity, taken } = event;
    return [id, {
      id, status, startsOn, capacity, taken, subjectId: topicId ?? run?.programmeId ?? id, sessions: sessions.filter(({ eventId }) => eventId === id),
      ...closing(event, pragueDay(now)), allocatesAtClose: event.seriesId !== null && event.allocatedAt === null, event, isRun: run !== undefined, topicId, norm: normOf(kind.norm, plan?.norm ?? null),
    }];
  }));
}

function closing({ registrationClosedAt, registrationClosesOn }: Event, today: Day): { closed: boolean; closesOn: Day | null } {
  if (registrationClosedAt) return { closed: true, closesOn: pragueDay(registrationClosedAt) };
  return { closed: registrationClosesOn !== null && today > registrationClosesOn, closesOn: registrationClosesOn };
}

/** Adds to the places taken of a locked event. The row's check refuses more than the capacity, whatever the code believes. */
async function addTaken(tx: EntityManager, booked: Booked, by: number): Promise<void> {
  await tx.query('update event set taken = taken + $2 where id = $1', [booked.id, by]);
  booked.taken += by;
  booked.event.taken += by;
}

const takes = (state: RegistrationState | null): number => (state !== null && TAKING.includes(state) ? 1 : 0);

/** Where a registration goes: the place it leaves and the place it takes are at events locked by the caller. */
export interface Move { from?: Booked | null; to?: Booked | null; reasonCs: string; now: Date }

/** Moves a registration to a state, and counts the place it leaves and the place it takes: the one way a place changes hands, beside `confirmAll`. */
export async function move(tx: EntityManager, registration: Registration, state: RegistrationState, { from, to, reasonCs, now }: Move): Promise<Registration> {
  if (from && registration.eventId === from.id && takes(registration.state) > 0) await addTaken(tx, from, -1);
  const eventId = to?.id ?? (state === 'CANCELLED' ? registration.eventId ?? null : null);
  Object.assign(registration, { state, eventId, reasonCs, confirmedAt: state === 'CONFIRMED' ? now : null, krajCode: to ? to.event.krajCode : registration.krajCode });
  const saved = await tx.save(registration);
  if (to && takes(state) > 0) await addTaken(tx, to, 1);
  return saved;
}

/** Rows written by one statement. */
const SAVED_AT_ONCE = 500;

/** Gives a place at a locked event to each of the registrations, which hold none elsewhere: as many `move`s, in few statements. */
export async function confirmAll(tx: EntityManager, registrations: readonly Registration[], to: Booked, { reasonCs, now }: Pick<Move, 'reasonCs' | 'now'>): Promise<Registration[]> {
  const changed = registrations.map((each) => Object.assign(each, { state: 'CONFIRMED' as const, eventId: to.id, reasonCs, confirmedAt: now, krajCode: to.event.krajCode }));
  const saved = await tx.save(changed, { chunk: SAVED_AT_ONCE });
  if (saved.length > 0) await addTaken(tx, to, saved.length);
  return saved;
}

const BUSY: readonly RegistrationState[] = ['CONFIRMED', 'OFFERED', 'PENDING_ALLOCATION'];

/** What the people have in their days: the sessions of the events where they hold, are offered or await a place, except for one subject. */
export async function busyDays(tx: EntityManager, personIds: readonly string[], exceptSubject: string | null, states: readonly RegistrationState[] = BUSY): Promise<Map<string, EventSession[]>> {
  const rows = await tx.query(
    `select r.person_id as "personId", s.date, s.starts_at as "startsAt", s.minutes from registration r join event_session s on s.event_id = r.event_id
     where r.person_id = any($1::uuid[]) and r.state = any($3::text[]) and ($2::uuid is null or r.subject_id <> $2)`,
    [personIds, exceptSubject, states]) as (EventSession & { personId: string })[];
  return new Map(personIds.map((id) => [id, rows.filter(({ personId }) => personId === id)]));
}

/** Those of the people who take part in all topics, in any okres and on any date (R-EDU-05a); a cancelled registration is none. */
export async function fullSeriesPeople(tx: EntityManager, topicIds: readonly string[], personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query('select person.id from unnest($1::uuid[]) person (id) where takes_all(person.id, $2::uuid[])', [personIds, topicIds]) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
