export * from './config';
export * from './log';
export * from './bounded';
export * from './metrics';
export { logOutput } from './output';
export * from './spans';
export * from './start';
