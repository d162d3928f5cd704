import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { common, DomainError, type Caller, type Violation } from '@opora/kernel';
import type { Log } from '@opora/telemetry';

/** 25P02: another field of the request broke the transaction they share. 25006: the database only answers reads, after a change of the leading server or on a full disk. 28, 3D000: it does not let the service in, or is not there, as while it is restored. */
const UNAVAILABLE = /^(08|28|3D000|53|57P|57014|55P03|58|25P02|25006)/;
/** Serialization failure, deadlock: others changed the same rows; the command was tried three times (reliability.md §7, row 17). */
const CONTENDED = new Set(['40001', '40P01']);
const CANCELLED = '57014';
const CANCELLED_EARLY_MS = 50;
const BAD_VALUE = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021', '22001']);
const CONNECTION = /ECONN|EPIPE|ETIMEDOUT|terminat|not queryable|timeout|Connection ended|already released/i;

/** What a caller may read of any error: a refusal as it is; a database that is away as SERVICE_UNAVAILABLE; the rest as INTERNAL, logged here. */
export function formatError(error: GraphQLError, { traceId, deadline }: Pick<Caller, 'traceId' | 'deadline'>, log: Log): GraphQLFormattedError {
  const cause = error.originalError ?? error;
  const shown = (domain: DomainError): GraphQLFormattedError => ({ message: domain.message, path: error.path, extensions: { ...domain.extensions, traceId } });
  if (isDomainError(cause)) return shown(cause);
  if (!error.originalError) return { message: error.message, path: error.path, locations: error.locations, extensions: { code: 'BAD_USER_INPUT', ...error.extensions, traceId } };
  if (cause instanceof GraphQLError) return { message: cause.message, path: error.path, extensions: { code: 'BAD_USER_INPUT', ...placed(cause.extensions, placeOf(error, cause)), traceId } };
  const { code = '' } = cause as { code?: string };
  if (BAD_VALUE.has(code)) return shown(new DomainError([{ code: 'BAD_USER_INPUT', messageCs: 'Zadaná hodnota není platná.' }]));
  if (CONTENDED.has(code)) return shown(new DomainError(common('CONFLICT_VERSION').violations, true));
  // PostgreSQL ended a statement that was given what was left.
  if (code === CANCELLED && deadline - Date.now() < CANCELLED_EARLY_MS) return shown(common('DEADLINE_EXCEEDED'));
  log.error({ traceId, err: cause, path: error.path?.join('.') }, 'a field failed');
  return shown(common(UNAVAILABLE.test(code) || CONNECTION.test(`${code} ${cause.message}`) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL'));
}

/** Which variable a scalar refused, down to the field of an input; graphql-js says it in its sentence only. */
function placeOf(error: GraphQLError, cause: GraphQLError): string | undefined {
  const said = error.message.endsWith(`; ${cause.message}`) ? error.message.slice(0, -cause.message.length - 2) : '';
  const place = / at "([\w.[\]]+)"$/.exec(said)?.[1] ?? /^Variable "\$(\w+)" /.exec(said)?.[1];
  return place?.replace(/\[(\d+)\]/g, '.$1');
}

const placed = (extensions: GraphQLError['extensions'], field: string | undefined): GraphQLError['extensions'] =>
  (field && Array.isArray(extensions['violations']) ? { ...extensions, violations: (extensions['violations'] as Violation[]).map((each) => ({ ...each, field })) } : extensions);

const isDomainError = (error: unknown): error is DomainError => error instanceof DomainError;
