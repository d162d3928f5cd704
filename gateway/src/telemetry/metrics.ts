import { Bounded, counter, histogram, watched } from '@opora/telemetry';

/** What the gateway counts and measures. Every label comes from a closed set: nothing a caller sends becomes one. */
export const httpSeconds = histogram('http_request_duration_seconds', 'How long requests took at the public door, by route and status.', ['route', 'status']);
export const operationSeconds = histogram('operation_duration_seconds', 'How long operations took: by persisted name, or by root field; outcome ok, partial or refused.', ['operation', 'type', 'outcome']);
export const errorsTotal = counter('operation_errors_total', 'Errors in answers, by code.', ['code']);
export const limitsTotal = counter('limits_refused_total', 'Operations refused by a limit, by limit.', ['limit']);
export const doorTotal = counter('door_events_total', 'What the public door noticed: refused tokens, rates exceeded, internal headers from outside, unavailable subgraphs, hidden errors.', ['event']);
export const fetchSeconds = histogram('subgraph_fetch_duration_seconds', 'How long subgraphs took to answer the gateway; outcome answered, or unanswered.', ['subgraph', 'outcome']);
export const fetchFailuresTotal = counter('subgraph_fetch_failures_total', 'Fetches a subgraph did not answer, by reason.', ['subgraph', 'reason']);
const breakerOpen = watched('subgraph_breaker_open', '1 while the gateway leaves a failing subgraph alone.', ['subgraph']);

/** Shows a breaker from now on. */
export const watchBreaker = (subgraph: string, breaker: { readonly open: boolean }) => breakerOpen.watch(() => [{ labels: { subgraph }, value: breaker.open ? 1 : 0 }]);

const codes = new Bounded(400, /^[A-Z][A-Z0-9_]{2,63}$/);
const reasons = new Bounded(40);
export const reasonLabel = (reason: string): string => reasons.of(reason);

/** Codes by which a limit refuses. */
const LIMITS = new Set(['QUERY_TOO_COSTLY', 'PAGE_SIZE_EXCEEDED', 'RATE_LIMITED', 'PERSISTED_QUERY_REQUIRED']);

/** Counts an error of an answer, and the limit it stands for. */
export function countError({ code, details }: { code?: unknown; details?: unknown }): void {
  const known = codes.of(String(code ?? 'UNKNOWN'));
  errorsTotal.inc({ code: known });
  if (LIMITS.has(known)) limitsTotal.inc({ limit: codes.of(String((details as { limit?: unknown } | undefined)?.limit ?? known)) });
}
