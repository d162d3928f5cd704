import { logOutput } from '@opora/telemetry';
import pino, { type Logger } from 'pino';
import type { GatewayConfig } from './config';

/** Structured log lines: ids, codes and counts, never a document, a variable, a name or a token. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

export const createLog = (level: GatewayConfig['LOG_LEVEL'] = 'silent'): Log =>
  pino({ name: 'gateway', level, base: { name: 'gateway', pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, logOutput());
