import { anyOf, assertNone, assertPeriod, common, forbiddenScope, mayInKraj, notFound, pragueDay, refuse, type Role } from '@opora/kernel';
import { defineCommand, type Work } from '@opora/subgraph';
import { requireKraj } from '@opora/territory';
import { Contract } from '../contract/contract.entity';
import { endViolations, projectEnd } from '../contract/contract.rules';
import { KnownProject } from '../known/known-project.entity';
import { Lot } from '../lot/lot.entity';
import { SetServicePlanInput, type ServiceTypePlanInput } from './programme.input';
import { planViolations, type ServiceType, type TypeRules } from './programme.rules';
import { ServicePlan } from './service-plan.entity';
import { ServiceTypePlan } from './service-type-plan.entity';

export const PLANNERS: readonly Role[] = ['contract-manager', 'regional-methodologist'];

/** States, or states anew, what a project buys: lots, target groups, targets and the price rule. One plan a project. */
export const setServicePlan = defineCommand({
  name: 'setServicePlan', input: SetServicePlanInput, allow: anyOf(...PLANNERS),
  async run(work, input) {
    const { tx, actor } = work;
    const { code: krajCode } = requireKraj(input.krajCode, 'input.krajCode');
    if (!mayInKraj(actor, PLANNERS, krajCode)) throw forbiddenScope('input.krajCode');
    const project = await getProjectOf(work, input.projectId, krajCode);
    if (input.capacityRequested) assertPeriod(input.capacityRequested, 'input.capacityRequested');

    const plan = await planOf(work, input);
    requireKraj(krajCode, 'input.krajCode', { validOn: pragueDay(work.now), kept: plan.krajCode });
    if (plan.krajCode !== undefined && plan.krajCode !== krajCode) throw forbiddenScope('input.krajCode');
    const types = input.types.map(rulesOf);
    assertNone([
      ...planViolations(input.priceShare, types, plan.id ? await highestLots(work, plan.id) : {}),
      ...endViolations(projectEnd(project.periods, input.endsOn ?? null), await lastContractDay(work, input.projectId)),
    ]);
    const values = {
      projectId: input.projectId, krajCode, priceShare: input.priceShare, endsOn: input.endsOn ?? null,
      requestedFrom: input.capacityRequested?.from ?? null, requestedTo: input.capacityRequested?.to ?? null, source: input.source ?? null,
    };
    const saved = plan.id ? await changed(work, plan.id, values) : await tx.save(tx.create(ServicePlan, values));
    await saveTypes(work, saved, types, input.types);
    return saved;
  },
});

/** An update, unlike a save, gives a new version even when only the types of the plan changed. */
async function changed({ tx }: Work, id: string, values: Partial<ServicePlan>): Promise<ServicePlan> {
  await tx.update(ServicePlan, { id }, values);
  return tx.findOneByOrFail(ServicePlan, { id });
}

/** The row locked for a change, or a new one. CONFLICT_VERSION for a stale one, and for one somebody set a moment ago. */
async function planOf({ tx, lock }: Work, input: SetServicePlanInput): Promise<ServicePlan> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`service-plan:${input.projectId}`]);
  const known = await tx.findOneBy(ServicePlan, { projectId: input.projectId });
  if (!known) return tx.create(ServicePlan, {});
  if (input.expectedVersion === undefined || input.expectedVersion === null) throw common('CONFLICT_VERSION', { field: 'input.expectedVersion', limit: known.version });
  return lock(ServicePlan, known.id, input.expectedVersion);
}

async function getProjectOf({ tx }: Work, projectId: string, krajCode: string): Promise<KnownProject> {
  const project = await tx.findOneBy(KnownProject, { id: projectId });
  if (!project) throw notFound('input.projectId');
  if (project.krajCode !== null && project.krajCode !== krajCode) throw forbiddenScope('input.krajCode');
  return project;
}

async function lastContractDay({ tx }: Work, projectId: string): Promise<string | null> {
  const last = await tx.findOne(Contract, { where: { projectId }, order: { lastDay: 'DESC' }, select: { id: true, lastDay: true } });
  return last?.lastDay ?? null;
}

async function highestLots({ tx }: Work, planId: string): Promise<Partial<Record<ServiceType, number>>> {
  const rows = await tx.createQueryBuilder(Lot, 'lot').select('lot.service_type', 'type').addSelect('max(lot.number)', 'highest')
    .where({ planId }).groupBy('lot.service_type').getRawMany<{ type: ServiceType; highest: number }>();
  return Object.fromEntries(rows.map(({ type, highest }) => [type, highest]));
}

const rulesOf = (type: ServiceTypePlanInput): TypeRules => ({
  ...type, ageFrom: type.ageFrom ?? null, ageTo: type.ageTo ?? null,
  targetGroups: type.targetGroups.map(({ code, titleCs, childAgeTo }) => ({ code, titleCs, childAgeTo: childAgeTo ?? null })),
});

async function saveTypes(work: Work, plan: ServicePlan, types: readonly TypeRules[], inputs: readonly ServiceTypePlanInput[]): Promise<void> {
  const { tx } = work;
  const kept = await tx.findBy(ServiceTypePlan, { planId: plan.id });
  const dropped = kept.filter(({ serviceType }) => !types.some((type) => type.serviceType === serviceType));
  const lots = await highestLots(work, plan.id);
  const stuck = dropped.find(({ serviceType }) => lots[serviceType] !== undefined);
  if (stuck) refuse({ code: 'SRV_LOT_EXISTS', rule: 'R-SRV-01', field: 'input.types', actual: stuck.serviceType, messageCs: `Plán má části služby ${stuck.serviceType}, nelze ji vypustit.` });
  await tx.remove(dropped);
  for (const [n, type] of types.entries()) {
    const row = kept.find(({ serviceType }) => serviceType === type.serviceType) ?? tx.create(ServiceTypePlan, { planId: plan.id });
    Object.assign(row, type, { legalBasis: inputs[n]!.legalBasis, forms: [...type.forms], targetGroups: [...type.targetGroups] });
    await tx.save(row);
  }
}
