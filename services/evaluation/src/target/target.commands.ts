import { assertNone, pragueDay } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { lockProject, projectKeepers, touched } from '../project/project.commands';
import type { Project } from '../project/project.entity';
import { SetTargetsInput } from './target.input';
import { Target } from './target.entity';
import { targetViolations } from './target.rules';

/** Sets targets of a project, each with its citation; the same metric and territory again replaces the number. */
export const setTargets = defineCommand({
  name: 'setTargets', input: SetTargetsInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, targets }): Promise<Project> {
    await lockProject(work, projectId, expectedVersion);
    const kept = (await work.tx.findBy(Target, { projectId })).map(({ territoryCode }) => territoryCode);
    assertNone(targetViolations(targets, pragueDay(work.now), kept));
    const rows = targets.map(({ valueTo, territoryCode, per, serviceType, from, to, ...stated }) => ({
      ...stated, projectId, territoryCode: territoryCode ?? '', valueTo: valueTo ?? null, per: per ?? null, serviceType: serviceType ?? null, from: from ?? null, to: to ?? null,
    }));
    await work.tx.upsert(Target, rows, ['projectId', 'metric', 'territoryCode']);
    return touched(work.tx, projectId);
  },
});
