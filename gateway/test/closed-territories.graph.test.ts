import type { Role } from '@opora/kernel';
import { compareEdition, listsInUse, type CodeListKind } from '@opora/territory';
import { actors, closeAll, syntheticId, testGraph, type TestGraph } from '@opora/testing';

/** After an edition closed a kraj, an okres, an ORP and a municipality no change points to them any more, whichever service it is of; what was there before stays and can be changed (decision 0034). */
let platform: TestGraph;
const clock = new Date('2027-03-01T09:00:00Z');
const TODAY = '2027-03-01';
// Tests read answers of any shape; the schema has already checked them.
// oxlint-disable-next-line typescript/no-explicit-any
type Data = any;
const change = (who: Role, mutation: string, input: object, answer = '__typename') => platform.ask(who, `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`, { input });
async function done(who: Role, mutation: string, input: object, answer = '__typename'): Promise<Data> {
  const { data, errors } = await change(who, mutation, input, answer);
  expect(errors).toBeUndefined();
  return data[mutation];
}
const refused = async (who: Role, mutation: string, input: object) =>
  ((await change(who, mutation, input)).errors?.[0]?.extensions.violations ?? []).map(({ code, field, actual, limit }: Data) => [code, field, actual, limit]);

/** Takes an edition of 2027 that closes the codes into the memory of this process, as if every service had said so. */
function close(kind: CodeListKind, ...codes: string[]): void {
  const csv = listsInUse.files()[kind].split('\n').filter((line) => !codes.some((code) => line.startsWith(`${code},`))).join('\n');
  listsInUse.take([{ importId: syntheticId(kind), kind, edition: '2027-01-01', file: compareEdition(listsInUse.files(), kind, '2027-01-01', csv).nextFile }]);
}

const [KRAJ, OKRES, ORP, TOWN] = ['CZ051', 'CZ0511', '5106', '561860'];
const TYPE = { serviceType: 'NZDM', legalBasis: 'synthetic', lotCount: 3, forms: ['FIELD'], otherForms: false, targetGroups: [{ code: 'ZK', titleCs: 'Zkušební' }], supportedPersonsTarget: 1, fteTarget: '1' };
let projectId: string;
let topicIds: string[];
const plan = (more: object = {}) => ({ projectId, krajCode: KRAJ, perOrp: 4, orpCodes: ['5102', ORP], regional: 4, roundCount: 6, facilitatorIds: [], ...more });
const project = (more: object = {}) => ({ code: 'P1', name: 'Zkušební', beneficiary: 'Zkušební', krajCode: KRAJ, status: 'RUNNING', source: 'zkouška', ...more });
const series = (more: object = {}) => ({ projectId, krajCode: KRAJ, titleCs: 'Zkušební', topicIds, okresCodes: [OKRES], window: { from: '2027-04-01', to: '2027-12-31' }, minCapacity: 20, targetSeminars: 1, hoursPerOkres: '1', twoDayTopics: 0, ...more });
let organisation: Data, table: Data, late: Data, undated: Data, lot: Data, servicePlan: Data;

beforeAll(async () => {
  listsInUse.startAnew();
  platform = await testGraph({ now: () => clock });
  projectId = (await done('contract-manager', 'registerProject', project({ period: { from: '2026-01-01', to: '2028-12-31', source: 'zkouška' } }), 'id')).id;
  await platform.settle();
  organisation = await done('networker', 'registerOrganisation', { name: 'Zkušební město', kinds: ['MUNICIPALITY'], municipalityKey: TOWN, isSynthetic: true }, 'id version');
  await done('organiser', 'setRoundTablePlan', plan());
  table = await done('organiser', 'planRoundTable', { projectId, level: 'ORP', orpCode: ORP, round: 1, date: '2026-11-20' }, 'id version');
  undated = await done('organiser', 'planRoundTable', { projectId, level: 'ORP', orpCode: ORP, round: 2 }, 'id version');
  late = await done('organiser', 'planRoundTable', { projectId, level: 'ORP', orpCode: ORP, round: 5, date: '2027-02-01' }, 'id version');
  for (const [{ id, version }, date] of [[table, '2026-11-20'], [late, '2027-02-01']] as const) await done('organiser', 'holdRoundTable', { roundTableId: id, expectedVersion: version, date });
  servicePlan = await done('contract-manager', 'setServicePlan', { projectId, krajCode: KRAJ, priceShare: 8500, types: [TYPE] }, 'id version');
  await done('contract-manager', 'createLots', { planId: servicePlan.id, serviceType: 'NZDM', lots: [{ number: 1, orpCodes: [ORP] }] });
  [lot] = await platform.databases.get('social-services')!.query('select id, version from lot') as Data[];
  const topic = await platform.ask('organiser', 'mutation ($input: AddTopicsInput!) { addTopics(input: $input) { topics { id } } }', { input: { projectId, topics: [{ code: 'T1', titleCs: 'Zkušební', unit: 'LESSON' }] } });
  topicIds = topic.data?.addTopics?.topics.map(({ id }: Data) => id) ?? [];
  close('MUNICIPALITY', TOWN);
  close('ORP', ORP);
  close('OKRES', OKRES);
  close('KRAJ', KRAJ);
});
afterAll(async () => { await platform.stop(); await closeAll(); listsInUse.startAnew(); });

