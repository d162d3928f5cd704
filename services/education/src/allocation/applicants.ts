import type { OrganisationKind } from '@opora/contracts';
import { assertNone, type Day } from '@opora/kernel';
import type { EntityManager } from 'typeorm';
import { employersOf } from '../employment/employers';
import { eligibilityProblems } from '../employment/employment.rules';
import type { Event } from '../event/event.entity';
import { busyDays } from '../places/places';
import { clash } from '../registration/registration.rules';
import { SeminarSeries } from '../series/seminar-series.entity';
import { EventSession } from '../session/event-session.entity';
import { allocate, MOST_APPLICANTS, tooMany, type Allocated, type ApplicantClass } from './allocation.rules';

/** What an allocation must know besides the event's row: its topic, whom it is for, and the day it is asked on. */
export interface Asked { subjectId: string; eligible: readonly OrganisationKind[]; today: Day }
interface Row { registrationId: string; personId: string; appliedAt: Date; applicantClass: ApplicantClass; fromWaiting: boolean }

/** All of them, never some. Throws EDU_TOO_MANY_APPLICANTS. */
function whole<T>(rows: T[], field: string): T[] {
  assertNone(rows.length > MOST_APPLICANTS ? [tooMany(field)] : []);
  return rows;
}

/** Everyone who may be an applicant of an event, to be locked before it. Throws EDU_TOO_MANY_APPLICANTS. */
export const applicantIds = async (tx: EntityManager, eventId: string, field: string): Promise<string[]> => whole(await tx.query(
  `select person_id as id from registration where event_id = $1 and state = 'PENDING_ALLOCATION'
   union select person_id from registration where state = 'WAITING' and $1 = any(acceptable) and subject_id in (select topic_id from event_topic where event_id = $1) limit ${MOST_APPLICANTS + 1}`, [eventId]) as { id: string }[], field).map(({ id }) => id);

/**
 * How the places of an event would be given now: to those whose registration awaits its allocation, and to those of the waiting list who
 * would take it, because another date had no place for them, unless its days clash with a place they have or they no longer work where it is for (R-EDU-06). Asked with the whole service open, so that
 * a preview and its confirmation see the same. Throws EDU_TOO_MANY_APPLICANTS.
 */
export async function allocationOf(tx: EntityManager, { id, seriesId, capacity, taken }: Event, { subjectId, eligible, today }: Asked, field: string): Promise<Allocated & { series: SeminarSeries | null }> {
  const series = seriesId === null ? null : await tx.findOneBy(SeminarSeries, { id: seriesId });
  const sessions = await tx.findBy(EventSession, { eventId: id });
  const rows = whole(await tx.query(
    `with full_series as (select person_id from registration where subject_id = any($3::uuid[]) and state <> 'CANCELLED' group by person_id having count(distinct subject_id) = cardinality($3::uuid[]))
     select r.id as "registrationId", r.person_id as "personId", r.applied_at as "appliedAt", r.state = 'WAITING' as "fromWaiting", case when r.person_id in (select person_id from full_series) then 'FULL_SERIES' else 'OTHER' end as "applicantClass"
     from registration r where (r.event_id = $1 and r.state = 'PENDING_ALLOCATION') or (r.subject_id = $2 and r.state = 'WAITING' and $1 = any(r.acceptable)) limit ${MOST_APPLICANTS + 1}`,
    [id, subjectId, series?.topicIds ?? []]) as Row[], field);
  const waiting = rows.filter(({ fromWaiting }) => fromWaiting).map(({ personId }) => personId);
  const [busy, employers] = [await busyDays(tx, waiting, subjectId), await employersOf(tx, waiting, today)];
  const isElsewhere = (personId: string) => eligibilityProblems(eligible, employers.get(personId)!.kinds).length > 0;
  const applicants = rows.filter(({ personId, fromWaiting }) => !fromWaiting || !(clash(sessions, busy.get(personId)!) || isElsewhere(personId))).map(({ fromWaiting: _, ...applicant }) => applicant);
  return { ...allocate(id, capacity, taken, applicants, series?.topicIds.length ?? 0), series };
}
