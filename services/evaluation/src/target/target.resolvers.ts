import { signedIn } from '@opora/kernel';
import { batch, mutation, type ResolverMap } from '@opora/subgraph';
import { plain } from '../indicator/cell';
import { childrenOf } from '../project/project.queries';
import type { Project } from '../project/project.entity';
import { setTargets } from './target.commands';
import { Target } from './target.entity';

export const targetResolvers: ResolverMap = {
  Mutation: { setTargets: mutation(setTargets) },
  Project: { targets: batch(signedIn, (cx, projects: readonly Project[]) => childrenOf<Target>(cx, Target, 'projectId', projects, 'each.metric, each.territory_code')) },
  Target: {
    value: ({ value }: Target) => plain(value), valueTo: ({ valueTo }: Target) => plain(valueTo),
    territoryCode: ({ territoryCode }: Target) => territoryCode || null,
  },
};
