import { SERVICES, type ServiceName } from '@opora/contracts';
import { serviceUrls, type Passwords } from '@opora/postgres';
import { openDatabase } from '@opora/subgraph';
import type { DataSource } from 'typeorm';
import { subgraphs } from '../subgraphs';
import { forgetAgain, owedErasures } from './forget-again';
import { holdAgain, owedHolds } from './hold-again';
import { inOrder, type Ledger } from './ledger';

const STATEMENT_MS = 120_000;

export interface Place { adminUrl: string; passwords: Passwords; database?: string; now?: Date }
/** What a database had lost: people forgotten again, and holds set or lifted again. */
export interface Again { forgotten: number; holds: number }

/**
 * Does again what the ledger names and the database, from an older backup, does not know of: forgetting people, and setting and lifting holds, in the order it
 * happened, in every service, before anybody is answered and before the nightly retention may run. Networking keeps it last: a run that was killed is repeated
 * and goes on. Whatever is known already changes nothing.
 */
export async function applyAgain(ledger: Ledger, { adminUrl, passwords, database, now = new Date() }: Place): Promise<Again> {
  if (ledger.size === 0) return { forgotten: 0, holds: 0 };
  const opened = new Map<ServiceName, DataSource>();
  const open = async (name: ServiceName) => {
    const subgraph = subgraphs.find((each) => each.name === name)!;
    opened.set(name, opened.get(name) ?? await openDatabase(subgraph, serviceUrls(adminUrl, name, passwords, database).app, { poolSize: 1, statementTimeoutMs: STATEMENT_MS, background: true }));
    return opened.get(name)!;
  };
  try {
    const networking = await open('networking');
    const entries = [...ledger.values()];
    const owed = [...await owedErasures(networking, entries), ...await owedHolds(networking, entries)];
    if (owed.length > 0) for (const name of SERVICES) await open(name);
    let holds = 0;
    for (const entry of inOrder(owed)) {
      if (entry.kind === 'erasure') await forgetAgain(opened, entry, { ledger, now });
      else holds += await holdAgain(opened, entry) ? 1 : 0;
    }
    return { forgotten: new Set(owed.filter(({ kind }) => kind === 'erasure').map(({ subjectId }) => subjectId)).size, holds };
  } finally {
    await Promise.all([...opened.values()].map((db) => db.destroy()));
  }
}

/** Said by a start that found the database older than its ledger; null where it was not. */
export const againSaid = ({ forgotten, holds }: Again): string | null => (forgotten + holds === 0 ? null
  : `The database is older than the ledger of erasures. People forgotten again: ${forgotten}.${holds > 0 ? ` Holds set or lifted again: ${holds}.` : ''}`);
