import type { Client } from 'pg';
import { PostgresProblem } from '../problem';
import { schemaOf, withDatabase } from '../roles';
import { connect, quoted } from '../session';
import { entryBytes, rowBytes } from './records';
import { PLAIN_TEXT, rowsOf, tablesOf } from './tables';

export interface DumpOptions { services: readonly string[]; secrets?: unknown; database?: string; copied?(rows: number): void }

/** Longest time for one table. */
export const LIMIT_MS = 12 * 3600_000;

/**
 * The whole content of a database at one instant, while it is in use: one read-only transaction sees every service as of the same moment.
 * Rows only; tables come from the migrations it names, roles from the secrets. The queue is left out: it is transport, and whatever was
 * on its way is still owed by an outbox (reliability.md §4.2). Throws `PostgresProblem` when the administrator may not read every row.
 */
export async function* dumpDatabase(adminUrl: string, { services, secrets = null, database = 'opora', copied = () => undefined }: DumpOptions): AsyncGenerator<Buffer> {
  const client = await connect(withDatabase(adminUrl, database), LIMIT_MS);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(PLAIN_TEXT);
    await assertSeesAll(client);
    const { rows: [now] } = await client.query<{ at: Date; comment: string | null }>(`SELECT now() AS at, shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = current_database()`);
    yield entryBytes({ kind: 'head', takenAt: now!.at.toISOString(), migrations: await migrationsOf(client, services), comment: now!.comment, secrets });
    const tables = await tablesOf(client, services.map(schemaOf));
    for (const table of tables) {
      yield entryBytes({ kind: 'table', schema: table.schema, table: table.table, columns: table.columns });
      const rows = rowsOf(client, table);
      let next = await rows.next();
      for (; !next.done; next = await rows.next()) yield rowBytes(next.value);
      copied(next.value.rows);
      yield entryBytes({ kind: 'table-end', ...next.value });
    }
    for (const counter of await countersOf(client, services.map(schemaOf))) yield entryBytes({ kind: 'counter', ...counter });
    yield entryBytes({ kind: 'end', tables: tables.length });
    await client.query('COMMIT');
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A role that row-level security holds back would leave rows out unseen. */
export async function assertSeesAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ all: boolean }>('SELECT rolsuper OR rolbypassrls AS all FROM pg_roles WHERE rolname = current_user');
  if (!rows[0]!.all) throw new PostgresProblem('The user of DATABASE_URL does not see every row; backup and restore need a superuser or a user with BYPASSRLS.');
}

async function migrationsOf(client: Client, services: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const service of services) {
    const table = `${quoted(schemaOf(service))}.migration`;
    if (!(await client.query('SELECT to_regclass($1) AS there', [table])).rows[0].there) throw new PostgresProblem(`The database has no tables of ${service}; start Opora once and try again.`);
    found[service] = (await client.query<{ name: string }>(`SELECT name FROM ${table} ORDER BY id`)).rows.map(({ name }) => name);
  }
  return found;
}

async function countersOf(client: Client, schemas: readonly string[]): Promise<{ schema: string; name: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ schema: string; name: string }>('SELECT schemaname::text AS schema, sequencename::text AS name FROM pg_sequences WHERE schemaname = ANY ($1) ORDER BY 1, 2', [schemas]);
  const counters = [];
  for (const { schema, name } of rows) counters.push({ schema, name, ...(await client.query(`SELECT last_value::text AS value, is_called AS called FROM ${quoted(schema)}.${quoted(name)}`)).rows[0] as { value: string; called: boolean } });
  return counters;
}
