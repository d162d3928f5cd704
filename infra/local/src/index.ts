export { readProcessConfig, type ProcessConfig } from './config';
export { runAsChild, report } from './as-child';
export { signToken } from './token';
