import { tally } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.entity';
import { NATIONWIDE } from '../scope';
import type { EventSession } from '../session/event-session.entity';

/** People present in a kraj in a year, each once; a person of several projects is still one, so the count belongs to no project. */
export const PARTICIPANTS = 'participants';
const NO_PROJECT = '00000000-0000-0000-0000-000000000000';

/** The day that stands for a year. */
export const dayOfYear = (year: number | string): string => `${year}-01-01`;

/** Writes attendance of people and keeps the count. Whoever writes of the same person waits, so that two first days at once count one person. */
export async function countingParticipants<T>(tx: EntityManager, { event, session }: { event: Event; session: EventSession }, personIds: readonly string[], write: () => Promise<T>): Promise<T> {
  const people = [...new Set(personIds)].sort();
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('participant ' || id, 0)) from unnest($1::text[]) as person (id)`, [people]);
  const [krajCode, year] = [event.krajCode ?? NATIONWIDE, session.date.slice(0, 4)];
  const present = async () => ((await tx.query(
    `select count(distinct attendance.person_id)::int as count from attendance join event_session on event_session.id = attendance.session_id join event on event.id = event_session.event_id
     where attendance.person_id = any($1::uuid[]) and attendance.state = 'PRESENT' and coalesce(event.kraj_code, '${NATIONWIDE}') = $2 and event_session.date between $3 and $4`,
    [people, krajCode, `${year}-01-01`, `${year}-12-31`])) as { count: number }[])[0]!.count;
  const before = await present();
  const written = await write();
  const by = await present() - before;
  if (by !== 0) await tally(tx, [{ metric: PARTICIPANTS, krajCode, projectId: NO_PROJECT, day: dayOfYear(year), by }]);
  return written;
}

/** Recounts the people from the rows. */
export const participantFacts = `
  select '${PARTICIPANTS}' as metric, coalesce(event.kraj_code, '${NATIONWIDE}') as kraj_code, '' as territory_code, '${NO_PROJECT}'::uuid as project_id,
    date_trunc('year', event_session.date)::date as day, count(distinct attendance.person_id) as amount
  from attendance join event_session on event_session.id = attendance.session_id join event on event.id = event_session.event_id
  where attendance.state = 'PRESENT' group by 2, 5`;
