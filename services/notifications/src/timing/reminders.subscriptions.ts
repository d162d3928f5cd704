import { eventReminder, remindersSet, type About } from '@opora/contracts';
import { on, type EventWork } from '@opora/subgraph';
import { note } from '../sending/change';
import { remindersOf, type Before } from './reminders.rules';

/** When nobody states an hour, people are reminded at eight. */
const UNSTATED_TIME = '08:00';
const keyOf = ({ type, id }: About, before: Before) => `${type}/${id}/${before}`;

interface Plan { about: About; day: string | null; time: string | null; minutes?: number | null; recipients: readonly string[]; version: number; sequence?: number }

/** Plans the reminders of an event anew; a plan older than the kept one changes nothing. */
export const planReminders = on(remindersSet, async (work, plan) => {
  const taken = plan.day === null || plan.recipients.length === 0 ? await cancel(work, plan) : await set(work, plan, plan.day);
  if (taken) await withdrawOutdated(work, plan);
});

const NEWER = 'where timed_notice.plan_version < excluded.plan_version returning id';

async function set({ tx, now }: EventWork, { about, time, minutes, recipients, version, sequence }: Plan, day: string): Promise<boolean> {
  const reminders = remindersOf(day, time ?? UNSTATED_TIME);
  const rows = await tx.query(
    `insert into timed_notice (key, kind, payload, due_at, expires_at, plan_version, done_at)
     select r.key, $1, r.payload, r.due_at, r.expires_at, $2, case when r.due_at <= $3 then $3 end from unnest($4::text[], $5::jsonb[], $6::timestamptz[], $7::timestamptz[]) as r(key, payload, due_at, expires_at)
     on conflict (key) do update set payload = excluded.payload, due_at = excluded.due_at, expires_at = excluded.expires_at, plan_version = excluded.plan_version, cancelled_at = null,
       done_at = case when timed_notice.due_at = excluded.due_at and timed_notice.cancelled_at is null then timed_notice.done_at else excluded.done_at end,
       updated_at = $3, version = timed_notice.version + 1 ${NEWER}`,
    [eventReminder.topic, version, now, reminders.map(({ before }) => keyOf(about, before)),
      reminders.map(({ before }) => JSON.stringify({ recipients, about, day, time, minutes, before, version, sequence })), reminders.map(({ dueAt }) => dueAt), reminders.map(({ expiresAt }) => expiresAt)]) as object[];
  return rows.length > 0;
}

/** Kept, so that an older plan arriving late does not bring the reminders back. */
async function cancel({ tx, now }: EventWork, { about, version }: Plan): Promise<boolean> {
  const rows = await tx.query(
    `insert into timed_notice (key, kind, payload, due_at, expires_at, plan_version, cancelled_at) select key, $1, '{}', $3, $3, $2, $3 from unnest($4::text[]) as r(key)
     on conflict (key) do update set plan_version = excluded.plan_version, cancelled_at = excluded.cancelled_at, updated_at = $3, version = timed_notice.version + 1 ${NEWER}`,
    [eventReminder.topic, version, now, [keyOf(about, 'WEEK'), keyOf(about, 'DAY')]]) as object[];
  return rows.length > 0;
}

/** E-mails of earlier reminders that still wait (for the morning, for the digest) and tell of what no longer holds. */
async function withdrawOutdated({ tx, now }: EventWork, { about, day, time, recipients }: Plan): Promise<void> {
  const [rows] = await tx.query(
    `update delivery d set state = 'WITHDRAWN', last_error = 'OUTDATED', updated_at = $1, version = d.version + 1 from notice o
     where o.id = d.event_id and o.about_type = $2 and o.about_id = $3 and o.kind = $4 and d.state = 'QUEUED' and d.channel = 'EMAIL'
       and (o.payload->>'day' is distinct from $5 or o.payload->>'time' is distinct from $6 or d.recipient <> all($7::uuid[])) returning d.id`,
    [now, about.type, about.id, eventReminder.topic, day, time, recipients]) as [{ id: string }[], number];
  await note(tx, rows.map(({ id }) => ({ id, what: 'WITHDRAWN', code: 'OUTDATED' })), now);
}
