import { publishStanding, SMALLEST_PUBLISHED, type PublishedCount } from '@opora/kernel';

export interface ShownPlaces { taken: number | null; free: number | null; available: boolean | null; suppressed: boolean }

/** Places of an event as somebody may read them: exactly inside its kraj; outside so that nobody's registration can be watched (reliability.md §9). */
export function placesFor(exactly: boolean, { capacity, taken }: { capacity: number | null; taken: number }): ShownPlaces {
  const available = capacity === null || taken < capacity;
  if (exactly) return { taken, free: capacity === null ? null : Math.max(0, capacity - taken), available, suppressed: false };
  const { value, suppressed } = publishStanding(taken);
  return { taken: value, free: null, available: capacity !== null && capacity < SMALLEST_PUBLISHED ? null : available, suppressed };
}

/**
 * How an allocation came out, for somebody outside the kraj: all who got a place and, to tens, all who wanted one; nothing at all where one of the two
 * groups has 1 to 5 people. It is made once, so nothing can be subtracted.
 */
export function allocatedFor({ applicants, placed }: { applicants: number; placed: number }): { applicants: PublishedCount; placed: PublishedCount } {
  const small = [placed, applicants - placed].some((count) => count > 0 && count < SMALLEST_PUBLISHED);
  return small ? { applicants: { value: null, suppressed: true }, placed: { value: null, suppressed: true } } : { applicants: publishStanding(applicants), placed: { value: placed, suppressed: false } };
}
