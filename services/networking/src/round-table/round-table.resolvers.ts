import { pragueDay, signedIn } from '@opora/kernel';
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
      const writes = mayWrite(cx.actor, table);
      const may = writes && (table.status === 'PLANNED' || table.status === 'SCHEDULED');
      const minute = writes && table.status === 'HELD' && table.minutesClosedAt === null;
      return { schedule: may, hold: may, cancel: may, invite: writes && table.status === 'SCHEDULED' && table.date! >= pragueDay(cx.now()), minute, closeMinutes: minute };
    },
  },
} satisfies Resolvers;
