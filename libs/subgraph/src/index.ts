import 'reflect-metadata';
import { Audit, AuditChain, AuditChain1760000000002 } from '@opora/audit';
import { IntegrityResult, Operations1764700000000, WorkerBeat } from '@opora/operations';
import { Road1760000000000, roadEntities, RoadTelemetry1764600000000 } from '@opora/road';
import { Retention1764800000000, RetentionDue1764900000000, RetentionDueDay, RetentionPeriod, SubjectHold } from '@opora/subjects';
import { CodeListEdition, CodeListEditions1765000000000, Idempotency, Platform1760000000001, Tally } from '@opora/work';

// A service imports all of the platform from here; who else needs a part of it imports the part.
export * from '@opora/work';
export { Audit, auditHead, sealAudit, verifyAudit, type Finding, type Head } from '@opora/audit';
export { checkIntegrity, codeListImportId, jobsDropped, parseReason, settleEdition, type AskGateway, type JobRun, type Schedule, type TerritoryUse, type WatchedFigure } from '@opora/operations';
export { appendEvents, consume, deadLetters, discardOutbox, on, retryOutbox, startConsumer, startRelay, undelivered, type ConsumerOptions, type DeadLetter, type Delivery, type EventMeta, type EventWork, type Outcome, type Running, type Subscription, type Undelivered } from '@opora/road';
export {
  BASIS, countDue, endOutlived, forgetPerson, keepHold, notedAs, ofActor, ofPeople, ofPerson, outlivedPeople, readPeriods, RETENTION_RULES, retentionSchedule, type EndedRows, type Periods, type Retention, type SubjectTable,
} from '@opora/subjects';
export { createLog, describeError, type Log } from '@opora/telemetry';
export { isUuid } from '@opora/kernel';
export * from './config';
export * from './executor';
export * from './schema';
export * from './start';
export * from './subgraph';
export * from './worker';

/** Tables every service has: the road of events, audit, idempotency keys, running counts, and what every service is told alike. */
export const platformEntities: readonly Function[] = [...roadEntities, Audit, AuditChain, Idempotency, Tally, WorkerBeat, IntegrityResult, SubjectHold, RetentionPeriod, RetentionDueDay, CodeListEdition];
export const platformMigrations: readonly Function[] = [Road1760000000000, Platform1760000000001, AuditChain1760000000002, RoadTelemetry1764600000000, Operations1764700000000, Retention1764800000000, RetentionDue1764900000000, CodeListEditions1765000000000];
