import type { Day, Figure } from '@opora/kernel';
import { asOfDay, columnsOf, type Context, tallied } from '@opora/subgraph';
import { CoordinatorPost } from '../coordinator/coordinator-post.entity';
import { plansInKraje } from '../plan/plan.queries';
import type { StrategicPlan } from '../plan/strategic-plan.entity';
import { doneFigure } from '../recruitment/recruitment.queries';
import { RECRUITMENT_DONE } from '../recruitment/recruitment.tally';

export interface FamilyPolicyInKraj { coordinatorPost: CoordinatorPost | null; strategicPlan: StrategicPlan | null; recruitmentActivities: Figure }

/** Family policy of kraje, in the order asked for: four queries whatever their number. */
export async function familyPolicyInKraje(cx: Context, krajCodes: readonly string[], asked: Day | null | undefined): Promise<FamilyPolicyInKraj[]> {
  const asOf = asOfDay(cx, asked);
  const [plans, posts, targets, counts] = await Promise.all([
    plansInKraje(cx, krajCodes),
    cx.rows<CoordinatorPost>(
      `select distinct on (p.kraj_code) ${columnsOf(cx, CoordinatorPost, 'p')} from coordinator_post p where p.kraj_code = any($1::text[]) order by p.kraj_code, p.filled_from desc, p.id desc`, [krajCodes]),
    cx.rows<{ krajCode: string; target: string; recorded: boolean }>(
      `select p.kraj_code as "krajCode", sum(p.target)::text as target, bool_or(exists (select 1 from recruitment_activity a where a.recruitment_plan_id = p.id)) as recorded
       from recruitment_plan p where p.kraj_code = any($1::text[]) group by 1`, [krajCodes]),
    tallied(cx, { metrics: [RECRUITMENT_DONE], krajCodes, asOf, by: ['kraj'] }),
  ]);
  return krajCodes.map((code, n) => {
    const target = targets.find(({ krajCode }) => krajCode === code);
    const done = Number(counts.find(({ krajCode }) => krajCode === code)?.amount ?? 0);
    return {
      coordinatorPost: posts.find(({ krajCode }) => krajCode === code) ?? null, strategicPlan: plans[n]!,
      recruitmentActivities: doneFigure(asOf, target?.recorded ? done : null, target ? Number(target.target) : null),
    };
  });
}
