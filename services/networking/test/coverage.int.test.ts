import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { projectPeriodSet } from '@opora/contracts';
import { consume, createLog, run } from '@opora/subgraph';
import { closeAll, testDatabase } from '@opora/testing';
import { stateNetworkingCoverage } from '../src/networking-coverage/networking-coverage.commands';
import { registerRegionalOffice } from '../src/office/regional-office.commands';
import { KnownProject } from '../src/project/known-project.entity';
import { networking } from '../src/subgraph';
import { aProject, asking, graph, ministry, organiser } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
beforeAll(async () => { db = await testDatabase(networking); ask = graph(db); });
afterAll(closeAll);
// oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
const answer = async (...args: Parameters<typeof ask>): Promise<any> => { const { data, errors } = await ask(...args); expect(errors).toBeUndefined(); return data; };

const proSit = () => aProject(db, { krajCode: null, periods: [] });
const state = (projectId: string, over: object = {}, actor = ministry) => run(asking(db, actor), stateNetworkingCoverage, {
  projectId, statedOn: '2017-11-22', involvedKraje: 11, involvedOrps: 128, possibleOrps: 162, totalOrps: 205, claimedOverPercent: '60', source: 'synthetic', ...over,
});

describe('coverage of proSÍŤ', () => {
  test('R-NET-11: 128 of 162 of 205 in 11 kraje, both shares with their denominators, and "over 60 %" true for both', async () => {
    const { projectId } = await proSit();
    await state(projectId);
    const { networkingCoverage } = await answer(organiser, `query($p: ID!) { networkingCoverage(projectId: $p) { involvedKraje { value approvalState } involvedOrps { value } possibleOrps { value } totalOrps { value }
      shareOfTotal { value numerator denominator unit asOf } shareOfPossible { value numerator denominator } claim { overPercent holdsOfPossible holdsOfTotal } byKraj { kraj { code } involvedOrps { value reason denominator } } } }`, { p: projectId });
    expect(networkingCoverage).toMatchObject({
      involvedKraje: { value: '11', approvalState: 'STATED_BY_SOURCE' }, involvedOrps: { value: '128' }, possibleOrps: { value: '162' }, totalOrps: { value: '205' },
      shareOfTotal: { value: '62.4390243902', numerator: '128', denominator: '205', unit: 'percent', asOf: '2017-11-22' }, shareOfPossible: { value: '79.0123456790', denominator: '162' },
      claim: { overPercent: '60', holdsOfPossible: true, holdsOfTotal: true },
    });
    expect(networkingCoverage.byKraj).toHaveLength(14);
    expect(networkingCoverage.byKraj.find(({ kraj }: { kraj: { code: string } }) => kraj.code === 'CZ051').involvedOrps).toEqual({ value: null, reason: 'NOT_NAMED_BY_SOURCE', denominator: '10' });
  });
  test('R-NET-12: 163 of 162 is refused with the journey’s words, and by the database itself', async () => {
    const { projectId } = await proSit();
    await expect(state(projectId, { involvedOrps: 163 })).rejects.toMatchObject({ code: 'NET_COVERAGE_INCONSISTENT', violations: [{ rule: 'R-NET-12', messageCs: 'Zapojených ORP (163) nemůže být více než možných (162).' }] });
    await expect(db.query(`insert into networking_coverage (project_id, stated_on, involved_kraje, involved_orps, possible_orps, total_orps) values ($1, '2017-11-22', 11, 163, 162, 205)`, [projectId])).rejects.toMatchObject({ constraint: 'networking_coverage_order' });
  });
  test('is the newest statement up to the day; before the first there is none; two of one day are refused', async () => {
    const { projectId } = await proSit();
    await state(projectId);
    await state(projectId, { statedOn: '2018-06-30', involvedOrps: 130 });
    await expect(state(projectId, { involvedOrps: 129 })).rejects.toMatchObject({ code: 'NET_COVERAGE_STATED' });
    const on = async (d: string) => (await answer(ministry, 'query($p: ID!, $d: Date) { networkingCoverage(projectId: $p, asOf: $d) { involvedOrps { value } } }', { p: projectId, d })).networkingCoverage?.involvedOrps.value ?? null;
    expect([await on('2017-11-21'), await on('2017-11-22'), await on('2018-06-29'), await on('2026-11-22')]).toEqual([null, '128', '128', '130']);
  });
  test('of a nationwide project is stated by the ministry only, of a known project and not of the future', async () => {
    const { projectId } = await proSit();
    await expect(state(projectId, {}, organiser)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
    await expect(state(randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(state(projectId, { statedOn: '2026-11-23' })).rejects.toMatchObject({ code: 'AS_OF_IN_FUTURE' });
  });
});

describe('regional offices', () => {
  test('of three areas with two methodologists each make six, and one seat has one office of a kind', async () => {
    const { projectId } = await proSit();
    const office = (name: string, municipalityKey: string, over: object = {}) => run(asking(db, ministry), registerRegionalOffice, { projectId, kind: 'METHODICAL', name, municipalityKey, methodologists: 2, ...over });
    for (const [name, seat] of [['Praha', '554782'], ['Hradec Králové', '569810'], ['Olomouc', '500496']] as const) await office(`Oblastní metodická kancelář ${name}`, seat);
    await expect(office('Druhá', '500496')).rejects.toMatchObject({ code: 'NET_OFFICE_EXISTS' });
    await expect(office('Neznámá', '000000')).rejects.toMatchObject({ code: 'TERRITORY_UNKNOWN' });
    const { _entities: [project] } = await answer(organiser, `query($r: [_Any!]!) { _entities(representations: $r) { ... on Project { regionalOffices { methodologists { value unit } offices { municipality { name } kraj { code } area } } } } }`, { r: [{ __typename: 'Project', id: projectId }] });
    expect(project.regionalOffices).toEqual({ methodologists: { value: '6', unit: 'person' }, offices: [
      { municipality: { name: 'Hradec Králové' }, kraj: { code: 'CZ052' }, area: null }, { municipality: { name: 'Olomouc' }, kraj: { code: 'CZ071' }, area: null }, { municipality: { name: 'Praha' }, kraj: { code: 'CZ010' }, area: null },
    ] });
  });
  test('none known is no data, not zero methodologists', async () => {
    const { projectId } = await proSit();
    const { _entities: [project] } = await answer(organiser, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Project { regionalOffices { methodologists { value reason } offices { id } } } } }', { r: [{ __typename: 'Project', id: projectId }] });
    expect(project.regionalOffices).toEqual({ methodologists: { value: null, reason: 'NO_DATA' }, offices: [] });
  });
});

test('what is known of a project follows its newest event: a late older one and a repeated one change nothing', async () => {
  const projectId = randomUUID();
  const tell = (version: number, to: string) => consume({ consumer: 'networking', db, subscriptions: networking.subscriptions!, log: createLog('test', 'silent') },
    { producer: 'evaluation', eventId: randomUUID(), topic: projectPeriodSet.topic, payload: projectPeriodSet({ projectId, code: 'P5', krajCode: null, periods: [{ from: '2016-01-01', to }], version }).payload, traceId: 't' });
  await tell(2, '2022-04-30');
  await tell(1, '2019-12-31');
  expect(await db.manager.findOneByOrFail(KnownProject, { projectId })).toMatchObject({ version: 2, periods: [{ from: '2016-01-01', to: '2022-04-30' }] });
});
