import type { DataSource } from 'typeorm';
import { organisationChanged } from '@opora/contracts';
import { createExecutor, createLog, run } from '@opora/subgraph';
import { anActor, closeAll, syntheticId, testDatabase } from '@opora/testing';
import { moveEvaluationTender, openEvaluation, planEvaluation, submitEvaluation } from '../src/evaluation/evaluation.commands';
import { fundMunicipalities, recordFundedWorkers } from '../src/funded-workers/funded-workers.commands';
import { FundedWorkers } from '../src/funded-workers/funded-workers.entity';
import { knownSubscriptions } from '../src/known/known.subscriptions';
import { addInspectionMethodology, planSpodInspection, registerStandardSet } from '../src/standard/standard.commands';
import { evaluation } from '../src/subgraph';
import { aProject, asking, contracts, evaluator, ministry, NOON } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(evaluation); });
afterAll(closeAll);

const methodologist = anActor({ roles: ['regional-methodologist'] });
const ask = (query: string, variables: object = {}) => createExecutor(evaluation, db, createLog('test', 'silent'), () => NOON)
  .execute({ query, variables: variables as Record<string, unknown> }, { actor: ministry, traceId: 't', deadline: Date.now() + 60_000 });
const codes = (results: readonly PromiseSettledResult<unknown>[]) => results.flatMap((r) => (r.status === 'rejected' ? [(r.reason as { code: string }).code] : []));
const tell = (payload: Parameters<typeof organisationChanged>[0]) => db.transaction((tx) => knownSubscriptions[0]!.handle({ tx, now: NOON, send: () => undefined }, payload, { eventId: syntheticId('e'), producer: 'networking', traceId: 't' }));

