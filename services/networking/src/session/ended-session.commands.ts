import type { EntityManager } from 'typeorm';
import { anyOf, forbiddenScope, notFound, signedIn } from '@opora/kernel';
import { defineCommand, insertNew, isUuid, type Work } from '@opora/subgraph';
import { EndedSession } from './ended-session.entity';
import { EndMySessionsInput, EndSessionsInput } from './ended-session.input';
import { forgottenAt, SIGNED_OUT } from './ended-session.rules';

type Ending = Pick<EndedSession, 'personId' | 'sessionId' | 'reason'>;

/** Ends sessions of the caller: the one of their token, or all of them. A token that names no session ends them all. */
export const endMySessions = defineCommand({
  name: 'endMySessions', input: EndMySessionsInput, allow: signedIn,
  async run(work, { everywhere }) {
    const { sub, session = null } = work.actor;
    if (!isUuid(sub)) throw notFound();
    return end(work, { personId: sub.toLowerCase(), sessionId: everywhere ? null : session, reason: SIGNED_OUT });
  },
});

/** Ends sessions of somebody else: one that is named, or all of them. */
export const endSessions = defineCommand({
  name: 'endSessions', input: EndSessionsInput, allow: anyOf('operator', 'gdpr-officer'),
  async run(work, { personId, sessionId = null, reason }) {
    if (!work.actor.grants.some(({ role, level }) => level === 'ALL' && (role === 'operator' || role === 'gdpr-officer'))) throw forbiddenScope();
    return end(work, { personId: personId.toLowerCase(), sessionId, reason });
  },
});

/** Two who end the same session at once end it once; one that has ended stays as it is. */
async function end({ tx, actor, now }: Pick<Work, 'tx' | 'actor' | 'now'>, ending: Ending): Promise<EndedSession> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sessions of ${ending.personId}`]);
  const before = ending.sessionId === null ? null : await known(tx, ending.personId, ending.sessionId);
  return before ?? insertNew(tx, EndedSession, { ...ending, endedBy: actor.sub, issuedUntil: now, expiresAt: forgottenAt(now) });
}

const known = (tx: EntityManager, personId: string, sessionId: string) => tx.findOneBy(EndedSession, { personId, sessionId });
