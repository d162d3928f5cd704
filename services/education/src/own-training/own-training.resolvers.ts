import { hours, lessons } from '@opora/kernel';
import { mutation, type ResolverMap } from '@opora/subgraph';
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
    evidence: ({ evidenceDesignation, evidenceUrl, evidenceSha256 }: ExternalTraining) => ({ designation: evidenceDesignation, url: evidenceUrl, sha256: evidenceSha256 }),
  },
  TrainingAbsence: { person: ({ personId }: TrainingAbsence) => ({ id: personId }) },
};