describe('R-EVA-02: the evaluation tender', () => {
  it('is announced only after MPSV approved it, and only MPSV approves', async () => {
    const { id: projectId } = await aProject(db);
    const plan = await run(asking(db, contracts), planEvaluation, { projectId, kinds: ['ENTRY', 'ONGOING', 'FINAL'], compulsory: true, subject: 'Evaluace', source: 's' });
    const move = (state: string, actor = contracts, on = '2017-05-24') => run(asking(db, actor), moveEvaluationTender, { planId: plan.id, state, on });
    await expect(move('ANNOUNCED')).rejects.toMatchObject({ code: 'EVA_TENDER_NOT_APPROVED', violations: [{ rule: 'R-EVA-02', messageCs: 'Zadávací dokumentaci musí schválit MPSV.' }] });
    await move('AT_MPSV');
    await expect(move('ANNOUNCED')).rejects.toMatchObject({ code: 'EVA_TENDER_NOT_APPROVED' });
    await expect(move('APPROVED')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(move('APPROVED', ministry, '2017-05-23')).rejects.toMatchObject({ code: 'DATE_RANGE_REVERSED' });
    await expect(move('APPROVED', ministry, '2027-01-01')).rejects.toMatchObject({ code: 'AS_OF_IN_FUTURE' });
    await move('APPROVED', ministry);
    await expect(move('ANNOUNCED')).resolves.toMatchObject({ tenderState: 'ANNOUNCED', tenderStateOn: '2017-05-24' });
    await expect(run(asking(db, contracts), planEvaluation, { projectId, kinds: [], subject: 'x', source: 's' })).rejects.toMatchObject({ code: 'EVA_PLAN_EXISTS' });
  });
});

describe('R-EVA-01: evaluations of a project', () => {
  it('come as entry, ongoing and final, each submitted before the next', async () => {
    const { id: projectId } = await aProject(db);
    const open = (kind: string) => run(asking(db, evaluator), openEvaluation, { projectId, kind });
    await expect(open('FINAL')).rejects.toMatchObject({ violations: [{ code: 'EVA_ORDER', messageCs: 'Chybí vstupní evaluace.' }, { code: 'EVA_ORDER' }] });
    for (const kind of ['ENTRY', 'ONGOING', 'FINAL']) {
      const { id } = await open(kind);
      await run(asking(db, evaluator), submitEvaluation, { evaluationId: id });
      await expect(run(asking(db, evaluator), submitEvaluation, { evaluationId: id })).rejects.toMatchObject({ code: 'EVA_ALREADY_SUBMITTED' });
    }
    const { data } = await ask('query($id: ID!) { project(id: $id) { evaluations { kind submittedOn project { id } } } }', { id: projectId });
    expect(data).toEqual({ project: { evaluations: ['ENTRY', 'ONGOING', 'FINAL'].map((kind) => ({ kind, submittedOn: '2026-11-22', project: { id: projectId } })) } });
  });

  it('two who open the entry one at once open one', async () => {
    const { id: projectId } = await aProject(db);
    expect(codes(await Promise.allSettled([1, 2, 3].map(() => run(asking(db, evaluator), openEvaluation, { projectId, kind: 'ENTRY' }))))).toEqual(['EVA_ORDER', 'EVA_ORDER']);
  });
});

describe('R-EVA-06: inspections', () => {
  it('use the methodology of the subject, inside the kraj, once a day, and warn of a subject not trained', async () => {
    const { id: projectId } = await aProject(db);
    const [town, person, elsewhere] = [syntheticId('town'), syntheticId('person'), syntheticId('elsewhere')];
    const known = { providesAccompaniment: false, orpCode: '5105' };
    await tell({ ...known, organisationId: town, kinds: ['MUNICIPALITY'], krajCode: 'CZ051', version: 2 });
    await tell({ ...known, organisationId: town, kinds: ['SCHOOL'], krajCode: 'CZ064', version: 1 });
    await tell({ ...known, organisationId: person, kinds: ['AUTHORISED_PERSON'], krajCode: 'CZ051', version: 1 });
    await tell({ ...known, organisationId: elsewhere, kinds: ['AUTHORISED_PERSON'], krajCode: 'CZ064', version: 1 });
    const add = (subjectKind: string) => run(asking(db, contracts), addInspectionMethodology, { projectId, title: 'Metodika', subjectKind, source: 's' });
    const [, persons] = [await add('OSPOD'), await add('AUTHORISED_PERSON')];
    await expect(add('OSPOD')).rejects.toMatchObject({ code: 'EVA_METHODOLOGY_EXISTS' });
    const plan = (organisationId: string, over: object = {}) => run(asking(db, methodologist), planSpodInspection, { methodologyId: persons.id, organisationId, plannedOn: '2018-05-01', ...over });
    await expect(plan(town)).rejects.toMatchObject({ code: 'EVA_METHODOLOGY_MISMATCH', violations: [{ messageCs: 'Metodika je určena pro pověřené osoby.' }] });
    await expect(plan(elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(plan(syntheticId('nobody'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(plan(person, { trainedOn: '2018-04-01' })).resolves.toMatchObject({ krajCode: 'CZ051' });
    await expect(plan(person)).rejects.toMatchObject({ code: 'EVA_INSPECTION_EXISTS' });
    const { data } = await ask(`mutation($input: PlanSpodInspectionInput!) { planSpodInspection(input: $input) { organisation { id } methodology { subjectKind } warnings { code rule } } }`,
      { input: { methodologyId: persons.id, organisationId: person, plannedOn: '2018-06-01' } });
    expect(data).toEqual({ planSpodInspection: { organisation: { id: person }, methodology: { subjectKind: 'AUTHORISED_PERSON' }, warnings: [{ code: 'EVA_TRAINING_MISSING', rule: 'R-EVA-07' }] } });
  });
});

test('a set of standards is data: another wording stands beside it, the same one and a number twice are refused', async () => {
  const set = { code: 'TEST', edition: 'první', titleCs: 'Standardy', titleEn: 'Standards', legalBasis: 'x', validFrom: '2013-01-01', validTo: '2021-12-31', obligationFrom: '2013-01-01', complyBy: '2014-12-31', source: 's' };
  const standards = [{ number: 1, titleCs: 'Dostupnost', titleEn: 'Availability' }];
  await run(asking(db), registerStandardSet, { ...set, standards });
  await run(asking(db), registerStandardSet, { ...set, edition: 'druhé', validFrom: '2022-01-01', validTo: null, standards: [...standards, { number: 2, titleCs: 'x', titleEn: 'x' }] });
  await expect(run(asking(db), registerStandardSet, { ...set, standards })).rejects.toMatchObject({ code: 'EVA_STANDARD_SET_EXISTS' });
  await expect(run(asking(db), registerStandardSet, { ...set, edition: 'třetí', standards: [...standards, ...standards] })).rejects.toMatchObject({ code: 'EVA_STANDARD_TWICE' });
  const { data } = await ask('{ before: standardSets(validOn: "2021-12-31") { edition standards { number } } after: standardSets(validOn: "2022-01-01") { edition standards { number } } }');
  expect(data).toEqual({ before: [{ edition: 'první', standards: [{ number: 1 }] }], after: [{ edition: 'druhé', standards: [{ number: 1 }, { number: 2 }] }] });
});

test('R-EVA-09: a town reports 2 to 4 funded workers; one that is no ORP takes part too', async () => {
  const { id: projectId } = await aProject(db, { krajCode: null });
  const fund = (municipalityKeys: string[]) => run(asking(db), fundMunicipalities, { projectId, call: '03_16_128', fewest: 2, most: 4, months: 24, municipalityKeys, source: 's' });
  await expect(fund(['moravsky-beroun', 'nonsense'])).rejects.toMatchObject({ code: 'TERRITORY_UNKNOWN', violations: [{ field: 'input.municipalityKeys.1' }] });
  await fund(['moravsky-beroun', '549240']);
  await expect(fund(['549240'])).rejects.toMatchObject({ code: 'EVA_MUNICIPALITY_FUNDED' });
  const { id } = await db.manager.findOneByOrFail(FundedWorkers, { projectId, municipalityKey: 'moravsky-beroun' });
  const record = (count: number) => run(asking(db), recordFundedWorkers, { fundedWorkersId: id, count });
  await expect(record(5)).rejects.toMatchObject({ code: 'EVA_WORKER_RANGE', violations: [{ messageCs: 'Výzva umožňuje 2 až 4 pracovníky.' }] });
  await expect(record(1)).rejects.toMatchObject({ code: 'EVA_WORKER_RANGE' });
  await record(3);
  const { data } = await ask('{ fundedWorkers(municipality: "moravsky-beroun") { municipality { name isOrpSeat } count fewest most months } }');
  expect(data).toEqual({ fundedWorkers: [{ municipality: { name: 'Moravský Beroun', isOrpSeat: false }, count: 3, fewest: 2, most: 4, months: 24 }] });
});
