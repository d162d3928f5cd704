import { createPostgresBackend, runMigrations, assertSchemaCompatibility, LATEST_SCHEMA_VERSION, SchemaMigrationRequiredError, type PgQueryable } from 'bullmq';
import { Client } from 'pg';
import { harden, isTransient } from './hardened';
import type { JobLog } from './jobs';
import { patiently, type Transport } from './transport';

/** The schema that holds the queue's own tables. */
export const QUEUE_SCHEMA = 'queue';
const TIMEOUTS = { connectionTimeoutMillis: 3000, query_timeout: 6000, statement_timeout: 5000, lock_timeout: 2000, keepAlive: true };

/** Creates or upgrades the queue's tables, once over all processes (advisory lock). Needs the right to create them only when something is missing. */
export async function migrateQueue(postgresUrl: string): Promise<void> {
  const client = new Client({ connectionString: postgresUrl, connectionTimeoutMillis: 3000, application_name: 'opora-queue-migration' });
  client.on('error', () => undefined); // the failing query tells the same
  await client.connect();
  try {
    if (await schemaVersion(client) < LATEST_SCHEMA_VERSION) await runMigrations(await withoutCreateSchema(client), QUEUE_SCHEMA);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function schemaVersion(client: Client): Promise<number> {
  try {
    return await assertSchemaCompatibility(client as PgQueryable, QUEUE_SCHEMA);
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return 0;
    throw error;
  }
}

/** PostgreSQL asks for the right to create schemas even where `if not exists` would create none; the queue's own role has no such right. */
async function withoutCreateSchema(client: Client): Promise<PgQueryable> {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [QUEUE_SCHEMA]);
  if (rowCount === 0) return client as PgQueryable;
  return { query: (text: string, parameters?: readonly unknown[]) => client.query(/^create schema if not exists/i.test(text) ? 'select' : text, parameters as unknown[]) } as PgQueryable;
}

/** Waits until the database answers and its queue tables fit, so that no worker is ever built before (reliability.md §4.3). */
export async function postgresTransport(postgresUrl: string, log: JobLog, signal?: AbortSignal): Promise<Transport> {
  await patiently(() => migrateQueue(postgresUrl), { passes: isTransient, signal, told: (error, tries) => log.warn({ code: (error as { code?: string }).code, tries }, 'waiting for the queue database') });
  const connection = (name: string) => ({ connectionString: postgresUrl, schema: QUEUE_SCHEMA, max: 2, idleTimeoutMillis: 5000, application_name: name, ...TIMEOUTS });
  return {
    name: 'postgres',
    factory: ((...args: Parameters<typeof createPostgresBackend>) => harden(createPostgresBackend(...args))) as unknown as Transport['factory'],
    producer: connection('opora-queue'),
    consumer: connection('opora-worker'),
    close: async () => undefined,
  };
}
