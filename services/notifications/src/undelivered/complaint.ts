import { noticeUndelivered, notificationKinds } from '@opora/contracts';
import type { Work } from '@opora/subgraph';
import { note } from '../sending/change';
import type { Complained } from './report.rules';

/** Every kind a person may switch off. */
const OPTIONAL = notificationKinds.filter(({ essential }) => !essential).map(({ topic }) => topic);

interface Unwanted { id: string; recipient: string; kind: string; aboutType: string; aboutId: string }

/**
 * Somebody called a message unwanted (RFC 5965): e-mails of every kind that may be switched off are, for whoever has the address, as if they had done it themselves, and they may switch
 * them on again; an address nobody has confirmed is left alone altogether. The message counts as one whose reader opted out, which its sender is told. Telling it again changes nothing. Returns how many deliveries it was.
 */
export async function takeComplaint({ tx, now, send }: Pick<Work, 'tx' | 'now' | 'send'>, { messageId, addresses }: Complained): Promise<number> {
  const [unwanted] = await tx.query(
    `update delivery d set state = 'WITHDRAWN', last_error = 'OPTED_OUT', updated_at = $2, version = d.version + 1 from notice o
     where d.message_id = $1 and d.channel = 'EMAIL' and d.state = 'SENT' and o.id = d.event_id
     returning d.id, d.recipient, o.kind, o.about_type as "aboutType", o.about_id as "aboutId"`, [messageId, now]) as [Unwanted[], number];
  if (unwanted.length === 0) return 0;
  await note(tx, unwanted.map(({ id }) => ({ id, what: 'COMPLAINED', code: 'OPTED_OUT' })), now);
  // A report that names an address speaks of that one only: a new one set meanwhile stays as it is.
  await tx.query(
    `insert into preference (person_id, kind, channel, mode)
       select other.id, kind, 'EMAIL', 'OFF' from contact told join contact other on lower(other.email) = lower(told.email) cross join unnest($2::text[]) as kind
       where told.id = $1 and (cardinality($3::text[]) = 0 or lower(told.email) = any($3::text[])) order by other.id, kind
     on conflict (person_id, kind, channel) do update set mode = 'OFF', version = preference.version + 1, updated_at = $4 where preference.mode <> 'OFF'`,
    [unwanted[0]!.recipient, OPTIONAL, addresses, now]);
  // Whoever never confirmed the address is not its reader: no letter asks there again.
  await tx.query(
    `update contact other set bounced_at = $3, updated_at = $3, version = other.version + 1 from contact told
     where told.id = $1 and (cardinality($2::text[]) = 0 or lower(told.email) = any($2::text[])) and lower(other.email) = lower(told.email)
       and other.own_choice and other.confirmed_at is null and other.bounced_at is null`, [unwanted[0]!.recipient, addresses, now]);
  for (const { kind, aboutType, aboutId, recipient } of unwanted) send(noticeUndelivered({ kind, about: { type: aboutType, id: aboutId }, recipient }));
  return unwanted.length;
}
