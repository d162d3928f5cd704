import { warningOf, type Warning } from '@opora/kernel';
import type { Violation } from '@opora/kernel';

/** The answer of a change of one event: what was changed, and what should be looked at. */
export class EventChange {
  readonly warnings: readonly Warning[];
  constructor(readonly id: string, readonly krajCode: string | null, warnings: readonly Violation[] = []) { this.warnings = warnings.map(warningOf); }
}

/** The answer of a change of several events at once. */
export class EventsChange {
  readonly warnings: readonly Warning[];
  constructor(readonly eventIds: readonly string[], readonly krajCode: string | null, warnings: readonly Violation[] = []) { this.warnings = warnings.map(warningOf); }
}
