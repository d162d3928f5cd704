import { signedIn } from '@opora/kernel';
import { batch, mutation, query, reference } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { mayWrite } from '../scope';
import { cancelRoundTable, holdRoundTable, planRoundTable, scheduleRoundTable } from './round-table.commands';
import { RoundTable } from './round-table.entity';
import { facilitatorsOf, listRoundTables, warningsOf, worksInKraj } from './round-table.queries';

export const roundTableResolvers = {
  Query: {
    roundTable: query(signedIn, (cx, { id }: { id: string }) => cx.find(RoundTable, id)),
    roundTables: query(signedIn, listRoundTables),
  },
  Mutation: {
    planRoundTable: mutation(planRoundTable), scheduleRoundTable: mutation(scheduleRoundTable),
    holdRoundTable: mutation(holdRoundTable), cancelRoundTable: mutation(cancelRoundTable),
  },
  RoundTable: {
    __resolveReference: reference(signedIn, RoundTable),
    project: ({ projectId }) => ({ id: projectId }),
    kraj: ({ krajCode }) => territory.kraj(krajCode),
    orp: ({ orpCode }) => (orpCode ? territory.orp(orpCode) : null),
    facilitators: batch(signedIn, facilitatorsOf),
    facilitatorCount: ({ facilitatorIds }) => facilitatorIds.length,
    attendance: ({ attendance, krajCode }, _, cx) => (worksInKraj(cx, krajCode) ? attendance : null),
    warnings: batch(signedIn, warningsOf),
    viewerCan: (table, _, cx) => {
      const may = mayWrite(cx.actor, table) && (table.status === 'PLANNED' || table.status === 'SCHEDULED');
      return { schedule: may, hold: may, cancel: may };
    },
  },
} satisfies Resolvers;
