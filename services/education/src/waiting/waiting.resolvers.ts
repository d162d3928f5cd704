import { signedIn } from '@opora/kernel';
import { batch, mutation, query, referenceBy, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { mayHandle } from '../people';
import type { Registration } from '../registration/registration.entity';
import { myRegistrationsIn, openOffers, positionsOf } from '../registration/registration.queries';
import { Topic } from '../topic/topic.entity';
import { Offer } from './offer.entity';
import { joinWaitingList, leaveWaitingList, respondToOffer } from './waiting.commands';

type Entries = readonly Registration[];

export const waitingResolvers: ResolverMap = {
  Query: { myWaitingList: query(signedIn, async (cx) => ({ entries: await myRegistrationsIn(cx, ['WAITING', 'OFFERED']) })) },
  Mutation: { joinWaitingList: mutation(joinWaitingList), leaveWaitingList: mutation(leaveWaitingList), respondToOffer: mutation(respondToOffer) },
  WaitingListEntry: {
    topic: batch(signedIn, (cx, entries: Entries) => Promise.all(entries.map(({ topicId }) => (topicId === null ? null : cx.get(Topic, topicId))))),
    acceptableSeminars: batch(signedIn, (cx, entries: Entries) => Promise.all(entries.map(({ acceptable }) => Promise.all(acceptable.map((id) => cx.get(Event, id)))))),
    position: batch(signedIn, positionsOf),
    offer: batch(signedIn, openOffers),
    registration: (entry: Registration) => entry,
  },
  Offer: {
    __resolveReference: referenceBy(signedIn, async (cx, { id }: { id: string }) => {
      const offer = await cx.find(Offer, id);
      return offer && mayHandle(cx.actor, offer) ? offer : null;
    }),
    seminar: batch(signedIn, (cx, offers: readonly Offer[]) => Promise.all(offers.map(({ eventId }) => cx.get(Event, eventId)))),
  },
};
