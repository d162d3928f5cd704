import { signedIn } from '@opora/kernel';
import { batch, mutation, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../people';
import type { Registration } from '../registration/registration.entity';
import { EventSession } from '../session/event-session.entity';
import { recordAttendance } from './attendance.commands';
import type { Attendance } from './attendance.entity';
import { attendanceOf, attendanceOfSessions } from './attendance.queries';

export const attendanceResolvers: ResolverMap = {
  Mutation: { recordAttendance: mutation(recordAttendance) },
  Attendance: { session: batch(signedIn, (cx, rows: readonly Attendance[]) => Promise.all(rows.map(({ sessionId }) => cx.get(EventSession, sessionId)))) },
  AttendanceRecorded: { event: batch(signedIn, (cx, answers: readonly { eventId: string }[]) => Promise.all(answers.map(({ eventId }) => cx.get(Event, eventId)))) },
  Registration: { attendance: batch(signedIn, (cx, rows: readonly Registration[]) => attendanceOf(cx, rows.map(({ id }) => id))) },
  EventSession: {
    attendance: batch(signedIn, async (cx, sessions: readonly EventSession[]) => {
      const counts = await attendanceOfSessions(cx, sessions);
      return Promise.all(sessions.map(async ({ eventId }, n) => (mayOrganise(cx.actor, (await cx.get(Event, eventId)).krajCode) ? counts[n]! : null)));
    }),
  },
};
