import { SERVICES } from '@opora/contracts';
import { pragueDay } from '@opora/kernel';
import { serviceUrls, type Passwords } from '@opora/postgres';
import { Audit, forgetPerson, openDatabase, type Subgraph } from '@opora/subgraph';
import type { DataSource } from 'typeorm';
import { subgraphs } from '../subgraphs';
import type { Erasure, Ledger } from './ledger';

const STATEMENT_MS = 120_000;
const RESTORE = 'restore';

export interface Place { adminUrl: string; passwords: Passwords; database?: string; now?: Date }

/**
 * Forgets whomever the ledger names and the database still knows: it comes from a backup taken before they were forgotten. Each service in its own transaction,
 * with its note in the audit; what a duty keeps today stays. A run that was killed is repeated and goes on. Returns how many people.
 */
export async function forgetAgain(ledger: Ledger, { adminUrl, passwords, database, now = new Date() }: Place): Promise<number> {
  if (ledger.size === 0) return 0;
  const opened = new Map<string, DataSource>();
  const open = async (subgraph: Subgraph) => {
    const db = await openDatabase(subgraph, serviceUrls(adminUrl, subgraph.name, passwords, database).app, { poolSize: 1, statementTimeoutMs: STATEMENT_MS, background: true });
    opened.set(subgraph.name, db);
    return db;
  };
  try {
    const networking = await open(subgraphs.find(({ name }) => name === 'networking')!);
    const known = new Set((await networking.query('select id::text from subject_erasure where not dry_run and (completed_at is not null or held_by <> $1) and id = any($2::uuid[])', [[], [...ledger.keys()]]) as { id: string }[]).map(({ id }) => id));
    const owed = [...ledger.values()].filter(({ id }) => !known.has(id)).sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
    if (owed.length === 0) return 0;
    for (const subgraph of subgraphs) {
      const db = opened.get(subgraph.name) ?? await open(subgraph);
      for (const erasure of owed) if (!erasure.heldBy.includes(subgraph.name)) await forgetIn(db, subgraph, erasure, now);
    }
    for (const erasure of owed) await evidence(networking, erasure, now);
    return new Set(owed.map(({ subjectId }) => subjectId)).size;
  } finally {
    await Promise.all([...opened.values()].map((db) => db.destroy()));
  }
}

const forgetIn = (db: DataSource, subgraph: Subgraph, { id, subjectId }: Erasure, now: Date) => db.transaction(async (tx) => {
  const tables = await forgetPerson(tx, subgraph, subjectId, { today: pragueDay(now) });
  if (tables.some(({ evidence, free }) => !evidence && free > 0)) {
    await tx.insert(Audit, { actor: RESTORE, action: 'forgetAgain', objectType: 'SubjectErasure', objectId: id, krajCode: null, fields: [], traceId: RESTORE, purpose: null });
  }
});

/** The evidence that the backup had lost. One that was on its way is finished by its own events. */
async function evidence(networking: DataSource, { id, subjectId, askedAt, heldBy }: Erasure, now: Date): Promise<void> {
  const answers = Object.fromEntries(SERVICES.map((service) => [service, []]));
  await networking.query(
    `insert into subject_erasure (id, subject_id, dry_run, reason, asked_by, answers, held_by, completed_at, created_at) values ($1, $2, false, 'Obnova ze zálohy', '${RESTORE}', $3, $4, $5, $6) on conflict (id) do nothing`,
    [id, subjectId, JSON.stringify(answers), heldBy, heldBy.length === 0 ? now : null, askedAt]);
}
