import { DomainError, type Violation } from './errors';

/** A broken rule of kind W: the change is made and the answer says so. */
export interface Warning { code: string; rule: string | null; field: string | null; actual: string | null; limit: string | null; messageCs: string }

const text = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));

/** A violation of a W rule as it travels in an answer. */
export const warningOf = ({ code, rule, field, actual, limit, messageCs }: Violation): Warning =>
  ({ code, rule: rule ?? null, field: field ?? null, actual: text(actual), limit: text(limit), messageCs });

/** The violations several checks throw, so that an input hears of all of them at once. Any other error is rethrown. */
export function violationsOf(...checks: readonly (() => unknown)[]): Violation[] {
  return checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [...error.violations];
      throw error;
    }
  });
}
