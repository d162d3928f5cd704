export * from './harness/platform';
export * from './harness/prepared';
export * from './harness/process';
export * from './load/world';
export * from './load/writers';
export * from './load/verdict';
export * from './load/mailbox';
