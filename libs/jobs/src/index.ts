export * from './jobs';
export { openJobs, type JobsOptions } from './open';
export { migrateQueue, QUEUE_SCHEMA } from './postgres';
