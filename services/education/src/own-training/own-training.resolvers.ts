import { hours, lessons, signedIn } from '@opora/kernel';
import { batch, mutation, type ResolverMap } from '@opora/subgraph';
import { StoredFile } from '../file/stored-file.entity';
import type { ExternalTraining } from './external-training.entity';
import { recordAbsence, recordExternalTraining, withdrawAbsence, withdrawExternalTraining } from './own-training.commands';
import type { TrainingAbsence } from './training-absence.entity';

export const ownTrainingResolvers: ResolverMap = {
  Mutation: {
    recordExternalTraining: mutation(recordExternalTraining), withdrawExternalTraining: mutation(withdrawExternalTraining),
    recordAbsence: mutation(recordAbsence), withdrawAbsence: mutation(withdrawAbsence),
  },
  ExternalTraining: {
    person: ({ personId }: ExternalTraining) => ({ id: personId }),
    hours: ({ minutes }: ExternalTraining) => hours(minutes),
    lessons: ({ minutes }: ExternalTraining) => lessons(minutes),
    evidence: ({ evidenceDesignation, evidenceUrl, evidenceSha256, evidenceFileId }: ExternalTraining) => ({ designation: evidenceDesignation, url: evidenceUrl, sha256: evidenceSha256, fileId: evidenceFileId }),
  },
  TrainingEvidence: { file: batch(signedIn, (cx, all: readonly { fileId: string | null }[]) => Promise.all(all.map(({ fileId }) => (fileId === null ? null : cx.find(StoredFile, fileId))))) },
  TrainingAbsence: { person: ({ personId }: TrainingAbsence) => ({ id: personId }) },
};
