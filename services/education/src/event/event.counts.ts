import type { Count } from '@opora/subgraph';
import { NATIONWIDE } from '../scope';
import type { Event } from './event.entity';

/** Running counts of events are named by kind and, where the project has phases, by phase. */
export const plannedMetric = (kind: string, phase = 0): string => `events-planned/${kind}${phase > 0 ? `/${phase}` : ''}`;
export const heldMetric = (kind: string, phase = 0): string => `events-held/${kind}${phase > 0 ? `/${phase}` : ''}`;
/** Declared hours of the seminars of series. */
export const HOURS_PLANNED = 'seminar-hours-planned';

/**
 * What one event adds to the running counts. A cancelled event stays planned until the day it was cancelled, so that a figure of
 * an earlier day does not change. `hours` are the topic's declared hours of a seminar of a series.
 */
export function countsOf(event: Event, hours: string | null): Count[] {
  const { krajCode, okresCode, area, projectId, kindCode, phase, plannedOn, heldOn, cancelledOn, seriesId } = event;
  const place = { krajCode: krajCode ?? NATIONWIDE, territoryCode: area ?? okresCode ?? '', projectId };
  const planned = plannedMetric(kindCode, phase);
  const counted = seriesId === null ? null : hours;
  return [
    { ...place, metric: planned, day: plannedOn, by: 1 },
    ...(counted ? [{ ...place, metric: HOURS_PLANNED, day: plannedOn, by: counted }] : []),
    ...(heldOn ? [{ ...place, metric: heldMetric(kindCode, phase), day: heldOn, by: 1 }] : []),
    ...(cancelledOn ? [{ ...place, metric: planned, day: cancelledOn, by: -1 }] : []),
    ...(cancelledOn && counted ? [{ ...place, metric: HOURS_PLANNED, day: cancelledOn, by: -Number(counted) }] : []),
  ];
}

/** The counts of a state that no longer holds, taken back. */
export const takenBack = (counts: readonly Count[]): Count[] => counts.map((count) => ({ ...count, by: -Number(count.by) }));

/** Recounts every running count of events from the rows; compared with the kept ones by the integrity check. */
export const eventFacts = `
  select 'events-planned/' || kind_code || case when phase > 0 then '/' || phase else '' end as metric, coalesce(kraj_code, '${NATIONWIDE}') as kraj_code,
    coalesce(area, okres_code, '') as territory_code, project_id, sign.day, sign.amount
  from event cross join lateral (values (planned_on, 1::numeric), (cancelled_on, -1)) as sign (day, amount) where sign.day is not null
  union all
  select 'events-held/' || kind_code || case when phase > 0 then '/' || phase else '' end, coalesce(kraj_code, '${NATIONWIDE}'), coalesce(area, okres_code, ''), project_id, held_on, 1
  from event where held_on is not null
  union all
  select '${HOURS_PLANNED}', coalesce(kraj_code, '${NATIONWIDE}'), coalesce(area, okres_code, ''), event.project_id, sign.day, sign.sign * topic.amount
  from event join event_topic on event_topic.event_id = event.id join topic on topic.id = event_topic.topic_id
    cross join lateral (values (planned_on, 1::numeric), (cancelled_on, -1)) as sign (day, sign)
  where series_id is not null and topic.amount is not null and sign.day is not null`;
