import type { EntityManager } from 'typeorm';
import { anyOf, assertPeriod, common, pragueDay, refuse, type Actor, type Period } from '@opora/kernel';
import { defineCommand } from '@opora/subgraph';
import { requireIndicators } from '../indicator/registry';
import { IndicatorValue } from '../indicator/indicator-value.entity';
import type { IndicatorDefinition } from '../indicator/definition';
import { periodOpen } from '../warning';
import { EvaluationRun } from './evaluation-run.entity';
import { LockIndicatorPeriodInput, RunEvaluationJobInput } from './run.input';

export const runKeyOf = (period: Period, wanted: readonly IndicatorDefinition[]): string => `${period.from}/${period.to}:${wanted.map(({ id, version }) => `${id}@${version}`).sort().join(',')}`;

export interface NewRun { period: Period; asOf: string; today: string; wanted: readonly IndicatorDefinition[]; requestedBy: readonly string[]; traceId: string; now: Date }

/** Puts a run in the queue; null when the same one is still open. */
export async function enqueueRun(tx: EntityManager, { period, asOf, today, wanted, requestedBy, traceId, now }: NewRun): Promise<string | null> {
  const [row] = await tx.query(
    `insert into evaluation_run (run_key, period_from, period_to, as_of, indicator_ids, state, provisional, requested_by, trace_id, next_attempt_at)
     values ($1, $2, $3, $4, $5, 'QUEUED', $6, $7, $8, $9) on conflict (run_key) where finished_at is null do nothing returning id`,
    [runKeyOf(period, wanted), period.from, period.to, asOf, wanted.map(({ id }) => id), period.to >= today, requestedBy, traceId, now],
  ) as { id: string }[];
  return row?.id ?? null;
}

const people = (actor: Actor): string[] => (actor.kind === 'person' ? [actor.sub] : []);

/** Asks for indicators to be computed; the worker takes the run within a minute. Refuses EVA_INDICATOR_UNKNOWN, AS_OF_IN_FUTURE and EVA_RUN_IN_PROGRESS with the open run's id. */
export const runEvaluationJob = defineCommand({
  name: 'runEvaluationJob', input: RunEvaluationJobInput, allow: anyOf('evaluator', 'mpsv-methodologist', 'machine-client'),
  async run({ tx, actor, now, traceId }, input): Promise<EvaluationRun> {
    const period = assertPeriod(input.period, 'input.period');
    const wanted = requireIndicators(input.indicatorIds, 'input.indicatorIds');
    const today = pragueDay(now);
    if (input.asOf && input.asOf > today) throw common('AS_OF_IN_FUTURE', { field: 'input.asOf', actual: input.asOf, limit: today });
    const asOf = input.asOf ?? (period.to < today ? period.to : today);
    const id = await enqueueRun(tx, { period, asOf, today, wanted, requestedBy: people(actor), traceId, now });
    if (id) return tx.findOneByOrFail(EvaluationRun, { id });
    const open = await tx.createQueryBuilder(EvaluationRun, 'r').where('r.run_key = :key and r.finished_at is null', { key: runKeyOf(period, wanted) }).getOne();
    return refuse({ code: 'EVA_RUN_IN_PROGRESS', field: 'input', actual: open?.id, messageCs: 'Výpočet už probíhá.' }, { runId: open?.id ?? null });
  },
});

/** Locks the values of an ended period, so that no run overwrites them. Refuses EVA_PERIOD_OPEN for a period that has not ended. */
export const lockIndicatorPeriod = defineCommand({
  name: 'lockIndicatorPeriod', input: LockIndicatorPeriodInput, allow: anyOf('evaluator', 'mpsv-methodologist'),
  async run({ tx, now }, input): Promise<{ period: Period; lockedValues: number }> {
    const period = assertPeriod(input.period, 'input.period');
    const wanted = requireIndicators(input.indicatorIds, 'input.indicatorIds');
    if (period.to >= pragueDay(now)) refuse(periodOpen(period.to, pragueDay(now)));
    const { affected } = await tx.createQueryBuilder().update(IndicatorValue).set({ lockedAt: now })
      .where('period_from = :from and period_to = :to and locked_at is null and provisional = false and reason is distinct from \'SUBGRAPH_UNAVAILABLE\' and indicator_id in (:...ids)', { ...period, ids: wanted.map(({ id }) => id) }).execute();
    return { period, lockedValues: affected ?? 0 };
  },
});
