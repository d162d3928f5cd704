import type { EntityManager } from 'typeorm';
import { anyOf, forbiddenScope, type Actor, type Violation } from '@opora/kernel';
import { subjectHoldSet } from '@opora/contracts';
import { defineCommand, insertNew, keepHold, type Work } from '@opora/subgraph';
import { LegalHold } from './legal-hold.entity';
import { HoldSubjectInput, ReleaseSubjectInput } from './legal-hold.input';

/** Why a person may not be forgotten now. */
export const held = (field: string): Violation => ({ code: 'GDPR_LEGAL_HOLD', field, messageCs: 'Výmaz údajů této osoby je pozastaven.' });

/** The officer of the whole country, as the role is granted. Throws FORBIDDEN_SCOPE. */
export function assertOfficer(actor: Actor): void {
  if (!actor.grants.some(({ role, level }) => role === 'gdpr-officer' && level === 'ALL')) throw forbiddenScope();
}

/** Nobody asks about a person, holds them or forgets them at the same time; until the transaction ends. */
export const lockErasure = async (tx: EntityManager, subjectId: string): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('erasure of ' || $1, 0))`, [subjectId]);
};

/** What is told of a hold. This service keeps it at once, the others as soon as they are told. */
async function tell({ tx, send }: Pick<Work, 'tx' | 'send'>, { id: holdId, subjectId, releasedAt, version }: LegalHold): Promise<void> {
  const hold = { holdId, subjectId, released: releasedAt !== null, version };
  await keepHold(tx, hold);
  send(subjectHoldSet(hold));
}

export const holdSubject = defineCommand({
  name: 'holdSubject', input: HoldSubjectInput, allow: anyOf('gdpr-officer'), reach: 'service',
  async run({ tx, actor, send }, { subjectId: given, reason }) {
    assertOfficer(actor);
    const subjectId = given.toLowerCase();
    await lockErasure(tx, subjectId);
    const set = { subjectId, reason, setBy: actor.sub, releasedAt: null, releasedBy: null, releaseReason: null };
    const hold = await insertNew(tx, LegalHold, set, { legal_hold_once: () => held('input.subjectId') });
    await tell({ tx, send }, hold);
    return hold;
  },
});

export const releaseSubject = defineCommand({
  name: 'releaseSubject', input: ReleaseSubjectInput, allow: anyOf('gdpr-officer'),
  async run({ tx, actor, now, lock, send }, { id, reason, expectedVersion }) {
    const hold = await lock(LegalHold, id, expectedVersion ?? undefined);
    if (hold.releasedAt) return hold;
    const released = await tx.save(tx.merge(LegalHold, hold, { releasedAt: now, releasedBy: actor.sub, releaseReason: reason }));
    await tell({ tx, send }, released);
    return released;
  },
});
