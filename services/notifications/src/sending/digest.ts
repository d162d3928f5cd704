import type { DataSource } from 'typeorm';
import { isEssential } from '../preference/preference.queries';
import { quietUntil } from '../timing/prague.rules';
import { change, type Change } from './change';
import { claimEnd, DUE_COLUMNS, DUE_TABLES, givenUp, isOver, type ClaimedMail, type DueMail } from './claim';
import { withdrawn } from './decide.rules';
import { messageIdOf } from './message-id.rules';
import { diedTooOften } from './outcome.rules';

const PEOPLE = 20;
const MOST = 2000;

/**
 * Takes the due digests of at most 20 people: one e-mail for all that waits for each, what came over the hour's limit later included, so that a storm is one e-mail an hour. One that a dead sender held keeps its members and its Message-ID.
 */
export const claimDigests = (db: DataSource, now: Date): Promise<{ looked: number; mails: ClaimedMail[] }> => db.transaction(async (tx) => {
  const people = await tx.query(
    `select id from contact where id in (
       select recipient from delivery where channel = 'EMAIL' and digest and state in ('QUEUED', 'SENDING') and due_at <= $1 order by due_at limit ${MOST})
     order by id limit ${PEOPLE} for update skip locked`, [now]) as { id: string }[];
  const due = await tx.query(
    `select ${DUE_COLUMNS} from ${DUE_TABLES}
     where d.recipient = any($2::uuid[]) and d.channel = 'EMAIL' and d.digest and d.state in ('QUEUED', 'SENDING')
       and (d.due_at <= $1 or (d.state = 'QUEUED' and d.message_id is null and d.last_error = 'HOURLY_LIMIT'))
     order by d.id limit ${MOST} for update of d`, [now, people.map(({ id }) => id)]) as DueMail[];
  const changes: Change[] = [];
  const groups = new Map<string, DueMail[]>();
  for (const row of due) {
    const code = withdrawn(row) ?? (row.mode === 'OFF' && !isEssential(row.kind) ? 'OPTED_OUT' : null);
    const quiet = row.state === 'QUEUED' ? quietUntil(now, row) : null;
    if (diedTooOften(row)) changes.push(givenUp(row));
    else if (code) changes.push({ id: row.id, state: 'WITHDRAWN', code, step: 'WITHDRAWN' });
    else if (isOver(row, now)) changes.push({ id: row.id, state: 'WITHDRAWN', code: 'OUTDATED', step: 'WITHDRAWN' });
    else if (quiet) changes.push({ id: row.id, state: 'QUEUED', dueAt: quiet, code: 'QUIET_HOURS', step: 'PUT_OFF' });
    else {
      const group = `${row.recipient} ${row.messageId ?? ''}`;
      groups.set(group, [...(groups.get(group) ?? []), row]);
    }
  }
  const mails = [...groups.values()].map((rows): ClaimedMail => {
    const first = rows[0]!;
    const messageId = first.messageId ?? messageIdOf(rows);
    const attempts = Math.max(...rows.map((row) => row.attempts)) + 1;
    for (const { id, state } of rows) changes.push({ id, state: 'SENDING', dueAt: claimEnd(now), claimedAt: now, attempts, messageId, ...(state === 'SENDING' ? { step: 'TAKEN_OVER' } : {}) });
    return { messageId, recipient: first.recipient, email: first.email!, items: rows, digest: true, deliveries: rows.map(({ id }) => id), attempts };
  });
  await change(tx, changes, now);
  return { looked: due.length, mails };
});
