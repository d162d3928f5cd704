import type { Client } from 'pg';
import { PostgresProblem } from './problem';
import { appOf, auditOf, EXTENSION_SCHEMA, ownerOf, QUEUE_ROLE, QUEUE_SCHEMA, schemaOf, withDatabase, type Passwords } from './roles';
import { literal, locked, quoted, withClient } from './session';

const LOWEST_VERSION = 180_000;
const DUPLICATES = ['42P04', '42710', '23505'];
/** Ranges that may not overlap, search inside words, search without accents. */
const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'];

/**
 * Makes what the services need on a server: the database, one schema a service with its three roles, and the queue's schema.
 * Nobody else may enter the database; no app role may change a schema. May be run again, and by two processes at once.
 * Throws `PostgresProblem` on a server older than 18 or one that cannot be reached.
 */
export async function provision(adminUrl: string, services: readonly string[], passwords: Passwords, database = 'opora'): Promise<void> {
  await withClient(adminUrl, (admin) => locked(admin, 'opora-provision', async () => {
    await assertVersion(admin);
    for (const service of services) {
      for (const role of [ownerOf(service), appOf(service), auditOf(service)]) await ensureRole(admin, role, passwords(role), schemaOf(service));
    }
    await ensureRole(admin, QUEUE_ROLE, passwords(QUEUE_ROLE), QUEUE_SCHEMA);
    await ensureDatabase(admin, database);
    await withClient(withDatabase(adminUrl, database), async (inside) => {
      await inside.query('BEGIN');
      await closeDoors(inside, database);
      for (const service of services) await ensureSchema(inside, database, service);
      await ensureQueue(inside, database);
      await inside.query('COMMIT');
    });
  }));
}

async function assertVersion(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ number: number; version: string }>(`SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`);
  if (rows[0]!.number < LOWEST_VERSION) throw new PostgresProblem(`Opora needs PostgreSQL 18 or newer and the server of DATABASE_URL is ${rows[0]!.version}.`);
}

async function ensureRole(admin: Client, role: string, password: string, schema: string): Promise<void> {
  const found = await admin.query('SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = $1', [role]);
  if (found.rowCount === 0) await admin.query(`CREATE ROLE ${quoted(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS`);
  else if (found.rows[0].above) throw new PostgresProblem(`The role ${role} may bypass row-level security; take SUPERUSER and BYPASSRLS from it.`);
  await admin.query(`ALTER ROLE ${quoted(role)} LOGIN PASSWORD ${literal(password)}`);
  await admin.query(`ALTER ROLE ${quoted(role)} SET search_path = ${quoted(schema)}, ${EXTENSION_SCHEMA}`);
}

/** The same ordering on every server: code points by default, Czech by the ICU collation `cs-x-icu` where a query asks for it. */
async function ensureDatabase(admin: Client, database: string): Promise<void> {
  const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (found.rowCount !== 0) return;
  try {
    await admin.query(`CREATE DATABASE ${quoted(database)} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'`);
  } catch (error) {
    // Made meanwhile by somebody who connects through another database, where our lock is not seen.
    if (!DUPLICATES.includes((error as { code?: string }).code ?? '')) throw error;
  }
}

async function closeDoors(inside: Client, database: string): Promise<void> {
  await inside.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['opora-provision']);
  await inside.query(`REVOKE ALL ON DATABASE ${quoted(database)} FROM PUBLIC`);
  await inside.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await inside.query(`CREATE SCHEMA IF NOT EXISTS ${EXTENSION_SCHEMA}`);
  await inside.query(`GRANT USAGE ON SCHEMA ${EXTENSION_SCHEMA} TO PUBLIC`);
  for (const extension of EXTENSIONS) await inside.query(`CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA ${EXTENSION_SCHEMA}`);
}

async function ensureSchema(inside: Client, database: string, service: string): Promise<void> {
  const [schema, owner, app, audit] = [schemaOf(service), ownerOf(service), appOf(service), auditOf(service)].map(quoted) as [string, string, string, string];
  await inside.query(`GRANT CONNECT ON DATABASE ${quoted(database)} TO ${owner}, ${app}, ${audit}`);
  await become(inside, owner);
  await inside.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${owner}`);
  await inside.query(`GRANT USAGE ON SCHEMA ${schema} TO ${app}, ${audit}`);
  const byOwner = `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner}`;
  await inside.query(`${byOwner} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC`);
  await inside.query(`${byOwner} IN SCHEMA ${schema} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app}`);
  await inside.query(`${byOwner} IN SCHEMA ${schema} GRANT USAGE ON SEQUENCES TO ${app}`);
  await inside.query(`${byOwner} IN SCHEMA ${schema} GRANT EXECUTE ON FUNCTIONS TO ${app}`);
}

async function ensureQueue(inside: Client, database: string): Promise<void> {
  await inside.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${quoted(database)} TO ${QUEUE_ROLE}`);
  await become(inside, QUEUE_ROLE);
  await inside.query(`CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA} AUTHORIZATION ${QUEUE_ROLE}`);
}

/** A managed server's administrator is no superuser and must be a member of a role to make things in its name. */
async function become(inside: Client, role: string): Promise<void> {
  await inside.query(`DO $$ BEGIN IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN EXECUTE format('GRANT %I TO %I', ${literal(role.replaceAll('"', ''))}, current_user); END IF; END $$`);
}
