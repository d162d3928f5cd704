import { SERVICES, type ServiceName } from '@opora/contracts';
import { codeListSubscriptions } from '@opora/operations';
import { drainRoad } from '@opora/road';
import { lockTerritories } from '@opora/subgraph';
import { listsInUse, territory } from '@opora/territory';
import { closeAll, subgraphOf, syntheticId, testGraph, type TestGraph } from '@opora/testing';

/** An operator takes an edition of a code list into use on the running platform (journeys.md J25 b, decision 0034). */
let platform: TestGraph;
let clock = new Date('2027-03-01T09:00:00Z');
beforeEach(async () => { clock = new Date('2027-03-01T09:00:00Z'); listsInUse.startAnew(); platform = await testGraph({ now: () => clock }); });
afterEach(async () => { await platform.stop(); await closeAll(); listsInUse.startAnew(); });

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const of = (service: ServiceName) => platform.databases.get(service)!;
const lines = () => listsInUse.files().ORP.split('\n');
const orps = (edit: (line: string) => string | string[]) => lines().flatMap(edit).join('\n');
const without = (...codes: string[]) => orps((line) => (codes.some((code) => line.startsWith(`${code},`)) ? [] : line));
const FIELDS = 'id state version inUse added { code } closed { code } changed { code } unsettled unanswered answers { service uses { code what count messageCs } inForceAt } inTheWay { refusal code what count messageCs } decidedAt';
const IMPORT = `mutation ($input: ImportCodeListInput!) { importCodeList(input: $input) { ${FIELDS} } }`;
const propose = (csv: string, more: object = {}) => platform.ask('operator', IMPORT, { input: { kind: 'ORP', version: '2027-01-01', csv, dryRun: false, ...more } });
const proposed = async (csv: string, more: object = {}): Promise<string> => {
  const { data, errors } = await propose(csv, more);
  expect(errors).toBeUndefined();
  expect(data.importCodeList).toMatchObject({ state: 'PROPOSED', answers: [], decidedAt: null });
  return data.importCodeList.id as string;
};
const seen = async (id: string) => (await platform.ask('operator', `query ($id: ID!) { codeListImport(id: $id) { ${FIELDS} } }`, { id })).data.codeListImport;
const refusals = ({ errors }: { errors?: { extensions: { violations: { code: string }[] } }[] }) => errors?.[0]?.extensions.violations;
const register = (orpCode: string, name = 'Synthetic organisation') => platform.ask('networker',
  'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id orp { code name successor { code } } } }', { input: { name, kinds: ['MUNICIPALITY'], orpCode, isSynthetic: true } });
const editionsOfAll = async () => Object.values((await platform.ask('operator', `{ systemHealth { ${SERVICES.map((name) => `${camel(name)} { codeLists { kind edition importId } }`).join(' ')} } }`)).data.systemHealth as Record<string, { codeLists: { kind: string; edition: string; importId: string | null }[] }>)
  .map(({ codeLists }) => codeLists.find(({ kind }) => kind === 'ORP')!);

async function contractsIn(orpCode: string): Promise<void> {
  const [project, plan] = [syntheticId('project of contracts'), syntheticId('plan of contracts')];
  await of('social-services').query(`insert into service_plan (id, project_id, kraj_code, price_share) values ($1, $2, 'CZ051', 8500)`, [plan, project]);
  for (const number of [1, 2, 3]) await of('social-services').query(
    `with made as (insert into lot (plan_id, project_id, kraj_code, service_type, number, orp_codes) values ($1, $2, 'CZ051', 'NZDM', $3, array[$5]) returning id)
     insert into contract (lot_id, project_id, kraj_code, service_type, lot_number, provider_id, number, valid_from, valid_to, last_day, forms, compensation, price_share, agreed_price)
     select id, $2, 'CZ051', 'NZDM', $3, $4, 'synthetic ' || $3, '2026-01-01', '2099-12-31', '2099-12-31', '{}', 1, 1, 1 from made`, [plan, project, number, syntheticId(`provider ${number}`), orpCode]);
}

