import { subjectHoldSet, type ServiceName } from '@opora/contracts';
import { appendEvents, Audit, keepHold } from '@opora/subgraph';
import type { DataSource } from 'typeorm';
import type { Entry, HeldPerson } from './ledger';

const RESTORE = 'restore';
const REASON = 'Obnova ze zálohy';

/** Holds the database does not know, or knows as they were before. */
export async function owedHolds(networking: DataSource, entries: readonly Entry[]): Promise<HeldPerson[]> {
  const holds = entries.filter((entry) => entry.kind === 'hold');
  const rows = await networking.query('select id::text, version from legal_hold where id = any($1::uuid[])', [holds.map(({ id }) => id)]) as { id: string; version: number }[];
  const known = new Map(rows.map(({ id, version }) => [id, version]));
  return holds.filter(({ id, version }) => (known.get(id) ?? 0) < version);
}

/**
 * Sets or lifts a hold again: every service knows it at once, networking last with its own record, a note in the audit and the event that tells the others.
 * False where somebody has held the same person by another hold meanwhile: that one stands and is the one to lift.
 */
export async function holdAgain(opened: ReadonlyMap<ServiceName, DataSource>, entry: HeldPerson): Promise<boolean> {
  const { id, subjectId, setAt, releasedAt, version } = entry;
  const hold = { holdId: id, subjectId, released: releasedAt !== null, version };
  const networking = opened.get('networking')!;
  const [other] = await networking.query('select id from legal_hold where subject_id = $1 and released_at is null and id <> $2', [subjectId, id]) as { id: string }[];
  if (other && !hold.released) return false;
  for (const [name, db] of opened) if (name !== 'networking') await db.transaction((tx) => keepHold(tx, hold));
  await networking.transaction(async (tx) => {
    await tx.query(
      `insert into legal_hold (id, subject_id, reason, set_by, released_at, released_by, release_reason, version, created_at)
       values ($1, $2, '${REASON}', '${RESTORE}', $3, $4, $5, $6, $7)
       on conflict (id) do update set released_at = excluded.released_at, released_by = excluded.released_by, release_reason = excluded.release_reason, version = excluded.version, updated_at = now()`,
      [id, subjectId, releasedAt, releasedAt && RESTORE, releasedAt && REASON, version, setAt]);
    await keepHold(tx, hold);
    await tx.insert(Audit, { actor: RESTORE, action: hold.released ? 'releaseAgain' : 'holdAgain', objectType: 'LegalHold', objectId: id, krajCode: null, fields: [], traceId: RESTORE, purpose: null });
    await appendEvents(tx, [subjectHoldSet(hold)], RESTORE);
  });
  return true;
}
