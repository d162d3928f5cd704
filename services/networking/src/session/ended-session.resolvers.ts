import { anyOf } from '@opora/kernel';
import { mutation, query } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { endMySessions, endSessions } from './ended-session.commands';
import { endedOf, listEndedSessions } from './ended-session.queries';

export const endedSessionResolvers = {
  Query: {
    endedSessions: query(anyOf('operator', 'gdpr-officer'), listEndedSessions),
    sessionsEndedOf: query(anyOf('machine-client'), (cx, { personId }: { personId: string }) => endedOf(cx, personId)),
  },
  Mutation: { endMySessions: mutation(endMySessions), endSessions: mutation(endSessions) },
} satisfies Resolvers;
