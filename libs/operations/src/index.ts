import 'reflect-metadata';

export { watchBacklog, type WatchedFigure } from './backlog';
export { startBeat } from './beat';
export { codeListImportId } from './code-list';
export { codeListSubscriptions, settleEdition } from './code-list.subscriptions';
export { checkIntegrity, integritySchedule } from './integrity';
export { IntegrityResult } from './integrity-result.entity';
export { parseReason } from './jobs.input';
export { jobsDropped } from './metrics';
export { observedJobs } from './observed-jobs';
export { operationsResolvers, operationsTypeDefs } from './operations';
export { Operations1764700000000 } from './operations.migration';
export * from './service';
export { WorkerBeat } from './worker-beat.entity';