test('an edition that adds, renames and closes is in use in every service once all have answered', async () => {
  const old = (await register('5110')).data.registerOrganisation.id as string;
  const added = lines().find((line) => line.startsWith('5102,'))!.replace(/^5102,Frýdlant,/, '5111,Nová Ves,');
  const id = await proposed(orps((line) => (line.startsWith('5106,') ? [] : line.startsWith('5110,') ? [line.replace('Železný Brod', 'Železný Brod nad Jizerou'), added] : line)));
  expect(territory.findOrp('5106')!.validTo).toBeNull();
  expect(await seen(id)).toMatchObject({ unanswered: [...SERVICES] });
  await platform.settle();
  expect(await seen(id)).toMatchObject({ state: 'IN_FORCE', version: '2027-01-01', inUse: '2024-01-01', added: [{ code: '5111' }], closed: [{ code: '5106' }], changed: [{ code: '5110' }], unanswered: [], inTheWay: [], decidedAt: expect.any(String) });
  expect((await seen(id)).answers.map(({ service, inForceAt }: { service: string; inForceAt: string | null }) => [service, inForceAt !== null]).sort()).toEqual([...SERVICES].sort().map((name) => [name, true]));
  expect(await editionsOfAll()).toEqual(SERVICES.map(() => ({ kind: 'ORP', edition: '2027-01-01', importId: id })));

  expect((await platform.ask(null, '{ orp(code: "5106") { name validTo successor { code } } kraj(code: "CZ051") { orps(validOn: "2027-01-01") { code } then: orps(validOn: "2026-12-31") { code } } }')).data)
    .toMatchObject({ orp: { name: 'Nový Bor', validTo: '2026-12-31', successor: null }, kraj: { orps: expect.not.arrayContaining([{ code: '5106' }]), then: expect.arrayContaining([{ code: '5106' }]) } });
  expect((await platform.ask('networker', 'query ($id: ID!) { organisation(id: $id) { orp { code name } } }', { id: old })).data.organisation).toEqual({ orp: { code: '5110', name: 'Železný Brod nad Jizerou' } });
  expect((await register('5111')).data.registerOrganisation.orp).toMatchObject({ code: '5111', name: 'Nová Ves' });
  expect(refusals(await register('5106'))).toMatchObject([{ code: 'TERRITORY_UNKNOWN', field: 'input.orpCode', actual: '5106', limit: '2027-03-01', messageCs: 'ORP Nový Bor zanikla k 31. 12. 2026.' }]);
});

test('one that closes an ORP with contracts is refused with what stands in its way, and every service lets go of it', async () => {
  await contractsIn('5105');
  const id = await proposed(without('5105'));
  await platform.settle();
  expect(await seen(id)).toMatchObject({ state: 'REFUSED', unsettled: ['5105'], inTheWay: [
    { refusal: 'REF_IN_USE', code: '5105', what: 'contract', count: 3, messageCs: 'ORP má 3 platné smlouvy. Určete nástupce.' }, { refusal: 'REF_IN_USE', what: 'lot', count: 3 }] });
  expect([(await register('5105')).errors, territory.orp('5105').validTo]).toEqual([undefined, null]);
  expect(await editionsOfAll()).toEqual(SERVICES.map(() => ({ kind: 'ORP', edition: '2024-01-01', importId: null })));
});

test('with a successor it is in force; old records stay readable and are found by the successor, new ones are told of it', async () => {
  await contractsIn('5105');
  const old = (await register('5105')).data.registerOrganisation.id as string;
  const id = await proposed(without('5105'), { successors: [{ code: '5105', successor: '5102' }] });
  await platform.settle();
  expect(await seen(id)).toMatchObject({ state: 'IN_FORCE', unsettled: [], inTheWay: [] });
  expect((await platform.ask('networker', 'query ($id: ID!) { organisation(id: $id) { orp { code validTo successor { code name } } } }', { id: old })).data.organisation.orp).toEqual({ code: '5105', validTo: '2026-12-31', successor: { code: '5102', name: 'Frýdlant' } });
  expect(refusals(await register('5105'))).toMatchObject([{ code: 'TERRITORY_UNKNOWN', messageCs: 'ORP Liberec zanikla k 31. 12. 2026, nástupcem je Frýdlant (5102).' }]);
  const rename = await platform.ask('networker', 'mutation ($input: ChangeOrganisationInput!) { changeOrganisation(input: $input) { name orp { code } } }', { input: { organisationId: old, expectedVersion: 1, name: 'Renamed' } });
  expect([rename.errors, rename.data]).toEqual([undefined, { changeOrganisation: { name: 'Renamed', orp: { code: '5105' } } }]);
  expect((await platform.ask('networker', '{ organisations(filter: { orpCode: "5105" }) { totalCount } }')).data.organisations.totalCount).toBe(1);
  const found = (await platform.ask('operator', '{ integrityCheck { networking { name count } socialServices { name count } } }')).data.integrityCheck;
  for (const service of ['networking', 'socialServices']) expect(found[service]).toContainEqual({ name: 'territory-known-and-open', count: 0 });
});

