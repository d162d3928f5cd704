export * from './actors';
export * from './database';
export * from './drift';
export * from './fault-proxy';
export { subgraphOf } from './services';
export * from './graph';
export { confirmMailOf, givenRedisUrl, preparedStore } from './config';
