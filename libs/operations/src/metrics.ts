import { counter, histogram, watched } from '@opora/telemetry';

/** What the operator watches of every service in the background. Labels are names of our own: services, queues, schedules, checks. */
export const scheduleSeconds = histogram('schedule_run_duration_seconds', 'How long runs of schedules took; outcome done or failed.', ['service', 'schedule', 'outcome']);
export const scheduleSucceeded = watched('schedule_last_success_timestamp_seconds', 'When a schedule last ran to its end in this process.', ['service', 'schedule']);
export const outboxUndone = watched('outbox_undone', 'Events owed to other services: on their way, or waiting for a person; 10 000 means at least that many.', ['service', 'state']);
export const outboxOldest = watched('outbox_oldest_seconds', 'Age of the oldest event on its way, those that wait for a person aside; 0 when none is.', ['service']);
export const queueJobs = watched('queue_jobs', 'Jobs of a queue by state.', ['queue', 'state']);
export const queueOldest = watched('queue_oldest_seconds', 'Age of the job that has waited longest; 0 when none waits.', ['queue']);
export const jobsDropped = counter('jobs_dropped_total', 'Jobs that nobody of this installation put into a queue, dropped unread.', ['queue']);
export const integrityFindings = watched('integrity_findings', 'What the checks of the last night found; -1 for a check that could not be carried out.', ['service', 'check', 'severity']);
export const integrityChecked = watched('integrity_checked_timestamp_seconds', 'When the checks of a service were last carried out.', ['service']);
