import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ensureServer, stopServer } from '@opora/postgres/server';
import { literal, locked, quoted, withClient } from '@opora/postgres/session';
import { Client } from 'pg';
import { givenDatabaseUrl, preparedStore, ROOT, type RunState } from './config';
import { SUPERUSER_PASSWORD } from './passwords';
import { ensureTemplate } from './template';

const SERVER = path.join(ROOT, '.opora/test/postgres');
// Tests may lose everything in a crash; they must not wait for the disk.
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300, max_wal_size: '512MB' };
const LOCK = 'opora-test-run';
const ATTEMPTS = 5;

/** A run of the tests: its shared state, and the connection that shows other runs it is alive. */
export interface Run { state: RunState; presence: Client }

const adminUrl = async () => givenDatabaseUrl() ?? (await ensureServer({ dir: SERVER, password: SUPERUSER_PASSWORD, settings: SETTINGS })).url;

/** Makes ready the server and the template; tries again when another run stops the server under our hands. */
export async function openRun(): Promise<Run> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prepare(await adminUrl());
    } catch (error) {
      const stopped = /terminat|ECONNRESET|ECONNREFUSED|57P0|closed the connection/.test(`${(error as { code?: string }).code} ${(error as Error).message}`);
      if (attempt === ATTEMPTS || !stopped || givenDatabaseUrl()) throw error;
    }
  }
}

async function prepare(url: string): Promise<Run> {
  const id = randomBytes(4).toString('hex');
  const presence = new Client({ connectionString: url, application_name: `${LOCK}-${id}`, connectionTimeoutMillis: 5000 });
  presence.on('error', () => undefined);
  await presence.connect();
  try {
    return await withClient(url, (admin) => locked(admin, LOCK, async () => {
      await dropLeftovers(admin, id);
      const { template, failures } = await ensureTemplate(admin, url, id);
      return { presence, state: { id, adminUrl: url, template, failures } };
    }));
  } catch (error) {
    await presence.end().catch(() => undefined);
    throw error;
  }
}

/** Ids of the runs that are alive now, besides one. */
async function otherRuns(admin: Client, id: string): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(`SELECT DISTINCT substr(application_name, ${LOCK.length + 2}) AS id FROM pg_stat_activity WHERE application_name LIKE ${literal(`${LOCK}-%`)}`);
  return rows.map((row) => row.id).filter((other) => other !== id);
}

/** Databases of runs that are gone, and templates of older migrations when nobody else is at work. */
async function dropLeftovers(admin: Client, id: string, keep = ''): Promise<void> {
  const alive = await otherRuns(admin, id);
  const { rows } = await admin.query<{ name: string }>(`SELECT datname AS name FROM pg_database WHERE datname LIKE 'test\\_%'`);
  const leftovers = rows.map((row) => row.name).filter((name) => !alive.some((run) => name.startsWith(`test_${run}_`)));
  if (keep && alive.length === 0) {
    const old = await admin.query<{ name: string }>(`SELECT datname AS name FROM pg_database WHERE datname LIKE 'opora\\_template\\_%' AND datname <> $1`, [keep]);
    leftovers.push(...old.rows.map((row) => row.name));
  }
  for (const name of leftovers) await admin.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
}

/** Ends a run: its databases go, and the embedded server stops when no other run needs it. */
export async function closeRun({ state, presence }: Run): Promise<void> {
  fs.rmSync(preparedStore(state), { recursive: true, force: true });
  await withClient(state.adminUrl, (admin) => locked(admin, LOCK, async () => {
    await dropLeftovers(admin, state.id, state.template);
    await presence.end();
    // Still under the lock: a run that starts now waits for it, loses its connection and starts the server again.
    if (!givenDatabaseUrl() && (await otherRuns(admin, state.id)).length === 0) await stopServer(SERVER);
  }));
}
