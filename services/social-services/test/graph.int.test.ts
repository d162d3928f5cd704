import type { DataSource } from 'typeorm';
import { createExecutor, createLog, run } from '@opora/subgraph';
import { anActor, closeAll, testDatabase } from '@opora/testing';
import { awardLot } from '../src/contract/contract.commands';
import { describeLot } from '../src/lot/lot.commands';
import { setServicePlan } from '../src/programme/programme.commands';
import { socialServices } from '../src/subgraph';
import { aProgramme, aProject, anOrganisation, awardInput, contextOf, manager, NOW, NZDM, planInput, SAS } from './builders';

/** Data of an answer, read freely: the test says what must be there. */
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
type Answer = { data: Data; errors?: readonly { extensions?: object }[] };
let db: DataSource;
let ask: (query: string, variables?: Record<string, unknown>, actor?: typeof manager | null) => Promise<Answer>;
beforeAll(async () => {
  db = await testDatabase(socialServices);
  const executor = createExecutor(socialServices, db, createLog('test', 'silent'), () => NOW);
  ask = (query, variables = {}, actor = manager) => executor.execute({ query, variables }, { actor, traceId: 't', deadline: Date.now() + 10_000 }) as Promise<Answer>;
});
afterAll(closeAll);

const FIGURES = `query ($asOf: Date) { kraj(code: "CZ051") { services(asOf: $asOf) {
  nzdm { lots { contracted { value target reason denominator } planned { value target approvalState } inForce { value } } supportedPersons { value target reason unit } fte { value target reason unit } }
  sas { lots { contracted { value target reason } planned { value } } supportedPersons { target } fte { target } } } } }`;

test('figures of a kraj: the plan is stated, silence of the source is no zero, an award counts from its first day', async () => {
  const { projectId } = await aProgramme(db, 'figures');
  const before = await ask(FIGURES);
  expect(before.errors).toBeUndefined();
  expect(before.data.kraj.services.nzdm).toMatchObject({
    lots: { planned: { value: '16', target: '16', approvalState: 'STATED_BY_SOURCE' }, contracted: { value: null, target: '16', reason: 'NO_DATA' }, inForce: { value: null } },
    supportedPersons: { value: null, target: '1630', reason: 'NO_DATA', unit: 'person' }, fte: { value: null, target: '48', reason: 'NO_DATA', unit: 'fte' },
  });
  expect(before.data.kraj.services.sas).toMatchObject({ lots: { planned: { value: '14' }, contracted: { target: '14' } }, supportedPersons: { target: '1110' }, fte: { target: '44' } });

  await run(contextOf(db), awardLot, awardInput(projectId, await anOrganisation(db, 'counted'), { to: '2017-12-31' }));
  const counted = async (asOf: string) => { const { lots } = (await ask(FIGURES, { asOf })).data.kraj.services.nzdm; return [lots.contracted.value, lots.inForce.value]; };
  expect(await counted('2016-12-31')).toEqual(['0', '0']);
  expect(await counted('2017-12-31')).toEqual(['1', '1']);
  expect(await counted('2018-01-01')).toEqual(['1', '0']);
});

test('a day in the future is refused', async () => {
  expect((await ask(FIGURES, { asOf: '2018-06-02' })).errors).toMatchObject([{ extensions: { code: 'AS_OF_IN_FUTURE', violations: [{ messageCs: 'Datum nesmí být v budoucnu.' }] } }]);
});

