import { figure, figureFor, trimDecimal, type Day, type Figure } from '@opora/kernel';
import { asOfDay, tallied, type Context } from '@opora/subgraph';
import { LOTS_CONTRACTED, LOTS_IN_FORCE } from '../contract/contract.tally';
import type { ServiceType } from '../programme/programme.rules';

export interface ServiceTypeFigures { lots: { planned: Figure; contracted: Figure; inForce: Figure }; supportedPersons: Figure; fte: Figure }
export interface ServicesInKraj { nzdm: ServiceTypeFigures; sas: ServiceTypeFigures }
interface Planned { krajCode: string; serviceType: ServiceType; lots: string; persons: string; fte: string; recorded: boolean }

/** Plan and fact of the kraje, in the order asked for: two queries whatever their number. */
export async function servicesInKraje(cx: Context, krajCodes: readonly string[], asked: Day | null | undefined): Promise<ServicesInKraj[]> {
  const asOf = asOfDay(cx, asked);
  const [plans, counts] = await Promise.all([
    cx.rows<Planned>(
      `select p.kraj_code as "krajCode", t.service_type as "serviceType", sum(t.lot_count)::text as lots, sum(t.supported_persons_target)::text as persons,
         sum(t.fte_target)::text as fte, bool_or(exists (select 1 from contract c where c.project_id = p.project_id)) as recorded
       from service_plan p join service_type_plan t on t.plan_id = p.id where p.kraj_code = any($1::text[]) group by 1, 2`, [krajCodes]),
    tallied(cx, { metrics: [LOTS_CONTRACTED, LOTS_IN_FORCE], krajCodes, asOf, by: ['kraj', 'territory'] }),
  ]);
  const figures = (krajCode: string, type: ServiceType) => typeFigures(asOf, (persons) => figureFor(cx.actor, krajCode, persons), plans.find((plan) => plan.krajCode === krajCode && plan.serviceType === type),
    (metric) => counts.find((count) => count.metric === metric && count.krajCode === krajCode && count.territoryCode === type)?.amount ?? '0');
  return krajCodes.map((krajCode) => ({ nzdm: figures(krajCode, 'NZDM'), sas: figures(krajCode, 'SAS') }));
}

/** The stated plan is a total of the source; contracts are counted. Without a plan every figure is "no data". */
function typeFigures(asOf: Day, published: (persons: Figure) => Figure, plan: Planned | undefined, counted: (metric: string) => string): ServiceTypeFigures {
  const target = plan?.lots ?? null;
  const lots = (metric: string) => (plan?.recorded ? figure({ unit: 'count', asOf, target, value: trimDecimal(counted(metric)), numerator: trimDecimal(counted(metric)), denominator: target }) : figure({ unit: 'count', asOf, target }));
  return {
    lots: {
      planned: figure({ unit: 'count', asOf, target, value: target, approvalState: 'STATED_BY_SOURCE' }),
      contracted: lots(LOTS_CONTRACTED), inForce: lots(LOTS_IN_FORCE),
    },
    supportedPersons: published(figure({ unit: 'person', asOf, target: plan?.persons ?? null, approvalState: 'NOT_SUBMITTED' })),
    fte: figure({ unit: 'fte', asOf, target: plan ? trimDecimal(plan.fte) : null, approvalState: 'NOT_SUBMITTED' }),
  };
}