describe('a change that would point to what is closed is refused with its field and the day', () => {
  test.each<[string, Role, string, () => object, [string, string, string?]]>([
    ['an organisation by its kraj', 'mpsv-methodologist', 'registerOrganisation', () => ({ name: 'x', kinds: ['MUNICIPALITY'], krajCode: KRAJ }), ['input.krajCode', KRAJ]],
    ['an organisation by its ORP', 'networker', 'registerOrganisation', () => ({ name: 'x', kinds: ['MUNICIPALITY'], orpCode: ORP }), ['input.orpCode', ORP]],
    ['an organisation by its municipality', 'networker', 'registerOrganisation', () => ({ name: 'x', kinds: ['MUNICIPALITY'], municipalityKey: TOWN }), ['input.municipalityKey', TOWN]],
    ['a person', 'organiser', 'registerPerson', () => ({ name: 'Zkušební Osoba', krajCode: KRAJ }), ['input.krajCode', KRAJ]],
    ['a table nobody has dated', 'organiser', 'planRoundTable', () => ({ projectId, level: 'ORP', orpCode: ORP, round: 3 }), ['input.orpCode', ORP]],
    ['a table to come', 'organiser', 'planRoundTable', () => ({ projectId, level: 'ORP', orpCode: ORP, round: 3, date: '2027-06-01' }), ['input.orpCode', ORP]],
    ['a need of a table held after the end', 'organiser', 'raiseNeed', () => ({ roundTableId: late.id, addressee: 'KRAJ', text: 'Zkušební' }), ['input.roundTableId', ORP, '2027-02-01']],
    ['a regional office', 'organiser', 'registerRegionalOffice', () => ({ projectId, kind: 'PROJECT', name: 'x', municipalityKey: TOWN }), ['input.municipalityKey', TOWN]],
    ['a role for a kraj', 'operator', 'grantRole', () => ({ personId: syntheticId('somebody'), role: 'NETWORKER', level: 'KRAJ', scopeId: KRAJ, reason: 'zkouška' }), ['input.scopeId', KRAJ]],
    ['a role for an ORP', 'operator', 'grantRole', () => ({ personId: syntheticId('somebody'), role: 'NETWORKER', level: 'ORP', scopeId: ORP, reason: 'zkouška' }), ['input.scopeId', ORP]],
    ['a retention period', 'gdpr-officer', 'setRetentionPeriod', () => ({ category: 'WORK_RECORD', krajCode: KRAJ, years: 6, source: 'zkouška' }), ['input.krajCode', KRAJ]],
    ['opened access', 'organiser', 'openAccess', () => ({ krajCode: KRAJ, purpose: 'HANDOVER', reason: 'Zkušební předání agendy kraje', until: '2027-03-02T00:00:00Z' }), ['input.krajCode', KRAJ]],
    ['lots', 'contract-manager', 'createLots', () => ({ planId: servicePlan.id, serviceType: 'NZDM', lots: [{ number: 2, orpCodes: [ORP] }] }), ['input.lots.0.orpCodes.0', ORP]],
    ['an event by its okres', 'organiser', 'createEvent', () => ({ projectId, kind: 'WORKSHOP', titleCs: 'x', okresCode: OKRES }), ['input.okresCode', OKRES]],
    ['an event by its municipality', 'organiser', 'createEvent', () => ({ projectId, kind: 'WORKSHOP', titleCs: 'x', municipalityKey: TOWN }), ['input.municipalityKey', TOWN]],
    ['targets', 'contract-manager', 'setTargets', () => ({ projectId, targets: [{ metric: 'm', title: 'x', value: '1', unit: 'count', semantics: 'FLOOR', territoryCode: ORP, source: 'zkouška' }] }), ['input.targets.0.territoryCode', ORP]],
    ['funded workers', 'contract-manager', 'fundMunicipalities', () => ({ projectId, call: '1', fewest: 1, most: 2, months: 12, municipalityKeys: [TOWN], source: 'zkouška' }), ['input.municipalityKeys.0', TOWN]],
    ['a project', 'contract-manager', 'registerProject', () => project({ code: 'P2' }), ['input.krajCode', KRAJ]],
    ['the post of a coordinator', 'family-policy-coordinator', 'recordCoordinatorPost', () => ({ projectId, krajCode: KRAJ, filledFrom: '2027-02-01' }), ['input.krajCode', KRAJ]],
    ['a strategic plan', 'family-policy-coordinator', 'createStrategicPlan', () => ({ projectId, krajCode: KRAJ, title: 'x' }), ['input.krajCode', KRAJ]],
  ])('%s', async (_what, who, mutation, input, [field, actual, day = TODAY]) => {
    expect(await refused(who, mutation, input())).toContainEqual(['TERRITORY_UNKNOWN', field, actual, day]);
  });

  test('a series of seminars, its kraj and its okres at once', async () => {
    expect(topicIds).toHaveLength(1);
    expect((await refused('organiser', 'createSeminarSeries', series())).slice(0, 2)).toEqual([['TERRITORY_UNKNOWN', 'input.krajCode', KRAJ, TODAY], ['TERRITORY_UNKNOWN', 'input.okresCodes.0', OKRES, TODAY]]);
  });
});

