import { mutation, type ResolverMap } from '@opora/subgraph';
import { cancelEvent, publishSeminars, recordEventHeld } from './publishing.commands';

export const publishingResolvers: ResolverMap = {
  Mutation: { publishSeminars: mutation(publishSeminars), recordEventHeld: mutation(recordEventHeld), cancelEvent: mutation(cancelEvent) },
};
