import type { Stage } from '../stage/stage';

/** What carries the queues. */
export type Backend = 'postgres' | 'redis';
export const BACKENDS: readonly Backend[] = ['postgres', 'redis'];

interface Described {
  /** Of the matrix. */
  row: number | readonly number[];
  expected: string;
}
/** One fault done to the real platform. `stage` says on which platform it is run; `own` brings everything itself. */
export interface Fault extends Described {
  name: string;
  /** How it is done here. */
  inject: string;
  /** `embedded`: the platform as `npm start` makes it. `wires`: its stores behind wires that can be cut. Both are there with either queue. */
  stage: 'embedded' | 'wires' | 'own';
  /** The queues it is run with; both unless told. What an `own` fault does has nothing to do with the queue, or is told by its name. */
  backends?: readonly Backend[];
  /** The queues it is run with in the short run, too. */
  short?: readonly Backend[];
  /** Does it and says what was seen; throws when that is not what is expected. */
  run(stage: Stage): Promise<string>;
}
/** Shown by tests of `npm test` or `npm run test:alerts`, named by their titles. */
export interface ShownElsewhere extends Described { tests: readonly (readonly [file: string, title: string])[] }
/** Thrown by a fault this machine cannot do, with the reason: its line says so, and counts as nothing seen. */
export class NotPossibleHere extends Error {}

export const defineFault = (fault: Fault): Fault => fault;

/** Refuses to call it seen when it is not what was expected. */
export function assertSeen(what: boolean, seen: string): void {
  if (!what) throw new Error(seen);
}
