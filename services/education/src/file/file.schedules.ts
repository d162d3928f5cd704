import type { JobRun, Schedule } from '@opora/subgraph';

/** Forgotten in one turn. */
const AT_ONCE = 500;

/** Forgets uploaded files that nobody used in time, with their bytes; repeated, it finds none. */
export async function forgetUnusedFiles({ db, now, signal }: Pick<JobRun, 'db' | 'now' | 'signal'>): Promise<void> {
  for (let gone = AT_ONCE; gone === AT_ONCE && !signal.aborted;)
    [, gone] = await db.query('delete from stored_file where id in (select id from stored_file where expires_at <= $1 order by expires_at limit $2)', [now(), AT_ONCE]) as [unknown, number];
}

export const forgetFilesSchedule: Schedule = { name: 'forget-unused-files', cron: '17 * * * *', run: forgetUnusedFiles };
