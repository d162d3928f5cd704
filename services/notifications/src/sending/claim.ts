import type { DataSource, EntityManager } from 'typeorm';
import type { MailItem, OwedMail } from '../email/compose';
import { isEssential } from '../preference/preference.queries';
import type { PreferenceMode } from '../preference/preference.rules';
import { change, type Change } from './change';
import { decide, type Reach } from './decide.rules';
import { messageIdOf } from './message-id.rules';
import { CLAIM_SECONDS } from './outcome.rules';

/** An e-mail in this process's hands until `claimSeconds` have passed; then another may take it over. */
export interface ClaimedMail extends OwedMail { deliveries: readonly string[]; attempts: number }

/** What a claim reads of each due delivery, with its person's reach as it is now. */
export interface DueMail extends Reach, MailItem { id: string; eventId: string; recipient: string; state: 'QUEUED' | 'SENDING'; attempts: number; messageId: string | null; mode: PreferenceMode | null }

export const DUE_COLUMNS = `d.id, d.event_id as "eventId", d.recipient, d.state, d.attempts, d.message_id as "messageId", n.kind, n.title, n.text, o.payload, o.created_at as "at",
  c.email, c.bounced_at as "bouncedAt", c.withdrawn_at as "withdrawnAt", c.quiet_from as "quietFrom", c.quiet_to as "quietTo", p.mode`;
export const DUE_TABLES = `delivery d join contact c on c.id = d.recipient join notice o on o.id = d.event_id join notification n on n.event_id = d.event_id and n.recipient = d.recipient
  left join preference p on p.person_id = d.recipient and p.kind = n.kind and p.channel = 'EMAIL'`;

const BATCH = 50;
export const claimEnd = (now: Date): Date => new Date(now.getTime() + CLAIM_SECONDS * 1000);

/**
 * Takes due e-mails that nobody else holds, at most 50. Whoever may not be told any more is withdrawn, whoever wants it later is put off,
 * both decided now and not when the event happened. A person's row is locked meanwhile, so that two senders count the hour's e-mails one after the other.
 */
export const claimMails = (db: DataSource, now: Date, limit = BATCH): Promise<{ looked: number; mails: ClaimedMail[] }> => db.transaction(async (tx) => {
  const due = await tx.query(
    `select ${DUE_COLUMNS} from ${DUE_TABLES}
     where d.channel = 'EMAIL' and not d.digest and d.state in ('QUEUED', 'SENDING') and d.due_at <= $1
     order by d.due_at, d.id limit $2 for update of d, c skip locked`, [now, limit]) as DueMail[];
  const sent = await sentLastHour(tx, due.map(({ recipient }) => recipient), now);
  const changes: Change[] = [];
  const mails: ClaimedMail[] = [];
  for (const row of due) {
    const count = sent.get(row.recipient) ?? 0;
    const decision = decide({ reach: row, mode: row.mode ?? 'AT_ONCE', essential: isEssential(row.kind), sentLastHour: row.state === 'SENDING' ? 0 : count, now });
    if (decision.what === 'withdraw') changes.push({ id: row.id, state: 'WITHDRAWN', code: decision.code, step: 'WITHDRAWN' });
    else if (decision.what === 'wait') changes.push({ id: row.id, state: 'QUEUED', dueAt: decision.until, code: decision.code, step: 'PUT_OFF' });
    else if (decision.what === 'digest') changes.push({ id: row.id, state: 'QUEUED', dueAt: decision.until, digest: true, code: decision.code, step: 'DIGESTED' });
    else {
      if (row.state === 'QUEUED') sent.set(row.recipient, count + 1);
      const attempts = row.attempts + 1;
      const messageId = row.messageId ?? messageIdOf([row]);
      changes.push({ id: row.id, state: 'SENDING', dueAt: claimEnd(now), claimedAt: now, attempts, messageId, ...(row.state === 'SENDING' ? { step: 'TAKEN_OVER' } : {}) });
      mails.push({ messageId, recipient: row.recipient, email: row.email!, items: [row], digest: false, deliveries: [row.id], attempts });
    }
  }
  const gone = await withoutContact(tx, now, limit);
  changes.push(...gone.map(({ id }): Change => ({ id, state: 'WITHDRAWN', code: 'NO_ADDRESS', step: 'WITHDRAWN' })));
  await change(tx, changes, now);
  return { looked: due.length + gone.length, mails };
});

/** Due e-mails, also of digests, to people whose contact is no more: they were forgotten after the event. Nobody could ever claim these. */
const withoutContact = (tx: EntityManager, now: Date, limit: number): Promise<{ id: string }[]> => tx.query(
  `select d.id from delivery d where d.channel = 'EMAIL' and d.state in ('QUEUED', 'SENDING') and d.due_at <= $1 and not exists (select 1 from contact c where c.id = d.recipient)
   order by d.due_at, d.id limit $2 for update skip locked`, [now, limit]);

/** E-mails that have left, or are leaving, for each person within the hour; a digest is one. */
async function sentLastHour(tx: EntityManager, people: readonly string[], now: Date): Promise<Map<string, number>> {
  if (people.length === 0) return new Map();
  const rows = await tx.query(
    `select recipient, count(distinct message_id)::int as count from delivery
     where channel = 'EMAIL' and recipient = any($1::uuid[]) and claimed_at > $2::timestamptz - interval '1 hour' group by recipient`, [people, now]) as { recipient: string; count: number }[];
  return new Map(rows.map(({ recipient, count }) => [recipient, count]));
}
