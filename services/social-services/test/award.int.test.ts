import type { DataSource } from 'typeorm';
import { run, tallyDifferences } from '@opora/subgraph';
import { anActor, closeAll, driftOf, testDatabase } from '@opora/testing';
import { awardLot, terminateContract } from '../src/contract/contract.commands';
import { Contract } from '../src/contract/contract.entity';
import { contractFacts } from '../src/contract/contract.tally';
import { Entrustment } from '../src/network/entrustment.entity';
import { NetworkMembership } from '../src/network/network-membership.entity';
import { describeLot } from '../src/lot/lot.commands';
import { setServicePlan } from '../src/programme/programme.commands';
import { socialServices } from '../src/subgraph';
import { aProgramme, aProject, anOrganisation, awardInput, contextOf, planInput } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(socialServices); });
afterAll(closeAll);

const award = (input: object, actor?: Parameters<typeof contextOf>[1]) => run(contextOf(db, actor), awardLot, input);
const outbox = (contractId: string) => db.query(`select payload from outbox where topic = 'contract-awarded' and payload ->> 'contractId' = $1 order by id`, [contractId]) as Promise<{ payload: object }[]>;

test('R-SRV-03: an award makes contract, membership, entrustment and the event together', async () => {
  const { projectId } = await aProgramme(db, 'whole package');
  const contract = await award(awardInput(projectId, await anOrganisation(db, 'winner'), { coFinancing: '200000' }));
  expect(contract).toMatchObject({ serviceType: 'NZDM', lotNumber: 7, agreedPrice: '85000000', territoryShare: '20000000' });
  const period = { validFrom: '2017-01-01', lastDay: '2019-09-30', organisationId: contract.providerId };
  expect(await db.manager.findBy(NetworkMembership, { contractId: contract.id })).toMatchObject([period]);
  expect(await db.manager.findBy(Entrustment, { contractId: contract.id })).toMatchObject([{ ...period, serviceType: 'NZDM', territory: null }]);
  expect(await outbox(contract.id)).toMatchObject([{ payload: { lotNumber: 7, orpCodes: null, from: '2017-01-01', to: '2019-09-30', krajCode: 'CZ051' } }]);
});

test('R-SRV-02: of two callers who race for one lot exactly one gets it, with one package', async () => {
  const { projectId } = await aProgramme(db, 'race');
  const providers = [await anOrganisation(db, 'racer a'), await anOrganisation(db, 'racer b')];
  const results = await Promise.allSettled(providers.map((id, n) => award(awardInput(projectId, id, { number: `R/${n}` }))));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find((each) => each.status === 'rejected')).toMatchObject({ reason: { violations: [{ code: 'SRV_LOT_TAKEN', rule: 'R-SRV-02', messageCs: 'Část 7 má platnou smlouvu.' }] } });
  expect(await db.manager.countBy(Contract, { projectId })).toBe(1);
});

test('R-SRV-02: the database itself refuses two contracts of one lot on one day', async () => {
  const { projectId } = await aProgramme(db, 'second wall');
  const first = await award(awardInput(projectId, await anOrganisation(db, 'first')));
  const second = db.manager.create(Contract, { ...first, id: undefined as never, number: 'other', validFrom: '2019-09-30' });
  await expect(db.manager.save(second)).rejects.toMatchObject({ constraint: 'contract_one_in_force_per_lot' });
});

test('a number of a contract is given once in a project, also to two callers at once', async () => {
  const { projectId } = await aProgramme(db, 'numbers');
  const id = await anOrganisation(db, 'numbered');
  const results = await Promise.allSettled([1, 2].map((lotNumber) => award(awardInput(projectId, id, { lotNumber }))));
  expect(results.find((each) => each.status === 'rejected')).toMatchObject({ reason: { violations: [{ code: 'SRV_CONTRACT_NUMBER_TAKEN' }] } });
});

test('everything wrong with an award is said at once', async () => {
  const { projectId } = await aProgramme(db, 'wrong');
  const id = await anOrganisation(db, 'school', ['SCHOOL']);
  await expect(award(awardInput(projectId, id, { serviceType: 'SAS', lotNumber: 15, to: '2019-10-01', forms: ['AMBULATORY'], compensationPayment: '0' }))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    violations: expect.arrayContaining([
      expect.objectContaining({ code: 'SRV_LOT_UNKNOWN', messageCs: 'SAS má části 1–14.' }), expect.objectContaining({ code: 'SRV_CONTRACT_BEYOND_PROJECT' }),
      expect.objectContaining({ code: 'SRV_COMPENSATION_INVALID' }), expect.objectContaining({ code: 'SRV_PROVIDER_NOT_REGISTERED' }), expect.objectContaining({ code: 'SRV_FORM_NOT_ALLOWED' }),
    ]),
  });
});

test('a project without a known end refuses until the plan or the project states it', async () => {
  const { projectId } = await aProgramme(db, 'no end', []);
  const input = awardInput(projectId, await anOrganisation(db, 'patient'));
  await expect(award(input)).rejects.toMatchObject({ code: 'SRV_PROJECT_END_UNKNOWN' });
  await aProject(db, 'no end', [{ from: '2016-10-01', to: '2019-09-30' }], 2);
  expect(await award(input)).toMatchObject({ lotNumber: 7 });
});

