import { assertNone, pragueDay, refuse, signedIn, type Day } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { IsNull, type EntityManager } from 'typeorm';
import { Employment } from '../employment/employment.entity';
import { employmentOn } from '../employment/employment.rules';
import { attachFile, takeFile } from '../file/attaching';
import { assertMayActFor, assertMayRead } from '../people';
import { ExternalTraining } from './external-training.entity';
import { RecordAbsenceInput, RecordExternalTrainingInput, WithdrawAbsenceInput, WithdrawExternalTrainingInput } from './own-training.input';
import { absenceProblems, claimProblems } from './own-training.rules';
import { TrainingAbsence } from './training-absence.entity';

interface Workplace { employments: Employment[]; organisationId: string | null; krajCode: string | null }

/** Where a person works on a day, or last did before it; requests about one person wait for each other. */
async function workplaceOf(tx: EntityManager, personId: string, day: Day): Promise<Workplace> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [personId]);
  const employments = await tx.find(Employment, { where: { personId }, order: { from: 'ASC', id: 'ASC' }, take: 1000 });
  const place = employmentOn(employments, day) ?? employments.filter(({ from }) => from <= day).at(-1) ?? null;
  return { employments, organisationId: place?.organisationId ?? null, krajCode: place?.krajCode ?? null };
}

/** True when the same course of the person, by the same organiser on the same days, is recorded and not withdrawn. */
const isRecorded = async (tx: EntityManager, { personId, titleCs, organiserCs, from, to }: Pick<RecordExternalTrainingInput, 'personId' | 'titleCs' | 'organiserCs' | 'from' | 'to'>): Promise<boolean> =>
  tx.existsBy(ExternalTraining, { personId, titleCs, organiserCs, from, to, withdrawnOn: IsNull() });

/** How a document is called that is attached and not otherwise named: never by its file's name, which may hold a person's. */
const ATTACHED = 'Přiložený soubor';

export const recordExternalTraining = defineCommand({
  name: 'recordExternalTraining', input: RecordExternalTrainingInput, allow: signedIn, reach: 'service',
  async run({ tx, actor, now }, { evidence, unit, elearning, ...input }) {
    const { organisationId, krajCode } = await workplaceOf(tx, input.personId, input.to);
    assertMayActFor(actor, { personId: input.personId, krajCode });
    const file = evidence?.fileId ? await takeFile(tx, actor, evidence.fileId, 'EVIDENCE', now, 'input.evidence.fileId') : null;
    const evidenceDesignation = evidence?.designation ?? (file && ATTACHED);
    assertNone(claimProblems({ ...input, evidenceDesignation }, pragueDay(now), await isRecorded(tx, input)));
    const training = await tx.save(tx.create(ExternalTraining, {
      ...input, organisationId, krajCode, unit: unit ?? 'HOUR', elearning: elearning ?? false,
      evidenceDesignation: evidenceDesignation!, evidenceUrl: evidence?.url ?? null, evidenceSha256: file?.sha256 ?? evidence?.sha256 ?? null, evidenceFileId: file?.id ?? null, withdrawnOn: null,
    }));
    if (file) await attachFile(tx, file, { type: 'EXTERNAL_TRAINING', id: training.id, personId: input.personId, krajCode, organisationId });
    return training;
  },
});

export const withdrawExternalTraining = defineCommand({
  name: 'withdrawExternalTraining', input: WithdrawExternalTrainingInput, allow: signedIn, reach: 'service',
  async run({ tx, actor, now, lock }, { externalTrainingId, expectedVersion }) {
    const training = await lock(ExternalTraining, externalTrainingId, expectedVersion ?? undefined);
    assertMayRead(actor, training);
    if (training.withdrawnOn !== null) refuse({ code: 'EDU_TRAINING_WITHDRAWN', field: 'input.externalTrainingId', messageCs: 'Záznam už byl odebrán.' });
    return tx.save(Object.assign(training, { withdrawnOn: pragueDay(now) }));
  },
});

export const recordAbsence = defineCommand({
  name: 'recordAbsence', input: RecordAbsenceInput, allow: signedIn, reach: 'service',
  async run({ tx, actor }, input) {
    const { employments, organisationId, krajCode } = await workplaceOf(tx, input.personId, input.from);
    assertMayActFor(actor, { personId: input.personId, krajCode });
    assertNone(absenceProblems(input, await tx.findBy(TrainingAbsence, { personId: input.personId, withdrawnOn: IsNull() }), employments));
    return tx.save(tx.create(TrainingAbsence, { ...input, organisationId, krajCode, withdrawnOn: null }));
  },
});

export const withdrawAbsence = defineCommand({
  name: 'withdrawAbsence', input: WithdrawAbsenceInput, allow: signedIn, reach: 'service',
  async run({ tx, actor, now, lock }, { absenceId, expectedVersion }) {
    const absence = await lock(TrainingAbsence, absenceId, expectedVersion ?? undefined);
    assertMayRead(actor, absence);
    if (absence.withdrawnOn !== null) refuse({ code: 'EDU_ABSENCE_WITHDRAWN', field: 'input.absenceId', messageCs: 'Záznam už byl odebrán.' });
    return tx.save(Object.assign(absence, { withdrawnOn: pragueDay(now) }));
  },
});
