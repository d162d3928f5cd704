import type { DataSource } from 'typeorm';

/** From when until when several commands ran at once, by the clock of the database. */
export type Crowded = [from: string, until: string];

/** The moment by the clock of the database, to the microsecond: a JavaScript date would cut it. */
export const momentIn = async (db: DataSource): Promise<string> => (await db.query('select clock_timestamp()::text as now') as [{ now: string }])[0].now;

/**
 * Every invariant of places and offers that does not hold for a subject, by name.
 *
 * A row says when the transaction that wrote it began, not when it was done: of two that run at once the one that began first may be done last, and the
 * other has rightly not seen it. What an offer is certain to have seen is what was done before its transaction began, or before the crowded time it
 * began in; only of who waited unchanged since then the order is demanded (R-EDU-05b, model.md §9: by registration time, then id).
 */
export const brokenInvariants = async (db: DataSource, topicId: string, events: readonly string[], crowded: readonly Crowded[] = []): Promise<string[]> => (await db.query(
  `with r as (select * from registration where subject_id = $1), taken as (select event_id, count(*)::int as people from r where state in ('CONFIRMED', 'OFFERED') group by event_id),
     open as (select offer.*, coalesce(crowded.since, offer.created_at) as saw from offer left join unnest($3::timestamptz[], $4::timestamptz[]) crowded (since, until) on offer.created_at between since and until
       where offer.state = 'OPEN' and offer.event_id = any($2::uuid[]))
   select 'places are counted' as what from event left join taken on taken.event_id = event.id where event.id = any($2::uuid[]) and event.taken <> coalesce(people, 0)
   union all select 'nobody is over the capacity' from event where id = any($2::uuid[]) and taken > capacity
   union all select 'one active registration a person' from r where state <> 'CANCELLED' group by person_id having count(*) > 1
   union all select 'one open offer for each offered place' from r full join open o on o.registration_id = r.id and o.event_id = r.event_id
     where (r.state = 'OFFERED') is distinct from (o.id is not null) and (r.state = 'OFFERED' or o.id is not null)
   union all select 'nobody waits for a free place' from r join event on event.id = any(r.acceptable) where r.state = 'WAITING' and event.taken < event.capacity and (event.series_id is null or event.allocated_at is not null)
     and not exists (select from registration held join event elsewhere on elsewhere.id = held.event_id where held.person_id = r.person_id and held.subject_id <> r.subject_id
       and held.state in ('CONFIRMED', 'OFFERED') and elsewhere.starts_on = event.starts_on)
   union all select 'nobody is in two places at one time' from r join event on event.id = r.event_id join registration held on held.person_id = r.person_id and held.state = 'CONFIRMED' and held.subject_id <> r.subject_id
     join event elsewhere on elsewhere.id = held.event_id where r.state = 'CONFIRMED' and elsewhere.starts_on = event.starts_on
   union all select 'who is offered came before who waits' from r as offered join r as waits on waits.state = 'WAITING' and offered.event_id = any(waits.acceptable)
     join open o on o.registration_id = offered.id where offered.state = 'OFFERED' and (waits.applied_at, waits.id) < (offered.applied_at, offered.id) and waits.updated_at < o.saw
       and not exists (select from registration held left join event elsewhere on elsewhere.id = held.event_id join event here on here.id = offered.event_id
         where held.person_id = waits.person_id and held.subject_id <> waits.subject_id
           and (held.updated_at >= o.saw or (held.state in ('CONFIRMED', 'OFFERED') and elsewhere.starts_on = here.starts_on)))`,
  [topicId, events, crowded.map(([from]) => from), crowded.map(([, until]) => until)]) as { what: string }[]).map(({ what }) => what);

/** What somebody is promised that cannot be kept, and what is owed to nobody: by name. */
export const brokenPromises = async (db: DataSource, topicId: string, forgotten: readonly string[]): Promise<string[]> => (await db.query(
  `with r as (select * from registration where subject_id = $1 and state <> 'CANCELLED')
   select 'offers are of announced events' as what from offer join r on r.id = offer.registration_id join event on event.id = offer.event_id where offer.state = 'OPEN' and event.status <> 'PUBLISHED'
   union all select 'an open offer ends before the event begins' from offer join r on r.id = offer.registration_id join event_session day on day.event_id = offer.event_id where offer.state = 'OPEN' and offer.expires_at > (day.date + day.starts_at::time) at time zone 'Europe/Prague'
   union all select 'a place is at an announced event' from r join event on event.id = r.event_id where event.status <> 'PUBLISHED'
   union all select 'nobody waits for a cancelled date' from r join event on event.id = any(r.acceptable) where r.state = 'WAITING' and event.status = 'CANCELLED'
   union all select 'who waits for no date has none to wait for' from r join event_topic on event_topic.topic_id = $1 join event on event.id = event_topic.event_id where r.acceptable = '{}' and event.status = 'PUBLISHED'
   union all select 'who awaits an allocation will have one' from r join event on event.id = r.event_id where r.state = 'PENDING_ALLOCATION' and event.allocated_at is not null
   union all select 'nobody who is forgotten takes part' from r where person_id = any($2::uuid[])`, [topicId, forgotten]) as { what: string }[]).map(({ what }) => what);
