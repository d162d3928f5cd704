import type { Schedule } from '@opora/subgraph';
import type { DataSource } from 'typeorm';

const BATCH = 500;
/** Inbox rows are kept a year, finished deliveries and reminders a month (reliability.md §9, retention). */
const KEPT_DAYS = { notices: 365, deliveries: 30, reminders: 60 };

/** Nothing of a person ends while somebody holds them (decision 0024). */
const notHeld = (table: string) => `not exists (select from subject_hold h where h.subject_id = ${table}.recipient and not h.released)`;

/** In this order: a notice goes last, when nothing of it is left, so that no delete reaches further than one batch. What is still owed stays. */
const STEPS: readonly { table: string; days: number; oldest: string }[] = [
  { table: 'delivery', days: KEPT_DAYS.deliveries, oldest: `select id from delivery where created_at < $1 and state in ('SENT', 'WITHDRAWN', 'FAILED') and ${notHeld('delivery')} order by created_at` },
  { table: 'timed_notice', days: KEPT_DAYS.reminders, oldest: 'select id from timed_notice where due_at < $1 and (done_at is not null or cancelled_at is not null) order by due_at' },
  { table: 'notification', days: KEPT_DAYS.notices, oldest: `select id from notification where event_id in (select id from notice where created_at < $1) and ${notHeld('notification')}` },
  { table: 'notice', days: KEPT_DAYS.notices, oldest: `select id from notice where created_at < $1 and not exists (select from notification where event_id = notice.id)
      and not exists (select from delivery where event_id = notice.id) order by created_at` },
];

/** Deletes what has been kept long enough, in small batches, so that nobody waits for it; a run that is cut short goes on next time. Returns how many rows it deleted. */
export async function forgetOld({ db, now, signal }: { db: DataSource; now(): Date; signal: AbortSignal }): Promise<number> {
  let deleted = 0;
  for (const { table, days, oldest } of STEPS) {
    const before = new Date(now().getTime() - days * 86_400_000);
    for (let count = BATCH; count === BATCH && !signal.aborted; deleted += count)
      [, count] = await db.query(`delete from ${table} where id in (${oldest} limit ${BATCH} for update skip locked)`, [before]) as [unknown, number];
  }
  return deleted;
}

export const forgetSchedule: Schedule = { name: 'forget-notices', cron: '41 3 * * *', run: async (run) => { await forgetOld(run); } };
