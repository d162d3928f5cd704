import { calendarText } from '@opora/contracts';
import { addYears, pragueDay } from '@opora/kernel';
import { enterWholeService, isUuid, type Context } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { publicAddress } from '../config';
import { CalendarFeed } from './calendar-feed.entity';
import { calendarItem, type Attended } from './calendar.rules';
import { shownSince } from './shown';

export interface CalendarFile { text: string; fileName: string; changedAt: Date }

const FEED = { nameCs: 'Opora: moje vzdělávání', refreshMinutes: 60 };
const TOKEN = /^[\w-]{43}$/;
/** Days shown at most: a person cannot attend more in the three years a calendar spans. */
const MOST_DAYS = 1000;

/** Days of the events a person holds or is offered a place at, and of those `alsoIds` that were cancelled, from a year ago to two years ahead. */
const daysOf = (tx: EntityManager, personId: string, today: string, alsoIds: readonly string[] = []): Promise<Attended[]> => tx.query(
  `with shown as (
     select event_id, state = 'OFFERED' as offered from registration where person_id = $1 and state in ('CONFIRMED', 'OFFERED')
     union all
     select id, false from event where id = any($4::uuid[]) and status = 'CANCELLED')
   select event.id as "eventId", event.title_cs as "titleCs", day.date::text as date, day.starts_at as "startsAt", day.minutes, day.ordinal, day.days, coalesce(day.mode, event.mode) as mode,
     event.venue, event.place, shown.offered, event.status = 'CANCELLED' as cancelled, event.told_version as "toldVersion", greatest(event.updated_at, day.updated_at) as "changedAt"
   from shown join event on event.id = shown.event_id
     cross join lateral (select date, starts_at, minutes, mode, updated_at, row_number() over (order by date)::int as ordinal, count(*) over ()::int as days from event_session where event_id = event.id) day
   where day.date between $2::date and $3::date
   order by day.date, day.starts_at, event.id limit ${MOST_DAYS}`, [personId, addYears(today, -1), addYears(today, 2), alsoIds]) as Promise<Attended[]>;

const textOf = (days: readonly Attended[]): string => calendarText(days.map(calendarItem), { method: 'PUBLISH', feed: FEED });
const FILE_NAME = 'opora.ics';

/** The caller's own calendar. */
export async function myCalendar(cx: Context): Promise<CalendarFile> {
  const { sub } = cx.actor!;
  const days = isUuid(sub) ? await daysOf(await cx.manager(), sub, pragueDay(cx.now())) : [];
  return { text: textOf(days), fileName: FILE_NAME, changedAt: days.reduce((last, { changedAt }) => (changedAt > last ? changedAt : last), new Date(0)) };
}

/** The calendar behind a secret address; null for a token that is not, or no longer, one. */
export async function calendarByToken(cx: Context, token: string): Promise<CalendarFile | null> {
  if (!TOKEN.test(token)) return null;
  // Nobody is signed in: this one transaction sees whose token it is, and reads that person's days only.
  return cx.db.transaction(async (tx) => {
    await enterWholeService(tx, null);
    const feed = await tx.findOneBy(CalendarFeed, { token });
    if (!feed) return null;
    const days = await daysOf(tx, feed.personId, pragueDay(cx.now()), feed.shownEventIds);
    const text = textOf(days);
    return { text, fileName: FILE_NAME, changedAt: await shownSince(tx, feed, days, text, cx.now()) };
  });
}

/** The caller's feed; null while there is none or it is closed. */
export async function myCalendarFeed(cx: Context): Promise<CalendarFeed | null> {
  const { sub } = cx.actor!;
  const feed = isUuid(sub) ? await (await cx.manager()).findOneBy(CalendarFeed, { personId: sub }) : null;
  return feed?.token ? feed : null;
}

/** The whole address of a feed, as a program subscribes to it; null while it is closed. */
export const addressOf = ({ token }: Pick<CalendarFeed, 'token'>): string | null => (token === null ? null : publicAddress(`/kalendar/${token}.ics`));
