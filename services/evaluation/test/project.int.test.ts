import type { DataSource } from 'typeorm';
import { createExecutor, createLog, run } from '@opora/subgraph';
import { closeAll, driftOf, testDatabase } from '@opora/testing';
import { addKeyActivities, addTeamRoles } from '../src/activity/activity.commands';
import { recordClaim, setFunding } from '../src/funding/funding.commands';
import { extendProject, linkProjects, recordSourceFacts, registerProject } from '../src/project/project.commands';
import { Project } from '../src/project/project.entity';
import { evaluation } from '../src/subgraph';
import { setTargets } from '../src/target/target.commands';
import { aProject, asking, contracts, ministry, NOON } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(evaluation); });
afterAll(closeAll);

const graph = (query: string, variables: object = {}, actor = ministry) =>
  createExecutor(evaluation, db, createLog('test', 'silent'), () => NOON).execute({ query, variables: variables as Record<string, unknown> }, { actor, traceId: 't', deadline: Date.now() + 60_000 });
const sent = async (projectId: string) => (await db.query(`select payload, consumer from outbox where topic = 'project-period-set' and payload->>'projectId' = $1 and consumer = 'education' order by id`, [projectId])) as { payload: { periods: object[]; version: number } }[];

test('entities and migrations agree', async () => expect(await driftOf(evaluation)).toEqual([]));

