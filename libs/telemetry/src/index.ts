export * from './config';
export * from './log';
export * from './bounded';
export * from './metrics';
export * from './spans';
export * from './start';
