import type { JobRun, Schedule } from '@opora/subgraph';
import type { DataSource } from 'typeorm';
import { notificationsConfig } from '../config';
import { change, type Change } from '../sending/change';
import { claimEnd, givenUp } from '../sending/claim';
import { diedTooOften, type Outcome } from '../sending/outcome.rules';
import { sendDue, type Road, type Sender } from '../sending/send-due';
import type { Claimed } from '../sending/settle';
import { postTo, publicDoor, type Answered, type Door } from './door';
import { rememberTaking } from './failing';
import { signature, webhookSecret } from './sign';

interface ClaimedHook extends Claimed { url: string; secretVersion: number; body: string }
interface DueHook { id: string; recipient: string; state: 'QUEUED' | 'SENDING'; attempts: number; eventId: string; kind: string; aboutType: string; aboutId: string; at: Date; url: string; secretVersion: number; disabledAt: Date | null }

const BATCH = 50;

/** Takes due messages to outside systems that nobody else holds, at most 50; those of a system that was disconnected meanwhile are withdrawn. */
const claimHooks = (db: DataSource, now: Date): Promise<{ looked: number; claimed: ClaimedHook[] }> => db.transaction(async (tx) => {
  const due = await tx.query(
    `select d.id, d.recipient, d.state, d.attempts, d.event_id as "eventId", o.kind, o.about_type as "aboutType", o.about_id as "aboutId", o.created_at as "at", w.url, w.secret_version as "secretVersion", w.disabled_at as "disabledAt"
     from delivery d join webhook w on w.id = d.recipient join notice o on o.id = d.event_id
     where d.channel = 'WEBHOOK' and d.state in ('QUEUED', 'SENDING') and d.due_at <= $1 order by d.due_at, d.id limit ${BATCH} for update of d skip locked`, [now]) as DueHook[];
  const active = due.filter((row) => row.disabledAt === null && !diedTooOften(row));
  await change(tx, due.map((row): Change => (row.disabledAt
    ? { id: row.id, state: 'WITHDRAWN', code: 'WEBHOOK_DISABLED', step: 'WITHDRAWN' }
    : diedTooOften(row) ? givenUp(row) : { id: row.id, state: 'SENDING', dueAt: claimEnd(now), claimedAt: now, attempts: row.attempts + 1, messageId: row.id, ...(row.state === 'SENDING' ? { step: 'TAKEN_OVER' } : {}) })), now);
  return { looked: due.length, claimed: active.map(claimedHook) };
});

/** Ids only: whoever listens reads the rest with its own rights. The delivery's id lets the receiver drop a repeat. */
const claimedHook = ({ id, recipient, attempts, url, secretVersion, eventId, kind, aboutType, aboutId, at }: DueHook): ClaimedHook => ({
  deliveries: [id], attempts: attempts + 1, recipient, url, secretVersion, body: JSON.stringify({ id, eventId, kind, about: { type: aboutType, id: aboutId }, at: at.toISOString() }),
});

/** What an answer means: 2xx is taken; a redirect, an inside address or a refusal waits for a person; trouble, «too many» and a signature not known yet, as after its secret was changed, are tried again. */
export function hookOutcome(answered: Answered): Outcome {
  if ('problem' in answered) return { sent: false, code: `WEBHOOK_${answered.problem}`, again: ['NO_ANSWER', 'UNKNOWN_HOST', 'CERTIFICATE'].includes(answered.problem) };
  const { status } = answered;
  if (status >= 200 && status < 300) return { sent: true };
  return { sent: false, code: `WEBHOOK_${status}`, again: status >= 500 || [401, 403, 408, 425, 429].includes(status) };
}

/** Sends every signed message to outside systems that is due. Returns how many were taken. */
export const sendHooks = (sender: Sender, key: string, door: Door = publicDoor): Promise<number> => {
  const road: Road<ClaimedHook> = {
    claim: claimHooks,
    async send({ url, body, recipient, secretVersion, deliveries }) {
      const outcome = hookOutcome(await postTo(url, body, {
        'opora-delivery': deliveries[0]!, 'opora-signature': signature(webhookSecret(key, { id: recipient, secretVersion }), body, sender.now()),
      }, door));
      await rememberTaking(sender.db, recipient, outcome.sent, sender.now()).catch((err: unknown) => sender.log.warn({ err, webhook: recipient }, 'could not remember whether an outside system takes messages'));
      return outcome;
    },
  };
  return sendDue(sender, road);
};

/** Every five seconds; without the installation's key, messages to outside systems wait. */
export const sendHooksSchedule: Schedule = {
  name: 'send-webhooks', cron: '*/5 * * * * *',
  async run({ db, now, signal, log }: JobRun) {
    const { NOTIFICATIONS_KEY: key } = notificationsConfig();
    if (key) await sendHooks({ db, now, signal, log }, key);
  },
};
