import { mutation, type ResolverMap } from '@opora/subgraph';
import { createEvent, setCapacity, setVenue } from './planning.commands';

export const planningResolvers: ResolverMap = {
  Mutation: { createEvent: mutation(createEvent), setVenue: mutation(setVenue), setCapacity: mutation(setCapacity) },
};
