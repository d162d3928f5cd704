import { signedIn } from '@opora/kernel';
import { mutation, query } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { personOf } from '../inbox/notification.queries';
import { setContact, setMyContact, withdrawContact } from './contact.commands';
import { Contact } from './contact.entity';

export const contactResolvers = {
  Query: { myContact: query(signedIn, (cx) => cx.find(Contact, personOf(cx.actor))) },
  Mutation: { setMyContact: mutation(setMyContact), setContact: mutation(setContact), withdrawContact: mutation(withdrawContact) },
  Contact: {
    bounced: ({ bouncedAt }) => bouncedAt !== null,
    quietHours: ({ quietFrom, quietTo }) => (quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null),
  },
} satisfies Resolvers;
