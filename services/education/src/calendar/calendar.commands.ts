import { randomBytes } from 'node:crypto';
import { signedIn } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { ownId } from '../people';
import { CalendarFeed } from './calendar-feed.entity';
import { CloseCalendarFeedInput, RenewCalendarFeedInput } from './calendar.input';

/** A person's feed, locked; two requests of one person wait for each other. */
async function ownFeed(tx: EntityManager, sub: string): Promise<CalendarFeed> {
  await tx.query('insert into calendar_feed (person_id) values ($1) on conflict (person_id) do nothing', [sub]);
  return tx.findOneOrFail(CalendarFeed, { where: { personId: sub }, lock: { mode: 'pessimistic_write' } });
}

export const renewCalendarFeed = defineCommand({
  name: 'renewCalendarFeed', input: RenewCalendarFeedInput, allow: signedIn,
  run: async ({ tx, actor }) => tx.save(Object.assign(await ownFeed(tx, ownId(actor)), { token: randomBytes(32).toString('base64url') })),
});

export const closeCalendarFeed = defineCommand({
  name: 'closeCalendarFeed', input: CloseCalendarFeedInput, allow: signedIn,
  run: async ({ tx, actor }) => tx.save(Object.assign(await ownFeed(tx, ownId(actor)), { token: null })),
});
