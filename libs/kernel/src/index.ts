export * from './errors';
export * from './actor';
export * from './page';
export * from './figure';
export * from './identity';
