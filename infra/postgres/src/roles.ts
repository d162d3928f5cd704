import { createHmac } from 'node:crypto';

/** The password of a role, by the role's name. */
export type Passwords = (role: string) => string;

/** One secret, a different password for every role: a service added later needs no new secret. */
export const derivedPasswords = (seed: string): Passwords => (role) => createHmac('sha256', seed).update(`postgres-role:${role}`).digest('base64url');

/** The three connections of a service: `owner` migrates, `app` serves under row-level security, `audit` reads and adds audit rows only. */
export interface ServiceUrls { owner: string; app: string; audit: string }

const underscored = (service: string) => service.replaceAll('-', '_');
export const schemaOf = underscored;
export const ownerOf = (service: string) => `opora_${underscored(service)}_owner`;
export const appOf = (service: string) => `opora_${underscored(service)}_app`;
export const auditOf = (service: string) => `opora_${underscored(service)}_audit`;
export const QUEUE_ROLE = 'opora_queue';
export const QUEUE_SCHEMA = 'queue';
/** Extensions live in a schema of their own, so that no service owns them and all may use them. */
export const EXTENSION_SCHEMA = 'extensions';

/** The same server, another database and, when given, another role. */
export function withDatabase(url: string, database: string, role?: string, password?: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (role !== undefined) { changed.username = encodeURIComponent(role); changed.password = encodeURIComponent(password ?? ''); }
  return changed.href;
}

export function serviceUrls(adminUrl: string, service: string, passwords: Passwords, database = 'opora'): ServiceUrls {
  const url = (role: string) => withDatabase(adminUrl, database, role, passwords(role));
  return { owner: url(ownerOf(service)), app: url(appOf(service)), audit: url(auditOf(service)) };
}

/** The connection of the queue's own role; it owns schema `queue` and nothing else. */
export const queueUrl = (adminUrl: string, passwords: Passwords, database = 'opora') => withDatabase(adminUrl, database, QUEUE_ROLE, passwords(QUEUE_ROLE));
