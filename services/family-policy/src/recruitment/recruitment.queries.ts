import { figure, type Day, type Figure, type PageArgs, type Period } from '@opora/kernel';
import { columnsOf, type Connection, type Context, listPage } from '@opora/subgraph';
import { In } from 'typeorm';
import { daysOfPlan } from '../plan/plan.commands';
import { StrategicPlan } from '../plan/strategic-plan.entity';
import { RecruitmentActivity } from './recruitment-activity.entity';
import { RecruitmentPlan } from './recruitment-plan.entity';
import { isMet, paceOf, type ActivityState, type Pace } from './recruitment.rules';
import { RECRUITMENT_DONE } from './recruitment.tally';

export interface ActivityFilter extends PageArgs { recruitmentPlanId?: string | null; organisationId?: string | null; state?: ActivityState | null }

/** Activities, the newest day first. */
export const listActivities = (cx: Context, args: ActivityFilter): Promise<Connection<RecruitmentActivity>> => listPage<RecruitmentActivity>(cx, args, {
  name: 'recruitmentActivities', descending: true,
  sql: `select ${columnsOf(cx, RecruitmentActivity, 'a')} from recruitment_activity a
    where ($1::uuid is null or a.recruitment_plan_id = $1) and ($2::uuid is null or a.organisation_id = $2) and ($3::text is null or a.state = $3)`,
  parameters: [args.recruitmentPlanId ?? null, args.organisationId ?? null, args.state ?? null],
  sort: [{ column: 'date', type: 'date' }, { column: 'id', type: 'uuid' }],
});

const by = async (cx: Context, key: 'strategicPlanId' | 'projectId', ids: readonly string[]): Promise<(RecruitmentPlan | null)[]> => {
  const rows = await cx.db.manager.findBy(RecruitmentPlan, { [key]: In([...ids]) });
  return ids.map((id) => rows.find((row) => row[key] === id.toLowerCase()) ?? null);
};
/** The recruitment plan of each strategic plan, in the order asked for. */
export const recruitmentOfPlans = (cx: Context, planIds: readonly string[]): Promise<(RecruitmentPlan | null)[]> => by(cx, 'strategicPlanId', planIds);
/** The recruitment plan of each project, in the order asked for. */
export const recruitmentOfProjects = (cx: Context, projectIds: readonly string[]): Promise<(RecruitmentPlan | null)[]> => by(cx, 'projectId', projectIds);

/** The days of recruitment plans: their own, else those of the strategic plan, else null. */
export const periodsOf = (cx: Context, plans: readonly RecruitmentPlan[]): Promise<(Period | null)[]> =>
  Promise.all(plans.map(async (plan) => daysOfPlan(plan) ?? daysOfPlan(await cx.get(StrategicPlan, plan.strategicPlanId))));

export interface RecruitmentProgress extends Pace { done: Figure; met: boolean; byYear: { year: number; done: number }[]; byMember: { organisation: { id: string }; done: number }[] }
interface Counted { projectId: string; year: number; organisationId: string; done: string }

const MOST_MEMBERS = 200;

/** Where each plan stands, out of the running counts: a handful of rows a member and year, never the activities. */
export async function progressOfPlans(cx: Context, plans: readonly RecruitmentPlan[], asOf: Day): Promise<RecruitmentProgress[]> {
  const ids = plans.map(({ projectId }) => projectId);
  const [periods, recorded, counted] = await Promise.all([
    periodsOf(cx, plans), recordedPlans(cx, plans.map(({ id }) => id)),
    cx.rows<Counted>(
      `select project_id as "projectId", extract(year from day)::int as year, territory_code as "organisationId", sum(amount)::text as done
       from tally where metric = $1 and project_id = any($2::uuid[]) and day <= $3::date group by 1, 2, 3 having sum(amount) <> 0`, [RECRUITMENT_DONE, ids, asOf]),
  ]);
  return plans.map(({ id, projectId, target }, n) => {
    const mine = counted.filter((row) => row.projectId === projectId);
    const done = sum(mine);
    return {
      ...paceOf(done, target, periods[n]!, asOf), met: isMet(done, target), done: doneFigure(asOf, recorded.has(id) ? done : null, target),
      byYear: grouped(mine, ({ year }) => year).map(([year, rows]) => ({ year, done: sum(rows) })).sort((a, b) => a.year - b.year),
      byMember: grouped(mine, (row) => row.organisationId).map(([organisationId, rows]) => ({ organisation: { id: organisationId }, done: sum(rows) }))
        .sort((a, b) => b.done - a.done || (a.organisation.id < b.organisation.id ? -1 : 1)).slice(0, MOST_MEMBERS),
    };
  });
}

/** Done activities against the floor; null, not zero, while nothing was ever recorded. */
export const doneFigure = (asOf: Day, done: number | null, target: number | null): Figure => figure({
  unit: 'count', asOf, target: target === null ? null : String(target), ...(done === null ? {} : { value: String(done), numerator: String(done), denominator: target === null ? null : String(target) }),
});

/** The plans for which at least one activity was recorded. */
async function recordedPlans(cx: Context, planIds: readonly string[]): Promise<Set<string>> {
  const rows = await cx.rows<{ id: string }>('select p.id from recruitment_plan p where p.id = any($1::uuid[]) and exists (select 1 from recruitment_activity a where a.recruitment_plan_id = p.id)', [planIds]);
  return new Set(rows.map(({ id }) => id));
}

const sum = (rows: readonly Counted[]): number => rows.reduce((total, { done }) => total + Number(done), 0);
function grouped<K>(rows: readonly Counted[], keyOf: (row: Counted) => K): [K, Counted[]][] {
  const groups = new Map<K, Counted[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups];
}
