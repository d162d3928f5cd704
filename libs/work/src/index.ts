import 'reflect-metadata';

export * from './allow';
export * from './command';
export * from './constraint';
export * from './context';
export { sealCursor } from './cursor';
export * from './database';
export * from './deadline';
export { Idempotency } from './idempotency.entity';
export * from './input';
export * from './list';
export { Platform1760000000001 } from './platform.migration';
export * from './reading';
export * from './record.entity';
export * from './scope';
export * from './tally';
export { Tally } from './tally.entity';
