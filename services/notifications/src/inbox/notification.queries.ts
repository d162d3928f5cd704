import { common, notFound, type Actor, type PageArgs } from '@opora/kernel';
import { isUuid, listPage, type Connection, type Context } from '@opora/subgraph';
import { Notification } from './notification.entity';

export interface InboxArgs extends PageArgs { unreadOnly?: boolean | null }
/** A page of an inbox; both counts are made only when they are asked for. */
export interface Inbox extends Connection<Notification> { unreadCount: () => Promise<number> }

const COLUMNS = `id, version, created_at as "createdAt", updated_at as "updatedAt", recipient, event_id as "eventId", kind,
  about_type as "aboutType", about_id as "aboutId", title, text, read_at as "readAt"`;

/** The signed-in person's id. Throws FORBIDDEN for a machine client, which has no inbox. */
export function personOf(actor: Actor | null): string {
  if (!actor || actor.kind !== 'person' || !isUuid(actor.sub)) throw common(actor ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  return actor.sub;
}

/** One page of a person's inbox, newest first. */
export async function inboxOf(cx: Context, person: string, args: InboxArgs): Promise<Inbox> {
  const sql = `select ${COLUMNS} from notification where recipient = $1 and (not $2::boolean or read_at is null)`;
  const page = await listPage<Notification>(cx, args, { name: 'inbox', sql, parameters: [person, args.unreadOnly ?? false], sort: [{ column: 'id', type: 'uuid' }], descending: true });
  return { ...page, unreadCount: () => unreadCount(cx, person) };
}

export async function unreadCount(cx: Pick<Context, 'rows'>, person: string): Promise<number> {
  const [row] = await cx.rows<{ count: number }>('select count(*)::int as count from notification where recipient = $1 and read_at is null', [person]);
  return row!.count;
}

/** The person's own notification. Throws NOT_FOUND for anybody else's, so that its existence is not told. */
export async function ownNotification(cx: Context, id: string): Promise<Notification> {
  const person = personOf(cx.actor);
  const found = await cx.find(Notification, id);
  if (!found || found.recipient !== person) throw notFound('id');
  return found;
}
