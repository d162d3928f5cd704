import { addressConfirmation, notificationKinds } from '@opora/contracts';
import { plannedPragueInstant } from '@opora/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { MailItem, OwedMail } from '../email/compose';
import { isEssential } from '../preference/preference.queries';
import type { PreferenceMode } from '../preference/preference.rules';
import { change, note, type Change } from './change';
import { decide, type Reach } from './decide.rules';
import { messageIdOf } from './message-id.rules';
import { CLAIM_SECONDS, diedTooOften } from './outcome.rules';

/** An e-mail in this process's hands until `claimSeconds` have passed; then another may take it over. */
export interface ClaimedMail extends OwedMail { deliveries: readonly string[]; attempts: number }

/** What a claim reads of each due delivery, with its person's reach as it is now. */
export interface DueMail extends Reach, MailItem { id: string; eventId: string; recipient: string; state: 'QUEUED' | 'SENDING'; attempts: number; messageId: string | null; askId: string | null; mode: PreferenceMode | null }

export const DUE_COLUMNS = `d.id, d.event_id as "eventId", d.recipient, d.state, d.attempts, d.message_id as "messageId", n.kind, n.title, n.text, o.payload, o.created_at as "at",
  c.email, c.bounced_at as "bouncedAt", c.withdrawn_at as "withdrawnAt", (c.own_choice and c.confirmed_at is null) as unconfirmed, c.ask_id as "askId", c.quiet_from as "quietFrom", c.quiet_to as "quietTo", p.mode`;
export const DUE_TABLES = `delivery d join contact c on c.id = d.recipient join notice o on o.id = d.event_id join notification n on n.event_id = d.event_id and n.recipient = d.recipient
  left join preference p on p.person_id = d.recipient and p.kind = n.kind and p.channel = 'EMAIL'`;

const BATCH = 50;
const NOBODYS = 500;
/** A message in whose hands every sender died waits for a person. */
export const givenUp = ({ id }: { id: string }): Change => ({ id, state: 'NEEDS_ATTENTION', code: 'SENDER_DIED', step: 'FAILED' });
const kindOf = ({ kind }: { kind: string }) => notificationKinds.find(({ topic }) => topic === kind);
/** True for a letter that asks to confirm an address which is confirmed, or no longer the person's. */
const isAnswered = ({ kind, payload, askId, unconfirmed }: DueMail): boolean => kind === addressConfirmation.topic && (!unconfirmed || (payload as { askId?: string }).askId !== askId);
/** True for a notice of something that has begun meanwhile, as after quiet hours: nobody needs to be reminded of it. */
export function isOver({ kind, payload }: Pick<DueMail, 'kind' | 'payload'>, now: Date): boolean {
  const until = kindOf({ kind })?.until?.({ ...payload, recipients: [] });
  return until !== undefined && plannedPragueInstant(until.day, until.time) <= now;
}
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
    // What has been tried keeps its own id, and was counted when it was tried first.
    const decision = decide({ reach: row, mode: row.mode ?? 'AT_ONCE', essential: isEssential(row.kind), asked: kindOf(row)?.asked, sentLastHour: row.messageId === null ? count : 0, now });
    if (diedTooOften(row)) changes.push(givenUp(row));
    else if (isOver(row, now) || isAnswered(row)) changes.push({ id: row.id, state: 'WITHDRAWN', code: 'OUTDATED', step: 'WITHDRAWN' });
    else if (decision.what === 'withdraw') changes.push({ id: row.id, state: 'WITHDRAWN', code: decision.code, step: 'WITHDRAWN' });
    else if (decision.what === 'wait') changes.push({ id: row.id, state: 'QUEUED', dueAt: decision.until, code: decision.code, step: 'PUT_OFF' });
    else if (decision.what === 'digest') changes.push({ id: row.id, state: 'QUEUED', dueAt: decision.until, digest: true, code: decision.code, step: 'DIGESTED' });
    else {
      if (row.messageId === null) sent.set(row.recipient, count + 1);
      const attempts = row.attempts + 1;
      const messageId = row.messageId ?? messageIdOf([row]);
      changes.push({ id: row.id, state: 'SENDING', dueAt: claimEnd(now), claimedAt: now, attempts, messageId, ...(row.state === 'SENDING' ? { step: 'TAKEN_OVER' } : {}) });
      mails.push({ messageId, recipient: row.recipient, email: row.email!, items: [row], digest: false, deliveries: [row.id], attempts });
    }
  }
  await change(tx, changes, now);
  return { looked: due.length, mails };
});

/** E-mails to people who have been forgotten meanwhile: nobody claims them, so they are withdrawn; at most 500 at a time. */
export const withdrawNobodys = (db: DataSource, now: Date): Promise<void> => db.transaction(async (tx) => {
  const [rows] = await tx.query(
    `update delivery set state = 'WITHDRAWN', last_error = 'ACCESS_WITHDRAWN', updated_at = $1, version = version + 1 where id in (
       select d.id from delivery d where d.channel = 'EMAIL' and d.state in ('QUEUED', 'SENDING') and d.due_at <= $1
         and not exists (select from contact c join notification n on n.recipient = c.id and n.event_id = d.event_id where c.id = d.recipient)
       order by d.due_at, d.id limit ${NOBODYS} for update skip locked) returning id`, [now]) as [{ id: string }[], number];
  await note(tx, rows.map(({ id }) => ({ id, what: 'WITHDRAWN', code: 'ACCESS_WITHDRAWN' })), now);
});

/** E-mails that have left, or are leaving, for each person within the hour; a digest is one. */
async function sentLastHour(tx: EntityManager, people: readonly string[], now: Date): Promise<Map<string, number>> {
  if (people.length === 0) return new Map();
  const rows = await tx.query(
    `select recipient, count(distinct message_id)::int as count from delivery
     where channel = 'EMAIL' and recipient = any($1::uuid[]) and claimed_at > $2::timestamptz - interval '1 hour' group by recipient`, [people, now]) as { recipient: string; count: number }[];
  return new Map(rows.map(({ recipient, count }) => [recipient, count]));
}
