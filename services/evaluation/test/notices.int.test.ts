import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { grantChanged } from '@opora/contracts';
import { figure, type Role } from '@opora/kernel';
import { territory } from '@opora/territory';
import { consume, createLog, run, type AskGateway, type JobRun } from '@opora/subgraph';
import { closeAll, syntheticId, testDatabase } from '@opora/testing';
import { performRun } from '../src/run/perform-run';
import { runEvaluationJob } from '../src/run/run.commands';
import { MAX_RETRIES } from '../src/run/run.store';
import { enqueueNightlyRuns, performDueRuns } from '../src/run/run.schedules';
import { evaluation } from '../src/subgraph';
import { setTargets } from '../src/target/target.commands';
import { aProject, asking, evaluator, NOON } from './builders';

let db: DataSource;
beforeEach(async () => { db = await testDatabase(evaluation); });
afterEach(closeAll);

const PERIOD = { from: '2017-01-01', to: '2017-12-31' };
/** A graph in which Liberecký kraj held so many round tables, and nothing else is known. */
const held = (value: string | null): AskGateway => async (question) => ({
  data: { kraje: territory.kraje().map(({ code }) => ({ code, ...(question.includes('RoundTablesHeld') && code === 'CZ051' ? { network: { roundTables: { held: figure({ unit: 'count', asOf: '2017-05-24', ...(value === null ? {} : { value }) }) } } } : {}) })) },
});
const work = (askGateway: AskGateway, over: Partial<JobRun> = {}): JobRun => ({ db, askGateway, now: () => NOON, signal: new AbortController().signal, log: createLog('test', 'silent'), ...over });
const perform = async (askGateway: AskGateway, over: object = {}) => {
  const { id } = await run(asking(db, evaluator), runEvaluationJob, { period: PERIOD, asOf: '2017-05-24', indicatorIds: ['round-tables-held'], ...over });
  return { id, outcome: await performRun(work(askGateway), id) };
};
const told = async (topic: string) => (await db.query('select payload from outbox where topic = $1 order by id', [topic]) as { payload: Record<string, unknown> & { recipients: string[] } }[]).map(({ payload }) => payload);

const aGrant = (role: Role, krajCode: string | null, over: Partial<Parameters<typeof grantChanged>[0]> = {}) => {
  const personId = syntheticId(`${role} ${krajCode}`);
  const { topic, payload } = grantChanged({ grantId: randomUUID(), personId, role, level: krajCode ? 'KRAJ' : 'ALL', scopeId: krajCode, krajCode, validFrom: '2026-01-01', validTo: null, withdrawn: false, version: 1, ...over });
  return consume({ consumer: 'evaluation', db, subscriptions: evaluation.subscriptions!, log: createLog('test', 'silent') }, { producer: 'networking', eventId: randomUUID(), topic, payload, traceId: 'test' }).then(() => personId);
};
async function withTarget(over: object = {}): Promise<void> {
  const { id: projectId } = await aProject(db);
  await run(asking(db), setTargets, { projectId, targets: [{ metric: 'round-tables', title: 'Kulaté stoly', value: '42', unit: 'count', semantics: 'EXACT', source: 's', ...over }] });
}

test('an indicator behind its target is told once to evaluators and to those who watch its kraj, and again only after it has caught up and fallen behind', async () => {
  await withTarget();
  const watching = [await aGrant('evaluator', null), await aGrant('family-policy-coordinator', 'CZ051'), await aGrant('regional-methodologist', 'CZ051')];
  for (const [role, kraj] of [['family-policy-coordinator', 'CZ080'], ['organiser', 'CZ051'], ['mpsv-methodologist', null]] as const) await aGrant(role, kraj);
  await perform(held('4'));
  const [notice, ...more] = await told('indicator-behind-target');
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ indicatorId: 'round-tables-held', territoryCode: 'CZ051', periodFrom: '2017-01-01', periodTo: '2017-12-31', asOf: '2017-05-24', value: '4', target: '42' });
  expect([...notice!.recipients].sort()).toEqual(watching.sort());
  await perform(held('4'));
  await perform(held('5'));
  expect(await told('indicator-behind-target')).toHaveLength(1);
  await perform(held('10'));
  await perform(held('9'));
  expect((await told('indicator-behind-target')).map(({ value }) => value)).toEqual(['4', '9']);
  await perform(held('4'), { period: { from: '2018-01-01', to: '2018-12-31' } });
  expect(await told('indicator-behind-target')).toHaveLength(3);
});

