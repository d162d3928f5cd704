import { sumDecimals, trimDecimal } from '@opora/kernel';
import type { Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { SeminarSeries } from './seminar-series.entity';
import { MOST_SERIES } from './series.rules';

/** Topics times okresy one series may plan (`CreateSeminarSeriesInput`). */
const MOST_CELLS = 50 * 20;

/** The series of each project, oldest first; a project has few (at most 50, which planning them keeps). */
export async function seriesOfProjects(cx: Context, projectIds: readonly string[]): Promise<SeminarSeries[][]> {
  const rows = await (await cx.manager()).find(SeminarSeries, { where: { projectId: In([...projectIds]) }, order: { id: 'ASC' }, take: MOST_SERIES * projectIds.length });
  return projectIds.map((id) => rows.filter(({ projectId }) => projectId === id));
}

interface Cell { seriesId: string; okresCode: string; topicId: string; seminars: number; hours: string | null; days: number | null; seats: number; held: number }

/** One row for each topic and okres a series plans, with the seminars that are not cancelled: a plan of 5 × 4 has 20 rows. */
const cellsOf = (cx: Context, seriesIds: readonly string[]): Promise<Cell[]> => cx.rows<Cell>(
  `select series.id as "seriesId", okres.code as "okresCode", topic.id as "topicId", count(event.id)::int as seminars,
     (count(event.id) * topic.amount)::text as hours, (count(event.id) * topic.days)::int as days, coalesce(sum(event.capacity), 0)::int as seats,
     (count(event.id) filter (where event.status = 'HELD'))::int as held
   from seminar_series series cross join lateral unnest(series.okres_codes) okres (code) join topic on topic.id = any(series.topic_ids)
     left join (event join event_topic on event_topic.event_id = event.id) on event.series_id = series.id and event.okres_code = okres.code
       and event_topic.topic_id = topic.id and event.status <> 'CANCELLED'
   where series.id = any($1::uuid[])
   group by series.id, okres.code, topic.id order by series.id, okres.code, topic.code limit ${MOST_CELLS * seriesIds.length}`, [seriesIds]);

export interface Totals { seminarCount: number; seminarsHeld: number; hours: string; days: number; districts: number; seats: number }
export interface Gap { okresCode: string; topicId: string }
export interface OfOkres { okresCode: string; seminars: number; hours: string }
export interface PlanOfSeries { totals: Totals; gaps: Gap[]; byOkres: OfOkres[] }

const sum = (cells: readonly Cell[], of: (cell: Cell) => number): number => cells.reduce((all, cell) => all + of(cell), 0);
const hours = (cells: readonly Cell[]): string => trimDecimal(sumDecimals(cells.map((cell) => cell.hours ?? '0')));

/** What each series plans: totals, the missing pairs of okres and topic, and what falls on each okres (R-EDU-01, R-EDU-02). */
export async function plansOfSeries(cx: Context, series: readonly { id: string; okresCodes: readonly string[] }[]): Promise<PlanOfSeries[]> {
  const all = await cellsOf(cx, series.map(({ id }) => id));
  return series.map(({ id, okresCodes }) => planOf(all.filter(({ seriesId }) => seriesId === id), okresCodes));
}

export function planOf(cells: readonly Cell[], okresCodes: readonly string[]): PlanOfSeries {
  return {
    totals: {
      seminarCount: sum(cells, (c) => c.seminars), seminarsHeld: sum(cells, (c) => c.held), hours: hours(cells), days: sum(cells, (c) => c.days ?? 0),
      districts: new Set(okresCodes).size, seats: sum(cells, (c) => c.seats),
    },
    gaps: cells.filter(({ seminars }) => seminars === 0).map(({ okresCode, topicId }) => ({ okresCode, topicId })),
    byOkres: okresCodes.map((okresCode) => {
      const own = cells.filter((cell) => cell.okresCode === okresCode);
      return { okresCode, seminars: sum(own, (c) => c.seminars), hours: hours(own) };
    }),
  };
}

/** Everything a project plans in seminars, all its series together. */
export async function planOfProject(cx: Context, projectId: string): Promise<PlanOfSeries & { plannedSeminars: number; targetSeminars: number; hoursPerDistrict: string | null }> {
  const [series] = await seriesOfProjects(cx, [projectId]);
  const cells = await cellsOf(cx, series!.map(({ id }) => id));
  const plan = planOf(cells, [...new Set(series!.flatMap(({ okresCodes }) => okresCodes))]);
  const each = new Set(plan.byOkres.map((okres) => okres.hours));
  return { ...plan, plannedSeminars: plan.totals.seminarCount, targetSeminars: series!.reduce((all, { targetSeminars }) => all + targetSeminars, 0), hoursPerDistrict: each.size === 1 ? [...each][0]! : null };
}
