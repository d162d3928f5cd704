import { hours, lessons, signedIn } from '@opora/kernel';
import { batch, mutation, query, reference, referenceBy, type ResolverMap } from '@opora/subgraph';
import { addTopics } from './topic.commands';
import { Topic } from './topic.entity';
import { topicsByIds, topicsOfProjects } from './topic.queries';
import { isAssumed } from './topic.rules';

export const topicResolvers: ResolverMap = {
  Query: { topic: query(signedIn, (cx, { id }: { id: string }) => cx.find(Topic, id)) },
  Mutation: { addTopics: mutation(addTopics) },
  Topic: {
    __resolveReference: reference(signedIn, Topic),
    project: ({ projectId }: Topic) => ({ id: projectId }),
    minutesAreAssumed: (topic: Topic) => isAssumed(topic),
    hours: ({ minutes }: Topic) => (minutes === null ? null : hours(minutes)),
    lessons: ({ minutes }: Topic) => (minutes === null ? null : lessons(minutes)),
  },
  TopicsAdded: { topics: batch(signedIn, (cx, parents: readonly { topicIds: readonly string[] }[]) => topicsByIds(cx, parents.map(({ topicIds }) => topicIds))) },
  Project: {
    __resolveReference: referenceBy(signedIn, (_cx, ref: { id: string }) => ref),
    topics: batch(signedIn, (cx, parents: readonly { id: string }[]) => topicsOfProjects(cx, parents.map(({ id }) => id))),
  },
};
