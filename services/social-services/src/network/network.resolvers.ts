import { signedIn } from '@opora/kernel';
import { batch, reference } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { Contract } from '../contract/contract.entity';
import { Entrustment } from './entrustment.entity';
import { NetworkMembership } from './network-membership.entity';

interface Held { organisationId: string; krajCode: string; contractId: string; validFrom: string; lastDay: string }

const held = {
  organisation: ({ organisationId }: Held) => ({ id: organisationId }),
  kraj: ({ krajCode }: Held) => ({ code: krajCode }),
  contract: batch(signedIn, (cx, rows: readonly Held[]) => Promise.all(rows.map(({ contractId }) => cx.get(Contract, contractId)))),
  period: ({ validFrom, lastDay }: Held) => ({ from: validFrom, to: lastDay }),
};

export const networkResolvers = {
  NetworkMembership: { ...held, __resolveReference: reference(signedIn, NetworkMembership) },
  Entrustment: { ...held, __resolveReference: reference(signedIn, Entrustment), orps: ({ orpCodes }) => orpCodes?.map((code) => ({ code })) ?? null },
} satisfies Resolvers;
