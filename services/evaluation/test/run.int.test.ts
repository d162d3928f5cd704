import type { DataSource } from 'typeorm';
import { figure } from '@opora/kernel';
import { territory } from '@opora/territory';
import { createExecutor, createLog, run, type AskGateway, type JobRun } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import { defineIndicator, ofEachKraj, taken, type IndicatorDefinition } from '../src/indicator/definition';
import { evaluation } from '../src/subgraph';
import { performRun } from '../src/run/perform-run';
import { lockIndicatorPeriod, runEvaluationJob } from '../src/run/run.commands';
import { MAX_RETRIES } from '../src/run/run.store';
import { enqueueNightlyRuns, performDueRuns } from '../src/run/run.schedules';
import { setTargets } from '../src/target/target.commands';
import { aProject, asking, evaluator, NOON } from './builders';

let db: DataSource;
beforeEach(async () => { db = await testDatabase(evaluation); });
afterEach(closeAll);

const KRAJE = territory.kraje().map(({ code }) => code);
const PERIOD = { from: '2017-01-01', to: '2017-12-31' };
const minutes = (n: number) => new Date(NOON.getTime() + n * 60_000);
type Reply = Awaited<ReturnType<AskGateway>>;
const inKraje = (valueOf: (code: string) => object | null): Reply => ({ data: { kraje: KRAJE.map((code) => ({ code, ...valueOf(code) })) } });
const count = (value: string, over: object = {}) => figure({ unit: 'count', asOf: '2017-12-31', value, ...over });
const away: Reply = { data: null, errors: [{ message: 'x', path: ['kraje'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] };
/** A graph in which four round tables and one seminar were held in every kraj and nothing else is published. */
const graph: AskGateway = async (question) => (question.includes('RoundTablesHeld') ? inKraje(() => ({ network: { roundTables: { held: count('4') } } }))
  : question.includes('SeminarsHeld') ? inKraje(() => ({ education: { seminarsHeld: count('1') } })) : { data: { kraje: KRAJE.map((code) => ({ code })) } });
const work = (askGateway: AskGateway = graph, over: Partial<JobRun> = {}): JobRun => ({ db, askGateway, now: () => NOON, signal: new AbortController().signal, log: createLog('test', 'silent'), ...over });
const ask = (over: object = {}, at: Date = NOON) => run(asking(db, evaluator, () => at), runEvaluationJob, { period: PERIOD, indicatorIds: ['round-tables-held', 'seminars-held'], ...over });
const values = () => db.query(`select indicator_id, definition_version, territory_code, period_from, period_to, value, reason from indicator_value order by 1, 2, 3, 4, 5`) as Promise<{ indicator_id: string; territory_code: string; value: string | null; reason: string | null }[]>;
const cells = async (id: string) => Object.fromEntries((await db.query(`select state, count(*)::int as n from evaluation_run_cell where run_id = $1 group by state`, [id]) as { state: string; n: number }[]).map(({ state, n }) => [state, n]));
const told = (topic = 'evaluation-run-finished') => db.query('select payload from outbox where topic = $1 order by id', [topic]) as Promise<{ payload: Record<string, unknown> }[]>;
const codes = (results: readonly PromiseSettledResult<unknown>[]) => results.flatMap((r) => (r.status === 'rejected' ? [(r.reason as { code: string }).code] : []));

test('a run keeps one value a cell, tells who asked once, and done again it changes nothing', async () => {
  const { id } = await ask();
  expect(await performRun(work(), id)).toBe('DONE');
  const first = await values();
  expect(first).toHaveLength(28);
  expect(await cells(id)).toEqual({ DONE: 28 });
  expect(await told()).toEqual([{ payload: { recipients: [evaluator.sub], runId: id, done: 28, failed: 0 } }]);
  expect(await performRun(work(), id)).toBe('BUSY');
  const again = await ask();
  expect(await performRun(work(), again.id)).toBe('DONE');
  expect(await values()).toEqual(first);
});

test('the same run asked for twice, also at once, is refused with the id of the open one', async () => {
  const results = await Promise.allSettled([ask(), ask(), ask()]);
  expect(codes(results)).toEqual(['EVA_RUN_IN_PROGRESS', 'EVA_RUN_IN_PROGRESS']);
  const open = results.find((r) => r.status === 'fulfilled')!.value;
  await expect(ask()).rejects.toMatchObject({ code: 'EVA_RUN_IN_PROGRESS', extensions: { details: { runId: open.id } } });
  await expect(ask({ indicatorIds: ['fte-nzdm'] })).resolves.toMatchObject({ state: 'QUEUED' });
});

test('a process that dies in the middle leaves a run that another ends with the same rows once', async () => {
  const { id } = await ask();
  let asked = 0;
  const dying: AskGateway = (question) => (++asked === 2 ? new Promise(() => undefined) : graph(question));
  void performRun(work(dying), id);
  while (asked < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await values()).toHaveLength(14);
  expect(await performRun(work(), id)).toBe('BUSY');
  expect(await performRun(work(graph, { now: () => minutes(3) }), id)).toBe('DONE');
  expect(await values()).toHaveLength(28);
  expect(await cells(id)).toEqual({ DONE: 28 });
  expect(await told()).toHaveLength(1);
});

test('a taker that comes back late writes nothing over the one who took over', async () => {
  const { id } = await ask();
  let answer!: (reply: Reply) => void;
  const late = performRun(work((question) => (question.includes('RoundTables') ? new Promise<Reply>((resolve) => { answer = resolve; }) : graph(question))), id);
  while (!answer) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await performRun(work(graph, { now: () => minutes(3) }), id)).toBe('DONE');
  answer(inKraje(() => ({ network: { roundTables: { held: count('999') } } })));
  expect(await late).toBe('BUSY');
  expect((await values()).some(({ value }) => value === '999')).toBe(false);
  expect(await told()).toHaveLength(1);
});

test('a run that is being shut down gives itself back and goes on at once', async () => {
  const { id } = await ask();
  const stop = new AbortController();
  expect(await performRun(work(async (question) => { stop.abort(); return graph(question); }, { signal: stop.signal }), id)).toBe('STOPPED');
  expect(await cells(id)).toEqual({ DONE: 14, PENDING: 14 });
  expect(await performRun(work(), id)).toBe('DONE');
});

test('an owner that is away fails its own cells, which are tried again later and alone', async () => {
  const { id } = await ask();
  const asked: string[] = [];
  const without: AskGateway = async (question) => { asked.push(question); return question.includes('SeminarsHeld') ? away : graph(question); };
  expect(await performRun(work(without), id)).toBe('PARTIAL');
  expect(await cells(id)).toEqual({ DONE: 14, FAILED: 14 });
  expect((await values()).filter(({ reason }) => reason === 'SUBGRAPH_UNAVAILABLE')).toHaveLength(14);
  expect(await told()).toEqual([]);
  asked.length = 0;
  await performDueRuns(work(without));
  expect(asked).toEqual([]);
  await performDueRuns(work(graph, { now: () => minutes(2), askGateway: async (question) => { asked.push(question); return graph(question); } }));
  expect(asked).toHaveLength(1);
  expect(await cells(id)).toEqual({ DONE: 28 });
  expect(await told()).toHaveLength(1);
});

test('after the last retry the run ends with its failures and tells once', async () => {
  const { id } = await ask();
  const without: AskGateway = async (question) => (question.includes('SeminarsHeld') ? Promise.reject(new Error('refused')) : graph(question));
  let at = 0;
  for (let pass = 0; pass <= MAX_RETRIES; pass++) { expect(await performRun(work(without, { now: () => minutes(at) }), id)).toBe('PARTIAL'); at += 120; }
  const { data } = await createExecutor(evaluation, db, createLog('test', 'silent')).execute(
    { query: 'query($id: ID!) { evaluationRun(id: $id) { state finishedAt cells { total done failed skipped pending } failures { code retryCount key { indicatorId territoryCode } } } }', variables: { id } },
    { actor: evaluator, traceId: 't', deadline: Date.now() + 60_000 });
  expect(data).toMatchObject({ evaluationRun: { state: 'PARTIAL', finishedAt: expect.any(String), cells: { total: 28, done: 14, failed: 14, skipped: 0, pending: 0 } } });
  const { failures } = (data as { evaluationRun: { failures: object[] } }).evaluationRun;
  expect(failures).toHaveLength(14);
  expect(failures[0]).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', retryCount: MAX_RETRIES, key: { indicatorId: 'seminars-held', territoryCode: 'CZ010' } });
  expect(await told()).toEqual([]);
  expect(await told('evaluation-run-failed')).toEqual([{ payload: { recipients: [evaluator.sub], runId: id, done: 14, failed: 14 } }]);
  await expect(ask()).resolves.toMatchObject({ state: 'QUEUED' });
});

test('a failure never takes an earlier value away', async () => {
  await performRun(work(), (await ask()).id);
  await performRun(work(async () => away), (await ask()).id);
  expect((await values()).filter(({ value }) => value !== null)).toHaveLength(28);
});

test('a locked period is never overwritten; its cells are skipped', async () => {
  await performRun(work(), (await ask()).id);
  expect(await run(asking(db, evaluator), lockIndicatorPeriod, { period: PERIOD, indicatorIds: ['round-tables-held'] })).toMatchObject({ lockedValues: 14 });
  const { id } = await ask();
  await performRun(work(async (question) => (question.includes('RoundTables') ? inKraje(() => ({ network: { roundTables: { held: count('77') } } })) : graph(question))), id);
  expect((await values()).filter(({ value }) => value === '77')).toEqual([]);
  expect(await cells(id)).toEqual({ DONE: 14, SKIPPED: 14 });
  await expect(run(asking(db, evaluator), lockIndicatorPeriod, { period: { from: '2026-01-01', to: '2026-12-31' } })).rejects.toMatchObject({ code: 'EVA_PERIOD_OPEN' });
});

test('R-EVA-03: a target of 0 keeps the value and marks the cell; a new definition version has rows of its own', async () => {
  const { id: projectId } = await aProject(db);
  await run(asking(db), setTargets, { projectId, targets: [{ metric: 'round-tables', title: 'Kulaté stoly', value: '0', unit: 'count', semantics: 'EXACT', source: 's' }] });
  await performRun(work(), (await ask({ indicatorIds: ['round-tables-held'] })).id);
  expect(await db.query(`select value, target, code, territory_code from indicator_value where code is not null`)).toEqual([{ value: '4', target: '0', code: 'EVA_NO_DENOMINATOR', territory_code: 'CZ051' }]);
  const next: IndicatorDefinition = defineIndicator({
    id: 'round-tables-held', title: 'x', titleEn: 'x', unit: 'count', version: 2, territory: 'kraj', metric: 'round-tables', additive: true, ask: ofEachKraj('RoundTablesHeld', 'x'), compute: (kraj) => taken(kraj.network.roundTables.held, 'count'),
  });
  await performRun(work(), (await ask({ indicatorIds: ['round-tables-held'] })).id, [next]);
  expect((await values()).length).toBe(28);
});

test('EVA_PERIOD_OPEN is a warning, an unknown indicator and a future day are refusals', async () => {
  const open = await ask({ period: { from: '2026-01-01', to: '2026-12-31' } });
  expect(open).toMatchObject({ provisional: true, asOf: '2026-11-22' });
  await expect(ask({ indicatorIds: ['nonsense', 'round-tables-held', 'other'] })).rejects.toMatchObject({ code: 'INVALID_INPUT', violations: [{ code: 'EVA_INDICATOR_UNKNOWN', actual: 'nonsense' }, { actual: 'other', messageCs: 'Neznámý indikátor.' }] });
  await expect(ask({ asOf: '2026-11-23' })).rejects.toMatchObject({ code: 'AS_OF_IN_FUTURE' });
  await expect(ask({ period: { from: '2018-01-01', to: '2017-01-01' } })).rejects.toMatchObject({ code: 'DATE_RANGE_REVERSED' });
});

test('a mistake in one indicator fails its own cells only', async () => {
  const broken = defineIndicator({ id: 'seminars-held', title: 'x', titleEn: 'x', unit: 'count', version: 1, territory: 'kraj', metric: null, additive: true, ask: 'SeminarsHeld', compute: () => { throw new TypeError('broken'); } });
  const fine = defineIndicator({ id: 'round-tables-held', title: 'x', titleEn: 'x', unit: 'count', version: 1, territory: 'kraj', metric: null, additive: true, ask: 'RoundTablesHeld', compute: (kraj) => taken(kraj.network.roundTables.held, 'count') });
  const { id } = await ask();
  await performRun(work(), id, [broken, fine]);
  expect(await db.query(`select distinct indicator_id, state, code from evaluation_run_cell order by 1`)).toEqual([{ indicator_id: 'round-tables-held', state: 'DONE', code: null }, { indicator_id: 'seminars-held', state: 'FAILED', code: 'INTERNAL' }]);
});

test('every night this year and the last one are computed, once however often the schedule fires, and nobody is told', async () => {
  await enqueueNightlyRuns(work());
  await enqueueNightlyRuns(work());
  const runs = () => db.query(`select period_from, provisional, as_of, state, requested_by from evaluation_run order by 1`) as Promise<object[]>;
  expect(await runs()).toEqual([
    { period_from: '2025-01-01', provisional: false, as_of: '2025-12-31', state: 'QUEUED', requested_by: [] }, { period_from: '2026-01-01', provisional: true, as_of: '2026-11-22', state: 'QUEUED', requested_by: [] },
  ]);
  let questions = 0;
  await performDueRuns(work(async (question) => { questions++; return graph(question); }));
  expect(questions).toBe(2 * 6);
  expect(await told()).toEqual([]);
});
