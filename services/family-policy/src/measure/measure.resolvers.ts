import { signedIn, trimDecimal } from '@opora/kernel';
import { batch, mutation, reference } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { StrategicPlan } from '../plan/strategic-plan.entity';
import { addMeasure, changeMeasure, removeMeasure, reportMeasure } from './measure.commands';
import { Measure } from './measure.entity';
import { percentFigure, progressOf } from './measure.queries';

export const measureResolvers = {
  Mutation: { addMeasure: mutation(addMeasure), changeMeasure: mutation(changeMeasure), removeMeasure: mutation(removeMeasure), reportMeasure: mutation(reportMeasure) },
  Measure: {
    __resolveReference: reference(signedIn, Measure),
    plan: batch(signedIn, (cx, measures: readonly Measure[]) => Promise.all(measures.map(({ planId }) => cx.get(StrategicPlan, planId)))),
    weight: ({ weight }) => trimDecimal(weight),
    progress: batch(signedIn, async (cx, measures: readonly Measure[]) => {
      const progress = await progressOf(cx, measures.map(({ planId }) => planId));
      return measures.map(({ planId, id }) => percentFigure(cx, progress.get(planId)!.get(id)));
    }),
  },
} satisfies Resolvers;
