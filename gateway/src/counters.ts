import { doorTotal } from './telemetry/metrics';

/** What the door counts, for the operator to watch. */
export const COUNTED = ['internalHeaders', 'refusedTokens', 'rateLimited', 'unavailable', 'internalErrors'] as const;
export type Counted = (typeof COUNTED)[number];

/** Counts since this process started. */
export class Counters {
  private readonly counts = new Map<Counted, number>();
  add(what: Counted): void {
    this.counts.set(what, this.of(what) + 1);
    doorTotal.inc({ event: what });
  }
  of(what: Counted): number { return this.counts.get(what) ?? 0; }
}
