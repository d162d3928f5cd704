import type { Violation } from '@opora/kernel';
import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.entity';
import type { Setting } from '../event/event.surroundings';
import { listedOn, modeOf, type EventMode } from '../event/event.rules';
import { dayProblems, lengthWarnings, yearProblems } from '../kind/kind.rules';
import { outsideProject, outsideSeries } from '../known/project-period.rules';
import type { Topic } from '../topic/topic.entity';
import { countProblems, hoursProblems, orderProblems, type PlannedSession } from './session.rules';

type Scheduled = Pick<Event, 'id' | 'projectId' | 'kindCode'> | (Pick<Event, 'projectId' | 'kindCode'> & { id?: undefined });

/** Everything that is wrong with the days of an event; the yearly limit is counted under a lock of the project. */
export async function scheduleProblems(tx: EntityManager, event: Scheduled, { project, series, kind, norm }: Setting, topics: readonly Topic[], sessions: readonly PlannedSession[]): Promise<Violation[]> {
  if (sessions.length === 0) return [];
  const days = sessions.map(({ date }) => date);
  const field = (n: number) => `input.sessions.${n}.date`;
  const topic = kind.oneTopic ? topics[0] : undefined;
  return [
    ...orderProblems(sessions),
    ...(topic ? [...countProblems(topic, sessions), ...hoursProblems(topic, sessions)] : []),
    ...(series ? outsideSeries(days, { from: series.windowFrom, to: series.windowTo }, project.periods, field) : outsideProject(days, project.periods, field)),
    ...dayProblems(norm, days),
    ...(norm.perYear === undefined ? [] : yearProblems(norm, days[0]!.slice(0, 4), await othersInYear(tx, event, days[0]!.slice(0, 4)))),
  ];
}

async function othersInYear(tx: EntityManager, { id, projectId, kindCode }: Scheduled, year: string): Promise<number> {
  await tx.query('select 1 from known_project where project_id = $1 for update', [projectId]);
  const [row] = await tx.query(
    `select count(*)::int as count from event where project_id = $1 and kind_code = $2 and status <> 'CANCELLED' and starts_on between $3 and $4 and id is distinct from $5`,
    [projectId, kindCode, `${year}-01-01`, `${year}-12-31`, id ?? null]) as { count: number }[];
  return row!.count;
}

/** Warnings on the length of an event (R-EDU-15); none while a session states no minutes. */
export const scheduleWarnings = ({ norm }: Setting, sessions: readonly PlannedSession[]): Violation[] =>
  lengthWarnings(norm, sessions.length === 0 || sessions.some(({ minutes }) => minutes === null) ? null : sessions.reduce((sum, { minutes }) => sum + minutes!, 0));

/** What the event's row remembers of its days. */
export function rememberDays(event: Event, sessions: readonly { date: string; mode: EventMode | null }[]): void {
  const days = sessions.map(({ date }) => date);
  event.startsOn = days[0] ?? null;
  event.endsOn = days.at(-1) ?? null;
  event.mode = modeOf(sessions.map(({ mode }) => mode), event.mode);
  event.listedOn = listedOn(days, event.expectedFrom, event.knownHeldBy);
}
