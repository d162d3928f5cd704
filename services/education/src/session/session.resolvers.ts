import { mutation, type ResolverMap } from '@opora/subgraph';
import { setSessions, switchMode } from './session.commands';

export const sessionResolvers: ResolverMap = {
  Mutation: { setSessions: mutation(setSessions), switchMode: mutation(switchMode) },
};
