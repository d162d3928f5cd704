import { setTimeout as sleep } from 'node:timers/promises';
import { notificationKinds, SERVICES } from '@opora/contracts';
import type { Platform } from '../harness/platform';
import type { Mailbox } from './mailbox';

/** Changes asked for under keys that start with `run`, as the clients saw them. */
export interface Changes {
  readonly wanted: readonly unknown[];
  readonly repeated: number;
  readonly acknowledged: readonly { key: string; answer?: string }[];
  /** The answer when an acknowledged one is asked for again under its key. */
  askAgain(wanted: never): Promise<string>;
}
/** What became of a load. Nothing is lost when `missing`, `lost` and `differing` are 0. */
export interface Verdict {
  /** Changes asked for, answered, committed; `missing` were answered and are not there. */
  asked: number; acknowledged: number; committed: number; missing: number;
  /** Clients that repeated a change; acknowledged ones that were asked again and answered differently. */
  repeated: number; differing: number;
  /** Rows owed to consumers, rows consumed, those that never came, those whose effect is there twice. */
  owed: number; delivered: number; lost: number; duplicates: number;
  /** Inbox rows of people; how many times over one person has one notice. */
  notices: number; noticesLost: number; noticesTwice: number;
  /** E-mails marked as sent, messages the mail server took, of those repeated; sent ones it never saw. */
  mailsSent: number; messages: number; messagesTwice: number; mailsNeverSeen: number;
}

/** What counts as delivered; a row that came while we counted is still on its way. */
const OWED = SERVICES.map((service) => `SELECT id, consumer, topic, payload FROM ${service.replaceAll('-', '_')}.outbox WHERE done_at IS NOT NULL`).join(' UNION ALL ');
const inboxOf = (service: string) => `SELECT event_id, '${service}' AS consumer FROM ${service.replaceAll('-', '_')}.inbox`;
const INBOX = SERVICES.map(inboxOf).join(' UNION ALL ');

/** How many rows no consumer has finished yet. */
export async function unfinished(platform: Platform): Promise<number> {
  const counts = SERVICES.map((service) => `(SELECT count(*) FROM ${service.replaceAll('-', '_')}.outbox WHERE done_at IS NULL)`).join(' + ');
  const [row] = await platform.rows<{ n: number }>(`SELECT (${counts})::int AS n`);
  return row!.n;
}

/** Makes every unfinished row due now, as if its lease had run out. For runs that must be short; nothing else is changed. */
export async function expireLeases(platform: Platform): Promise<void> {
  for (const service of SERVICES) await platform.rows(`UPDATE ${service.replaceAll('-', '_')}.outbox SET next_dispatch_at = now() WHERE done_at IS NULL AND needs_attention_at IS NULL`);
}

/** Waits until nothing is owed. Returns the seconds it took; throws after `limitSeconds`. `hurry` lets leases run out every few seconds. */
export async function drained(platform: Platform, limitSeconds: number, hurry: boolean): Promise<number> {
  const began = Date.now();
  for (let turn = 0; ; turn++) {
    const left = await unfinished(platform).catch(() => -1);
    const seconds = Math.round((Date.now() - began) / 1000);
    if (left === 0) return seconds;
    if (seconds > limitSeconds) throw new Error(`${left} rows are still owed after ${limitSeconds} seconds`);
    if (hurry && turn % 10 === 9) await expireLeases(platform).catch(() => undefined);
    await sleep(500);
  }
}

/** Counts, out of the database itself, what the writers' changes became. `sample` acknowledged ones are asked again. */
export async function verdictOf(platform: Platform, writers: Changes, run: string, { mailbox, sample = 30 }: { mailbox?: Mailbox; sample?: number } = {}): Promise<Verdict> {
  const committed = new Set((await platform.rows<{ key: string }>(`SELECT key FROM networking.idempotency WHERE starts_with(key, $1)`, [`${run}-`])).map(({ key }) => key));
  const { acknowledged } = writers;
  const step = Math.max(1, Math.floor(acknowledged.length / sample));
  let differing = 0;
  for (let n = 0; n < acknowledged.length; n += step) if (await writers.askAgain(acknowledged[n] as never) !== acknowledged[n]!.answer) differing++;
  const [road] = await platform.rows<{ owed: number; delivered: number }>(`WITH o AS (${OWED}), i AS (${INBOX}) SELECT count(*)::int AS owed, count(i.event_id)::int AS delivered FROM o LEFT JOIN i ON i.event_id = o.id AND i.consumer = o.consumer`);
  const [told] = await platform.rows<{ notices: number; twice: number; lost: number }>(
    `SELECT (SELECT count(*)::int FROM notifications.notification) AS notices,
       (SELECT coalesce(sum(n - 1), 0)::int FROM (SELECT count(*) AS n FROM notifications.notification GROUP BY event_id, recipient HAVING count(*) > 1) t) AS twice,
       (SELECT count(*)::int FROM (${OWED}) o CROSS JOIN LATERAL jsonb_array_elements_text(o.payload->'recipients') r(person) WHERE o.topic = ANY ($1)
          AND NOT EXISTS (SELECT FROM notifications.notification n WHERE n.event_id = o.id AND n.recipient = r.person::uuid)) AS lost`, [notificationKinds.map(({ topic }) => topic)]);
  const [effects] = await platform.rows<{ twice: number }>(`SELECT (count(*) - count(DISTINCT name))::int AS twice FROM networking.organisation WHERE starts_with(name, $1)`, [`Zkušební organizace ${run}-`]);
  const mails = await platform.rows<{ id: string }>(`SELECT DISTINCT coalesce(message_id, id)::text AS id FROM notifications.delivery WHERE channel = 'EMAIL' AND state = 'SENT'`);
  return {
    asked: writers.wanted.length, acknowledged: acknowledged.length, committed: committed.size, missing: acknowledged.filter(({ key }) => !committed.has(key)).length,
    repeated: writers.repeated, differing, owed: road!.owed, delivered: road!.delivered, lost: road!.owed - road!.delivered, duplicates: effects!.twice,
    notices: told!.notices, noticesLost: told!.lost, noticesTwice: told!.twice,
    mailsSent: mails.length, messages: mailbox?.messages ?? 0, messagesTwice: mailbox ? mailbox.messages - mailbox.distinct : 0,
    mailsNeverSeen: mailbox ? mails.filter(({ id }) => !mailbox.has(id)).length : 0,
  };
}

/** What must never be, whatever was killed; empty when all is well. */
export const broken = (verdict: Verdict): string[] => (['missing', 'differing', 'lost', 'duplicates', 'noticesLost', 'noticesTwice', 'mailsNeverSeen'] as const).filter((name) => verdict[name] !== 0).map((name) => `${name}: ${verdict[name]}`);
