import { anyOf, signedIn, toPeople } from '@opora/kernel';
import { batch, mutation, query, reference, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { ORGANISERS } from '../people';
import type { AllocationResult } from './allocation-result.entity';
import { confirmAllocation } from './allocation.commands';
import { Allocation } from './allocation.entity';
import { allocationsOf, countsOfAllocations, previewAllocation, rowsOfAllocations, seriesRegistrations, type AllocationCounts, type PreviewRow } from './allocation.queries';

/** One of the counts of an allocation; they are read once for all three. */
const counted = <V>(pick: (counts: AllocationCounts) => V) => batch(signedIn, async (cx, rows: readonly Allocation[]) => {
  const counts = cx.together<Allocation, AllocationCounts>(countsOfAllocations, (all) => countsOfAllocations(cx, all));
  return Promise.all(rows.map(async (row) => pick(await counts.load(row))));
});

export const allocationResolvers: ResolverMap = {
  Query: { previewAllocation: query(toPeople(anyOf(...ORGANISERS)), (cx, { seminarId }: { seminarId: string }) => previewAllocation(cx, seminarId)) },
  Mutation: { confirmAllocation: mutation(confirmAllocation) },
  AllocationPreviewRow: {
    person: ({ personId }: PreviewRow) => ({ id: personId }), class: ({ applicantClass }: PreviewRow) => applicantClass, reason: ({ reasonCs }: PreviewRow) => reasonCs,
    seriesRegistrations: batch(anyOf(...ORGANISERS), (cx, rows: readonly PreviewRow[]) => seriesRegistrations(cx, rows)),
  },
  Allocation: {
    __resolveReference: reference(signedIn, Allocation),
    event: batch(signedIn, (cx, rows: readonly Allocation[]) => Promise.all(rows.map(({ eventId }) => cx.get(Event, eventId)))),
    applicants: counted(({ applicants }) => applicants.value), placed: counted(({ placed }) => placed.value), suppressed: counted(({ placed }) => placed.suppressed),
    rows: batch(signedIn, (cx, rows: readonly Allocation[]) => rowsOfAllocations(cx, rows.map(({ id }) => id))),
  },
  AllocationResult: {
    person: ({ personId }: AllocationResult) => ({ id: personId }), class: ({ applicantClass }: AllocationResult) => applicantClass, reason: ({ reasonCs }: AllocationResult) => reasonCs,
  },
  Event: { allocation: batch(signedIn, (cx, events: readonly Event[]) => allocationsOf(cx, events.map(({ id }) => id))) },
};
