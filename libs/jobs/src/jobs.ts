/** One piece of queued work: ids only, because a queue is transport and never the record (reliability.md §4.2). */
export interface JobSpec { id: string; name: string; data: object }

/** A job in a worker's hands. `attempt` counts from 1; `signal` fires when the worker is told to close. */
export interface Job { id: string; name: string; data: unknown; attempt: number; lastAttempt: boolean; signal: AbortSignal }

/** How full a queue is; `oldestMs` is the age of the job that has waited longest, null when none waits. */
export interface QueueCounts { waiting: number; active: number; failed: number; delayed: number; oldestMs: number | null }

export interface JobQueue {
  /** Adds all at once, or rejects within 5 seconds. A job whose id is still queued is not added again. Ids contain no `:` and are no bare number. */
  addAll(jobs: readonly JobSpec[]): Promise<void>;
  /** Puts a job off until `at`, in place of the one with this id. False when that one is running now and stays as it is. */
  addAt(job: JobSpec, at: Date): Promise<boolean>;
  /** Takes a job back. False when there is none, or it is running now. */
  cancel(id: string): Promise<boolean>;
  counts(): Promise<QueueCounts>;
}

export interface JobWorker {
  /** Takes no more jobs and waits for those it has, whose `signal` fires, at most 14 seconds. */
  close(): Promise<void>;
}

/** When a schedule runs, as cron fields (`minute hour day month weekday`, or six with seconds first); the time zone is Europe/Prague unless told. */
export interface ScheduleTime { cron: string; timeZone?: string }

export interface Jobs {
  queue(name: string): JobQueue;
  /** Runs a handler for every job of a queue, 8 at a time unless told; a throw means again, later, at most 8 times. */
  worker(queue: string, handler: (job: Job) => Promise<void>, options?: { concurrency?: number }): JobWorker;
  /** Runs something at set times, at most one run at a time over all processes. Registering it again replaces its times; one that came due while nobody worked is run at once. */
  schedule(name: string, when: ScheduleTime, run: (job: Job) => Promise<void>): Promise<JobWorker>;
  /** Forgets a schedule that no version runs any more. */
  unschedule(name: string): Promise<void>;
  /** Closes every worker and queue; resolves within 25 seconds even when the database is gone. */
  close(): Promise<void>;
}

/** Where trouble is told; the lines carry names and codes only. */
export interface JobLog { warn(fields: object, message: string): void; error(fields: object, message: string): void }
