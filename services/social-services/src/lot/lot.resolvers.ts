import { mayInKraj, signedIn } from '@opora/kernel';
import { batch, mutation, query, reference } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { AWARDERS } from '../contract/contract.commands';
import { contractsOfLots } from '../contract/contract.queries';
import { PLANNERS } from '../programme/programme.commands';
import { createLots, describeLot } from './lot.commands';
import { Lot } from './lot.entity';
import { listLots, type LotFilter } from './lot.queries';

export const lotResolvers = {
  Query: {
    lot: query(signedIn, (cx, { id }: { id: string }) => cx.find(Lot, id)),
    lots: query(signedIn, (cx, args: LotFilter) => listLots(cx, args)),
  },
  Mutation: { createLots: mutation(createLots), describeLot: mutation(describeLot) },
  Lot: {
    __resolveReference: reference(signedIn, Lot),
    project: ({ projectId }) => ({ id: projectId }),
    kraj: ({ krajCode }) => ({ code: krajCode }),
    orps: ({ orpCodes }) => orpCodes?.map((code) => ({ code })) ?? null,
    contracts: batch(signedIn, (cx, lots: readonly Lot[]) => contractsOfLots(cx, lots.map(({ id }) => id))),
    viewerCan: ({ krajCode }, _args, { actor }) => ({ edit: mayInKraj(actor, PLANNERS, krajCode), award: mayInKraj(actor, AWARDERS, krajCode) }),
  },
} satisfies Resolvers;
