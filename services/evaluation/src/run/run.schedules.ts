import { pragueDay } from '@opora/kernel';
import type { JobRun, Schedule } from '@opora/subgraph';
import { indicators } from '../indicators/all';
import { performRun } from './perform-run';
import { enqueueRun } from './run.commands';
import { passesTotal } from './run.metrics';

const AT_ONCE = 20;

/** Every night: this calendar year, still provisional, and the last one, which late reports may still change until it is locked. */
export async function enqueueNightlyRuns({ db, now }: JobRun): Promise<void> {
  const at = now();
  const today = pragueDay(at);
  const year = Number(today.slice(0, 4));
  for (const each of [year, year - 1]) {
    const period = { from: `${each}-01-01`, to: `${each}-12-31` };
    const asOf = period.to < today ? period.to : today;
    await enqueueRun(db.manager, { period, asOf, today, wanted: indicators, requestedBy: [], traceId: `nightly-${today}`, now: at });
  }
}

/** Carries out every run that is due: new ones, those whose failed cells are to be tried again, and those whose process died. */
export async function performDueRuns(work: JobRun): Promise<void> {
  const due = await work.db.query(
    `select id from evaluation_run where finished_at is null and next_attempt_at <= $1 and (lease_until is null or lease_until < $1) order by next_attempt_at, id limit ${AT_ONCE}`, [work.now()],
  ) as { id: string }[];
  for (const { id } of due) {
    if (work.signal.aborted) return;
    const outcome = await performRun(work, id);
    passesTotal.inc({ outcome });
    work.log.info({ runId: id, outcome }, 'evaluation run');
  }
}

export const runSchedules: readonly Schedule[] = [
  { name: 'nightly-runs', cron: '15 2 * * *', run: enqueueNightlyRuns },
  { name: 'due-runs', cron: '*/10 * * * * *', run: performDueRuns },
];
