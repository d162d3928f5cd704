import type { EntityManager } from 'typeorm';
import { subjectHoldSet } from '@opora/contracts';
import { on } from '@opora/road';

/** What is done to one person is done by one at a time: forgetting, ending what has outlived its period, and a hold that forbids both. Until the transaction ends. */
export const lockSubject = async (tx: EntityManager, subjectId: string): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(${subjectKey('$1')})`, [subjectId]);
};
export const subjectKey = (person: string): string => `hashtextextended(current_schema() || ' subject ' || ${person}::text, 0)`;

/** SQL: true while somebody holds the person `person` names. */
export const isHeld = (person: string): string => `exists (select from subject_hold h where h.subject_id = ${person} and not h.released)`;

export async function heldHere(tx: EntityManager, subjectId: string): Promise<boolean> {
  const [found] = await tx.query<{ held: boolean }[]>(`select ${isHeld('$1::uuid')} as held`, [subjectId]);
  return found!.held;
}

/** A hold as it is told: set, or released. */
export interface Hold { holdId: string; subjectId: string; released: boolean; version: number }

/** Keeps a hold; it waits for whoever is at work on the person, and what is older than what is known changes nothing. */
export async function keepHold(tx: EntityManager, { holdId, subjectId, released, version }: Hold): Promise<void> {
  await lockSubject(tx, subjectId);
  await tx.query(
    `insert into subject_hold (hold_id, subject_id, released, version) values ($1, $2, $3, $4)
     on conflict (hold_id) do update set released = excluded.released, version = excluded.version where subject_hold.version < excluded.version`, [holdId, subjectId, released, version]);
}

export const keepSubjectHold = on(subjectHoldSet, ({ tx }, hold) => keepHold(tx, hold));
