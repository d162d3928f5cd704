import { createHmac } from 'node:crypto';
import type { ServiceName } from '@opora/contracts';

/**
 * The secret that seals the jobs of an installation. It follows from the database passwords of all services, which every worker holds and nobody else does: not a service,
 * which has only its own, and not whoever can write into the store of the queues. A changed password opens no older job; the outbox sends what was in them again.
 * Undefined where the databases ask for no password, so that there is nothing to keep.
 */
export function queueKeyOf(databases: Readonly<Record<ServiceName, string>>): string | undefined {
  const passwords = Object.entries(databases).sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, url]) => [service, new URL(url).password] as const);
  if (passwords.every(([, password]) => password === '')) return undefined;
  return createHmac('sha256', JSON.stringify(passwords)).update('queues').digest('base64url');
}
