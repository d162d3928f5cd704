import { In, Not, type DataSource } from 'typeorm';
import { enterWholeService, openDatabase, type Context } from '@opora/work';
import { checksOf, type Check, type Finding } from './checks';
import { IntegrityResult } from './integrity-result.entity';
import type { JobRun, Operated, Schedule } from './service';

const NIGHT_MS = 120_000;
/** All checks together, while an operator waits. */
const REQUEST_MS = 3500;

/** What the checks find now; for those that take longer than an operator waits, what the night found. */
export async function integrityOf(cx: Context, subgraph: Operated): Promise<object[]> {
  const { db } = cx;
  const until = Date.now() + REQUEST_MS;
  const nightly = new Map((await db.getRepository(IntegrityResult).find({ take: 100 })).map((result) => [result.name, result]));
  const results: object[] = [];
  for (const check of checksOf(subgraph, db, { night: false })) {
    const { name, severity } = check;
    const found = check.night ? null : await foundWithin(cx, check, until - Date.now());
    const kept = nightly.get(name);
    results.push(found ? { name, severity, ...found, checkedAt: cx.now() } : { name, severity, count: kept?.count ?? null, sample: kept?.sample ?? [], checkedAt: kept?.checkedAt ?? null });
  }
  return results;
}

/** Null when it could not be carried out in that time. */
async function foundWithin({ db, actor, now }: Context, check: Check, ms: number): Promise<Finding | null> {
  if (ms < 100) return null;
  return db.transaction('REPEATABLE READ', async (tx) => {
    await enterWholeService(tx, actor);
    await tx.query(`select set_config('statement_timeout', $1, true)`, [`${ms}ms`]);
    return check.run(tx, { now: now() });
  }).catch(() => null);
}

/** Every night: every check, with the time it takes; one that fails is kept as not carried out and told in the log. */
export const integritySchedule = (subgraph: Operated): Schedule => ({ name: 'check-integrity', cron: '40 3 * * *', run: (work) => checkIntegrity(subgraph, work) });

export async function checkIntegrity(subgraph: Operated, { db, now, askGateway, log, signal }: JobRun): Promise<void> {
  const { url } = db.options as { url: string };
  const patient = await openDatabase(subgraph, url, { poolSize: 1, statementTimeoutMs: NIGHT_MS, background: true });
  try {
    const checks = checksOf(subgraph, db, { night: true });
    for (const check of checks) {
      if (signal.aborted) return;
      const found = await carriedOut(patient, check, { now: now(), askGateway }).catch((err: unknown) => { log.error({ err, check: check.name }, 'a check could not be carried out'); return null; });
      if (found && found.count > 0) log.warn({ check: check.name, severity: check.severity, count: found.count }, 'a check found something');
      await db.getRepository(IntegrityResult).upsert({ name: check.name, severity: check.severity, count: found?.count ?? null, sample: found?.sample ?? [], checkedAt: now() }, ['name']);
    }
    // What a check of an earlier version found would stand for ever.
    await db.getRepository(IntegrityResult).delete({ name: Not(In(checks.map(({ name }) => name))) });
  } finally {
    await patient.destroy();
  }
}

/** In one instant of the database, so that facts and their counts are compared as they were together. */
const carriedOut = (db: DataSource, check: Check, at: Parameters<Check['run']>[1]): Promise<Finding> => db.transaction('REPEATABLE READ', (tx) => check.run(tx, at));
