import { compareCs, mayInKraj, signedIn } from '@opora/kernel';
import { batch, mutation, reference } from '@opora/subgraph';
import { territory } from '@opora/territory';
import type { Resolvers } from '../__generated__/types';
import { RoundTable } from '../round-table/round-table.entity';
import { facilitatorsOf, roundsOf } from '../round-table/round-table.queries';
import { KRAJ_WRITERS } from '../scope';
import { Round } from './round.entity';
import { setRoundTablePlan } from './round-table-plan.commands';
import { RoundTablePlan } from './round-table-plan.entity';
import { closingTables } from './round-table-plan.queries';
import { plannedOrp, plannedTotal } from './round-table-plan.rules';

export const planResolvers = {
  Mutation: { setRoundTablePlan: mutation(setRoundTablePlan) },
  RoundTablePlan: {
    __resolveReference: reference(signedIn, RoundTablePlan),
    project: ({ projectId }) => ({ id: projectId }),
    kraj: ({ krajCode }) => territory.kraj(krajCode),
    orps: ({ orpCodes }) => orpCodes.map((code) => territory.orp(code)).sort((a, b) => compareCs(a.name, b.name)),
    plannedOrp: (plan) => plannedOrp(plan),
    total: (plan) => plannedTotal(plan),
    rounds: batch(signedIn, async (cx, plans: readonly RoundTablePlan[]) => {
      const rounds = await roundsOf(cx, plans.map(({ projectId }) => projectId));
      return plans.map(({ projectId }) => rounds.get(projectId) ?? []);
    }),
    facilitators: batch(signedIn, facilitatorsOf),
    viewerCan: ({ krajCode }, _, cx) => ({ edit: mayInKraj(cx.actor, KRAJ_WRITERS, krajCode) }),
  },
  Round: {
    __resolveReference: reference(signedIn, Round),
    project: ({ projectId }) => ({ id: projectId }),
    regionalTable: batch(signedIn, closingTables),
    closedByRegionalTable: batch(signedIn, (cx, rounds: readonly Round[]) => Promise.all(rounds.map(({ closedByRegionalTableId: id }) => (id ? cx.find(RoundTable, id) : null)))),
  },
} satisfies Resolvers;
