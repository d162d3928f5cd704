import type { QueryRunner } from 'typeorm';
import { common, type Caller } from '@opora/kernel';

/** What a statement may take at most (reliability.md §6), where a connection does not say. */
const STATEMENT_MS = 4000;
/** A bound is not set anew for less than this: so much may a statement run beyond the deadline. */
const STEP_MS = 250;
/** Statements that begin or end a transaction; what was read must be noted and given back, however late it is. */
const FRAME = /^\s*(start|begin|commit|rollback|savepoint|release)\b/i;

/** Milliseconds until whoever asked has stopped waiting. Throws DEADLINE_EXCEEDED when they have. */
export function timeLeft({ deadline }: Pick<Caller, 'deadline'>): number {
  const left = deadline - Date.now();
  if (left <= 0) throw common('DEADLINE_EXCEEDED');
  return left;
}

/** True when a statement may take as long as any, because the deadline is further away. */
export const isFar = ({ deadline }: Pick<Caller, 'deadline'>, longest: number = STATEMENT_MS): boolean => deadline - Date.now() >= longest;

/**
 * A connection in a transaction that begins no statement after the deadline and lets none run more than a quarter of a second beyond it: as the time gets short, each statement is given what is left.
 * While more is left than a statement may take, this costs nothing.
 */
export function bounded(runner: QueryRunner, caller: Pick<Caller, 'deadline'>): QueryRunner {
  const query = runner.query.bind(runner) as (...statement: unknown[]) => Promise<unknown>;
  let bound = (runner.connection.options as { extra?: { statement_timeout?: number } }).extra?.statement_timeout ?? STATEMENT_MS;
  const timed = async (...statement: unknown[]) => {
    if (FRAME.test(String(statement[0]))) return query(...statement);
    const left = Math.ceil(timeLeft(caller));
    if (left < bound - STEP_MS) {
      await query(`set local statement_timeout = ${left}`);
      bound = left;
    }
    return query(...statement);
  };
  return Object.assign(runner, { query: timed });
}
