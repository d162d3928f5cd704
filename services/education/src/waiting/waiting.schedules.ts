import type { Event as Told } from '@opora/contracts';
import { appendEvents, type JobRun, type Schedule } from '@opora/subgraph';
import { pragueDay } from '@opora/kernel';
import type { EntityManager } from 'typeorm';
import { offerFree } from '../places/offering';
import { lockEvents } from '../places/places';
import type { Offer } from './offer.entity';
import { endPastWaits, WAITS_FOR_THE_PAST } from './ending';
import { expireOffer } from './waiting.commands';

/** Handled in one run; the next one comes in a minute. */
const AT_ONCE = 500;
const TRACE = 'education-offers';

/** Runs one change in a transaction of its own, with what it tells others. */
async function change({ db, now }: Pick<JobRun, 'db' | 'now'>, work: (tx: EntityManager, send: (event: Told) => void, at: Date) => Promise<void>): Promise<void> {
  await db.transaction(async (tx) => {
    const told: Told[] = [];
    await work(tx, (event) => { told.push(event); }, now());
    await appendEvents(tx, told, TRACE);
  });
}

/** Lets offers run out whose time has come, ends waiting for what is over, then offers every place that is free while somebody waits for it. Repeating it changes nothing. */
export async function tendOffers(run: Pick<JobRun, 'db' | 'now' | 'signal' | 'log'>): Promise<void> {
  const due = await run.db.query(
    `select id, event_id as "eventId", registration_id as "registrationId" from offer where state = 'OPEN' and expires_at <= $1 order by expires_at, id limit ${AT_ONCE}`, [run.now()]) as Offer[];
  for (const offer of due) await attempt(run, offer.id, () => change(run, (tx, send, now) => expireOffer({ tx, send, now }, offer)));
  const over = await run.db.query(`${WAITS_FOR_THE_PAST} order by r.id limit ${AT_ONCE}`, [pragueDay(run.now())]) as { id: string }[];
  for (const { id } of over) await attempt(run, id, () => change(run, (tx, send, now) => endPastWaits(tx, send, id, now)));
  const free = await run.db.query(
    `select event.id from event where status = 'PUBLISHED' and (starts_on is null or starts_on > $1) and (series_id is null or allocated_at is not null) and (capacity is null or taken < capacity)
       and exists (select 1 from registration where state = 'WAITING' and event.id = any(acceptable)) order by event.id limit ${AT_ONCE}`, [pragueDay(run.now())]) as { id: string }[];
  for (const { id } of free) await attempt(run, id, () => change(run, async (tx, send, now) => offerFree(tx, send, (await lockEvents(tx, [id], now)).get(id)!, now)));
}

/** One that fails leaves the others their turn; it comes again with the next run. */
async function attempt({ signal, log }: Pick<JobRun, 'signal' | 'log'>, id: string, work: () => Promise<void>): Promise<void> {
  if (signal.aborted) return;
  try { await work(); } catch (error) { log.error({ err: error, id }, 'an offer could not be tended; it comes again'); }
}

export const tendOffersSchedule: Schedule = { name: 'tend-offers', cron: '* * * * *', run: tendOffers };
