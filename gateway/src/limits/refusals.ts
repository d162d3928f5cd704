import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { commonMessage, type Violation } from '@opora/kernel';

/** Which limit refused: the finer name behind QUERY_TOO_COSTLY, for developers and dashboards. */
export type LimitName = 'QUERY_TOO_DEEP' | 'OPERATION_TOO_LARGE' | 'QUERY_TOO_EXPENSIVE';
/** One limit that was broken: what was counted, how many there were, how many there may be. */
export interface Breach { limit: LimitName; counted: string; actual: number; most: number }

const RATE_LIMITED = 'Příliš mnoho požadavků. Zkuste to prosím za chvíli.';

/** QUERY_TOO_COSTLY (journeys.md §0) with every breach; `details.limit` names the first one by its finer name. */
export function tooCostly(breaches: readonly Breach[]): GraphQLError {
  const messageCs = commonMessage('QUERY_TOO_COSTLY');
  const violations: Violation[] = breaches.map(({ counted, actual, most }) => ({ code: 'QUERY_TOO_COSTLY', field: counted, actual, limit: most, messageCs }));
  return refusedWith(400, messageCs, { code: 'QUERY_TOO_COSTLY', violations, retryable: false, details: { limit: breaches[0]!.limit, breaches: breaches.map(({ limit, counted }) => `${limit}:${counted}`) } });
}

/** PAGE_SIZE_EXCEEDED for each slicing argument outside 1 to 100. */
export function pageSizeExceeded(found: readonly { field: string; actual: number }[], most: number): GraphQLError {
  const messageCs = commonMessage('PAGE_SIZE_EXCEEDED');
  return refusedWith(400, messageCs, { code: 'PAGE_SIZE_EXCEEDED', violations: found.map(({ field, actual }) => ({ code: 'PAGE_SIZE_EXCEEDED', field, actual, limit: most, messageCs })), retryable: false });
}

/** RATE_LIMITED, 429, with the seconds to wait in `Retry-After`. */
export function rateLimited(waitMs: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return refusedWith(429, RATE_LIMITED, { code: 'RATE_LIMITED', violations: [{ code: 'RATE_LIMITED', messageCs: RATE_LIMITED }], retryable: true, details: { retryAfterSeconds: seconds } }, [['retry-after', String(seconds)]]);
}

/** GRAPHQL_PARSE_FAILED for a document with more tokens than this caller may send. */
export const tooManyTokens = (most: number) => refusedWith(400, `The document has more than ${most} tokens.`, { code: 'GRAPHQL_PARSE_FAILED' });

/** A refusal of the whole request with its HTTP status. */
export function refusedWith(status: number, message: string, extensions: object, headers: readonly (readonly [string, string])[] = []): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status, headers: new HeaderMap(headers) } } });
}
