import { randomBytes } from 'node:crypto';
import { forbidden, signedIn } from '@opora/kernel';
import { defineCommand, isUuid } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { CalendarFeed } from './calendar-feed.entity';
import { CloseCalendarFeedInput, RenewCalendarFeedInput } from './calendar.input';

/** The caller's feed, locked; two requests of one person wait for each other. Only people have one: FORBIDDEN for a program. */
async function ownFeed(tx: EntityManager, sub: string): Promise<CalendarFeed> {
  if (!isUuid(sub)) throw forbidden();
  await tx.query('insert into calendar_feed (person_id) values ($1) on conflict (person_id) do nothing', [sub]);
  return tx.findOneOrFail(CalendarFeed, { where: { personId: sub }, lock: { mode: 'pessimistic_write' } });
}

export const renewCalendarFeed = defineCommand({
  name: 'renewCalendarFeed', input: RenewCalendarFeedInput, allow: signedIn,
  run: async ({ tx, actor }) => tx.save(Object.assign(await ownFeed(tx, actor.sub), { token: randomBytes(32).toString('base64url') })),
});

export const closeCalendarFeed = defineCommand({
  name: 'closeCalendarFeed', input: CloseCalendarFeedInput, allow: signedIn,
  run: async ({ tx, actor }) => tx.save(Object.assign(await ownFeed(tx, actor.sub), { token: null })),
});
