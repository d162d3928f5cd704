import { signedIn } from '@opora/kernel';
import { batch, mutation, reference, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { Topic } from '../topic/topic.entity';
import { setAccreditation } from './accreditation.commands';
import { Accreditation } from './accreditation.entity';

type Changes = readonly { id: string; eventIds: readonly string[] }[];

export const accreditationResolvers: ResolverMap = {
  Mutation: { setAccreditation: mutation(setAccreditation) },
  Accreditation: {
    __resolveReference: reference(signedIn, Accreditation),
    topic: batch(signedIn, (cx, rows: readonly Accreditation[]) => Promise.all(rows.map(({ topicId }) => cx.get(Topic, topicId)))),
  },
  AccreditationChange: {
    accreditation: batch(signedIn, (cx, changes: Changes) => Promise.all(changes.map(({ id }) => cx.get(Accreditation, id)))),
    events: batch(signedIn, (cx, changes: Changes) => Promise.all(changes.map(({ eventIds }) => Promise.all(eventIds.map((id) => cx.get(Event, id)))))),
  },
};
