import { once } from 'node:events';
import type { Client } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { migrate, type Migrated } from '../migrate';
import { PostgresProblem } from '../problem';
import { provision } from '../provision';
import { schemaOf, withDatabase, type Passwords } from '../roles';
import { literal, locked, quoted, withClient } from '../session';
import { assertSeesAll, LIMIT_MS } from './dump';
import type { Counter, Entry, Head, TableEnd, TableStart } from './records';
import { intoTable, nameOf, PLAIN_TEXT, rowsOf, tablesOf, type Table } from './tables';

export interface LoadOptions {
  adminUrl: string;
  subgraphs: readonly Migrated[];
  passwords: Passwords;
  database?: string;
  /** Keeps the database that is there under another name; without it a database in the way is a refusal. */
  replace?: boolean;
  /** What must be done to the restored database before it gets its name, and so before anybody is answered from it. */
  beforeNamed?(database: string): Promise<void>;
}
export interface Loaded { tables: number; rows: number; takenAt: string; kept?: string }
type Records = AsyncIterator<Entry | Buffer>;

/**
 * Makes the database of a backup: roles and schemas, the tables as of the backup's migrations, its rows in one transaction, each table
 * read back and compared by count and hash, then the newer migrations. It gets its name at the very end: a restore that was cut off
 * leaves nothing in the way of the next. Throws `PostgresProblem` for a file that is not whole or was made by a newer version.
 */
export async function loadDatabase(head: Head, records: Records, { adminUrl, subgraphs, passwords, database = 'opora', replace = false, beforeNamed }: LoadOptions): Promise<Loaded> {
  const making = `${database}_restoring`;
  return withClient(adminUrl, (admin) => locked(admin, `opora-restore-${database}`, async () => {
    await assertSeesAll(admin);
    const inTheWay = (await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])).rowCount !== 0;
    if (inTheWay && !replace) throw new PostgresProblem(`There is a database ${database} already; restore into an empty machine, or add --replace to keep it under another name.`);
    const asThen = subgraphs.map((subgraph) => asOf(subgraph, head.migrations[subgraph.name] ?? []));
    await admin.query(`DROP DATABASE IF EXISTS ${quoted(making)} WITH (FORCE)`);
    await provision(adminUrl, subgraphs.map(({ name }) => name), passwords, making);
    await migrate(asThen, adminUrl, passwords, making);
    const loaded = await withClient(withDatabase(adminUrl, making), (inside) => fill(inside, records, subgraphs.map(({ name }) => schemaOf(name))), LIMIT_MS);
    await migrate(subgraphs, adminUrl, passwords, making);
    await beforeNamed?.(making);
    const kept = inTheWay ? `${database}_until_${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}` : undefined;
    if (kept) await rename(admin, database, kept);
    await admin.query(`COMMENT ON DATABASE ${quoted(making)} IS ${head.comment === null ? 'NULL' : literal(head.comment)}`);
    await rename(admin, making, database);
    return { ...loaded, takenAt: head.takenAt, kept };
  }), LIMIT_MS);
}

async function rename(admin: Client, from: string, to: string): Promise<void> {
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()', [from]);
  await admin.query(`ALTER DATABASE ${quoted(from)} RENAME TO ${quoted(to)}`);
}

/** A service as it was when these migrations were its newest. */
function asOf(subgraph: Migrated, applied: readonly string[]): Migrated {
  const nameOfMigration = (migration: Function) => (new (migration as new () => { name?: string })()).name ?? migration.name;
  const known = subgraph.migrations.filter((migration) => applied.includes(nameOfMigration(migration)));
  if (known.length < applied.length) throw new PostgresProblem(`This backup was made by a newer version of Opora (${subgraph.name} has migrations this one does not know); restore it with that version.`);
  return { ...subgraph, migrations: known };
}

async function fill(client: Client, records: Records, schemas: readonly string[]): Promise<{ tables: number; rows: number }> {
  await client.query('BEGIN');
  await client.query(PLAIN_TEXT);
  const here = await tablesOf(client, schemas);
  // Migrations may have put rows of their own; the backup has them as they were.
  await client.query(`TRUNCATE ${here.map(nameOf).join(', ')}`);
  let rows = 0;
  let tables = 0;
  for (let next = await take(records); next.kind !== 'end'; next = await take(records)) {
    if (next.kind === 'table') {
      const start: TableStart = next;
      const table = here.find((each) => each.schema === start.schema && each.table === start.table);
      if (!table) throw new PostgresProblem(`The backup has a table ${next.schema}.${next.table} that its migrations do not make; the file is damaged.`);
      rows += await fillTable(client, { ...table, columns: next.columns }, records);
      tables++;
    } else if (next.kind === 'counter') await setCounter(client, next);
    else throw new PostgresProblem('The backup file is damaged; use another one.');
  }
  if (tables !== here.length) throw new PostgresProblem('The backup does not have every table of its migrations; the file is damaged.');
  await client.query('COMMIT');
  return { tables, rows };
}

async function take(records: Records): Promise<Entry> {
  const { done, value } = await records.next();
  if (done || Buffer.isBuffer(value)) throw new PostgresProblem('The backup file was cut off; use another one.');
  return value as Entry;
}

/** Copies one table in and reads it back; what was written must be what is there. */
async function fillTable(client: Client, table: Table, records: Records): Promise<number> {
  const stream = client.query(copyFrom(intoTable(table))) as CopyStreamQuery;
  const written = once(stream, 'finish');
  written.catch(() => undefined);
  let expected: TableEnd | undefined;
  try {
    for (; !expected;) {
      const { done, value } = await records.next();
      if (done || (!Buffer.isBuffer(value) && (value as Entry).kind !== 'table-end')) throw new PostgresProblem('The backup file was cut off; use another one.');
      if (!Buffer.isBuffer(value)) expected = value as TableEnd;
      else if (!stream.write(value)) await Promise.race([once(stream, 'drain'), written]);
    }
    stream.end();
    await written;
  } catch (error) {
    stream.destroy();
    throw error;
  }
  const back = rowsOf(client, table);
  let next = await back.next();
  while (!next.done) next = await back.next();
  if (next.value.rows !== expected.rows || next.value.sha256 !== expected.sha256) throw new PostgresProblem(`The rows of ${table.schema}.${table.table} are not those of the backup (${next.value.rows} of ${expected.rows}); nothing was restored.`);
  return expected.rows;
}

const setCounter = (client: Client, { schema, name, value, called }: Counter) => client.query('SELECT setval(format(\'%I.%I\', $1::text, $2::text)::regclass, $3::bigint, $4)', [schema, name, value, called]);
