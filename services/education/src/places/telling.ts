import { eventCancelled, eventChanged, RECIPIENTS_AT_ONCE, registrationCancelled, remindersSet, tellAll, type Event as Told } from '@opora/contracts';
import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.entity';
import { EventSession } from '../session/event-session.entity';

type Send = (event: Told) => void;

const NO_DAY = { day: null, time: null, minutes: null, version: 0 };
export interface When { day: string | null; time: string | null; minutes: number | null; version: number }

/** The next version of what those registered are told of an event, and when it begins. */
async function nextVersion(tx: EntityManager, event: Event): Promise<When> {
  const [[row]] = await tx.query('update event set told_version = told_version + 1 where id = $1 returning told_version as version', [event.id]) as [[{ version: number }], number];
  event.toldVersion = row!.version;
  const first = await tx.findOne(EventSession, { where: { eventId: event.id }, order: { date: 'ASC' } });
  return { day: first?.date ?? null, time: first?.startsAt ?? null, minutes: first?.minutes ?? null, version: row!.version };
}

const confirmed = async (tx: EntityManager, eventId: string): Promise<string[]> =>
  (await tx.query(`select person_id as id from registration where event_id = $1 and state = 'CONFIRMED' order by id limit 10000`, [eventId]) as { id: string }[]).map(({ id }) => id);

/** Plans the reminders of an event anew for those who hold a place; after every change of its people or its days. Gives back when it begins. */
export async function planReminders(tx: EntityManager, send: Send, event: Event): Promise<When> {
  const when = await nextVersion(tx, event);
  const recipients = await confirmed(tx, event.id);
  send(remindersSet({ about: { type: 'Event', id: event.id }, day: when.day, time: when.time, minutes: when.minutes, recipients, version: when.version }));
  return when;
}

/** R-EDU-20: tells everyone who holds or awaits a place, also in the waiting list, that the event has changed; nobody's registration does. */
export async function tellChange(tx: EntityManager, send: Send, event: Event, what: 'DAYS' | 'VENUE' | 'MODE'): Promise<void> {
  const when = await planReminders(tx, send, event);
  const { holders, others } = await concerned(tx, event.id);
  const told = { eventId: event.id, what, mode: event.mode };
  for (const notice of [...tellAll(eventChanged, { ...told, recipients: holders, ...when }), ...tellAll(eventChanged, { ...told, recipients: others, ...noEntry(when) })]) send(notice);
}

/** Tells a person that somebody else ended their registration; `when` is of the event they held a place at, null where they held none. */
export function tellTakenBack(send: Send, by: string, { id, personId, eventId }: { id: string; personId: string; eventId: string | null }, when: When | null): void {
  if (by !== personId) send(registrationCancelled({ recipients: [personId], registrationId: id, eventId: when && eventId, ...(when ?? NO_DAY) }));
}

/** Tells everyone who held or awaited a place that the event will not happen. */
export async function tellCancelled(tx: EntityManager, send: Send, event: Event): Promise<void> {
  const { holders, others } = await concerned(tx, event.id);
  const when = await nextVersion(tx, event);
  send(remindersSet({ about: { type: 'Event', id: event.id }, day: null, time: null, recipients: [], version: when.version }));
  for (const notice of [...tellAll(eventCancelled, { recipients: holders, eventId: event.id, ...when }), ...tellAll(eventCancelled, { recipients: others, eventId: event.id, ...noEntry(when) })]) send(notice);
}

/** Who holds no place has no entry in the calendar, and gets none by a change. */
const noEntry = (when: When): When => ({ ...when, day: null, time: null, minutes: null });

interface Concerned { id: string; holds: boolean }

/** Who holds a place at an event, and who awaits one: for its allocation, by an offer, or in the waiting list. Everybody once, however many, read a thousand at a time. */
async function concerned(tx: EntityManager, eventId: string): Promise<{ holders: string[]; others: string[] }> {
  const all: Concerned[] = [];
  for (let rows = await concernedAfter(tx, eventId, null); rows.length > 0; rows = await concernedAfter(tx, eventId, rows.at(-1)!.id)) all.push(...rows);
  const people = (holds: boolean) => all.filter((row) => row.holds === holds).map(({ id }) => id);
  return { holders: people(true), others: people(false) };
}

const concernedAfter = (tx: EntityManager, eventId: string, last: string | null): Promise<Concerned[]> => tx.query(
  `select distinct on (id) id, holds from (
     select person_id as id, state = 'CONFIRMED' as holds from registration where event_id = $1 and state not in ('CANCELLED', 'WAITING')
     union all
     select person_id, false from registration where state = 'WAITING' and $1 = any(acceptable)
       and subject_id in (select topic_id from event_topic where event_id = $1 union all select programme_id from run where event_id = $1 union all select $1)) each
   where $2::uuid is null or id > $2 order by id, holds desc limit $3`, [eventId, last, RECIPIENTS_AT_ONCE]) as Promise<Concerned[]>;
