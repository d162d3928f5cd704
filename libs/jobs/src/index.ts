export * from './jobs';
export { openJobs, type JobsOptions } from './open';
