import { anyOf, signedIn } from '@opora/kernel';
import { batch, mutation, query, reference, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { ORGANISERS } from '../people';
import type { AllocationResult } from './allocation-result.entity';
import { confirmAllocation } from './allocation.commands';
import { Allocation } from './allocation.entity';
import { allocationsOf, previewAllocation, rowsOfAllocations, seriesRegistrations, type PreviewRow } from './allocation.queries';

export const allocationResolvers: ResolverMap = {
  Query: { previewAllocation: query(anyOf(...ORGANISERS), (cx, { seminarId }: { seminarId: string }) => previewAllocation(cx, seminarId)) },
  Mutation: { confirmAllocation: mutation(confirmAllocation) },
  AllocationPreviewRow: {
    person: ({ personId }: PreviewRow) => ({ id: personId }), class: ({ applicantClass }: PreviewRow) => applicantClass, reason: ({ reasonCs }: PreviewRow) => reasonCs,
    seriesRegistrations: batch(anyOf(...ORGANISERS), (cx, rows: readonly PreviewRow[]) => seriesRegistrations(cx, rows)),
  },
  Allocation: {
    __resolveReference: reference(signedIn, Allocation),
    event: batch(signedIn, (cx, rows: readonly Allocation[]) => Promise.all(rows.map(({ eventId }) => cx.get(Event, eventId)))),
    rows: batch(signedIn, (cx, rows: readonly Allocation[]) => rowsOfAllocations(cx, rows.map(({ id }) => id))),
  },
  AllocationResult: {
    person: ({ personId }: AllocationResult) => ({ id: personId }), class: ({ applicantClass }: AllocationResult) => applicantClass, reason: ({ reasonCs }: AllocationResult) => reasonCs,
  },
  Event: { allocation: batch(signedIn, (cx, events: readonly Event[]) => allocationsOf(cx, events.map(({ id }) => id))) },
};
