import type { GraphQLFormattedError } from 'graphql';
import { commonMessage, INVALID_INPUT, type CommonCode, type Violation } from '@opora/kernel';

/** Codes of the protocol that the gateway itself gives; their text speaks only of the document the caller sent. */
const PROTOCOL = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_REQUIRED', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE',
]);
const CODE = /^[A-Z][A-Z0-9_]{2,63}$/;
const BAD_VALUE = 'Zadaná hodnota není platná.';

/**
 * What leaves the gateway of any error, by allow-list (reliability.md §3): a refusal with its violations, an error of the protocol,
 * or INTERNAL. Never a stack, a URL, SQL, or a service's name. The door puts its own `traceId` into every answer.
 */
export function scrub(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, violations, retryable, details, serviceName, traceId } = (error.extensions ?? {}) as Record<string, unknown>;
  const where = { ...(error.path && { path: error.path }), ...(error.locations && !error.path && { locations: error.locations }) };
  const clean = violationsOf(violations);
  if (clean.length > 0) {
    const own = typeof code === 'string' && CODE.test(code) && !PROTOCOL.has(code) ? code : clean.every((v) => v.code === clean[0]!.code) ? clean[0]!.code : INVALID_INPUT;
    const message = [...new Set(clean.map((v) => v.messageCs))].join(' ');
    return { message, ...where, extensions: { code: own, violations: clean, retryable: retryable === true, ...(details !== undefined && { details }), ...(typeof traceId === 'string' && { traceId }) } };
  }
  // A subgraph's own words may quote what they failed on; ours are about the caller's document.
  if (serviceName === undefined && PROTOCOL.has(code as string)) return { message: error.message, ...where, extensions: { code, violations: [], retryable: false } };
  const [shown, messageCs] = code === 'BAD_USER_INPUT' ? ['BAD_USER_INPUT', BAD_VALUE] : ['INTERNAL', commonMessage('INTERNAL')];
  return { message: messageCs, ...where, extensions: { code: shown, violations: [{ code: shown, messageCs }], retryable: false } };
}

/** The violations of a refusal with nothing but what a violation has; none when it is not one of ours. */
function violationsOf(given: unknown): Violation[] {
  if (!Array.isArray(given) || !given.every((v: Partial<Violation> | null) => v && typeof v === 'object' && typeof v.code === 'string' && CODE.test(v.code) && typeof v.messageCs === 'string')) return [];
  return (given as Violation[]).map(({ code, rule, field, actual, limit, messageCs }) =>
    ({ code, ...(rule !== undefined && { rule }), ...(field !== undefined && { field }), ...(actual !== undefined && { actual }), ...(limit !== undefined && { limit }), messageCs }));
}

/** The body of an answer refused before GraphQL saw it. */
export const refusal = (code: string, message: string, traceId?: string) => ({ errors: [{ message, extensions: { code, violations: [], retryable: false, ...(traceId && { traceId }) } }] });
export const commonRefusal = (code: CommonCode, traceId?: string) =>
  ({ errors: [{ message: commonMessage(code), extensions: { code, violations: [{ code, messageCs: commonMessage(code) }], retryable: code === 'SERVICE_UNAVAILABLE', ...(traceId && { traceId }) } }] });
