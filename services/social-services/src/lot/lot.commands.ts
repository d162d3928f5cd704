import { anyOf, assertNone, forbiddenScope, mayInKraj, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { requireOrpIn, type CheckOptions } from '@opora/territory';
import { retold } from '../contract/contract.events';
import { PLANNERS } from '../programme/programme.commands';
import { ServicePlan } from '../programme/service-plan.entity';
import { ServiceTypePlan } from '../programme/service-type-plan.entity';
import { Lot } from './lot.entity';
import { CreateLotsInput, DescribeLotInput } from './lot.input';
import { duplicateLotViolations, lotNumberViolations } from './lot.rules';

const orps = (codes: readonly string[] | null | undefined, krajCode: string, field: string, options: CheckOptions): string[] | null =>
  (codes ? [...new Set(codes.map((code, n) => requireOrpIn(code, krajCode, `${field}.${n}`, options).code))].sort() : null);

/** Lays out lots of one type of service; what the source does not say of a lot stays null. Answers with the plan. */
export const createLots = defineCommand({
  name: 'createLots', input: CreateLotsInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now, lock }, { planId, serviceType, lots }) {
    // The plan's lock keeps the number of lots and the numbers given out in step.
    const plan = await lock(ServicePlan, planId);
    if (!mayInKraj(actor, PLANNERS, plan.krajCode)) throw forbiddenScope('input.planId');
    const type = (await tx.findOneBy(ServiceTypePlan, { planId, serviceType })) ?? undefined;
    const existing = (await tx.findBy(Lot, { planId, serviceType })).map(({ number }) => number);
    assertNone([
      ...lots.flatMap(({ number }, n) => lotNumberViolations(type, serviceType, number, `input.lots.${n}.number`)),
      ...duplicateLotViolations(lots.map(({ number }) => number), existing),
    ]);
    await tx.insert(Lot, lots.map(({ number, territory, orpCodes, tenderPhase }, n) => ({
      planId, serviceType, number, projectId: plan.projectId, krajCode: plan.krajCode, territory: territory ?? null,
      orpCodes: orps(orpCodes, plan.krajCode, `input.lots.${n}.orpCodes`, { validOn: pragueDay(now) }), tenderPhase: tenderPhase ?? null,
    })));
    return plan;
  },
});

/** Fills in what became known of a lot; networking hears when its ORPs changed under a contract. A field that is not given stays as it is; null takes it back to "not known". */
export const describeLot = defineCommand({
  name: 'describeLot', input: DescribeLotInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor, now, lock, send }, { lotId, expectedVersion, territory, orpCodes, tenderPhase }) {
    const lot = await lock(Lot, lotId, expectedVersion ?? undefined);
    if (!mayInKraj(actor, PLANNERS, lot.krajCode)) throw forbiddenScope('input.lotId');
    if (territory !== undefined) lot.territory = territory;
    const before = String(lot.orpCodes);
    if (orpCodes !== undefined) lot.orpCodes = orps(orpCodes, lot.krajCode, 'input.orpCodes', { validOn: pragueDay(now), kept: lot.orpCodes });
    if (tenderPhase !== undefined) lot.tenderPhase = tenderPhase;
    const saved = await tx.save(lot);
    if (String(saved.orpCodes) !== before) (await retold(tx, saved)).forEach(send);
    return saved;
  },
});
