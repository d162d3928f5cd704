import { signedIn } from '@opora/kernel';
import { batch, mutation, query, reference, type Context, type ResolverMap } from '@opora/subgraph';
import { closeProject, extendProject, linkProjects, mayKeep, recordSourceFacts, registerProject } from './project.commands';
import { Project } from './project.entity';
import { childrenOf, findProject, linkedTo, periodsOf, projectList, spansOf } from './project.queries';
import { SourceFact } from './source-fact.entity';

type Span = Awaited<ReturnType<typeof spansOf>>[number];
const ofSpan = (field: keyof Span) => batch(signedIn, async (cx: Context, projects: readonly Project[]) => (await spansOf(cx, projects)).map((each) => each[field]));

export const projectResolvers: ResolverMap = {
  Query: { project: query(signedIn, findProject), projects: query(signedIn, projectList) },
  Mutation: {
    registerProject: mutation(registerProject), extendProject: mutation(extendProject), closeProject: mutation(closeProject),
    linkProjects: mutation(linkProjects), recordSourceFacts: mutation(recordSourceFacts),
  },
  Project: {
    __resolveReference: reference(signedIn, Project),
    kraj: (project: Project) => (project.krajCode ? { code: project.krajCode } : null),
    start: ofSpan('start'), end: ofSpan('end'), months: ofSpan('months'),
    periods: batch(signedIn, (cx, projects: readonly Project[]) => periodsOf(cx, projects)),
    timeline: ({ timelineTimes, timelineSteps }: Project) => ({ times: timelineTimes, steps: timelineSteps }),
    linkedProjects: batch(signedIn, linkedTo),
    sourceFacts: batch(signedIn, (cx, projects: readonly Project[]) => childrenOf<SourceFact>(cx, SourceFact, 'projectId', projects, 'each.key')),
    viewerCan: (project: Project, _args: object, cx: Context) => {
      const may = mayKeep(cx.actor, project.krajCode);
      return { edit: may, extend: may && project.status !== 'CLOSED', claim: may && project.budgetKind !== null };
    },
  },
};
