import { anyOf, pragueDay, signedIn } from '@opora/kernel';
import { mutation, query } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { grantRole, withdrawGrant } from './grant.commands';
import { grantsNow, heldNow, listGrants } from './grant.queries';
import { isInForce, mayGrant, wordOf } from './grant.rules';

export const grantResolvers = {
  Query: {
    myGrants: query(signedIn, (cx) => grantsNow(cx, cx.actor!.sub)),
    grants: query(anyOf('operator', 'gdpr-officer', 'regional-methodologist'), listGrants),
    grantsOf: query(anyOf('machine-client'), (cx, { personId }: { personId: string }) => heldNow(cx, personId)),
  },
  Mutation: { grantRole: mutation(grantRole), withdrawGrant: mutation(withdrawGrant) },
  Grant: {
    role: ({ role }) => wordOf(role),
    kraj: ({ krajCode }) => (krajCode ? territory.kraj(krajCode) : null),
    inForce: (grant, _args, cx) => isInForce(grant, pragueDay(cx.now())),
    viewerCan: (grant, _args, cx) => ({ withdraw: grant.withdrawnAt === null && mayGrant(cx.actor, grant) }),
  },
} satisfies Resolvers;
