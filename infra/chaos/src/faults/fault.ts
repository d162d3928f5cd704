import type { Stage } from '../stage/stage';

/** One row of reliability.md §7. `stage` says on which platform it is run; `own` brings everything itself. */
export interface Fault {
  row: number | readonly number[];
  name: string;
  /** How it is done here. */
  inject: string;
  expected: string;
  /** `one`: embedded PostgreSQL carries the queue. `wires`: PostgreSQL and Redis behind wires that can be cut. */
  stage: 'one' | 'wires' | 'own';
  /** Part of the short run too. */
  short?: boolean;
  /** Does it and says what was seen; throws when that is not what is expected. */
  run(stage: Stage): Promise<string>;
}
/** Shown by a test of `npm test`, named by its title. */
export interface ShownElsewhere { row: number; name: string; expected: string; file: string; title: string }
/** Cannot be done here. */
export interface NotHere { row: number; name: string; reason: string }

export const defineFault = (fault: Fault): Fault => fault;

/** Refuses to call it seen when it is not what was expected. */
export function assertSeen(what: boolean, seen: string): void {
  if (!what) throw new Error(seen);
}
