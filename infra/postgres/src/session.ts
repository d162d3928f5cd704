import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { PostgresProblem } from './problem';

export const quoted = escapeIdentifier;
export const literal = escapeLiteral;

const CONNECT_LIMIT_MS = 5_000;
const STATEMENT_LIMIT_MS = 60_000;

/** A connection that its caller ends; a statement has a minute unless told, and then only the server counts: pg's own timer outlives a COPY. A server that cannot be reached or refuses the login is one sentence. */
export async function connect(url: string, limitMs = STATEMENT_LIMIT_MS): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS, query_timeout: limitMs === STATEMENT_LIMIT_MS ? limitMs + 1000 : 0, keepAlive: true, statement_timeout: limitMs, application_name: 'opora-provision' });
  client.on('error', () => undefined); // a server that dies while we are idle is reported by the next query
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw connectionProblem(error, url);
  }
}

/** Runs work on one connection of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>, limitMs?: number): Promise<T> {
  const client = await connect(url, limitMs);
  try { return await work(client); } finally { await client.end().catch(() => undefined); }
}

/** Runs work under a lock of the whole server's database, so that two processes doing the same take turns. Freed by itself when we die. */
export async function locked<T>(client: Client, name: string, work: () => Promise<T>): Promise<T> {
  await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  try { return await work(); } finally { await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => undefined); }
}

function connectionProblem(error: unknown, url: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  let where = 'DATABASE_URL';
  try { const { hostname, port } = new URL(url); where = `${hostname}:${port || 5432}`; } catch { return new PostgresProblem('DATABASE_URL is not a URL such as postgres://user:password@host:5432/postgres.'); }
  if (code === '28P01' || code === '28000') return new PostgresProblem(`PostgreSQL at ${where} refuses the user name or password of DATABASE_URL.`);
  if (code === '3D000') return new PostgresProblem(`PostgreSQL at ${where} has no database of the name in DATABASE_URL.`);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new PostgresProblem(`The host of DATABASE_URL is unknown (${where}).`);
  if (/SASL|password must be/i.test(message)) return new PostgresProblem(`PostgreSQL at ${where} asks for a password and DATABASE_URL has none.`);
  if (code?.startsWith('E') || /timeout|terminated/i.test(message)) return new PostgresProblem(`PostgreSQL at ${where} does not answer (${code ?? 'time-out'}); check DATABASE_URL and that the server runs.`);
  return error as Error;
}
