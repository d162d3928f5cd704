import { signedIn } from '@opora/kernel';
import { batch, mutation, query, referenceBy } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { markNotificationsRead } from './notification.commands';
import { Notification } from './notification.entity';
import { inboxOf, ownNotification, personOf, type InboxArgs } from './notification.queries';

export const notificationResolvers = {
  Query: {
    myNotifications: query(signedIn, (cx, args: InboxArgs) => inboxOf(cx, personOf(cx.actor), args)),
    notification: query(signedIn, (cx, { id }: { id: string }) => ownNotification(cx, id)),
  },
  Mutation: { markNotificationsRead: mutation(markNotificationsRead) },
  Notification: {
    __resolveReference: referenceBy(signedIn, async (cx, { id }: { id: string }) => {
      const found = await cx.find(Notification, id);
      return found?.recipient === cx.actor?.sub ? found : null;
    }),
    about: ({ aboutType, aboutId }) => ({ type: aboutType, id: aboutId }),
    viewerCan: ({ readAt }) => ({ markRead: readAt === null }),
  },
  Person: {
    __resolveReference: referenceBy(signedIn, (_cx, { id }: { id: string }) => ({ id })),
    notifications: batch(signedIn, (cx, people: readonly { id: string }[], args: InboxArgs) =>
      Promise.all(people.map(({ id }) => (id === cx.actor?.sub ? inboxOf(cx, id, args) : null)))),
  },
} satisfies Resolvers;
