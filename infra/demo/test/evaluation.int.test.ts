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

test('R-EVA-08: outputs, the evaluation owed, the two methodologies and the fifteen towns are those of the sources', async () => {
  const answer = await ask('evaluator', `{ p1: project(code: "P1") { evaluationPlan { kinds compulsory byContractor tenderState tenderStateOn } inspectionMethodologies { subjectKind } }
    p5: project(code: "P5") { outputs { code pagesFrom pagesTo copies figure { value target } } fundedWorkers { municipality { name } count fewest most months } } standardSets(validOn: "2015-06-30") { standards { number } obligation(on: "2014-12-31") } }`);
  const { p1, p5, standardSets } = answer as { p1: object; p5: { outputs: { code: string }[]; fundedWorkers: object[] }; standardSets: { standards: object[] }[] };
  expect(p1).toEqual({ evaluationPlan: { kinds: ['ENTRY', 'ONGOING', 'FINAL'], compulsory: true, byContractor: true, tenderState: 'AT_MPSV', tenderStateOn: '2017-05-24' }, inspectionMethodologies: [{ subjectKind: 'AUTHORISED_PERSON' }, { subjectKind: 'OSPOD' }] });
  expect(Object.fromEntries(p5.outputs.map((output) => [output.code, output]))).toMatchObject({
    newsletter: { figure: { value: '7', target: null } }, publication: { pagesFrom: 200, pagesTo: 250, copies: 6100, figure: { value: null, target: '1' } }, 'methodical-trainings': { figure: { value: '12' } },
    'workshops-first-phase': { figure: { value: '6' } }, 'workshops-second-phase': { figure: { value: '4' } }, conferences: { figure: { value: '1', target: '2' } }, 'foreign-trips': { figure: { value: '4' } }, 'evaluation-study': { figure: { value: null } },
  });
  expect(p5.fundedWorkers).toHaveLength(15);
  expect(p5.fundedWorkers).toContainEqual({ municipality: { name: 'Moravský Beroun' }, count: null, fewest: 2, most: 4, months: 24 });
  expect(standardSets).toMatchObject([{ obligation: 'COMPLY' }]);
  expect(standardSets[0]!.standards).toHaveLength(14);
});

test('loading again changes nothing', async () => {
  const before = await ask('evaluator', P);
  const again: DemoWork = { ...work, ids: { projects: {}, organisations: {} } };
  await loadEvaluation(again);
  expect(again.ids.projects).toEqual(work.ids.projects);
  expect(await ask('evaluator', P)).toEqual(before);
});
