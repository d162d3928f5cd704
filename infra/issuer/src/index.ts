export * from './issuer';
export * from './settings';
