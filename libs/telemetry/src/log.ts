import pino, { type DestinationStream, type Logger } from 'pino';
import { logOutput } from './output';

/** Structured log lines. Ids, codes and counts only: never variables, names or free text (reliability.md §9). */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

/** A process's log; `child({ traceId })` follows one request. `silent` writes nothing. Lines go to the standard output unless told. */
export function createLog(name: string, level: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info', destination?: DestinationStream): Log {
  return pino({ name, level, base: { name, pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } }, destination ?? logOutput());
}

/** An error without the values it was raised for: a driver's message, detail and parameters quote stored data. */
export function describeError(error: unknown): { type: string; code?: string; constraint?: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' };
  const { code, constraint, query, severity } = error as Error & { code?: string; constraint?: string; query?: unknown; severity?: unknown };
  const message = query !== undefined || severity !== undefined ? 'database refused the statement' : error.message;
  const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 12).join('\n');
  return { type: error.constructor.name, code, constraint, message, stack };
}
