import { Bounded, counter, histogram, watched } from '@opora/telemetry';

/** What every service counts and measures. Labels are names of our own: services, root fields, commands, topics, schedules, codes. */
export const requestSeconds = histogram('subgraph_request_duration_seconds', 'How long a subgraph took to answer the gateway; outcome ok, partial or refused.', ['service', 'outcome']);
export const errorsTotal = counter('subgraph_errors_total', 'Errors in answers of a subgraph, by code.', ['service', 'code']);
export const commandSeconds = histogram('command_duration_seconds', 'How long changes took; outcome done, refused or failed.', ['service', 'command', 'outcome']);
export const querySeconds = histogram('database_query_duration_seconds', 'How long statements took, waiting in the pool not included.', ['service', 'outcome']);
export const consumeSeconds = histogram('event_consume_duration_seconds', 'How long events took to take effect; outcome consumed, unknown, dropped or failed.', ['service', 'topic', 'outcome']);
export const scheduleSeconds = histogram('schedule_run_duration_seconds', 'How long runs of schedules took; outcome done or failed.', ['service', 'schedule', 'outcome']);

export const poolConnections = watched('database_pool_connections', 'Connections of a pool, in use or idle.', ['service', 'state']);
export const poolWaiting = watched('database_pool_waiting', 'Those who wait for a connection of a pool.', ['service']);
export const outboxUndone = watched('outbox_undone', 'Events owed to other services: on their way, or waiting for a person; 10 000 means at least that many.', ['service', 'state']);
export const outboxOldest = watched('outbox_oldest_seconds', 'Age of the oldest event still owed; 0 when none is.', ['service']);
export const queueJobs = watched('queue_jobs', 'Jobs of a queue by state.', ['queue', 'state']);
export const queueOldest = watched('queue_oldest_seconds', 'Age of the job that has waited longest; 0 when none waits.', ['queue']);
export const scheduleSucceeded = watched('schedule_last_success_timestamp_seconds', 'When a schedule last ran to its end in this process.', ['service', 'schedule']);
export const integrityFindings = watched('integrity_findings', 'What the checks of the last night found; -1 for a check that could not be carried out.', ['service', 'check', 'severity']);
export const integrityChecked = watched('integrity_checked_timestamp_seconds', 'When the checks of a service were last carried out.', ['service']);

const codes = new Bounded(400, /^[A-Z][A-Z0-9_]{2,63}$/);
const topics = new Bounded(100);
export const topicLabel = (topic: string): string => topics.of(topic);
export const countError = (service: string, code: unknown): void => { errorsTotal.inc({ service, code: codes.of(String(code ?? 'UNKNOWN')) }); };
