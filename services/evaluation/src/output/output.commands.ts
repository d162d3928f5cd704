import { assertNone, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { lockProject, projectKeepers, touched } from '../project/project.commands';
import type { Project } from '../project/project.entity';
import { RegisterOutputsInput } from './output.input';
import { Output } from './output.entity';
import { outputViolations } from './output.rules';

/** Registers outputs of a project; the same code again replaces what was known (R-EVA-08). */
export const registerOutputs = defineCommand({
  name: 'registerOutputs', input: RegisterOutputsInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, outputs }): Promise<Project> {
    await lockProject(work, projectId, expectedVersion);
    assertNone(outputViolations(outputs, pragueDay(work.now)));
    const rows = outputs.map(({ phase, planned, actual, pagesFrom, pagesTo, copies, whenStated, ...known }) => ({
      ...known, projectId, phase: phase ?? null, planned: planned ?? null, actual: actual ?? null, pagesFrom: pagesFrom ?? null, pagesTo: pagesTo ?? null, copies: copies ?? null, whenStated: whenStated ?? null,
    }));
    await work.tx.upsert(Output, rows, ['projectId', 'code']);
    return touched(work.tx, projectId);
  },
});
