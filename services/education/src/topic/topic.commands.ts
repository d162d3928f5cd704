import { anyOf, assertNone } from '@opora/kernel';
import { defineCommand, refusing } from '@opora/subgraph';
import { assertMayPlan, getProject, PLANNERS } from '../scope';
import { AddTopicsInput } from './topic.input';
import { minutesOfTopic, topicCountProblems, topicExists, topicProblems } from './topic.rules';
import { Topic } from './topic.entity';

/** The topics a command has added, in the order given. */
export class TopicsAdded { constructor(readonly id: string, readonly krajCode: string | null, readonly topicIds: readonly string[]) {} }

export const addTopics = defineCommand({
  name: 'addTopics', input: AddTopicsInput, allow: anyOf(...PLANNERS),
  async run({ tx, actor }, { projectId, topics }) {
    const { krajCode } = await getProject(tx, projectId);
    assertMayPlan(actor, { projectId, krajCode });
    // Two who plan for one project at once wait for each other, so that the number of its topics is true.
    await tx.query('select 1 from known_project where project_id = $1 for update', [projectId]);
    assertNone([...topicProblems(topics), ...topicCountProblems(await tx.countBy(Topic, { projectId }) + topics.length)]);
    const rows = topics.map((topic, n) => tx.create(Topic, {
      ...topic, projectId, accreditedUnit: null, minutes: minutesOfTopic({ ...topic, accreditedUnit: null }, `input.topics.${n}.amount`),
    }));
    const codes = topics.map(({ code }) => code).join(', ');
    await refusing(tx.save(rows), { topic_code_once_in_project: () => topicExists(codes, 'input.topics') });
    return new TopicsAdded(projectId, krajCode, rows.map(({ id }) => id));
  },
});
