import { notFound, pragueDay, refuse } from '@opora/kernel';
import { writeCsv, writeXlsx, type Sheet, type ValuesOf } from '@opora/sheets';
import type { Context } from '@opora/subgraph';
import { ArrayContains } from 'typeorm';
import { Attendance } from '../attendance/attendance.entity';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../people';
import { Registration } from '../registration/registration.entity';
import { EventSession } from '../session/event-session.entity';
import { attendanceSheet, registrationSheet } from './exchange.sheets';

export type SheetFormat = 'CSV' | 'XLSX';
export interface SheetFile { fileName: string; contentType: string; base64: string; rows: number }

/** More rows are refused, never cut off (reliability.md §8, row 70). */
export const MOST_ROWS = 10_000;
/** Notes of reads written by one statement. */
const NOTED_AT_ONCE = 1000;
const TYPES: Record<SheetFormat, string> = { CSV: 'text/csv; charset=utf-8', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

function fileOf<S extends Sheet>(sheet: S, rows: readonly ValuesOf<S>[], name: string, title: string, format: SheetFormat): SheetFile {
  const bytes = format === 'CSV' ? writeCsv(sheet, rows) : writeXlsx(sheet, rows, title);
  return { fileName: `${name}.${format.toLowerCase()}`, contentType: TYPES[format], base64: Buffer.from(bytes).toString('base64'), rows: rows.length };
}

/** The event, for an organiser of its kraj. Throws NOT_FOUND. */
async function organised(cx: Context, eventId: string, field: string): Promise<Event> {
  const event = await cx.find(Event, eventId);
  if (!event || !mayOrganise(cx.reader, event.krajCode)) throw notFound(field);
  return event;
}

async function registrationsOf(cx: Context, action: string, event: Event, confirmedOnly: boolean): Promise<Registration[]> {
  const where = confirmedOnly ? { eventId: event.id, state: 'CONFIRMED' as const } : [{ eventId: event.id }, { state: 'WAITING' as const, acceptable: ArrayContains([event.id]) }];
  const rows = await (await cx.manager()).find(Registration, { where, order: { appliedAt: 'ASC', id: 'ASC' }, take: MOST_ROWS + 1 });
  if (rows.length > MOST_ROWS) refuse({ code: 'BAD_USER_INPUT', field: confirmedOnly ? 'sessionId' : 'eventId', actual: `více než ${MOST_ROWS}`, limit: MOST_ROWS, messageCs: 'Export smí mít nejvýše 10 000 řádků. O větší požádejte provozovatele.' });
  for (let n = 0; n < rows.length; n += NOTED_AT_ONCE) await cx.auditRead(action, 'Registration', rows.slice(n, n + NOTED_AT_ONCE), ['personId', 'organisationId']);
  return rows;
}

/** Everyone registered for an event and who waits for it, as a file; every row read is audited. Throws NOT_FOUND. */
export async function registrationFile(cx: Context, eventId: string, format: SheetFormat): Promise<SheetFile> {
  const event = await organised(cx, eventId, 'eventId');
  const rows = (await registrationsOf(cx, 'exportRegistrations', event, false)).map(({ id, personId, organisationId, state, appliedAt, reasonCs }) =>
    ({ registrationId: id, personId, organisationId, state, appliedOn: pragueDay(appliedAt), reason: reasonCs }));
  return fileOf(registrationSheet, rows, `prihlasky-${event.id}`, 'Přihlášky', format);
}

/** Attendance of one day with a row for everyone who holds a place, to be filled in and imported; every row read is audited. Throws NOT_FOUND. */
export async function attendanceFile(cx: Context, sessionId: string, format: SheetFormat): Promise<SheetFile> {
  const session = await cx.find(EventSession, sessionId);
  if (!session) throw notFound('sessionId');
  const event = await organised(cx, session.eventId, 'sessionId');
  const registrations = await registrationsOf(cx, 'exportAttendance', event, true);
  const recorded = new Map((await (await cx.manager()).findBy(Attendance, { sessionId })).map((each) => [each.registrationId, each]));
  const rows = registrations.map(({ id, personId }) => {
    const { state = null, minutes = null, online = null } = recorded.get(id) ?? {};
    return { registrationId: id, personId, state, minutes, online };
  });
  return fileOf(attendanceSheet, rows, `dochazka-${session.date}-${session.id}`, `Docházka ${session.date}`, format);
}
