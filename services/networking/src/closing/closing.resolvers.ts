import { mutation } from '@opora/subgraph';
import { closeRound } from './closing.commands';

export const closingResolvers = { Mutation: { closeRound: mutation(closeRound) } };
