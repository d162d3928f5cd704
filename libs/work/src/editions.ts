import type { DataSource, EntityManager } from 'typeorm';
import { describeError, type Log } from '@opora/telemetry';
import { listsInUse, type KeptEdition } from '@opora/territory';

const FRESH_MS = 10_000;
/** Whoever changes the editions waits this long for the changes at work, less than a change waits for them, so that none of those behind fails. */
const WAIT = '1500ms';

const turns = new Map<string, Promise<unknown>>();
const serviceOf = (tx: EntityManager): string => (tx.connection.options as { schema?: string }).schema ?? '';

/**
 * Brings what this process goes by up to the editions of the database that `stamp` names. One reads at a time, so that what was read earlier is never put over
 * what was read later; whoever waits holds its connection already, and so is waited for by nobody who needs one.
 */
export async function goByTerritoriesOf(tx: EntityManager, stamp: string): Promise<void> {
  const service = serviceOf(tx);
  if (listsInUse.stampOf(service) === stamp) return;
  const before = turns.get(service) ?? Promise.resolve();
  const turn = before.then(async () => {
    if (listsInUse.stampOf(service) === stamp) return;
    const inForce = await tx.query<KeptEdition[]>(
      `select distinct on (kind) import_id as "importId", kind, edition, file from code_list_edition where state = 'IN_FORCE' order by kind, edition desc, import_id desc`);
    const [held] = await tx.query<{ codes: string[] | null }[]>(`select array_agg(code) as codes from code_list_edition e, unnest(e.codes) as code where e.state = 'HELD'`);
    listsInUse.take(inForce);
    listsInUse.holdBack(service, held!.codes ?? [], stamp);
  });
  turns.set(service, turn.catch(() => undefined));
  await turn;
}

/** Changes of editions wait for every command at work, and every later command waits for them. Until the transaction ends. Throws when a command takes long: the event comes again. */
export async function lockTerritories(tx: EntityManager): Promise<void> {
  await tx.query(`select set_config('lock_timeout', $1, true)`, [WAIT]);
  await tx.query(`select pg_advisory_xact_lock(hashtextextended(current_schema() || ' code lists', 0))`);
}

const look = (db: DataSource): Promise<void> => db.transaction(async (tx) => {
  const [{ stamp }] = await tx.query('select code_list_stamp() as stamp') as [{ stamp: string }];
  await goByTerritoriesOf(tx, stamp);
});

/** Reads the editions before a process answers, and again every ten seconds; a command looks by itself. Throws when the first reading fails: what is served must be what is in use. */
export async function keepTerritories(db: DataSource, log: Log, freshMs = FRESH_MS): Promise<{ close(): Promise<void> }> {
  await look(db);
  let looking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => { looking = looking.then(() => look(db)).catch((error: unknown) => { log.warn({ err: describeError(error) }, 'the editions of the code lists could not be read'); }); }, freshMs).unref();
  return { close: async () => { clearInterval(timer); await looking; } };
}
