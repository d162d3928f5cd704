import { anyOf, pragueDay, readsExactly, signedIn, toPeople, type PageArgs } from '@opora/kernel';
import { batch, mutation, query, referenceBy, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { mayHandle, ORGANISERS } from '../people';
import { Topic } from '../topic/topic.entity';
import { cancelRegistration, closeRegistration, placeParticipant, registerForEvent, registerForSeries, transferRegistration } from './registration.commands';
import { placesFor } from './places.rules';
import { missedAmong } from './missed';
import { Registration } from './registration.entity';
import { getRegistration, myRegistrations, openOffers, positionsOf, registrationList, type RegistrationFilter } from './registration.queries';

type Rows = readonly Registration[];
interface Request { registrationIds: readonly string[]; fullSeries: boolean }

export const registrationResolvers: ResolverMap = {
  Query: {
    registration: query(signedIn, (cx, { id }: { id: string }) => getRegistration(cx, id)),
    registrations: query(toPeople(anyOf(...ORGANISERS)), (cx, args: PageArgs & { filter?: RegistrationFilter | null }) => registrationList(cx, args)),
    myRegistrations: query(signedIn, (cx, args: PageArgs) => myRegistrations(cx, args)),
  },
  Mutation: {
    registerForSeries: mutation(registerForSeries), registerForEvent: mutation(registerForEvent), placeParticipant: mutation(placeParticipant),
    cancelRegistration: mutation(cancelRegistration), transferRegistration: mutation(transferRegistration), closeRegistration: mutation(closeRegistration),
  },
  Registration: {
    __resolveReference: referenceBy(signedIn, async (cx, { id }: { id: string }) => {
      const registration = await cx.find(Registration, id);
      return registration && mayHandle(cx.reader, registration) ? getRegistration(cx, id) : null;
    }),
    person: ({ personId }: Registration) => ({ id: personId }),
    employer: ({ organisationId }: Registration) => (organisationId === null ? null : { id: organisationId }),
    topic: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ topicId }) => (topicId === null ? null : cx.get(Topic, topicId))))),
    seminar: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ eventId }) => (eventId === null ? null : cx.get(Event, eventId))))),
    acceptableSeminars: batch(signedIn, (cx, rows: Rows) => Promise.all(rows.map(({ acceptable }) => Promise.all(acceptable.map((id) => cx.get(Event, id)))))),
    position: batch(signedIn, positionsOf),
    offer: batch(signedIn, openOffers),
    reason: ({ reasonCs }: Registration) => reasonCs,
    viewerCan: batch(signedIn, async (cx, rows: Rows) => {
      const missed = await missedAmong(await cx.manager(), rows.map(({ id }) => id));
      return Promise.all(rows.map(async (row) => {
        const event = row.eventId === null ? null : await cx.get(Event, row.eventId);
        const ahead = event === null || (event.status === 'PUBLISHED' && (event.startsOn === null || event.startsOn > pragueDay(cx.now())));
        const may = mayHandle(cx.actor, row) && ahead;
        return {
          cancel: may && row.state !== 'CANCELLED', respond: may && row.state === 'OFFERED' && row.personId === cx.actor?.sub,
          transfer: (may && ['CONFIRMED', 'PENDING_ALLOCATION'].includes(row.state)) || (mayHandle(cx.actor, row) && missed.has(row.id)),
        };
      }));
    }),
  },
  RegistrationRequest: { request: (request: Request) => request },
  RegistrationOutcomes: { outcomes: batch(signedIn, (cx, requests: readonly Request[]) => Promise.all(requests.map(({ registrationIds }) => Promise.all(registrationIds.map((id) => cx.get(Registration, id)))))) },
  Event: {
    places: batch(signedIn, (cx, events: readonly Event[]) => Promise.resolve(events.map(({ capacity, taken, krajCode, seriesId, allocatedAt, registrationClosedAt, registrationClosesOn }) => ({
      capacity, ...placesFor(readsExactly(cx.actor, krajCode), { capacity, taken }), allocatedAtClose: seriesId !== null && allocatedAt === null,
      registrationClosed: registrationClosedAt !== null || (registrationClosesOn !== null && pragueDay(cx.now()) > registrationClosesOn),
    })))),
  },
};
