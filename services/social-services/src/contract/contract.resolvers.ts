import { formatMoney, signedIn } from '@opora/kernel';
import { batch, mutation, query, reference, referenceBy } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { Lot } from '../lot/lot.entity';
import { Entrustment } from '../network/entrustment.entity';
import { NetworkMembership } from '../network/network-membership.entity';
import { awardLot, mayManage, terminateContract } from './contract.commands';
import { Contract } from './contract.entity';
import { contractsOfProviders, listContracts, ofContracts, type ContractFilter } from './contract.queries';
import { coFinancingWarnings, priceOf, sharePercent, uncovered } from './contract.rules';

const money = ({ compensation, agreedPrice, territoryShare }: Contract) => [BigInt(compensation), BigInt(agreedPrice), territoryShare === null ? null : BigInt(territoryShare)] as const;

export const contractResolvers = {
  Query: {
    contract: query(signedIn, (cx, { id }: { id: string }) => cx.find(Contract, id)),
    contracts: query(signedIn, (cx, args: ContractFilter) => listContracts(cx, args)),
  },
  Mutation: { awardLot: mutation(awardLot), terminateContract: mutation(terminateContract) },
  Organisation: {
    __resolveReference: referenceBy(signedIn, (_cx, ref: { id: string }) => ref),
    contracts: batch(signedIn, (cx, organisations: readonly { id: string }[]) => contractsOfProviders(cx, organisations.map(({ id }) => id))),
  },
  Contract: {
    __resolveReference: reference(signedIn, Contract),
    project: ({ projectId }) => ({ id: projectId }),
    lot: batch(signedIn, (cx, contracts: readonly Contract[]) => Promise.all(contracts.map(({ lotId }) => cx.get(Lot, lotId)))),
    provider: ({ providerId }) => ({ id: providerId }),
    period: ({ validFrom, validTo }) => ({ from: validFrom, to: validTo }),
    compensationPayment: ({ compensation }) => formatMoney(BigInt(compensation)),
    price: ({ agreedPrice }) => formatMoney(BigInt(agreedPrice)),
    priceRule: ({ compensation, priceShare }) => {
      const { exact, rounded } = priceOf(BigInt(compensation), priceShare);
      return { percent: sharePercent(priceShare), exact, rounded: formatMoney(rounded) };
    },
    coFinancing: ({ territoryShare }) => (territoryShare === null ? null : formatMoney(BigInt(territoryShare))),
    uncovered: (contract) => formatMoney(uncovered(...money(contract))),
    warnings: (contract) => coFinancingWarnings(...money(contract)).map(({ actual, limit, ...each }) => ({ ...each, actual: String(actual), limit: String(limit) })),
    membership: batch(signedIn, (cx, contracts: readonly Contract[]) => ofContracts(cx, NetworkMembership, contracts)),
    entrustment: batch(signedIn, (cx, contracts: readonly Contract[]) => ofContracts(cx, Entrustment, contracts)),
    viewerCan: (contract, _args, { actor }) => ({ terminate: contract.terminatedOn === null && mayManage(actor, contract) }),
  },
} satisfies Resolvers;
