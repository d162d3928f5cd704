import type { JobRun, Schedule } from '@opora/subgraph';

/** Forgotten in one statement; the next follows at once. */
const AT_ONCE = 500;

/** Forgets sessions whose last token has run out by itself. Returns how many. */
export async function forgetEndedSessions({ db, now, signal }: Pick<JobRun, 'db' | 'now' | 'signal'>): Promise<number> {
  let forgotten = 0;
  for (let count = AT_ONCE; count === AT_ONCE && !signal.aborted;) {
    [, count] = await db.query(`delete from ended_session where id in (select id from ended_session where expires_at <= $1 order by expires_at limit ${AT_ONCE} for update skip locked)`, [now()]) as [unknown, number];
    forgotten += count;
  }
  return forgotten;
}

export const forgetEndedSessionsSchedule: Schedule = { name: 'forget-ended-sessions', cron: '17 * * * *', run: async (run) => { await forgetEndedSessions(run); } };
