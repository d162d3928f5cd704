import { signedIn } from '@opora/kernel';
import { batch, mutation, type ResolverMap } from '@opora/subgraph';
import { childrenOf } from '../project/project.queries';
import type { Project } from '../project/project.entity';
import { registerOutputs } from './output.commands';
import { Output } from './output.entity';
import { outputFigure } from './output.rules';

export const outputResolvers: ResolverMap = {
  Mutation: { registerOutputs: mutation(registerOutputs) },
  Project: { outputs: batch(signedIn, (cx, projects: readonly Project[]) => childrenOf<Output>(cx, Output, 'projectId', projects, 'each.code')) },
  Output: { figure: outputFigure },
};
