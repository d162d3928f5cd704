import { assertNone, type Violation } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { lockProject, projectKeepers, touched } from '../project/project.commands';
import type { Project } from '../project/project.entity';
import { AddKeyActivitiesInput, AddTeamRolesInput } from './activity.input';
import { KeyActivity } from './key-activity.entity';
import { TeamRole } from './team-role.entity';

/** Adds key activities, each parent before its parts. Refuses a number the project already has and an unknown parent, all at once. */
export const addKeyActivities = defineCommand({
  name: 'addKeyActivities', input: AddKeyActivitiesInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, activities }): Promise<Project> {
    const { tx } = work;
    await lockProject(work, projectId, expectedVersion);
    const known = new Map((await tx.find(KeyActivity, { where: { projectId }, take: 1000 })).map((each) => [each.number, each.id]));
    const violations: Violation[] = [];
    for (const [n, { number, parentNumber, ...facts }] of activities.entries()) {
      const field = `input.activities.${n}`;
      if (known.has(number)) violations.push({ code: 'EVA_ACTIVITY_EXISTS', field: `${field}.number`, actual: number, messageCs: `Aktivita č. ${number} v projektu už je.` });
      else if (parentNumber && !known.has(parentNumber)) violations.push({ code: 'EVA_ACTIVITY_PARENT_UNKNOWN', field: `${field}.parentNumber`, actual: parentNumber, messageCs: `Nadřazená aktivita č. ${parentNumber} v projektu není.` });
      else known.set(number, (await tx.save(tx.create(KeyActivity, { ...facts, projectId, number, place: known.size, parentId: parentNumber ? known.get(parentNumber)! : null }))).id);
    }
    assertNone(violations);
    return touched(tx, projectId);
  },
});

/** Adds roles of the team: titles and counts, never names. The same title again replaces its count. */
export const addTeamRoles = defineCommand({
  name: 'addTeamRoles', input: AddTeamRolesInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, roles }): Promise<Project> {
    await lockProject(work, projectId, expectedVersion);
    const rows = roles.map(({ title, count, countPer, since, source }) => ({ projectId, title, count: count ?? null, countPer: countPer ?? null, since: since ?? null, source }));
    await work.tx.upsert(TeamRole, rows, ['projectId', 'title']);
    return touched(work.tx, projectId);
  },
});