test('a registered project tells every service its periods, an extension tells them again without a gap', async () => {
  const project = await aProject(db, { period: { from: '2016-01-01', to: '2019-12-31', fromPrecision: 'MONTH', toPrecision: 'YEAR', source: 's' } });
  await expect(run(asking(db), extendProject, { projectId: project.id, period: { from: '2020-02-01', to: '2022-04-30', source: 's' } })).rejects.toMatchObject({ code: 'FIN_EXTENSION_GAP' });
  const extended = await run(asking(db), extendProject, { projectId: project.id, expectedVersion: project.version, period: { from: '2020-01-01', to: '2022-04-30', source: 's' } });
  expect(extended.version).toBeGreaterThan(project.version);
  expect((await sent(project.id)).map(({ payload }) => [payload.periods, payload.version])).toEqual([
    [[{ from: '2016-01-01', to: '2019-12-31' }], project.version],
    [[{ from: '2016-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2022-04-30' }], extended.version],
  ]);
  await expect(run(asking(db), extendProject, { projectId: project.id, expectedVersion: project.version, period: { from: '2022-05-01', to: '2022-06-30', source: 's' } })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
});

test('a kraj keeps its own projects only, the ministry every one', async () => {
  const facts = { name: 'x', beneficiary: 'x', status: 'RUNNING', source: 's' };
  await expect(run(asking(db, contracts), registerProject, { ...facts, code: 'X1', krajCode: 'CZ064' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  await expect(run(asking(db, contracts), registerProject, { ...facts, code: 'X2' })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  await expect(run(asking(db, contracts), registerProject, { ...facts, code: 'X3', krajCode: '51' })).rejects.toMatchObject({ code: 'TERRITORY_UNKNOWN' });
  await expect(run(asking(db, contracts), registerProject, { ...facts, code: 'X4', krajCode: 'CZ051' })).resolves.toMatchObject({ krajCode: 'CZ051', registrationNumber: null });
  const elsewhere = await aProject(db, { krajCode: 'CZ064' });
  await expect(run(asking(db, contracts), setFunding, { projectId: elsewhere.id, shares: [{ payer: 'ESF' }] })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});

test('the same code or registration number is refused, also when two register at once', async () => {
  const registrationNumber = 'CZ.1.04/3.1.03/T2.00001';
  const results = await Promise.allSettled([aProject(db, { registrationNumber }), aProject(db, { registrationNumber }), aProject(db, { registrationNumber })]);
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
  expect(results.flatMap((r) => (r.status === 'rejected' ? [(r.reason as { code: string }).code] : []))).toEqual(['EVA_PROJECT_EXISTS', 'EVA_PROJECT_EXISTS']);
});

test('R-FIN-01, R-FIN-02: the split of 7 025 696,25 Kč is shown to the haléř with difference 0.00', async () => {
  const { id } = await aProject(db);
  const funding = (region: number) => ({ projectId: id, total: '7025696.25', kind: 'EXACT', shares: [{ payer: 'ESF', basisPoints: 8500 }, { payer: 'STATE_BUDGET', basisPoints: 1000 }, { payer: 'REGION_BUDGET', basisPoints: region }] });
  await expect(run(asking(db), setFunding, funding(400))).rejects.toMatchObject({ code: 'FIN_SHARES_NOT_100', violations: [{ actual: '99', limit: '100' }] });
  await run(asking(db), setFunding, funding(500));
  const { data, errors } = await graph('query($id: ID!) { fundingCheck(projectId: $id) { total kind shares { esf state region } sum difference parts { payer basisPoints amount } } }', { id });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ fundingCheck: { total: '7025696.25', kind: 'EXACT', shares: { esf: '5971841.81', state: '702569.63', region: '351284.81' }, sum: '7025696.25', difference: '0.00' } });
});

test('FIN_AMOUNT_PRECISION: 10.005 Kč is refused', async () => {
  const { id } = await aProject(db);
  await expect(run(asking(db), setFunding, { projectId: id, total: '10.005', kind: 'EXACT', shares: [{ payer: 'ESF', basisPoints: 10000 }] }))
    .rejects.toMatchObject({ code: 'FIN_AMOUNT_PRECISION', violations: [{ messageCs: 'Částku zadejte nejvýše na haléře.' }] });
});

test('R-FIN-03: twenty claims at once never exceed the ceiling', async () => {
  const { id } = await aProject(db);
  await run(asking(db), setFunding, { projectId: id, total: '2289584.68', kind: 'CEILING', shares: [{ payer: 'ESF' }] });
  await run(asking(db), recordClaim, { projectId: id, amount: '2289584.63', claimedOn: '2017-01-01' });
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => run(asking(db), recordClaim, { projectId: id, amount: '0.01', claimedOn: '2017-01-01' })));
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(5);
  expect(new Set(results.flatMap((r) => (r.status === 'rejected' ? [(r.reason as { code: string }).code] : [])))).toEqual(new Set(['FIN_CEILING_EXCEEDED']));
  expect((await graph('query($id: ID!) { project(id: $id) { budget { claimed remaining } } }', { id })).data).toEqual({ project: { budget: { claimed: '2289584.68', remaining: '0.00' } } });
});

test('R-FIN-04: a claim of the day after the project is refused', async () => {
  const { id } = await aProject(db);
  await expect(run(asking(db), recordClaim, { projectId: id, amount: '1', claimedOn: '2019-10-01' })).rejects.toMatchObject({ code: 'OUTSIDE_PROJECT_PERIOD' });
  await expect(run(asking(db), recordClaim, { projectId: id, amount: '1', claimedOn: '2019-09-30' })).resolves.toMatchObject({ claimed: '100' });
});

test('activities form a tree, an unknown parent and a repeated number are refused together', async () => {
  const { id } = await aProject(db);
  await expect(run(asking(db), addKeyActivities, { projectId: id, activities: [{ number: '1', source: 's' }, { number: '1', source: 's' }, { number: '2A', parentNumber: '2', source: 's' }] }))
    .rejects.toMatchObject({ code: 'INVALID_INPUT', violations: [{ code: 'EVA_ACTIVITY_EXISTS' }, { code: 'EVA_ACTIVITY_PARENT_UNKNOWN' }] });
  await run(asking(db), addKeyActivities, { projectId: id, activities: [{ number: '1', title: 'Vzdělávání', source: 's' }, { number: '1A', parentNumber: '1', source: 's' }] });
  await run(asking(db), addTeamRoles, { projectId: id, roles: [{ title: 'supervizor', count: 1, source: 's' }] });
  const { data } = await graph('query($id: ID!) { project(id: $id) { keyActivities { number title parts { number title } } team { title count } } }', { id });
  expect(data).toEqual({ project: { keyActivities: [{ number: '1', title: 'Vzdělávání', parts: [{ number: '1A', title: null }] }], team: [{ title: 'supervizor', count: 1 }] } });
});

test('targets, links and facts are read back with their citations; links work both ways', async () => {
  const [one, two] = [await aProject(db), await aProject(db)];
  await run(asking(db), linkProjects, { projectId: two.id, linkedProjectIds: [one.id], source: 's' });
  await run(asking(db), linkProjects, { projectId: one.id, linkedProjectIds: [two.id], source: 's' });
  await run(asking(db), setTargets, { projectId: one.id, targets: [{ metric: 'funded-workers', title: 'Pracovníci', value: '2', valueTo: '4', unit: 'person', semantics: 'EXACT', source: 'doc:1' }] });
  await run(asking(db), recordSourceFacts, { projectId: one.id, facts: [{ key: 'updated', statement: 'Poslední aktualizace 7. 7. 2021', nature: 'DATE', source: 'doc:89' }] });
  const { data } = await graph('query($id: ID!) { project(id: $id) { linkedProjects { id linkedProjects { id } } targets { metric value valueTo territoryCode source } sourceFacts { key source } } }', { id: one.id });
  expect(data).toEqual({ project: {
    linkedProjects: [{ id: two.id, linkedProjects: [{ id: one.id }] }], targets: [{ metric: 'funded-workers', value: '2', valueTo: '4', territoryCode: null, source: 'doc:1' }], sourceFacts: [{ key: 'updated', source: 'doc:89' }],
  } });
});

test('projects of a page cost one query for all their periods, and an unknown kraj is refused', async () => {
  const query = jest.spyOn(db, 'query');
  const { data, errors } = await graph('{ projects(first: 100, kraj: "CZ051") { totalCount edges { node { code start end months kraj { name } viewerCan { edit } } } } }');
  const asked = query.mock.calls.filter(([sql]) => String(sql).includes('project_period')).length;
  query.mockRestore();
  expect(errors).toBeUndefined();
  const { totalCount, edges } = (data as { projects: { totalCount: number; edges: { node: object }[] } }).projects;
  expect(totalCount).toBe(await db.manager.countBy(Project, { krajCode: 'CZ051' }));
  expect(edges).toContainEqual({ node: expect.objectContaining({ start: '2016-10-01', end: '2019-09-30', months: 36, kraj: { name: 'Liberecký kraj' }, viewerCan: { edit: true } }) });
  expect(asked).toBeLessThanOrEqual(3);
  expect((await graph('{ projects(kraj: "51") { totalCount } }')).errors?.[0]?.extensions).toMatchObject({ code: 'TERRITORY_UNKNOWN' });
});
