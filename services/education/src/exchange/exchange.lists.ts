import { notFound, pragueDay } from '@opora/kernel';
import { writeCsv, writeXlsx, type Sheet, type ValuesOf } from '@opora/sheets';
import { isUuid } from '@opora/subgraph';
import { ArrayContains, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Attendance } from '../attendance/attendance.entity';
import { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';
import { EventSession } from '../session/event-session.entity';
import { attendanceSheet, registrationSheet } from './exchange.sheets';

export type SheetFormat = 'CSV' | 'XLSX';
/** Lists of people that are taken out as files: everyone registered for an event and who waits for it, or attendance of one of its days. */
export const LIST_KINDS = ['REGISTRATIONS', 'ATTENDANCE'] as const;
export type ListKind = (typeof LIST_KINDS)[number];
/** How the note of a read names each. */
export const NOTED_AS: Record<ListKind, string> = { REGISTRATIONS: 'exportRegistrations', ATTENDANCE: 'exportAttendance' };
export const NOTED_FIELDS = ['personId', 'organisationId'] as const;
/** Notes of reads written by one statement. */
export const NOTED_AT_ONCE = 1000;

/** What a list is of: the event, and the day where it is of one. */
export interface Listed { kind: ListKind; event: Event; session: EventSession | null }
/** A list with the records it tells of, to be written in either format. */
export interface List { name: string; records: readonly Registration[]; bytes(format: SheetFormat): Uint8Array }

/** The event or the day a list is asked of. Throws NOT_FOUND. */
export async function listedBy(tx: EntityManager, kind: ListKind, id: string, field: string): Promise<Listed> {
  if (!isUuid(id)) throw notFound(field);
  const session = kind === 'ATTENDANCE' ? await tx.findOneBy(EventSession, { id }) : null;
  const event = kind === 'ATTENDANCE' && !session ? null : await tx.findOneBy(Event, { id: session?.eventId ?? id });
  if (!event) throw notFound(field);
  return { kind, event, session };
}

const among = ({ kind, event: { id } }: Listed): FindOptionsWhere<Registration> | FindOptionsWhere<Registration>[] =>
  (kind === 'ATTENDANCE' ? { eventId: id, state: 'CONFIRMED' } : [{ eventId: id }, { state: 'WAITING', acceptable: ArrayContains([id]) }]);

export const countListed = (tx: EntityManager, listed: Listed): Promise<number> => tx.count(Registration, { where: among(listed) });

/** The whole list in the order of applications; null when it has more rows than this. It is never cut off. */
export async function listOf(tx: EntityManager, listed: Listed, most: number): Promise<List | null> {
  const records = await tx.find(Registration, { where: among(listed), order: { appliedAt: 'ASC', id: 'ASC' }, take: most + 1 });
  if (records.length > most) return null;
  return listed.session ? attendanceList(tx, listed.session, records) : registrationList(listed.event, records);
}

const written = <S extends Sheet>(sheet: S, rows: readonly ValuesOf<S>[], name: string, titleCs: string, records: readonly Registration[]): List =>
  ({ name, records, bytes: (format) => (format === 'CSV' ? writeCsv(sheet, rows) : writeXlsx(sheet, rows, titleCs)) });

function registrationList(event: Event, records: readonly Registration[]): List {
  const rows = records.map(({ id, personId, organisationId, state, appliedAt, reasonCs }) => ({ registrationId: id, personId, organisationId, state, appliedOn: pragueDay(appliedAt), reason: reasonCs }));
  return written(registrationSheet, rows, `prihlasky-${event.id}`, 'Přihlášky', records);
}

/** A row for everyone who holds a place, to be filled in and imported. */
async function attendanceList(tx: EntityManager, { id: sessionId, date }: EventSession, records: readonly Registration[]): Promise<List> {
  const recorded = new Map((await tx.findBy(Attendance, { sessionId })).map((each) => [each.registrationId, each]));
  const rows = records.map(({ id, personId }) => {
    const { state = null, minutes = null, online = null } = recorded.get(id) ?? {};
    return { registrationId: id, personId, state, minutes, online };
  });
  return written(attendanceSheet, rows, `dochazka-${date}-${sessionId}`, `Docházka ${date}`, records);
}
