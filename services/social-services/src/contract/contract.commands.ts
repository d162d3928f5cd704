import { anyOf, assertNone, assertPeriod, common, forbiddenScope, grantsFor, mayInKraj, notFound, parseMoney, type Actor, type Role, type Violation } from '@opora/kernel';
import { defineCommand, refusing, type Work } from '@opora/subgraph';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { KnownProject } from '../known/known-project.entity';
import { Lot } from '../lot/lot.entity';
import { lotNumberViolations } from '../lot/lot.rules';
import { Entrustment } from '../network/entrustment.entity';
import { NetworkMembership } from '../network/network-membership.entity';
import { formViolations } from '../programme/programme.rules';
import { ServicePlan } from '../programme/service-plan.entity';
import { ServiceTypePlan } from '../programme/service-type-plan.entity';
import { Contract } from './contract.entity';
import { awarded } from './contract.events';
import { AwardLotInput, TerminateContractInput } from './contract.input';
import { lotTaken, moneyViolations, periodViolations, priceOf, providerViolations, terminationViolations } from './contract.rules';
import { countAward, countTermination } from './contract.tally';

export const AWARDERS: readonly Role[] = ['contract-manager'];

/** A manager holds the role over the kraj, or over single contracts and then only for these. */
export const mayManage = (actor: Actor | null, { id, krajCode }: Pick<Contract, 'id' | 'krajCode'>): boolean =>
  mayInKraj(actor, AWARDERS, krajCode) || grantsFor(actor, AWARDERS).some((grant) => grant.level === 'CONTRACT' && grant.id === id);

/**
 * The winner of a lot gets the whole package in one transaction: contract, place in the basic network and entrustment, all or none
 * (journeys.md J17; R-SRV-03, model.md §9).
 */
export const awardLot = defineCommand({
  name: 'awardLot', input: AwardLotInput, allow: anyOf(...AWARDERS),
  async run(work, input) {
    const { tx, send } = work;
    assertPeriod({ from: input.from, to: input.to }, 'input');
    const { plan, lot, violations } = await lotOf(work, input);
    const project = await tx.findOneBy(KnownProject, { id: plan.projectId });
    const provider = await tx.findOneBy(KnownOrganisation, { id: input.providerId });
    const [compensation, typedPrice, coFinancing] = [parseMoney(input.compensationPayment), amountOf(input.price), amountOf(input.coFinancing)];
    const earlier = lot ? await tx.findBy(Contract, { lotId: lot.id }) : [];
    assertNone([
      ...violations, ...moneyViolations({ compensation, typedPrice, coFinancing, share: plan.priceShare }),
      ...periodViolations(input, project?.periods ?? [], plan.endsOn), ...providerViolations(provider?.kinds ?? null),
      ...(earlier.some((each) => each.validFrom <= input.to && input.from <= each.lastDay) ? [lotTaken(input.lotNumber)] : []),
    ]);

    const { id: lotId, projectId, krajCode, serviceType, number: lotNumber } = lot!;
    const contract = await saveContract(work, tx.create(Contract, {
      lotId, projectId, krajCode, serviceType, lotNumber, providerId: input.providerId, number: input.number, validFrom: input.from, validTo: input.to, lastDay: input.to,
      forms: input.forms, compensation: String(compensation), priceShare: plan.priceShare, agreedPrice: String(priceOf(compensation, plan.priceShare).rounded),
      territoryShare: coFinancing === null ? null : String(coFinancing), terminatedOn: null, terminationReason: null,
    }));
    const both = { contractId: contract.id, organisationId: input.providerId, krajCode, validFrom: input.from, lastDay: input.to };
    await tx.insert(NetworkMembership, both);
    await tx.insert(Entrustment, { ...both, serviceType, territory: lot!.territory, orpCodes: lot!.orpCodes });
    await tx.save(tx.merge(Lot, lot!, { tenderPhase: 'AWARDED' }));
    await countAward(tx, contract, earlier);
    send(awarded(contract, lot!));
    return contract;
  },
});

/** Ends a contract early, and with it the place in the network and the entrustment (journeys.md J18). */
export const terminateContract = defineCommand({
  name: 'terminateContract', input: TerminateContractInput, allow: anyOf(...AWARDERS),
  async run({ tx, actor, get, lock, send }, { contractId, date, reason, expectedVersion }) {
    const contract = await lock(Contract, contractId, expectedVersion ?? undefined);
    if (!mayManage(actor, contract)) throw forbiddenScope('input.contractId');
    if (!reason) throw common('REASON_REQUIRED', { field: 'input.reason' });
    assertNone(terminationViolations(contract, date));
    await countTermination(tx, contract, date);
    const saved = await tx.save(tx.merge(Contract, contract, { lastDay: date, terminatedOn: date, terminationReason: reason }));
    for (const entity of [NetworkMembership, Entrustment]) {
      const row = await tx.findOneByOrFail<NetworkMembership | Entrustment>(entity, { contractId });
      row.lastDay = date;
      await tx.save(row);
    }
    send(awarded(saved, await get(Lot, contract.lotId)));
    return saved;
  },
});

const amountOf = (text: string | null | undefined): bigint | null => (text === null || text === undefined ? null : parseMoney(text));

/** The lot with its row locked, so that of two awards of one lot the second sees the first (R-SRV-02). Refusals are collected, scope is not. */
async function lotOf({ tx, actor }: Work, { projectId, serviceType, lotNumber, forms }: AwardLotInput): Promise<{ plan: ServicePlan; lot: Lot | null; violations: Violation[] }> {
  const plan = await tx.findOneBy(ServicePlan, { projectId });
  if (!plan) throw notFound('input.projectId');
  if (!mayInKraj(actor, AWARDERS, plan.krajCode)) throw forbiddenScope('input.projectId');
  const type = await tx.findOneBy(ServiceTypePlan, { planId: plan.id, serviceType });
  const violations = lotNumberViolations(type ?? undefined, serviceType, lotNumber, 'input.lotNumber');
  const lot = await tx.findOne(Lot, { where: { planId: plan.id, serviceType, number: lotNumber }, lock: { mode: 'pessimistic_write' } });
  if (!lot && violations.length === 0) violations.push({ code: 'SRV_LOT_UNKNOWN', rule: 'R-SRV-01', field: 'input.lotNumber', actual: lotNumber, messageCs: `Část ${lotNumber} dosud není založena.` });
  if (type) violations.push(...formViolations(type, forms, 'input.forms'));
  return { plan, lot, violations };
}

/** The database has the last word on what two callers may not both do. */
const saveContract = ({ tx }: Work, contract: Contract): Promise<Contract> => refusing(tx.save(contract), {
  contract_one_in_force_per_lot: () => lotTaken(contract.lotNumber),
  contract_number_once_per_project: () => ({ code: 'SRV_CONTRACT_NUMBER_TAKEN', field: 'input.number', actual: contract.number, messageCs: `Smlouva číslo ${contract.number} už v projektu je.` }),
});
