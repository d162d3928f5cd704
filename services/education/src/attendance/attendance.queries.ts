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

/** How many of those who hold a place were there on each day; the organiser's scope applies, so another kraj reads zeros. */
export async function attendanceOfSessions(cx: Context, sessions: readonly EventSession[]): Promise<SessionAttendance[]> {
  const rows = await cx.rows<{ sessionId: string; present: number; absent: number; excused: number; holders: number; minutes: number }>(
    `select s.id as "sessionId", (count(*) filter (where a.state = 'PRESENT'))::int as present, (count(*) filter (where a.state = 'ABSENT'))::int as absent,
       (count(*) filter (where a.state = 'EXCUSED'))::int as excused, count(r.id)::int as holders, coalesce(sum(a.minutes), 0)::int as minutes
     from event_session s left join registration r on r.event_id = s.event_id and r.state = 'CONFIRMED' left join attendance a on a.session_id = s.id and a.registration_id = r.id
     where s.id = any($1::uuid[]) group by s.id`, [sessions.map(({ id }) => id)]);
  return sessions.map(({ id }) => {
    const row = rows.find(({ sessionId }) => sessionId === id)!;
    return { ...row, notRecorded: row.holders - row.present - row.absent - row.excused };
  });
}
