import { signedIn } from '@opora/kernel';
import { mutation, reference } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { recordCoordinatorPost } from './coordinator.commands';
import { CoordinatorPost } from './coordinator-post.entity';

export const coordinatorResolvers = {
  Mutation: { recordCoordinatorPost: mutation(recordCoordinatorPost) },
  CoordinatorPost: {
    __resolveReference: reference(signedIn, CoordinatorPost),
    project: ({ projectId }) => ({ id: projectId }),
    kraj: ({ krajCode }) => ({ code: krajCode }),
  },
} satisfies Resolvers;
