import type { GraphQLFormattedError } from 'graphql';
import { commonMessage, type CommonCode } from '@opora/kernel';

/** Codes of the protocol that Apollo Server gives; everything else must come from the domain with its violations. */
const PROTOCOL = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_NOT_FOUND', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE',
]);

/** What leaves the gateway of any error: a refusal with its violations, a protocol error, or INTERNAL. Never a stack, a URL, SQL or a service's name. */
export function scrub(error: GraphQLFormattedError, traceId?: string): GraphQLFormattedError {
  const { code, violations, retryable, details, traceId: own } = (error.extensions ?? {}) as Record<string, unknown>;
  const where = { ...(error.path && { path: error.path }), ...(error.locations && !error.path && { locations: error.locations }) };
  const trace = (own ?? traceId) === undefined ? {} : { traceId: own ?? traceId };
  if (Array.isArray(violations)) return { message: error.message, ...where, extensions: { code, violations, retryable, ...(details === undefined ? {} : { details }), ...trace } };
  if (PROTOCOL.has(code as string)) return { message: error.message, ...where, extensions: { code, violations: [], retryable: false, ...trace } };
  return { message: commonMessage('INTERNAL'), ...where, extensions: { code: 'INTERNAL', violations: [{ code: 'INTERNAL', messageCs: commonMessage('INTERNAL') }], retryable: false, ...trace } };
}

/** The body of an answer refused before GraphQL saw it. */
export const refusal = (code: string, message: string, traceId?: string) => ({ errors: [{ message, extensions: { code, violations: [], retryable: false, ...(traceId && { traceId }) } }] });
export const commonRefusal = (code: CommonCode, traceId?: string) =>
  ({ errors: [{ message: commonMessage(code), extensions: { code, violations: [{ code, messageCs: commonMessage(code) }], retryable: false, ...(traceId && { traceId }) } }] });
