import type { PostgresQueueBackend } from 'bullmq';
import { sleep } from './transport';

const TRANSIENT_STATE = /^(08|53|57P|40001|40P01|25P03|55P03|58)/;
const TRANSIENT_TEXT = /ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|terminat|not queryable|timeout|Connection ended|Connection is closed|isn't writeable|max retries/i;

/** True for a store that is away, starting, full or busy: the same call may succeed later. */
export function isTransient(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return TRANSIENT_STATE.test(code) || TRANSIENT_TEXT.test(`${code} ${message}`);
}

type Query = (text: string, parameters: unknown[]) => Promise<unknown>;
interface Internals {
  query?: Query;
  connection?: { bootstrap?(): Promise<void>; waitUntilReady?(): Promise<void>; getListenClient?(): Promise<unknown>; closing?: unknown };
}

/**
 * Makes BullMQ 6.7.0's PostgreSQL backend survive a database that restarts (reliability.md §4.3). As it ships, it
 * remembers a failed readiness for ever, and loops without a pause on every failure but ECONNREFUSED.
 * Throws when the internals it replaces are no longer there.
 */
export function harden(backend: PostgresQueueBackend): PostgresQueueBackend {
  const inside = backend as unknown as Internals;
  const { connection, query } = inside;
  if (typeof query !== 'function' || typeof connection?.bootstrap !== 'function' || typeof connection.waitUntilReady !== 'function' || typeof connection.getListenClient !== 'function') {
    throw new Error('The internals of the BullMQ PostgreSQL backend have changed: pin the version this wrapper was checked with.');
  }
  let ready: Promise<void> | undefined;
  connection.waitUntilReady = () => (ready ??= becomeReady(connection as Connection).catch((error: unknown) => { ready = undefined; throw error; }));
  const listen = connection.getListenClient.bind(connection);
  connection.getListenClient = () => listen().catch(backOff);
  inside.query = (text, parameters) => query.call(backend, text, parameters).catch(backOff);
  return backend;
}

type Connection = Required<NonNullable<Internals['connection']>>;

async function becomeReady(connection: Connection): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await connection.bootstrap();
    } catch (error) {
      if (connection.closing) throw error;
      await sleep(isTransient(error) ? Math.min(100 * 2 ** tries, 3000) : 1000);
      if (!isTransient(error) || connection.closing) throw error;
    }
  }
}

/** BullMQ's own refusals (BM001) pass at once; a transient failure gets the one code BullMQ pauses on; any other pauses here. */
async function backOff(error: unknown): Promise<never> {
  const { code, message } = error as { code?: string; message: string };
  if (code === 'BM001') throw error;
  if (isTransient(error)) throw Object.assign(new Error(`ECONNREFUSED (${code ?? '-'}: ${message})`, { cause: error }), { code: 'ECONNREFUSED' });
  await sleep(300);
  throw error;
}