describe('what speaks of a day before the end is taken', () => {
  test.each<[string, Role, string, () => object]>([
    ['a table that was held then', 'organiser', 'planRoundTable', () => ({ projectId, level: 'ORP', orpCode: ORP, round: 4, date: '2026-12-10' })],
    ['a need raised at one', 'organiser', 'raiseNeed', () => ({ roundTableId: table.id, addressee: 'KRAJ', text: 'Zkušební' })],
    ['an event that was held then', 'organiser', 'createEvent', () => ({ projectId, kind: 'WORKSHOP', titleCs: 'x', okresCode: OKRES, capacity: 5, sessions: [{ date: '2026-10-02' }] })],
    ['a project that ended then', 'contract-manager', 'registerProject', () => project({ code: 'P3', period: { from: '2020-01-01', to: '2022-12-31', source: 'zkouška' } })],
    ['a target that ended then', 'contract-manager', 'setTargets', () => ({ projectId, targets: [{ metric: 'm', title: 'x', value: '1', unit: 'count', semantics: 'FLOOR', territoryCode: ORP, from: '2026-01-01', to: '2026-12-31', source: 'zkouška' }] })],
    ['a post that was filled then', 'family-policy-coordinator', 'recordCoordinatorPost', () => ({ projectId, krajCode: KRAJ, filledFrom: '2026-02-01', filledTo: '2026-12-31' })],
  ])('%s', async (_what, who, mutation, input) => { expect((await change(who, mutation, input())).errors).toBeUndefined(); });
});

describe('what points there already stays, and can be changed', () => {
  test.each<[string, Role, string, () => object]>([
    ['an organisation, renamed', 'networker', 'changeOrganisation', () => ({ organisationId: organisation.id, expectedVersion: organisation.version, name: 'Přejmenované' })],
    ['an organisation, with its codes told again', 'networker', 'changeOrganisation', () => ({ organisationId: organisation.id, expectedVersion: organisation.version + 1, municipalityKey: TOWN, name: 'Znovu' })],
    ['the plan of tables', 'organiser', 'setRoundTablePlan', () => plan({ roundCount: 7 })],
    ['a table, dated', 'organiser', 'scheduleRoundTable', () => ({ roundTableId: undated.id, expectedVersion: undated.version, date: '2027-06-01' })],
    ['the plan of services', 'contract-manager', 'setServicePlan', () => ({ projectId, krajCode: KRAJ, priceShare: 8400, types: [TYPE], expectedVersion: servicePlan.version })],
    ['a lot, with its ORP told again', 'contract-manager', 'describeLot', () => ({ lotId: lot.id, expectedVersion: lot.version, orpCodes: [ORP], territory: 'x' })],
    ['a target, corrected', 'contract-manager', 'setTargets', () => ({ projectId, targets: [{ metric: 'm', title: 'x', value: '2', unit: 'count', semantics: 'FLOOR', territoryCode: ORP, source: 'zkouška' }] })],
  ])('%s', async (_what, who, mutation, input) => { expect((await change(who, mutation, input())).errors).toBeUndefined(); });

  test('and is found by its codes', async () => {
    const { data, errors } = await platform.ask(actors.networker, `{ organisations(filter: { orpCode: "${ORP}", krajCode: "${KRAJ}" }) { totalCount } roundTables(filter: { orpCode: "${ORP}" }) { totalCount } events(filter: { okresCode: "${OKRES}", krajCode: "${KRAJ}" }) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect([data.organisations.totalCount, data.roundTables.totalCount, data.events.totalCount]).toEqual([1, 4, 1]);
  });
});