test('a kraj without a plan has no data, and nobody signed out sees any', async () => {
  const query = '{ kraj(code: "CZ020") { services { nzdm { lots { planned { value target reason } contracted { value } } } } } }';
  expect((await ask(query)).data.kraj.services.nzdm.lots).toEqual({ planned: { value: null, target: null, reason: 'NO_DATA' }, contracted: { value: null } });
  expect((await ask(query, {}, null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('an award answers with price, rule, membership, entrustment and warnings', async () => {
  const { projectId } = await aProgramme(db, 'answer');
  const providerId = await anOrganisation(db, 'answered');
  const input = { ...awardInput(projectId, providerId, { lotNumber: 3 }), compensationPayment: '1000000.01', price: '850000.01', coFinancing: '150000.01' };
  const { data, errors } = await ask(`mutation ($input: AwardLotInput!) { awardLot(input: $input) { number price priceRule { percent exact rounded } coFinancing uncovered
    warnings { code rule } membership { period { from to } } entrustment { id period { to } } lot { number tenderPhase viewerCan { award } } provider { id } viewerCan { terminate } } }`, { input });
  expect(errors).toBeUndefined();
  expect(data.awardLot).toMatchObject({
    price: '850000.01', priceRule: { percent: '85', exact: '850000.0085', rounded: '850000.01' }, coFinancing: '150000.01', uncovered: '0.00',
    warnings: [{ rule: 'R-FIN-07' }], membership: { period: { from: '2017-01-01', to: '2019-09-30' } }, lot: { number: 3, tenderPhase: 'AWARDED', viewerCan: { award: true } }, provider: { id: providerId }, viewerCan: { terminate: true },
  });
  const seen = await ask(`query ($id: ID!, $project: ID!) {
    _entities(representations: [{ __typename: "Organisation", id: $id }, { __typename: "Project", id: $project }]) {
      ... on Organisation { contracts { number lotNumber } } ... on Project { serviceTargets { totals { lots supportedPersons fte } pricePercent types { serviceType lotCount fteTarget ageFrom ageTo targetGroups { code } } } } }
    contracts(providerId: $id, validOn: "2017-05-01") { totalCount edges { node { number } } }
    lots(projectId: $project, contracted: false, first: 100) { totalCount edges { node { serviceType number } } } }`, { id: providerId, project: projectId });
  expect(seen.errors).toBeUndefined();
  expect(seen.data._entities[0].contracts).toEqual([{ number: 'OLP/1/2017', lotNumber: 3 }]);
  expect(seen.data._entities[1].serviceTargets).toMatchObject({ totals: { lots: 30, supportedPersons: 2740, fte: '92' }, pricePercent: '85', types: [{ serviceType: 'NZDM', lotCount: 16, fteTarget: '48', ageFrom: 15, ageTo: 26 }, { serviceType: 'SAS', lotCount: 14 }] });
  expect(seen.data.contracts).toEqual({ totalCount: 1, edges: [{ node: { number: 'OLP/1/2017' } }] });
  expect(seen.data.lots.totalCount).toBe(29);
  expect(seen.data.lots.edges.map(({ node }: { node: { id: string; serviceType: string; number: number } }) => `${node.serviceType}${node.number}`).slice(0, 4)).toEqual(['NZDM1', 'NZDM2', 'NZDM4', 'NZDM5']);
});

test('lists go on where they ended and hold at most a hundred', async () => {
  const { projectId } = await aProgramme(db, 'pages');
  const page = (after: string | null) => ask('query ($project: ID, $after: String) { lots(projectId: $project, first: 20, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }', { project: projectId, after });
  const first = (await page(null)).data.lots;
  const second = (await page(first.pageInfo.endCursor)).data.lots;
  expect([first.edges.length, second.edges.length, second.pageInfo.hasNextPage]).toEqual([20, 10, false]);
  expect(new Set([...first.edges, ...second.edges].map(({ node }: { node: { id: string; serviceType: string; number: number } }) => node.id)).size).toBe(30);
  expect((await ask('{ lots(first: 101) { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_EXCEEDED' } }]);
});

test('contracts of many organisations cost one query', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => anOrganisation(db, `many ${n}`)));
  const spy = jest.spyOn(db, 'query');
  await ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { contracts { number } } } }', { r: ids.map((id) => ({ __typename: 'Organisation', id })) });
  expect(spy).toHaveBeenCalledTimes(1);
  spy.mockRestore();
});

test('a plan is changed by its version; lots that exist cannot be planned away', async () => {
  const { projectId, plan } = await aProgramme(db, 'change');
  const cx = contextOf(db);
  await expect(run(cx, setServicePlan, planInput(projectId))).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
  await expect(run(cx, setServicePlan, planInput(projectId, { expectedVersion: plan.version, types: [{ ...NZDM, lotCount: 15 }, SAS] }))).rejects.toMatchObject({ code: 'SRV_LOT_EXISTS' });
  await expect(run(cx, setServicePlan, planInput(projectId, { expectedVersion: plan.version, types: [NZDM] }))).rejects.toMatchObject({ code: 'SRV_LOT_EXISTS' });
  const changed = await run(cx, setServicePlan, planInput(projectId, { expectedVersion: plan.version, types: [{ ...NZDM, ageFrom: 6 }, SAS] }));
  expect(changed.version).toBe(plan.version + 1);
});

test('of two callers who state a first plan one is told of the other', async () => {
  const projectId = await aProject(db, 'two plans');
  const results = await Promise.allSettled([1, 2].map(() => run(contextOf(db), setServicePlan, planInput(projectId))));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT_VERSION' } });
});

test('a lot learns its ORPs from its own kraj only, and a stale version is refused', async () => {
  const { projectId } = await aProgramme(db, 'lots');
  const { id } = (await ask('query ($p: ID) { lots(projectId: $p, first: 1) { edges { node { id } } } }', { p: projectId })).data.lots.edges[0].node;
  const lot = await run(contextOf(db), describeLot, { lotId: id, orpCodes: ['5105', '5103', '5105'], expectedVersion: 1 });
  expect(lot).toMatchObject({ orpCodes: ['5103', '5105'], territory: null });
  await expect(run(contextOf(db), describeLot, { lotId: id, orpCodes: ['8107'] })).rejects.toMatchObject({ code: 'TERRITORY_UNKNOWN' });
  await expect(run(contextOf(db), describeLot, { lotId: id, expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
  await expect(run(contextOf(db, anActor({ roles: ['regional-methodologist'], kraj: 'CZ052' })), describeLot, { lotId: id })).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});
