import { anyOf, assertNone, type Violation } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { accreditationProblems } from '../accreditation/accreditation.rules';
import { EventChange } from '../event/event-change';
import { Event } from '../event/event.entity';
import { statusProblems } from '../event/event.rules';
import { surroundingsOf } from '../event/event.surroundings';
import { shortenOffers } from '../places/offering';
import { tellChange } from '../places/telling';
import { runLengthWarnings } from '../programme/programme.rules';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { EventSession } from './event-session.entity';
import { rememberDays, scheduleProblems, scheduleWarnings } from './schedule';
import { SetSessionsInput, SwitchModeInput } from './session.input';

/** Days on which somebody was recorded stay as they were. */
async function attendanceProblems(tx: EntityManager, eventId: string): Promise<Violation[]> {
  const [recorded] = await tx.query('select 1 from attendance join event_session on event_session.id = attendance.session_id where event_session.event_id = $1 limit 1', [eventId]) as object[];
  return recorded ? [{ code: 'EDU_ATTENDANCE_RECORDED', field: 'input.sessions', messageCs: 'Docházka už je zapsána, dny nelze změnit.' }] : [];
}

/** R-EDU-11 (W) for a run; nothing for another event. */
async function lengthWarningsOfRun(tx: EntityManager, eventId: string, sessions: readonly { minutes: number | null }[]): Promise<Violation[]> {
  const [programme] = await tx.query('select minutes from run join programme on programme.id = run.programme_id where event_id = $1', [eventId]) as { minutes: number }[];
  return programme ? runLengthWarnings(programme.minutes, sessions.map(({ minutes }) => minutes)) : [];
}

export const setSessions = defineCommand({
  name: 'setSessions', input: SetSessionsInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, lock, send }, { eventId, expectedVersion, sessions }) {
    const event = await lock(Event, eventId, expectedVersion ?? undefined);
    const around = (await surroundingsOf(tx, [event])).get(event.id)!;
    assertMayPlan(actor, around.project);
    assertNone([
      ...statusProblems(event.status, ['PLANNED', 'PUBLISHED']),
      ...await attendanceProblems(tx, event.id),
      ...await scheduleProblems(tx, event, around, around.topics, sessions),
      ...(event.status === 'PUBLISHED' && event.seriesId ? accreditationProblems(around.accreditation, sessions.map(({ date }) => date), 'input.sessions') : []),
    ]);
    await tx.delete(EventSession, { eventId });
    const rows = await tx.save(sessions.map((session) => tx.create(EventSession, { ...session, eventId, mode: event.mode })));
    rememberDays(event, rows);
    await tx.save(event);
    await shortenOffers(tx, eventId, sessions);
    if (event.status === 'PUBLISHED') await tellChange(tx, send, event, 'DAYS');
    return new EventChange(event.id, event.krajCode, [...scheduleWarnings(around, sessions), ...await lengthWarningsOfRun(tx, eventId, sessions)]);
  },
});

/** R-EDU-20 (model.md §9, source 004:76): the mode changes, everything else stays; a switch to the mode it has tells nobody. */
export const switchMode = defineCommand({
  name: 'switchMode', input: SwitchModeInput, allow: anyOf(...PLANNERS), reach: 'service',
  async run({ tx, actor, lock, send }, { eventId, expectedVersion, mode, dates }) {
    const event = await lock(Event, eventId, expectedVersion ?? undefined);
    assertMayPlan(actor, await getProject(tx, event.projectId));
    assertNone(statusProblems(event.status, ['PLANNED', 'PUBLISHED']));
    const sessions = await tx.find(EventSession, { where: { eventId }, order: { date: 'ASC' } });
    const unknown = dates?.find((date) => !sessions.some((session) => session.date === date));
    assertNone(unknown ? [{ code: 'EDU_SESSION_UNKNOWN', rule: 'R-EDU-20', field: 'input.dates', actual: unknown, messageCs: 'V tento den akce není.' }] : []);
    const moved = sessions.filter((session) => session.mode !== mode && (dates === null || dates.includes(session.date)));
    const before = event.mode;
    for (const session of moved) session.mode = mode;
    await tx.save(moved);
    event.mode = mode;
    rememberDays(event, sessions);
    await tx.save(event);
    if (event.status === 'PUBLISHED' && (moved.length > 0 || event.mode !== before)) await tellChange(tx, send, event, 'MODE');
    return new EventChange(event.id, event.krajCode);
  },
});
