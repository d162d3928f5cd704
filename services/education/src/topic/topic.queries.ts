import type { Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { Topic } from './topic.entity';
import { MOST_TOPICS } from './topic.rules';

const byCode = (a: Topic, b: Topic) => (a.code < b.code ? -1 : 1);

/** All topics of each project in the order of their codes; a project has no more than it may have. */
export async function topicsOfProjects(cx: Context, projectIds: readonly string[]): Promise<Topic[][]> {
  const rows = await (await cx.manager()).find(Topic, { where: { projectId: In([...projectIds]) }, take: MOST_TOPICS * projectIds.length });
  return projectIds.map((id) => rows.filter(({ projectId }) => projectId === id).sort(byCode));
}

/** Topics by id for each parent, in the order of their codes. */
export async function topicsByIds(cx: Context, idsOfEach: readonly (readonly string[])[]): Promise<Topic[][]> {
  return Promise.all(idsOfEach.map(async (ids) => (await Promise.all(ids.map((id) => cx.get(Topic, id)))).sort(byCode)));
}
