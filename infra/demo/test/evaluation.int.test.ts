import type { DataSource } from 'typeorm';
import { evaluation } from '@opora/evaluation';
import type { Role } from '@opora/kernel';
import { createExecutor, createLog, type SubgraphExecutor } from '@opora/subgraph';
import { actors, closeAll, testDatabase } from '@opora/testing';
import type { DemoWork } from '../src/demo';
import { loadEvaluation } from '../src/evaluation';

let db: DataSource;
let executor: SubgraphExecutor;
let work: DemoWork;
const ask = async (role: Role, query: string, variables: object = {}) => {
  const { data, errors } = await executor.execute({ query, variables: variables as Record<string, unknown> }, { actor: actors[role], traceId: 't', deadline: Date.now() + 60_000 });
  if (errors) throw new Error(JSON.stringify(errors));
  return data as never;
};
beforeAll(async () => {
  db = await testDatabase(evaluation);
  executor = createExecutor(evaluation, db, createLog('test', 'silent'));
  work = { ask: ask as DemoWork['ask'], settle: async () => undefined, report: () => undefined, ids: { projects: {}, organisations: {} } };
  await loadEvaluation(work);
});
afterAll(closeAll);

const P = '{ projects(first: 100) { edges { node { code registrationNumber start end months status budget { total kind } kraj { code } timeline { times steps } linkedProjects { code } periods { from to fromPrecision toPrecision extension } } } } }';

test('the five source projects carry exactly what their sources state', async () => {
  const { projects } = await ask('evaluator', P) as { projects: { edges: { node: { code: string } }[] } };
  const byCode = Object.fromEntries(projects.edges.map(({ node }) => [node.code, node]));
  expect(byCode).toMatchObject({
    P1: { registrationNumber: null, start: '2016-10-01', end: '2019-09-30', months: 36, budget: { total: '7025696.25', kind: 'EXACT' }, kraj: { code: 'CZ051' }, linkedProjects: [{ code: 'P2' }] },
    P2: { registrationNumber: 'CZ.03.2.60/0.0/0.0/15_005/0002734', start: null, end: null, months: null, budget: { total: null, kind: null }, kraj: { code: 'CZ051' }, linkedProjects: [{ code: 'P1' }] },
    P3: { registrationNumber: null, start: null, end: null, kraj: null, timeline: { times: ['rok 2018 - 19', 'léto 2017', 'září 2016', 'Leden - červen 2016'], steps: expect.arrayContaining(['Zapojení krajů a OSPOD do aktivity']) } },
    P4: { registrationNumber: 'CZ.1.04/3.1.03/C2.00029', start: '2014-02-01', end: '2015-06-30', months: 17, status: 'CLOSED', budget: { total: '2289584.68', kind: 'CEILING' }, kraj: { code: 'CZ064' } },
    P5: { start: '2016-01-01', end: '2022-04-30', kraj: null, periods: [{ to: '2019-12-31', fromPrecision: 'MONTH', toPrecision: 'YEAR', extension: false }, { from: '2020-01-01', extension: true }] },
  });
});

test('the funding of P1 adds up to the haléř', async () => {
  const answer = await ask('contract-manager', 'query($id: ID!) { fundingCheck(projectId: $id) { shares { esf state region } difference } }', { id: work.ids.projects['P1'] });
  expect(answer).toEqual({ fundingCheck: { shares: { esf: '5971841.81', state: '702569.63', region: '351284.81' }, difference: '0.00' } });
});

test('loading again changes nothing', async () => {
  const before = await ask('evaluator', P);
  const again: DemoWork = { ...work, ids: { projects: {}, organisations: {} } };
  await loadEvaluation(again);
  expect(again.ids.projects).toEqual(work.ids.projects);
  expect(await ask('evaluator', P)).toEqual(before);
});
