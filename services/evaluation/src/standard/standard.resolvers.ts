import { signedIn, warningOf } from '@opora/kernel';
import { batch, mutation, query, reference, type Context, type ResolverMap } from '@opora/subgraph';
import { childrenOf } from '../project/project.queries';
import type { Project } from '../project/project.entity';
import { InspectionMethodology } from './inspection-methodology.entity';
import { SpodInspection } from './spod-inspection.entity';
import { StandardSet } from './standard-set.entity';
import { Standard } from './standard.entity';
import { addInspectionMethodology, planSpodInspection, registerStandardSet } from './standard.commands';
import { obligationOn, trainingWarnings } from './standard.rules';

export const standardResolvers: ResolverMap = {
  Query: {
    standardSets: query(signedIn, (cx: Context, { validOn }: { validOn?: string | null }) => {
      const sets = cx.db.manager.createQueryBuilder(StandardSet, 's').orderBy('s.code').addOrderBy('s.validFrom').addOrderBy('s.id').take(100);
      return (validOn ? sets.where('s.valid_from <= :validOn and (s.valid_to is null or s.valid_to >= :validOn)', { validOn }) : sets).getMany();
    }),
  },
  Mutation: { registerStandardSet: mutation(registerStandardSet), addInspectionMethodology: mutation(addInspectionMethodology), planSpodInspection: mutation(planSpodInspection) },
  Project: {
    inspectionMethodologies: batch(signedIn, (cx, projects: readonly Project[]) => childrenOf<InspectionMethodology>(cx, InspectionMethodology, 'projectId', projects, 'each.subject_kind', 10)),
  },
  StandardSet: {
    __resolveReference: reference(signedIn, StandardSet),
    standards: batch(signedIn, (cx, sets: readonly StandardSet[]) => childrenOf<Standard>(cx, Standard, 'setId', sets, 'each.number', 100)),
    obligation: (set: StandardSet, { on }: { on: string }) => obligationOn(set, on),
  },
  SpodInspection: {
    organisation: ({ organisationId }: SpodInspection) => ({ id: organisationId }),
    methodology: batch(signedIn, (cx, inspections: readonly SpodInspection[]) => Promise.all(inspections.map(({ methodologyId }) => cx.get(InspectionMethodology, methodologyId)))),
    warnings: ({ plannedOn, trainedOn }: SpodInspection) => trainingWarnings(plannedOn, trainedOn).map(warningOf),
  },
};
