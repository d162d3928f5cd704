import { Bounded, counter, histogram } from '@opora/telemetry';

/** What every subgraph counts and measures of its answers. Labels are names of our own: services, outcomes, codes. */
export const requestSeconds = histogram('subgraph_request_duration_seconds', 'How long a subgraph took to answer the gateway; outcome ok, partial or refused.', ['service', 'outcome']);
export const errorsTotal = counter('subgraph_errors_total', 'Errors in answers of a subgraph, by code.', ['service', 'code']);

const codes = new Bounded(400, /^[A-Z][A-Z0-9_]{2,63}$/);
export const countError = (service: string, code: unknown): void => { errorsTotal.inc({ service, code: codes.of(String(code ?? 'UNKNOWN')) }); };
