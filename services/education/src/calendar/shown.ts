import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CalendarFeed } from './calendar-feed.entity';
import type { Attended } from './calendar.rules';

/**
 * Since when an address has shown just this text. Remembers it, and which events it showed, when it is not what it showed before; the row's version stays, because
 * nobody changed the address. Two readers at once leave either's memory of the same text.
 */
export async function shownSince(tx: EntityManager, { id, shownSha256, shownSince: since }: CalendarFeed, days: readonly Attended[], text: string, now: Date): Promise<Date> {
  const sha256 = createHash('sha256').update(text).digest('base64url');
  if (sha256 === shownSha256 && since !== null) return since;
  await tx.query('update calendar_feed set shown_event_ids = $2, shown_sha256 = $3, shown_since = $4 where id = $1', [id, [...new Set(days.map(({ eventId }) => eventId))], sha256, now]);
  return now;
}
