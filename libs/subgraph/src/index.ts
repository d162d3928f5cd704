import 'reflect-metadata';
import { AuditChain } from './audit/audit-chain.entity';
import { AuditChain1760000000002 } from './audit/chain.migration';
import { Audit } from './audit.entity';
import { Idempotency } from './idempotency.entity';
import { Platform1760000000001 } from './platform.migration';
import { Tally } from './tally.entity';
import { Road1760000000000, roadEntities } from './road/migration';

export * from './allow';
export * from './audit.entity';
export * from './audit/chain';
export * from './command';
export * from './config';
export * from './constraint';
export * from './context';
export * from './database';
export * from './events';
export * from './executor';
export * from './input';
export * from './list';
export * from './log';
export * from './reading';
export * from './record.entity';
export * from './road/consumer';
export * from './road/dead-letters';
export * from './road/drain';
export * from './road/outbox';
export * from './road/relay';
export * from './schema';
export * from './scope';
export * from './start';
export * from './subgraph';
export * from './tally';
export * from './worker';

/** Tables every service has: the road of events, audit, idempotency keys and running counts. */
export const platformEntities: readonly Function[] = [...roadEntities, Audit, AuditChain, Idempotency, Tally];
export const platformMigrations: readonly Function[] = [Road1760000000000, Platform1760000000001, AuditChain1760000000002];
