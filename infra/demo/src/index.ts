export * from './demo';
export * from './people';
