import type { PageArgs } from '@opora/kernel';
import { columnsOf, type Connection, type Context, listPage } from '@opora/subgraph';
import { In } from 'typeorm';
import { PlanAdoption } from './plan-adoption.entity';
import type { PlanStatus } from './plan.rules';
import { StrategicPlan } from './strategic-plan.entity';

export interface PlanFilter extends PageArgs { krajCode?: string | null; status?: PlanStatus | null }

/** Editions of plans, the newest first. */
export const listPlans = (cx: Context, args: PlanFilter): Promise<Connection<StrategicPlan>> => listPage<StrategicPlan>(cx, args, {
  name: 'strategicPlans', descending: true,
  sql: `select ${columnsOf(cx, StrategicPlan, 'p')} from strategic_plan p where ($1::text is null or p.kraj_code = $1) and ($2::text is null or p.status = $2)`,
  parameters: [args.krajCode ?? null, args.status ?? null],
  sort: [{ column: 'id', type: 'uuid' }],
});

/** The adoptions of plans, in the order asked for; at most two a plan. */
export async function adoptionsOf(cx: Context, planIds: readonly string[]): Promise<PlanAdoption[][]> {
  const rows = await cx.db.manager.find(PlanAdoption, { where: { planId: In([...planIds]) }, order: { date: 'ASC', body: 'ASC' } });
  return planIds.map((id) => rows.filter(({ planId }) => planId === id));
}

/** The plan each kraj works by: the newest adopted edition, else the newest one. */
export async function plansInKraje(cx: Context, krajCodes: readonly string[]): Promise<(StrategicPlan | null)[]> {
  const rows = await cx.rows<StrategicPlan>(
    `select distinct on (p.kraj_code) ${columnsOf(cx, StrategicPlan, 'p')} from strategic_plan p where p.kraj_code = any($1::text[])
     order by p.kraj_code, (p.status = 'ADOPTED') desc, p.edition desc, p.id desc`, [krajCodes]);
  return krajCodes.map((code) => rows.find(({ krajCode }) => krajCode === code) ?? null);
}