/** Only events of one step take effect, and every process ends before it can say so: all of them come again. */
async function killedAfter(step: string): Promise<void> {
  const consumers = SERVICES.map((name) => ({ name, subscriptions: [...subgraphOf(name)!.subscriptions ?? [], ...codeListSubscriptions(subgraphOf(name)!)].filter(({ topic }) => topic === `code-list-${step}`) }));
  await drainRoad({ databases: platform.databases, consumers, now: () => clock });
  for (const name of SERVICES) await of(name).query(`update outbox set next_dispatch_at = now(), done_at = null where starts_with(topic, 'code-list-')`);
  listsInUse.startAnew();
}

test('what is written after the end of a code without a successor is found, what was written before is not', async () => {
  const old = (at: string) => of('networking').query(`insert into organisation (name, kinds, kraj_code, orp_code, provides_accompaniment, is_synthetic, created_at) values ('Synthetic', '{MUNICIPALITY}', 'CZ051', '5106', false, true, $1)`, [at]);
  await proposed(without('5106'));
  await platform.settle();
  await old('2026-12-31T12:00:00Z');
  const found = async () => ((await platform.ask('operator', '{ integrityCheck { networking { name count sample } } }')).data.integrityCheck.networking as { name: string }[]).find(({ name }) => name === 'territory-known-and-open');
  expect(await found()).toMatchObject({ count: 0 });
  await old('2027-02-01T12:00:00Z');
  expect(await found()).toMatchObject({ count: 1, sample: ['organisation.orp_code 5106 (1)'] });
});

test('it takes effect once, wherever the processes are killed in between', async () => {
  const id = await proposed(without('5106'));
  for (const step of ['proposed', 'proposed', 'held', 'held', 'counted']) {
    await killedAfter(step);
    if (step === 'proposed') expect(refusals(await register('5106'))).toMatchObject([{ code: 'TERRITORY_CHANGING', field: 'input.orpCode', actual: '5106' }]);
    if (step !== 'counted') expect(await seen(id)).toMatchObject({ state: 'PROPOSED' });
  }
  expect([(await seen(id)).state, await of('education').query('select state from code_list_edition')]).toEqual(['IN_FORCE', [{ state: 'HELD' }]]);
  await killedAfter('decided');
  await killedAfter('kept');
  await platform.settle();
  expect(await seen(id)).toMatchObject({ state: 'IN_FORCE', closed: [{ code: '5106' }] });
  for (const name of SERVICES) expect([name, await of(name).query('select state from code_list_edition')]).toEqual([name, [{ state: 'IN_FORCE' }]]);
  expect((await seen(id)).answers).toHaveLength(SERVICES.length);
  expect(await of('notifications').query(`select count(*)::int from inbox where topic = 'code-list-counted'`)).toEqual([{ count: SERVICES.length }]);
});

