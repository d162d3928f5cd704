import { figure, signedIn } from '@opora/kernel';
import { mutation, query, reference } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { QueryNetworkingCoverageArgs, Resolvers } from '../__generated__/types';
import { stateNetworkingCoverage } from './networking-coverage.commands';
import { NetworkingCoverage } from './networking-coverage.entity';
import { latestCoverage } from './networking-coverage.queries';
import { isOver, share } from './networking-coverage.rules';

const stated = (count: number, asOf: string) => figure({ unit: 'count', asOf, value: String(count), approvalState: 'STATED_BY_SOURCE' });

export const coverageResolvers = {
  Query: {
    networkingCoverage: query(signedIn, async (cx, { projectId, asOf }: QueryNetworkingCoverageArgs) => (await latestCoverage(cx, [projectId], asOf))[0] ?? null),
  },
  Mutation: { stateNetworkingCoverage: mutation(stateNetworkingCoverage) },
  NetworkingCoverage: {
    __resolveReference: reference(signedIn, NetworkingCoverage),
    project: ({ projectId }) => ({ id: projectId }),
    involvedKraje: (c) => stated(c.involvedKraje, c.statedOn),
    involvedOrps: (c) => stated(c.involvedOrps, c.statedOn),
    possibleOrps: (c) => stated(c.possibleOrps, c.statedOn),
    totalOrps: (c) => stated(c.totalOrps, c.statedOn),
    shareOfPossible: (c) => share(c.involvedOrps, c.possibleOrps, c.statedOn),
    shareOfTotal: (c) => share(c.involvedOrps, c.totalOrps, c.statedOn),
    claim: ({ claimedOverPercent: percent, involvedOrps, possibleOrps, totalOrps }) =>
      (percent === null ? null : { overPercent: percent, holdsOfPossible: isOver(involvedOrps, possibleOrps, percent), holdsOfTotal: isOver(involvedOrps, totalOrps, percent) }),
    byKraj: ({ statedOn }) => territory.kraje().map((kraj) => ({
      kraj, involvedOrps: figure({ unit: 'count', asOf: statedOn, denominator: String(territory.orpsOf(kraj.code, statedOn).length), approvalState: 'STATED_BY_SOURCE', reason: 'NOT_NAMED_BY_SOURCE' }),
    })),
  },
} satisfies Resolvers;
