import { assertNone, notFound, type Violation } from '@opora/kernel';
import { tally } from '@opora/subgraph';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Certificate } from '../certificate/certificate.entity';
import type { Event } from '../event/event.entity';
import { countingParticipants } from '../participation/participation.tally';
import { lockEvents } from '../places/places';
import { Registration } from '../registration/registration.entity';
import { NATIONWIDE } from '../scope';
import { EventSession } from '../session/event-session.entity';
import { Attendance } from './attendance.entity';
import { minutesPresent, notStarted, repeatedRows, rowProblems, type AttendanceRow, type Registered } from './attendance.rules';

export const ATTENDED_MINUTES = 'attended-minutes';
export interface RecordedRow extends AttendanceRow { online: boolean | null }
export interface Sitting { session: EventSession; event: Event }

/** The session with its event locked, so that no certificate is issued meanwhile. Throws NOT_FOUND. */
export async function lockSitting(tx: EntityManager, sessionId: string, now: Date): Promise<Sitting> {
  const session = await tx.findOneBy(EventSession, { id: sessionId });
  if (!session) throw notFound('input.sessionId');
  return { session, event: (await lockEvents(tx, [session.eventId], now)).get(session.eventId)!.event };
}

/** Who holds a place at the event, and whose record a valid certificate locks. */
export async function registeredAt(tx: EntityManager, eventId: string): Promise<Registered & { registrations: Map<string, Registration> }> {
  const registrations = new Map((await tx.findBy(Registration, { eventId, state: 'CONFIRMED' })).map((each) => [each.id, each]));
  const certified = new Set((await tx.findBy(Certificate, { registrationId: In([...registrations.keys()]), revokedAt: IsNull() })).map(({ registrationId }) => registrationId));
  return { registrations, holds: (id) => registrations.has(id), certified: (id) => certified.has(id) };
}

/** What is wrong with each row, in their order; nothing for a row that may be written. */
export const problemsOfRows = ({ session }: Sitting, rows: readonly RecordedRow[], registered: Registered): Violation[][] => {
  const field = (n: number) => `input.rows.${n}`;
  const repeated = repeatedRows(rows, (n) => `${field(n)}.registrationId`);
  return rows.map((row, n) => [...repeated.filter((each) => each.field === `${field(n)}.registrationId`), ...rowProblems(row, session, registered, field(n))]);
};

/** Writes the rows over what was recorded before; every refused row is named at once, and then nothing is written. */
export async function recordRows(tx: EntityManager, sitting: Sitting, rows: readonly RecordedRow[], now: Date): Promise<Attendance[]> {
  const { session, event } = sitting;
  const registered = await registeredAt(tx, event.id);
  assertNone([...notStarted(session, now), ...problemsOfRows(sitting, rows, registered).flat()]);
  const known = new Map((await tx.findBy(Attendance, { sessionId: session.id, registrationId: In(rows.map(({ registrationId }) => registrationId)) })).map((each) => [each.registrationId, each]));
  const before = [...known.values()].reduce((sum, { minutes }) => sum + minutes, 0);
  const registrationOf = (row: RecordedRow) => registered.registrations.get(row.registrationId)!;
  const written = await countingParticipants(tx, sitting, rows.map((row) => registrationOf(row).personId), () => tx.save(rows.map((row) => {
    const { personId, krajCode, organisationId } = registrationOf(row);
    return Object.assign(known.get(row.registrationId) ?? tx.create(Attendance), {
      registrationId: row.registrationId, sessionId: session.id, personId, krajCode, organisationId, date: session.date, state: row.state,
      minutes: minutesPresent(row, session)!, online: row.online ?? session.mode === 'ONLINE',
    });
  }), { chunk: 500 }));
  const by = written.reduce((sum, { minutes }) => sum + minutes, 0) - before;
  await tally(tx, [{ metric: ATTENDED_MINUTES, krajCode: event.krajCode ?? NATIONWIDE, territoryCode: event.area ?? event.okresCode ?? '', projectId: event.projectId, day: session.date, by }]);
  return written;
}

/** Recounts the running count of attended minutes from the rows. */
export const attendanceFacts = `
  select '${ATTENDED_MINUTES}' as metric, coalesce(event.kraj_code, '${NATIONWIDE}') as kraj_code, coalesce(event.area, event.okres_code, '') as territory_code, event.project_id,
    event_session.date as day, attendance.minutes as amount
  from attendance join event_session on event_session.id = attendance.session_id join event on event.id = event_session.event_id`;
