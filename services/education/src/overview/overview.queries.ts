import { figure, ratio, sumDecimals, trimDecimal, type Day, type Figure } from '@opora/kernel';
import { asOfDay, tallied, type Context, type Tallied } from '@opora/subgraph';
import { heldMetric, HOURS_PLANNED, plannedMetric } from '../event/event.counts';

const PLANNED = plannedMetric('SEMINAR');
const HELD = heldMetric('SEMINAR');
const METRICS = [PLANNED, HELD, HOURS_PLANNED];

interface Target { seminars: number; hours: string; okresy: number }
const NOTHING: Target = { seminars: 0, hours: '0', okresy: 0 };

const amountOf = (rows: readonly Tallied[], metric: string): string => trimDecimal(sumDecimals(rows.filter((row) => row.metric === metric).map(({ amount }) => amount)));

/** A count beside its target; no data where nothing has been planned by the day. */
const counted = (asOf: Day, planned: string, value: string, target: number): Figure =>
  figure({ unit: 'count', asOf, value: planned === '0' ? null : value, numerator: planned === '0' ? null : value, target: target === 0 ? null : String(target) });

export interface EducationInKraj { seminarsPlanned: Figure; seminarsHeld: Figure; hoursPerOkres: Figure; otherEventsHeld: Figure }

/** Education in each kraj as of a day, from the running counts. Throws AS_OF_IN_FUTURE. */
export async function educationInKraje(cx: Context, krajCodes: readonly string[], asOf?: Day | null): Promise<EducationInKraj[]> {
  const day = asOfDay(cx, asOf);
  const [counts, others, targets] = await Promise.all([
    tallied(cx, { metrics: METRICS, krajCodes, asOf: day, by: ['kraj'] }),
    cx.rows<{ krajCode: string; amount: string }>(
      `select kraj_code as "krajCode", sum(amount)::text as amount from tally where metric like 'events-held/%' and metric <> $3 and kraj_code = any($1::text[]) and day <= $2::date group by kraj_code`, [krajCodes, day, HELD]),
    cx.rows<Target & { krajCode: string }>(
      `select kraj_code as "krajCode", sum(target_seminars)::int as seminars, sum(hours_per_okres * cardinality(okres_codes))::text as hours, sum(cardinality(okres_codes))::int as okresy
       from seminar_series where kraj_code = any($1::text[]) and stated_on <= $2::date group by kraj_code`, [krajCodes, day]),
  ]);
  return krajCodes.map((code) => {
    const own = counts.filter(({ krajCode }) => krajCode === code);
    const target = targets.find(({ krajCode }) => krajCode === code) ?? NOTHING;
    const [planned, held, hours] = [PLANNED, HELD, HOURS_PLANNED].map((metric) => amountOf(own, metric)) as [string, string, string];
    const other = others.find(({ krajCode }) => krajCode === code)?.amount ?? null;
    return {
      seminarsPlanned: counted(day, planned, planned, target.seminars), seminarsHeld: counted(day, planned, held, target.seminars),
      hoursPerOkres: perOkres(day, hours, target), otherEventsHeld: figure({ unit: 'count', asOf: day, value: other }),
    };
  });
}

function perOkres(asOf: Day, hours: string, { okresy, hours: planned }: Target): Figure {
  const value = okresy === 0 ? null : ratio(hours, String(okresy), 4);
  const target = okresy === 0 ? null : ratio(planned, String(okresy), 4);
  return figure({ unit: 'hour', asOf, value: value && trimDecimal(value), numerator: okresy === 0 ? null : hours, denominator: okresy === 0 ? null : String(okresy), target: target && trimDecimal(target) });
}

export interface EducationInOkres { seminarsPlanned: Figure; seminarsHeld: Figure; hours: Figure }

/** Education in each okres as of a day, from the running counts. Throws AS_OF_IN_FUTURE. */
export async function educationInOkresy(cx: Context, okresCodes: readonly string[], asOf?: Day | null): Promise<EducationInOkres[]> {
  const day = asOfDay(cx, asOf);
  const [counts, targets] = await Promise.all([
    tallied(cx, { metrics: METRICS, territoryCodes: okresCodes, asOf: day, by: ['territory'] }),
    cx.rows<{ okresCode: string; seminars: number; hours: string }>(
      `select okres.code as "okresCode", sum(cardinality(topic_ids))::int as seminars, sum(hours_per_okres)::text as hours
       from seminar_series cross join lateral unnest(okres_codes) okres (code) where okres_codes && $1::text[] and okres.code = any($1::text[]) and stated_on <= $2::date group by okres.code`, [okresCodes, day]),
  ]);
  return okresCodes.map((code) => {
    const own = counts.filter(({ territoryCode }) => territoryCode === code);
    const target = targets.find(({ okresCode }) => okresCode === code);
    const [planned, held, hours] = [PLANNED, HELD, HOURS_PLANNED].map((metric) => amountOf(own, metric)) as [string, string, string];
    return {
      seminarsPlanned: counted(day, planned, planned, target?.seminars ?? 0), seminarsHeld: counted(day, planned, held, target?.seminars ?? 0),
      hours: figure({ unit: 'hour', asOf: day, value: planned === '0' ? null : hours, target: target ? trimDecimal(target.hours) : null }),
    };
  });
}

export interface EventTotal { kindCode: string; phase: number; planned: Figure; held: Figure }

/** Events of each project by kind and phase as of a day, beside the plan; a planned kind without events is listed too. */
export async function totalsOfProjects(cx: Context, projectIds: readonly string[], asOf?: Day | null): Promise<EventTotal[][]> {
  const day = asOfDay(cx, asOf);
  const rows = await cx.rows<{ projectId: string; kindCode: string; phase: number; planned: string | null; held: string | null; target: number | null }>(
    `with counted as (
       select project_id, split_part(metric, '/', 2) as kind_code, coalesce(nullif(split_part(metric, '/', 3), ''), '0')::smallint as phase,
         sum(amount) filter (where metric like 'events-planned/%') as planned, sum(amount) filter (where metric like 'events-held/%') as held
       from tally where project_id = any($1::uuid[]) and day <= $2::date and (metric like 'events-planned/%' or metric like 'events-held/%') group by 1, 2, 3
     ), stated as (select project_id, kind_code, phase, target from event_plan where project_id = any($1::uuid[]) and stated_on <= $2::date)
     select project_id as "projectId", kind_code as "kindCode", phase, planned::text, held::text, target from counted full join stated using (project_id, kind_code, phase)
     order by project_id, kind_code, phase limit ${500 * projectIds.length}`, [projectIds, day]);
  return projectIds.map((id) => rows.filter(({ projectId }) => projectId === id).map(({ kindCode, phase, planned, held, target }) => {
    const aimed = target === null ? null : String(target);
    return { kindCode, phase, planned: figure({ unit: 'count', asOf: day, value: planned, target: aimed }), held: figure({ unit: 'count', asOf: day, value: planned === null ? null : held ?? '0', target: aimed }) };
  }));
}