test('a run killed after its values and ended by another tells once', async () => {
  await withTarget();
  await aGrant('evaluator', null);
  const { id } = await run(asking(db, evaluator), runEvaluationJob, { period: PERIOD, asOf: '2017-05-24', indicatorIds: ['round-tables-held', 'seminars-held'] });
  let asked = 0;
  void performRun(work((question) => (++asked === 2 ? new Promise(() => undefined) : held('4')(question))), id);
  while (asked < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await performRun(work(held('4'), { now: () => new Date(NOON.getTime() + 180_000) }), id)).toBe('DONE');
  expect(await told('indicator-behind-target')).toHaveLength(1);
});

test('nobody is told of what is on pace, unknown, or measured by a target that is a most, of a part, or without a time', async () => {
  await aGrant('evaluator', null);
  await perform(held('4'));
  await withTarget({ semantics: 'CEILING' });
  await perform(held('4'));
  await withTarget({ per: 'ORP', metric: 'round-tables' });
  await perform(held('4'));
  await withTarget({ from: '2017-09-01', to: '2019-09-30' });
  await perform(held('0'));
  await perform(held(null));
  expect(await told('indicator-behind-target')).toEqual([]);
});

test('whoever lost the role, or does not hold it today, is not told; what comes late changes nothing', async () => {
  await withTarget();
  const grantId = randomUUID();
  await aGrant('evaluator', null, { grantId, withdrawn: true, version: 2 });
  await aGrant('evaluator', null, { grantId, version: 1 });
  await aGrant('regional-methodologist', 'CZ051', { validTo: '2026-11-21' });
  await aGrant('family-policy-coordinator', 'CZ051', { validFrom: '2026-11-23' });
  await perform(held('4'));
  expect(await told('indicator-behind-target')).toEqual([]);
});

test('a run that computes nothing, however often it is tried, is told to whoever asked and to the evaluators, once each', async () => {
  const watcher = await aGrant('evaluator', null);
  await aGrant('evaluator', null, { grantId: randomUUID(), personId: evaluator.sub });
  const { id } = await run(asking(db, evaluator), runEvaluationJob, { period: PERIOD, indicatorIds: ['round-tables-held'] });
  const away: AskGateway = () => Promise.reject(new Error('away'));
  for (let pass = 0; pass <= MAX_RETRIES; pass++) await performRun(work(away, { now: () => new Date(NOON.getTime() + pass * 7_200_000) }), id);
  const failed = await told('evaluation-run-failed');
  expect(failed).toMatchObject([{ runId: id, done: 0, failed: 14 }]);
  expect([...failed[0]!.recipients].sort()).toEqual([watcher, evaluator.sub].sort());
  expect(await told('evaluation-run-finished')).toEqual([]);
});

test('a nightly run that fails is told to the evaluators although nobody asked for it', async () => {
  const watcher = await aGrant('evaluator', null);
  await enqueueNightlyRuns(work(held('4')));
  const away: AskGateway = () => Promise.reject(new Error('away'));
  for (let pass = 0; pass <= MAX_RETRIES; pass++) await performDueRuns(work(away, { now: () => new Date(NOON.getTime() + pass * 7_200_000) }));
  expect((await told('evaluation-run-failed')).map(({ recipients }) => recipients)).toEqual([[watcher], [watcher]]);
});