test('an end stated by the plan carries contracts and is not taken back below them', async () => {
  const { projectId, plan } = await aProgramme(db, 'stated end', []);
  const set = (expectedVersion: number, endsOn: string | null) => run(contextOf(db), setServicePlan, planInput(projectId, { expectedVersion, endsOn }));
  const stated = await set(plan.version, '2019-06-30');
  const input = awardInput(projectId, await anOrganisation(db, 'trusting'));
  await expect(award(input)).rejects.toMatchObject({ code: 'SRV_CONTRACT_BEYOND_PROJECT' });
  await award({ ...input, to: '2019-06-30' });
  await expect(set(stated.version, '2019-06-29')).rejects.toMatchObject({ code: 'SRV_CONTRACT_BEYOND_PROJECT' });
  await expect(set(stated.version, null)).rejects.toMatchObject({ code: 'SRV_PROJECT_END_UNKNOWN' });
});

test('networking hears again when a lot under contract learns its ORPs, and only then', async () => {
  const { projectId } = await aProgramme(db, 'retold');
  const contract = await award(awardInput(projectId, await anOrganisation(db, 'told')));
  await run(contextOf(db), describeLot, { lotId: contract.lotId, territory: 'Jablonecko' });
  expect(await outbox(contract.id)).toHaveLength(1);
  await run(contextOf(db), describeLot, { lotId: contract.lotId, orpCodes: ['5103'] });
  expect((await outbox(contract.id)).map(({ payload }) => payload)).toMatchObject([{ orpCodes: null, version: contract.version }, { orpCodes: ['5103'], version: contract.version + 1 }]);
});

test('a contract manager of another kraj is refused', async () => {
  const { projectId } = await aProgramme(db, 'foreign');
  const foreign = anActor({ roles: ['contract-manager'], kraj: 'CZ052' });
  await expect(award(awardInput(projectId, await anOrganisation(db, 'far')), foreign)).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  await expect(award(awardInput(projectId, await anOrganisation(db, 'far')), anActor({ roles: ['provider'] }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('an early end ends membership and entrustment, tells networking, and frees the lot', async () => {
  const { projectId } = await aProgramme(db, 'early end');
  const id = await anOrganisation(db, 'leaving');
  const contract = await award(awardInput(projectId, id));
  const end = (input: object) => run(contextOf(db), terminateContract, { contractId: contract.id, expectedVersion: contract.version, ...input });
  await expect(end({ date: '2018-03-31' })).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
  await expect(end({ date: '2019-10-01', reason: 'dohoda' })).rejects.toMatchObject({ code: 'SRV_OUTSIDE_CONTRACT' });
  const ended = await end({ date: '2018-03-31', reason: 'dohoda' });
  expect(ended).toMatchObject({ lastDay: '2018-03-31', validTo: '2019-09-30', version: contract.version + 1 });
  expect(await db.manager.findOneBy(NetworkMembership, { contractId: contract.id })).toMatchObject({ lastDay: '2018-03-31' });
  expect(await db.manager.findOneBy(Entrustment, { contractId: contract.id })).toMatchObject({ lastDay: '2018-03-31' });
  expect((await outbox(contract.id)).map(({ payload }) => payload)).toMatchObject([{ to: '2019-09-30', version: contract.version }, { to: '2018-03-31', version: ended.version }]);
  expect(await award(awardInput(projectId, id, { number: 'next', from: '2018-04-01' }))).toMatchObject({ lotNumber: 7 });
  await expect(run(contextOf(db), terminateContract, { contractId: contract.id, date: '2018-03-01', reason: 'znovu' })).rejects.toMatchObject({ code: 'SRV_CONTRACT_ENDED' });
  await expect(run(contextOf(db), terminateContract, { contractId: contract.id, date: '2018-03-01', reason: 'znovu', expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
});

test('the same key awards once; the key with another price is refused', async () => {
  const { projectId } = await aProgramme(db, 'key');
  const input = { ...awardInput(projectId, await anOrganisation(db, 'keyed')), idempotencyKey: 'one' };
  const [first, again] = [await award(input), await award(input)];
  expect(again.id).toBe(first.id);
  await expect(award({ ...input, compensationPayment: '2' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
});

test('after random awards and ends the running counts agree with the contracts', async () => {
  const { projectId } = await aProgramme(db, 'random');
  const id = await anOrganisation(db, 'busy');
  const random = lcg(7);
  const day = () => `201${7 + (random() % 2)}-${String(1 + (random() % 12)).padStart(2, '0')}-15`;
  for (let n = 0; n < 60; n++) {
    const [from, to] = [day(), day()].sort() as [string, string];
    const contract = await award(awardInput(projectId, id, { number: `N${n}`, lotNumber: 1 + (random() % 4), from, to })).catch(refused);
    if (contract && random() % 2) await run(contextOf(db), terminateContract, { contractId: contract.id, date: from, reason: 'zkouška' });
  }
  expect(await db.manager.countBy(Contract, { projectId })).toBeGreaterThan(5);
  expect(await tallyDifferences(db, contractFacts)).toEqual([]);
});

test('entities and migrations agree', async () => expect(await driftOf(socialServices)).toEqual([]));

const lcg = (seed: number) => () => { seed = (seed * 1103515245 + 12345) % 2 ** 31; return seed >> 8; };
const refused = (error: { code?: string }) => { if (error.code !== 'SRV_LOT_TAKEN') throw error; return null; };
