import { signedIn } from '@opora/kernel';
import { batch, mutation, query, type ResolverMap } from '@opora/subgraph';
import type { Project } from '../project/project.entity';
import { recordClaim, setFunding } from './funding.commands';
import { budgetOf, claimsOf, fundingCheck, sharesOf, shownShare } from './funding.queries';

export const fundingResolvers: ResolverMap = {
  Query: { fundingCheck: query(signedIn, fundingCheck) },
  Mutation: { setFunding: mutation(setFunding), recordClaim: mutation(recordClaim) },
  Project: {
    budget: budgetOf,
    claims: batch(signedIn, (cx, projects: readonly Project[]) => claimsOf(cx, projects)),
    funding: batch(signedIn, async (cx, projects: readonly Project[]) => (await sharesOf(cx, projects)).map((parts) => parts.map(shownShare))),
  },
};
