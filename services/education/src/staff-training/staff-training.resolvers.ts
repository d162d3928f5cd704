import { signedIn } from '@opora/kernel';
import { batch, mutation, type ResolverMap } from '@opora/subgraph';
import { recordStaffTraining, setStaffTrainingPlan } from './staff-training.commands';
import { staffTrainingOf } from './staff-training.queries';

export const staffTrainingResolvers: ResolverMap = {
  Mutation: { setStaffTrainingPlan: mutation(setStaffTrainingPlan), recordStaffTraining: mutation(recordStaffTraining) },
  Project: {
    staffTraining: batch(signedIn, (cx, projects: readonly { id: string }[], { asOf }: { asOf?: string | null }) => staffTrainingOf(cx, projects.map(({ id }) => id), asOf)),
  },
  StaffTrainingChange: { project: ({ projectId }: { projectId: string }) => ({ id: projectId }) },
};
