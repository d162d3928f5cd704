export * from './harness/platform';
export * from './harness/process';
