import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { SERVICES, subjectErasureAnswered, subjectErasureAsked } from '@opora/contracts';
import { anyOf, assertNone, DomainError, pragueDay } from '@opora/kernel';
import { BASIS, defineCommand, on, type EventWork } from '@opora/subgraph';
import { grantsInForce } from '../grant/grant.queries';
import { assertOfficer, held, lockErasure } from '../hold/legal-hold.commands';
import { LegalHold } from '../hold/legal-hold.entity';
import { SubjectErasure } from './subject-erasure.entity';
import { AnonymiseSubjectInput } from './subject.input';
import { erasureViolations, missingOf, nobodyKeeps, RETENTION } from './subject.rules';

/** What a dry run said is old after a day. */
const DRY_RUN_LIVES_MS = 24 * 3_600_000;

const isHeld = (tx: EntityManager, subjectId: string) => tx.existsBy(LegalHold, { subjectId, releasedAt: IsNull() });

/** Asks every service to forget a person, or to count what it would forget. */
export const anonymiseSubject = defineCommand({
  name: 'anonymiseSubject', input: AnonymiseSubjectInput, allow: anyOf('gdpr-officer'), reach: 'service',
  async run({ tx, actor, now, send }, { subjectId: given, dryRun, keepRequired, reason }) {
    assertOfficer(actor);
    const subjectId = given.toLowerCase();
    await lockErasure(tx, subjectId);
    if (await isHeld(tx, subjectId)) throw new DomainError([held('input.subjectId')]);
    if (!dryRun) {
      const [counted] = await tx.find(SubjectErasure, { where: { subjectId, dryRun: true, createdAt: MoreThan(new Date(now.getTime() - DRY_RUN_LIVES_MS)) }, order: { id: 'DESC' }, take: 1 });
      assertNone(erasureViolations(SERVICES, counted?.answers ?? null, keepRequired ?? false, BASIS));
      if (await grantsInForce(tx, subjectId, pragueDay(now)) > 0) {
        throw new DomainError([{ code: 'GDPR_GRANTS_ACTIVE', field: 'input.subjectId', messageCs: 'Osoba má platná oprávnění. Nejprve je odeberte.' }]);
      }
    }
    return ask({ tx, send }, { subjectId, dryRun, reason, askedBy: actor.sub });
  },
});

async function ask({ tx, send }: Pick<EventWork, 'tx' | 'send'>, asked: Pick<SubjectErasure, 'subjectId' | 'dryRun' | 'reason' | 'askedBy'>): Promise<SubjectErasure> {
  const erasure = tx.create(SubjectErasure, { ...asked, answers: {}, heldBy: [], completedAt: null });
  await tx.insert(SubjectErasure, erasure as never);
  send(subjectErasureAsked({ erasureId: erasure.id, subjectId: erasure.subjectId, dryRun: erasure.dryRun }));
  return erasure;
}

/**
 * Keeps what each service answered; the last answer completes the evidence, unless somebody held the person. An answer that comes again changes nothing.
 * Where a period has run out and no service has a reason to keep anything, the person is forgotten for good.
 */
export const keepErasureAnswer = on(subjectErasureAnswered, async ({ tx, now, send }, { erasureId, service, held: refused, tables }) => {
  const erasure = await tx.findOne(SubjectErasure, { where: { id: erasureId }, lock: { mode: 'pessimistic_write' } });
  if (!erasure || erasure.answers[service]) return;
  const answers = { ...erasure.answers, [service]: tables };
  const heldBy = refused ? [...erasure.heldBy, service] : erasure.heldBy;
  const answered = missingOf(SERVICES, answers).length === 0;
  await tx.save(tx.merge(SubjectErasure, erasure, { answers, heldBy, completedAt: answered && heldBy.length === 0 ? now : null }));
  const { subjectId, dryRun, askedBy, reason } = erasure;
  if (!answered || !dryRun || askedBy !== RETENTION || !nobodyKeeps(answers)) return;
  await lockErasure(tx, subjectId);
  if (!await isHeld(tx, subjectId) && await grantsInForce(tx, subjectId, pragueDay(now)) === 0) await ask({ tx, send }, { subjectId, dryRun: false, reason, askedBy });
});
