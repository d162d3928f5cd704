export * from './jobs';
export { openJobs, type JobsOptions } from './open';
export { patiently } from './transport';
