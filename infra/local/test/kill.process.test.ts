import { broken, change, drained, killHard, prepareWorld, verdictOf, Writers, type World } from '@opora/chaos';
import { withDatabase } from '@opora/postgres/roles';
import { connect } from '@opora/postgres/session';
import { preparedStore } from '@opora/testing';
import { build, Platform, prepared, until } from './platform';

const LIMIT_MS = 180_000;
const RUN_ID = 'kill';
let platform: Platform;
let world: World;

beforeAll(async () => {
  build();
  platform = await prepared(preparedStore());
  await platform.start();
  world = await prepareWorld(platform, { people: 4, tables: 10 });
}, LIMIT_MS);
afterAll(async () => { await platform.remove(); }, LIMIT_MS);

const cells = (runId: string, state = '%') => platform.rows<{ n: number }>('SELECT count(*)::int AS n FROM evaluation.evaluation_run_cell WHERE run_id = $1 AND state LIKE $2', [runId, state]).then(([row]) => row!.n);
const ask = (year: number) => change(platform, 'evaluator', 'runEvaluationJob', { period: { from: `${year}-01-01`, to: `${year}-12-31` } });
const finished = (runId: string) => until(`the end of run ${runId}`, async () => {
  const [run] = await platform.rows<{ state: string; leased: boolean }>('SELECT state, lease_until IS NOT NULL AS leased FROM evaluation.evaluation_run WHERE id = $1', [runId]);
  // A taker that was killed holds its run for two minutes, and one that met a dead service waits; the test does not wait for either.
  await platform.rows(`UPDATE evaluation.evaluation_run SET lease_until = NULL, next_attempt_at = now() WHERE id = $1 AND finished_at IS NULL AND (state = 'PARTIAL' OR started_at < now() - interval '20 seconds')`, [runId]);
  return run!.state === 'DONE';
});
const values = (year: number) => platform.rows(
  `SELECT indicator_id, definition_version, territory_code, value, numerator, denominator, target, unit, reason, suppressed FROM evaluation.indicator_value WHERE period_from = $1 ORDER BY 1, 2, 3`, [`${year}-01-01`]);

/** Kills the worker while it is between two indicators of a run: a lock on the results holds it there. */
async function killInTheMiddleOf(runId: string): Promise<number> {
  const holder = await connect(withDatabase(platform.adminUrl, 'opora'));
  try {
    await until('the first results', async () => (await cells(runId, 'DONE')) > 0);
    await holder.query('BEGIN; LOCK TABLE evaluation.indicator_value IN EXCLUSIVE MODE');
    const done = await cells(runId, 'DONE');
    await killHard(platform.child('worker')!);
    return done;
  } finally {
    await holder.end();
  }
}

/** The run that is killed in the middle, with how many of its results were there at that moment. */
let killed: { id: string; done: number };

test('kill -9 of the gateway, the worker and PostgreSQL under clients’ changes, then of everything at once: every acknowledged change is there once, every repeated request has the same answer, everybody was told once', async () => {
  const writers = new Writers(platform, world, RUN_ID);
  writers.start(3);
  const moreChanges = (count = 15, from = writers.acknowledged.length) => until('more changes', () => writers.acknowledged.length > from + count);
  const { id } = await ask(2016);
  killed = { id, done: await killInTheMiddleOf(id) };
  for (const victim of [() => platform.child('api'), () => platform.postmaster]) {
    await moreChanges();
    await killHard(await until('the victim', victim));
  }
  await moreChanges();
  for (const pid of [platform.supervisor, platform.child('api')!, platform.child('worker')!, platform.postmaster]) await killHard(pid);
  await platform.start();
  await writers.finish();
  await drained(platform, 120, true);
  const verdict = await verdictOf(platform, writers, RUN_ID);
  expect(writers.refused).toEqual([]);
  expect(broken(verdict)).toEqual([]);
  expect(verdict.acknowledged).toBe(verdict.asked);
  expect(verdict.committed).toBe(verdict.acknowledged);
  expect(verdict.repeated).toBeGreaterThan(0);
  expect(verdict.notices).toBeGreaterThan(30);
}, LIMIT_MS);

test('an evaluation run killed in the middle ends with the same rows, once', async () => {
  await finished(killed.id);
  const once = await values(2016);
  const all = await cells(killed.id);
  expect(once).toHaveLength(all);
  expect(killed.done).toBeGreaterThan(0);
  expect(killed.done).toBeLessThan(all);
  const again = await ask(2016);
  await finished(again.id);
  expect(await values(2016)).toEqual(once);
}, LIMIT_MS);
