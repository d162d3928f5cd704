import { signedIn } from '@opora/kernel';
import { batch, mutation, query, type Context, type ResolverMap } from '@opora/subgraph';
import { childrenOf } from '../project/project.queries';
import type { Project } from '../project/project.entity';
import { fundMunicipalities, recordFundedWorkers } from './funded-workers.commands';
import { FundedWorkers } from './funded-workers.entity';

export const fundedWorkersResolvers: ResolverMap = {
  Query: {
    fundedWorkers: query(signedIn, (cx: Context, { municipality }: { municipality: string }) =>
      cx.db.manager.find(FundedWorkers, { where: { municipalityKey: municipality }, order: { projectId: 'ASC' }, take: 100 })),
  },
  Mutation: { fundMunicipalities: mutation(fundMunicipalities), recordFundedWorkers: mutation(recordFundedWorkers) },
  Project: { fundedWorkers: batch(signedIn, (cx, projects: readonly Project[]) => childrenOf<FundedWorkers>(cx, FundedWorkers, 'projectId', projects, 'each.municipality_key')) },
  FundedWorkers: { municipality: ({ municipalityKey }: FundedWorkers) => ({ key: municipalityKey }) },
};
