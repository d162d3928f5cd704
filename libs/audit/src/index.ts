import 'reflect-metadata';

export * from './audit.entity';
export * from './audit-chain.entity';
export * from './chain';
export { AuditChain1760000000002 } from './chain.migration';
