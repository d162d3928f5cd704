import { anyOf, warningOf } from '@opora/kernel';
import { batch, mutation, query, reference, type Context, type ResolverMap } from '@opora/subgraph';
import { findIndicator } from '../indicator/registry';
import { periodOpen } from '../warning';
import { EvaluationRun } from './evaluation-run.entity';
import { lockIndicatorPeriod, runEvaluationJob } from './run.commands';
import { countsOf, runList, troublesOf } from './run.queries';

const readers = anyOf('evaluator', 'mpsv-methodologist', 'regional-methodologist', 'machine-client', 'operator');

export const runResolvers: ResolverMap = {
  Query: {
    evaluationRun: query(readers, (cx, { id }: { id: string }) => cx.find(EvaluationRun, id)),
    evaluationRuns: query(readers, runList),
  },
  Mutation: { runEvaluationJob: mutation(runEvaluationJob), lockIndicatorPeriod: mutation(lockIndicatorPeriod) },
  EvaluationRun: {
    __resolveReference: reference(readers, EvaluationRun),
    period: ({ periodFrom, periodTo }: EvaluationRun) => ({ from: periodFrom, to: periodTo }),
    indicators: ({ indicatorIds }: EvaluationRun) => indicatorIds.flatMap((id) => findIndicator(id) ?? []),
    requestedByPerson: ({ requestedBy }: EvaluationRun) => requestedBy.length > 0,
    warnings: ({ provisional, periodTo, asOf }: EvaluationRun) => (provisional ? [warningOf(periodOpen(periodTo, asOf))] : []),
    cells: batch(readers, (cx: Context, runs: readonly EvaluationRun[]) => countsOf(cx, runs)),
    failures: batch(readers, async (cx: Context, runs: readonly EvaluationRun[]) => (await troublesOf(cx, runs)).map((all) => all.filter(({ state }) => state === 'FAILED'))),
    skipped: batch(readers, async (cx: Context, runs: readonly EvaluationRun[]) => (await troublesOf(cx, runs)).map((all) => all.filter(({ state }) => state === 'SKIPPED'))),
  },
};
