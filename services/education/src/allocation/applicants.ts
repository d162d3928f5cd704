import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.entity';
import { SeminarSeries } from '../series/seminar-series.entity';
import { allocate, type Allocated, type ApplicantClass } from './allocation.rules';

interface Row { registrationId: string; personId: string; appliedAt: Date; applicantClass: ApplicantClass }

/**
 * How the places of an event would be given now: to those whose registration awaits its allocation, and to those of the waiting list who
 * would take it, because another date had no place for them.
 */
export async function allocationOf(tx: EntityManager, { id, seriesId, capacity, taken }: Event, subjectId: string): Promise<Allocated & { series: SeminarSeries | null }> {
  const series = seriesId === null ? null : await tx.findOneBy(SeminarSeries, { id: seriesId });
  const rows = await tx.query(
    `select id as "registrationId", person_id as "personId", applied_at as "appliedAt", case when takes_all(person_id, $3::uuid[]) then 'FULL_SERIES' else 'OTHER' end as "applicantClass"
     from registration where (event_id = $1 and state = 'PENDING_ALLOCATION') or (subject_id = $2 and state = 'WAITING' and $1 = any(acceptable)) limit 10000`,
    [id, subjectId, series?.topicIds ?? []]) as Row[];
  return { ...allocate(id, capacity, taken, rows, series?.topicIds.length ?? 0), series };
}
