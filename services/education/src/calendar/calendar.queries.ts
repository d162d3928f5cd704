import { calendarText } from '@opora/contracts';
import { addYears, pragueDay } from '@opora/kernel';
import { enterWholeService, isUuid, type Context } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import { CalendarFeed } from './calendar-feed.entity';
import { calendarItem, type Attended } from './calendar.rules';

export interface CalendarFile { text: string; fileName: string }

const FEED = { nameCs: 'Opora: moje vzdělávání', refreshMinutes: 60 };
const TOKEN = /^[\w-]{43}$/;
/** Days shown at most: a person cannot attend more in the three years a calendar spans. */
const MOST_DAYS = 1000;

/** Days of the events a person holds or is offered a place at, from a year ago to two years ahead. */
const daysOf = (tx: EntityManager, personId: string, today: string): Promise<Attended[]> => tx.query(
  `select event.id as "eventId", event.title_cs as "titleCs", day.date::text as date, day.starts_at as "startsAt", day.minutes, day.ordinal, day.days, coalesce(day.mode, event.mode) as mode,
     event.venue, event.place, registration.state = 'OFFERED' as offered, event.told_version as "toldVersion", event.updated_at as "changedAt"
   from registration join event on event.id = registration.event_id
     cross join lateral (select date, starts_at, minutes, mode, row_number() over (order by date)::int as ordinal, count(*) over ()::int as days from event_session where event_id = event.id) day
   where registration.person_id = $1 and registration.state in ('CONFIRMED', 'OFFERED') and event.status <> 'CANCELLED' and day.date between $2::date and $3::date
   order by day.date, day.starts_at, event.id limit ${MOST_DAYS}`, [personId, addYears(today, -1), addYears(today, 2)]) as Promise<Attended[]>;

const fileOf = (days: readonly Attended[]): CalendarFile => ({ text: calendarText(days.map(calendarItem), { method: 'PUBLISH', feed: FEED }), fileName: 'opora.ics' });

/** The caller's own calendar. */
export async function myCalendar(cx: Context): Promise<CalendarFile> {
  const { sub } = cx.actor!;
  return fileOf(isUuid(sub) ? await daysOf(await cx.manager(), sub, pragueDay(cx.now())) : []);
}

/** The calendar behind a secret address; null for a token that is not, or no longer, one. */
export async function calendarByToken(cx: Context, token: string): Promise<CalendarFile | null> {
  if (!TOKEN.test(token)) return null;
  // Nobody is signed in: this one transaction sees whose token it is, and reads that person's days only.
  return cx.db.transaction(async (tx) => {
    await enterWholeService(tx, null);
    const feed = await tx.findOneBy(CalendarFeed, { token });
    return feed && fileOf(await daysOf(tx, feed.personId, pragueDay(cx.now())));
  });
}

/** The caller's feed; null while there is none or it is closed. */
export async function myCalendarFeed(cx: Context): Promise<CalendarFeed | null> {
  const { sub } = cx.actor!;
  const feed = isUuid(sub) ? await (await cx.manager()).findOneBy(CalendarFeed, { personId: sub }) : null;
  return feed?.token ? feed : null;
}
