import type { EntityManager } from 'typeorm';
import type { Notice, NotificationKind } from '@opora/contracts';

/**
 * Puts one event into the inboxes of all its recipients and queues what goes outside: one statement, whatever the number of recipients.
 * What goes outside is due at `now`, the clock of those who send it. Everything it writes is unique per event, recipient and channel, so telling the same event again changes nothing (reliability.md §4.2).
 */
export async function tell<P extends Notice>(tx: Pick<EntityManager, 'query'>, kind: NotificationKind<P>, eventId: string, payload: P, now: Date): Promise<void> {
  const { recipients, ...rest } = payload;
  const about = kind.about(payload);
  const { title, text } = kind.words(payload);
  await tx.query(
    `with said as (
       insert into notice (id, kind, about_type, about_id, payload) values ($1, $2, $3, $4, $5::jsonb) on conflict (id) do nothing),
     told as (select distinct unnest($6::uuid[]) as person),
     shown as (
       insert into notification (recipient, event_id, kind, about_type, about_id, title, text)
       select person, $1, $2, $3, $4, $7, $8 from told on conflict (event_id, recipient) do nothing)
     insert into delivery (event_id, recipient, channel, state, due_at, sent_at)
       select $1::uuid, person, 'IN_APP', 'SENT', $9::timestamptz, $9::timestamptz from told
       union all select $1::uuid, person, 'EMAIL', 'QUEUED', $9, null from told join contact on contact.id = person where email is not null
       union all select $1::uuid, id, 'WEBHOOK', 'QUEUED', $9, null from webhook where disabled_at is null and $2 = any(kinds)
     on conflict (event_id, recipient, channel) do nothing`,
    [eventId, kind.topic, about.type, about.id, JSON.stringify(rest), recipients, title, text, now],
  );
}
