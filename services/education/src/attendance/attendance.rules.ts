import { pragueDay, pragueTime, type Day, type Violation } from '@opora/kernel';

export const ATTENDANCE_STATES = ['PRESENT', 'ABSENT', 'EXCUSED'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

export interface SessionHeld { date: Day; startsAt: string | null; minutes: number | null }
export interface AttendanceRow { registrationId: string; state: AttendanceState; minutes: number | null }

/** A day that has not come, or whose hour has not struck. */
export function notStarted({ date, startsAt }: SessionHeld, now: Date, field = 'input.sessionId'): Violation[] {
  const [today, time] = [pragueDay(now), pragueTime(now)];
  if (date < today || (date === today && (startsAt === null || startsAt <= time))) return [];
  return [{ code: 'EDU_SESSION_NOT_STARTED', field, actual: today, limit: date, messageCs: 'Seminář se ještě nekonal.' }];
}

/** Minutes a row stands for: those given, else the whole session for one who was present; none for another. Null where the session states no length either. */
export const minutesPresent = ({ state, minutes }: AttendanceRow, session: SessionHeld): number | null => (state === 'PRESENT' ? minutes ?? session.minutes : 0);

/** Who holds a place at the event and who already has a certificate, by registration. */
export interface Registered { holds(registrationId: string): boolean; certified(registrationId: string): boolean }

/** One row of a record of attendance (journeys.md J3). */
export function rowProblems(row: AttendanceRow, session: SessionHeld, registered: Registered, field: string): Violation[] {
  if (!registered.holds(row.registrationId)) return [{ code: 'EDU_NOT_REGISTERED', field: `${field}.registrationId`, actual: row.registrationId, messageCs: 'Osoba není přihlášena.' }];
  if (registered.certified(row.registrationId)) return [{ code: 'EDU_CERTIFICATE_ISSUED_LOCKED', field: `${field}.registrationId`, actual: row.registrationId, messageCs: 'Docházku nelze změnit, nejprve osvědčení zrušte (s důvodem).' }];
  const minutes = minutesPresent(row, session);
  if (minutes === null) return [{ code: 'EDU_MINUTES_REQUIRED', field: `${field}.minutes`, messageCs: 'Den nemá uvedenou délku, zadejte minuty účasti.' }];
  if (row.state === 'PRESENT' && minutes === 0) return [{ code: 'EDU_MINUTES_REQUIRED', field: `${field}.minutes`, actual: 0, messageCs: 'Přítomný účastník musí mít aspoň jednu minutu.' }];
  if (row.state !== 'PRESENT' && (row.minutes ?? 0) > 0) return [{ code: 'EDU_MINUTES_WITHOUT_PRESENCE', field: `${field}.minutes`, actual: row.minutes, limit: 0, messageCs: 'Nepřítomný účastník nemá žádné minuty.' }];
  if (session.minutes !== null && minutes > session.minutes) return [{
    code: 'EDU_MINUTES_EXCEED_SESSION', field: `${field}.minutes`, actual: minutes, limit: session.minutes, messageCs: `Zadáno ${minutes} minut, seminář trval ${session.minutes}.`,
  }];
  return [];
}

/** One registration twice in one record. */
export const repeatedRows = (rows: readonly AttendanceRow[], field: (n: number) => string): Violation[] => rows.flatMap(({ registrationId }, n) =>
  (rows.findIndex((other) => other.registrationId === registrationId) < n ? [{ code: 'EDU_ATTENDANCE_TWICE', field: field(n), actual: registrationId, messageCs: 'Osoba je v docházce dvakrát.' }] : []));
