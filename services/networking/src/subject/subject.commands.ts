import { randomUUID } from 'node:crypto';
import { IsNull, MoreThan } from 'typeorm';
import { SERVICES, subjectErasureAnswered, subjectErasureAsked } from '@opora/contracts';
import { anyOf, assertNone, DomainError, pragueDay } from '@opora/kernel';
import { BASIS, defineCommand, on } from '@opora/subgraph';
import { grantsInForce } from '../grant/grant.queries';
import { assertOfficer, held } from '../hold/legal-hold.commands';
import { LegalHold } from '../hold/legal-hold.entity';
import { SubjectErasure } from './subject-erasure.entity';
import { AnonymiseSubjectInput } from './subject.input';
import { erasureViolations, missingOf } from './subject.rules';

/** What a dry run said is old after a day. */
const DRY_RUN_LIVES_MS = 24 * 3_600_000;

/** Asks every service to forget a person, or to count what it would forget. The pseudonym is made here and travels in the event only. */
export const anonymiseSubject = defineCommand({
  name: 'anonymiseSubject', input: AnonymiseSubjectInput, allow: anyOf('gdpr-officer'), reach: 'service',
  async run({ tx, actor, now, send }, { subjectId: given, dryRun, keepRequired, reason }) {
    assertOfficer(actor);
    const subjectId = given.toLowerCase();
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`erasure of ${subjectId}`]);
    if (await tx.existsBy(LegalHold, { subjectId, releasedAt: IsNull() })) throw new DomainError([held('input.subjectId')]);
    if (!dryRun) {
      const [counted] = await tx.find(SubjectErasure, { where: { subjectId, dryRun: true, createdAt: MoreThan(new Date(now.getTime() - DRY_RUN_LIVES_MS)) }, order: { id: 'DESC' }, take: 1 });
      assertNone(erasureViolations(SERVICES, counted?.answers ?? null, keepRequired ?? false, BASIS));
      if (await grantsInForce(tx, subjectId, pragueDay(now)) > 0) {
        throw new DomainError([{ code: 'GDPR_GRANTS_ACTIVE', field: 'input.subjectId', messageCs: 'Osoba má platná oprávnění. Nejprve je odeberte.' }]);
      }
    }
    const erasure = tx.create(SubjectErasure, { subjectId, dryRun, reason, askedBy: actor.sub, answers: {}, completedAt: null });
    await tx.insert(SubjectErasure, erasure as never);
    send(subjectErasureAsked({ erasureId: erasure.id, subjectId, pseudonym: randomUUID(), dryRun }));
    return erasure;
  },
});

/** Keeps what each service answered; the last answer completes the evidence. An answer that comes again changes nothing. */
export const keepErasureAnswer = on(subjectErasureAnswered, async ({ tx, now }, { erasureId, service, tables }) => {
  const erasure = await tx.findOne(SubjectErasure, { where: { id: erasureId }, lock: { mode: 'pessimistic_write' } });
  if (!erasure || erasure.answers[service]) return;
  const answers = { ...erasure.answers, [service]: tables };
  await tx.save(tx.merge(SubjectErasure, erasure, { answers, completedAt: missingOf(SERVICES, answers).length === 0 ? now : null }));
});