describe('a command at the very moment', () => {
  test('that was first is counted: the services are asked again once it has committed', async () => {
    const id = await proposed(without('5106'));
    const atWork = of('networking').createQueryRunner();
    await atWork.startTransaction();
    await atWork.query('select code_lists_in_use()');
    await atWork.query(`insert into organisation (name, kinds, kraj_code, orp_code, provides_accompaniment, is_synthetic) values ('Synthetic', '{MUNICIPALITY}', 'CZ051', '5106', false, true)`);
    await expect(platform.settle()).rejects.toThrow('lock timeout');
    expect(await seen(id)).toMatchObject({ state: 'PROPOSED', unanswered: ['networking'] });
    await atWork.commitTransaction();
    await atWork.release();
    await platform.settle();
    expect(await seen(id)).toMatchObject({ state: 'REFUSED', inTheWay: [{ code: '5106', what: 'organisation', count: 1 }] });
  });

  test('that comes while the codes are being held back waits, and is refused by what was held meanwhile', async () => {
    const holding = of('networking').createQueryRunner();
    await holding.startTransaction();
    await lockTerritories(holding.manager);
    let answered = false;
    const registering = register('5106').finally(() => { answered = true; });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await holding.query(`insert into code_list_edition (import_id, kind, edition, codes, file, state) values (uuidv7(), 'ORP', '2027-01-01', '{5106}', '', 'HELD')`);
    expect(answered).toBe(false);
    await holding.commitTransaction();
    await holding.release();
    expect(refusals(await registering)).toMatchObject([{ code: 'TERRITORY_CHANGING', actual: '5106', messageCs: 'ORP Nový Bor se právě mění novým vydáním číselníku. Zkuste to prosím za chvíli.' }]);
    expect(await of('networking').query('select id from organisation')).toEqual([]);
  });
});

test('a process that starts again, or only reads the database, goes by it from its first command', async () => {
  await proposed(without('5106'));
  await platform.settle();
  listsInUse.startAnew();
  expect(territory.orp('5106').validTo).toBeNull();
  expect(refusals(await register('5106'))).toMatchObject([{ code: 'TERRITORY_UNKNOWN', actual: '5106' }]);
  expect(territory.orp('5106').validTo).toBe('2026-12-31');
});

test('two at once: the second waits for the first to be decided, or for its withdrawal', async () => {
  const both = await Promise.all([propose(without('5106')), propose(without('5110'))]);
  expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(both.flatMap((answer) => refusals(answer) ?? [])).toMatchObject([{ code: 'REF_IMPORT_UNDER_WAY' }]);
  const { id } = both.find(({ errors }) => !errors)!.data.importCodeList as { id: string };
  const WITHDRAW = 'mutation ($input: WithdrawCodeListImportInput!) { withdrawCodeListImport(input: $input) { state } }';
  expect((await platform.ask('operator', WITHDRAW, { input: { id } })).data).toEqual({ withdrawCodeListImport: { state: 'WITHDRAWN' } });
  expect(refusals(await platform.ask('operator', WITHDRAW, { input: { id } }))).toMatchObject([{ code: 'REF_IMPORT_DECIDED' }]);
  // What was told later may come first.
  await killedAfter('decided');
  await platform.settle();
  for (const name of SERVICES) expect(await of(name).query('select state from code_list_edition')).toEqual([{ state: 'LET_GO' }]);
  const next = await proposed(without('5110'));
  await platform.settle();
  expect((await seen(next)).state).toBe('IN_FORCE');
  expect((await platform.ask('operator', '{ codeListImports { id state } }')).data.codeListImports).toEqual([{ id: next, state: 'IN_FORCE' }, { id, state: 'WITHDRAWN' }]);
});

test('an edition of a day to come, one already in use and one that contradicts the other lists are refused; the first may be tried', async () => {
  const ahead = { version: '2027-03-02' };
  expect(refusals(await propose(without('5106'), ahead))).toMatchObject([{ code: 'REF_VERSION_AHEAD', field: 'input.version', actual: '2027-03-02', limit: '2027-03-01', messageCs: 'Vydání platí až od 2. 3. 2027. Do té doby je lze jen vyzkoušet.' }]);
  expect((await propose(without('5106'), { ...ahead, dryRun: true })).data.importCodeList).toMatchObject({ state: 'TRIED', closed: [{ code: '5106' }], answers: [] });
  expect(refusals(await propose(lines().join('\n'), { version: '2024-01-01' }))).toMatchObject([{ code: 'REF_VERSION_IN_USE' }]);
  expect(refusals(await propose(orps((line) => line.replace(/^(5109,.*)CZ051,/, '$1CZ052,')), { dryRun: true }))).toMatchObject([{ code: 'REF_LIST_INCONSISTENT', actual: '5109', limit: 'CZ0514' }, { code: 'REF_LIST_INCONSISTENT', limit: '5109' }]);
});
