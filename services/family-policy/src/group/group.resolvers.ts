import { signedIn } from '@opora/kernel';
import { batch, mutation, reference } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { addGroupMember, createWorkingGroup, endGroupMembership } from './group.commands';
import { membersOf } from './group.queries';
import { MEMBER_KINDS } from './group.rules';
import { WorkingGroup } from './working-group.entity';
import { WorkingGroupMember } from './working-group-member.entity';

export const groupResolvers = {
  Mutation: { createWorkingGroup: mutation(createWorkingGroup), addGroupMember: mutation(addGroupMember), endGroupMembership: mutation(endGroupMembership) },
  WorkingGroup: {
    __resolveReference: reference(signedIn, WorkingGroup),
    memberKinds: () => [...MEMBER_KINDS],
    members: batch(signedIn, (cx, groups: readonly WorkingGroup[]) => membersOf(cx, groups.map(({ id }) => id))),
  },
  WorkingGroupMember: {
    __resolveReference: reference(signedIn, WorkingGroupMember),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    period: ({ validFrom, lastDay }) => ({ from: validFrom, to: lastDay }),
  },
} satisfies Resolvers;
