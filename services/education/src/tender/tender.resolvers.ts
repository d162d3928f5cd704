import { mutation, type ResolverMap } from '@opora/subgraph';
import type { SeminarSeries } from '../series/seminar-series.entity';
import { recordTender } from './tender.commands';

export const tenderResolvers: ResolverMap = {
  Mutation: { recordTender: mutation(recordTender) },
  SeminarSeries: { contractor: ({ contractorId }: SeminarSeries) => (contractorId === null ? null : { id: contractorId }) },
};
