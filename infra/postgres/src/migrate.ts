import { openDatabase, type Subgraph } from '@opora/subgraph';
import type { Client } from 'pg';
import { appOf, auditOf, schemaOf, serviceUrls, type Passwords } from './roles';
import { locked, quoted, withClient } from './session';

/** What a service must say of itself to be migrated. */
export type Migrated = Pick<Subgraph, 'name' | 'entities' | 'migrations'>;

const MIGRATION_STATEMENT_LIMIT_MS = 60_000;

/**
 * Brings every service's schema up to date, as that service's owner, one service after another. A service is migrated in one transaction,
 * so a killed run leaves it as it was; a second process waits for the first. Throws what the failing migration threw, with the service named.
 */
export async function migrate(subgraphs: readonly Migrated[], adminUrl: string, passwords: Passwords, database = 'opora'): Promise<void> {
  for (const subgraph of subgraphs) {
    const { owner } = serviceUrls(adminUrl, subgraph.name, passwords, database);
    await withClient(owner, (client) => locked(client, `opora-migrate-${subgraph.name}`, async () => {
      const db = await openDatabase(subgraph, owner, { poolSize: 2, statementTimeoutMs: MIGRATION_STATEMENT_LIMIT_MS });
      try {
        await db.runMigrations();
      } catch (error) {
        throw new Error(`The migrations of ${subgraph.name} failed: ${(error as Error).message}`, { cause: error });
      } finally {
        await db.destroy();
      }
      await lockDownAudit(client, subgraph.name);
    }));
  }
}

/**
 * Audit rows can be added and read, never changed: takes UPDATE, DELETE and TRUNCATE on `audit`, its partitions and its chain from the app role,
 * and every right on the list of migrations. `client` is connected as the owner. Partitions made later need it again.
 */
export async function lockDownAudit(client: Client, service: string): Promise<void> {
  const schema = schemaOf(service);
  const { rows } = await client.query<{ name: string; kind: 'audit' | 'migration' }>(
    `SELECT c.relname AS name, CASE WHEN c.relname = 'migration' THEN 'migration' ELSE 'audit' END AS kind
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_inherits i ON i.inhrelid = c.oid LEFT JOIN pg_class parent ON parent.oid = i.inhparent
      WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND (c.relname IN ('audit', 'audit_chain', 'migration') OR parent.relname = 'audit')`, [schema]);
  for (const { name, kind } of rows) {
    const table = `${quoted(schema)}.${quoted(name)}`;
    await client.query(`REVOKE ${kind === 'audit' ? 'UPDATE, DELETE, TRUNCATE' : 'ALL'} ON ${table} FROM ${quoted(appOf(service))}`);
    if (kind === 'audit') await client.query(`GRANT SELECT, INSERT ON ${table} TO ${quoted(auditOf(service))}`);
  }
}
