import type { Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { EventSession } from '../session/event-session.entity';
import { Attendance } from './attendance.entity';

/** Attendance of each registration in the order of the days; an event has at most 60. */
export async function attendanceOf(cx: Context, registrationIds: readonly string[]): Promise<Attendance[][]> {
  const rows = await (await cx.manager()).find(Attendance, { where: { registrationId: In([...registrationIds]) }, order: { date: 'ASC', id: 'ASC' }, take: 60 * registrationIds.length });
  return registrationIds.map((id) => rows.filter(({ registrationId }) => registrationId === id));
}

export interface SessionAttendance { present: number; absent: number; excused: number; notRecorded: number; minutes: number }

/** How many were there on each day, also of those who took another date since, and of how many who hold a place nothing is recorded; the organiser's scope applies, so another kraj reads zeros. */
export async function attendanceOfSessions(cx: Context, sessions: readonly EventSession[]): Promise<SessionAttendance[]> {
  const rows = await cx.rows<SessionAttendance & { sessionId: string }>(
    `select s.id as "sessionId", recorded.present, recorded.absent, recorded.excused, recorded.minutes, missing.people as "notRecorded" from event_session s
       cross join lateral (select (count(*) filter (where state = 'PRESENT'))::int as present, (count(*) filter (where state = 'ABSENT'))::int as absent, (count(*) filter (where state = 'EXCUSED'))::int as excused,
         coalesce(sum(minutes), 0)::int as minutes from attendance where session_id = s.id) recorded
       cross join lateral (select count(*)::int as people from registration r where r.event_id = s.event_id and r.state = 'CONFIRMED'
         and not exists (select from attendance where session_id = s.id and registration_id = r.id)) missing
     where s.id = any($1::uuid[])`, [sessions.map(({ id }) => id)]);
  return sessions.map(({ id }) => rows.find(({ sessionId }) => sessionId === id)!);
}
