import type { DataSource } from 'typeorm';
import { DomainError } from '@opora/kernel';
import { span } from '@opora/telemetry';
import { commandSeconds } from './metrics';

/** The service a connection belongs to. */
export const serviceOf = (db: DataSource): string => String((db.options as { applicationName?: string }).applicationName ?? 'unknown').replace(/^opora-/, '');

/** One change: its span, how long it took, and whether it was refused by a rule or failed. */
export async function observedCommand<R>(db: DataSource, command: string, work: () => Promise<R>): Promise<R> {
  const end = commandSeconds.startTimer({ service: serviceOf(db), command });
  try {
    const result = await span(`command ${command}`, {}, work);
    end({ outcome: 'done' });
    return result;
  } catch (error) {
    end({ outcome: error instanceof DomainError ? 'refused' : 'failed' });
    throw error;
  }
}
