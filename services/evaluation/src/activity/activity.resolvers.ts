import { signedIn } from '@opora/kernel';
import { batch, mutation, reference, type ResolverMap } from '@opora/subgraph';
import { childrenOf } from '../project/project.queries';
import { Project } from '../project/project.entity';
import { addKeyActivities, addTeamRoles } from './activity.commands';
import { KeyActivity } from './key-activity.entity';
import { TeamRole } from './team-role.entity';

export const activityResolvers: ResolverMap = {
  Mutation: { addKeyActivities: mutation(addKeyActivities), addTeamRoles: mutation(addTeamRoles) },
  Project: {
    keyActivities: batch(signedIn, async (cx, projects: readonly Project[]) =>
      (await childrenOf<KeyActivity>(cx, KeyActivity, 'projectId', projects, 'each.place')).map((all) => all.filter(({ parentId }) => parentId === null))),
    team: batch(signedIn, (cx, projects: readonly Project[]) => childrenOf<TeamRole>(cx, TeamRole, 'projectId', projects, 'each.title collate "cs-x-icu"', 100)),
  },
  KeyActivity: {
    __resolveReference: reference(signedIn, KeyActivity),
    parts: batch(signedIn, (cx, activities: readonly KeyActivity[]) => childrenOf<KeyActivity>(cx, KeyActivity, 'parentId', activities, 'each.place', 50)),
    project: batch(signedIn, (cx, activities: readonly KeyActivity[]) => Promise.all(activities.map(({ projectId }) => cx.get(Project, projectId)))),
  },
};
