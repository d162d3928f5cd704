import { SERVICES, type Event, type ServiceName } from '@opora/contracts';
import { pragueDay } from '@opora/kernel';
import { appendEvents, Audit, forgetPerson } from '@opora/subgraph';
import type { DataSource } from 'typeorm';
import { subgraphs } from '../subgraphs';
import type { Entry, Erasure, Ledger } from './ledger';

const RESTORE = 'restore';

/** Erasures the database has no evidence of. */
export async function owedErasures(networking: DataSource, entries: readonly Entry[]): Promise<Erasure[]> {
  const erasures = entries.filter((entry) => entry.kind === 'erasure');
  const rows = await networking.query('select id::text from subject_erasure where not dry_run and (completed_at is not null or held_by <> $1) and id = any($2::uuid[])', [[], erasures.map(({ id }) => id)]) as { id: string }[];
  const known = new Set(rows.map(({ id }) => id));
  return erasures.filter(({ id }) => !known.has(id));
}

/**
 * Forgets a person again: each service in its own transaction, with its note in the audit; what a duty keeps today stays, and so does what a service refused
 * to forget. Where a hold was set while services were still answering, those that had not answered keep the person.
 */
export async function forgetAgain(opened: ReadonlyMap<ServiceName, DataSource>, erasure: Erasure, { ledger, now }: { ledger: Ledger; now: Date }): Promise<void> {
  const { id, subjectId, askedAt, answeredBy = SERVICES } = erasure;
  const heldSince = [...ledger.values()].some((entry) => entry.kind === 'hold' && entry.subjectId === subjectId && entry.releasedAt === null && entry.setAt >= askedAt);
  const heldBy = SERVICES.filter((service) => erasure.heldBy.includes(service) || (heldSince && !answeredBy.includes(service)));
  for (const subgraph of subgraphs.filter(({ name }) => !heldBy.includes(name))) {
    await opened.get(subgraph.name)!.transaction(async (tx) => {
      const told: Event[] = [];
      await subgraph.leave?.({ tx, now, send: (event) => { told.push(event); } }, subjectId);
      await appendEvents(tx, told, RESTORE);
      const tables = await forgetPerson(tx, subgraph, subjectId, { today: pragueDay(now) });
      if (tables.some(({ evidence, free }) => !evidence && free > 0)) {
        await tx.insert(Audit, { actor: RESTORE, action: 'forgetAgain', objectType: 'SubjectErasure', objectId: id, krajCode: null, fields: [], traceId: RESTORE, purpose: null });
      }
    });
  }
  await keepEvidence(opened.get('networking')!, { ...erasure, heldBy }, now);
}

/** The evidence that the backup had lost. One that was on its way is finished by its own events. */
async function keepEvidence(networking: DataSource, { id, subjectId, askedAt, heldBy }: Erasure, now: Date): Promise<void> {
  const answers = Object.fromEntries(SERVICES.map((service) => [service, []]));
  await networking.query(
    `insert into subject_erasure (id, subject_id, dry_run, reason, asked_by, answers, held_by, completed_at, created_at) values ($1, $2, false, 'Obnova ze zálohy', '${RESTORE}', $3, $4, $5, $6) on conflict (id) do nothing`,
    [id, subjectId, JSON.stringify(answers), heldBy, heldBy.length === 0 ? now : null, askedAt]);
}
