import type { Log } from '@opora/subgraph';
import { addToLedger, ledgerOf } from './ledger';
import { toldBy, type Asked } from './told';

const EVERY_MS = 5000;
/** Transactions are over by then; what was read twice is written once. */
const OVERLAP_MS = 600_000;

/**
 * Keeps the ledger of erasures and holds outside the database (decision 0024): what is asked for good, set or lifted is there within seconds, so that a database restored from an older
 * backup can be told. A disk that fails is told in the log, and what it did not take is written as soon as it does.
 */
export function keepLedger({ db, file, log, everyMs = EVERY_MS }: { db: Asked; file: string; log: Log; everyMs?: number }): { close(): Promise<void> } {
  let since: Date | undefined;
  let working = Promise.resolve();
  const look = async () => {
    const asked = new Date();
    addToLedger(file, ledgerOf(await toldBy(db, { since })));
    since = new Date(asked.getTime() - OVERLAP_MS);
  };
  const soon = () => { working = working.then(look).catch((err: unknown) => { log.error({ err }, 'the ledger of erasures was not written'); }); };
  soon();
  const timer = setInterval(soon, everyMs);
  return { close: async () => { clearInterval(timer); soon(); await working; } };
}
