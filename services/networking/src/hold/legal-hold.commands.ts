import { anyOf, forbiddenScope, type Actor, type Violation } from '@opora/kernel';
import { defineCommand, insertNew } from '@opora/subgraph';
import { LegalHold } from './legal-hold.entity';
import { HoldSubjectInput, ReleaseSubjectInput } from './legal-hold.input';

/** Why a person may not be forgotten now. */
export const held = (field: string): Violation => ({ code: 'GDPR_LEGAL_HOLD', field, messageCs: 'Výmaz údajů této osoby je pozastaven.' });

/** The officer of the whole country, as the role is granted. Throws FORBIDDEN_SCOPE. */
export function assertOfficer(actor: Actor): void {
  if (!actor.grants.some(({ role, level }) => role === 'gdpr-officer' && level === 'ALL')) throw forbiddenScope();
}

export const holdSubject = defineCommand({
  name: 'holdSubject', input: HoldSubjectInput, allow: anyOf('gdpr-officer'), reach: 'service',
  async run({ tx, actor }, { subjectId, reason }) {
    assertOfficer(actor);
    const hold = { subjectId: subjectId.toLowerCase(), reason, setBy: actor.sub, releasedAt: null, releasedBy: null, releaseReason: null };
    return insertNew(tx, LegalHold, hold, { legal_hold_once: () => held('input.subjectId') });
  },
});

export const releaseSubject = defineCommand({
  name: 'releaseSubject', input: ReleaseSubjectInput, allow: anyOf('gdpr-officer'),
  async run({ tx, actor, now, lock }, { id, reason, expectedVersion }) {
    const hold = await lock(LegalHold, id, expectedVersion ?? undefined);
    return hold.releasedAt ? hold : tx.save(tx.merge(LegalHold, hold, { releasedAt: now, releasedBy: actor.sub, releaseReason: reason }));
  },
});
