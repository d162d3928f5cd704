import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { grantSource, startGateway, stockEngine, type RunningGateway } from '@opora/gateway';
import { NATIONWIDE_ROLES, ROLES, type Actor, type Caller, type Grant, type Role, type ScopeLevel } from '@opora/kernel';
import { actors, closeAll, syntheticId } from '@opora/testing';
import { loadInto, openWorld, type World } from './permissions/world';

/** Every role and every level of scope, given by an operator's mutation and used by its person through the gateway, on the demo. */
const SDL = readFileSync(path.resolve(__dirname, '../supergraph.graphql'), 'utf8');
const HERE = 'CZ051', THERE = 'CZ080';
let world: World, gateway: RunningGateway, clock = 0;
/** Who each service was last told is asking. */
const told = new Map<string, Caller>();
beforeAll(async () => {
  world = await openWorld();
  await loadInto(world, async () => undefined);
  const honoured = grantSource(world.transportOf('networking'), { now: () => clock });
  gateway = await startGateway({
    config: { PORT: 0, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: 'test', TOKEN_AUDIENCE: 'test', TOKEN_JWKS: '{"keys":[]}' },
    engine: stockEngine(SDL, (name) => (request, caller) => { told.set(name, caller); return world.transportOf(name)(request, caller); }), ready: async () => undefined,
    // The header is the person's id: tokens have a test of their own.
    verify: async (header) => (header === undefined ? null : { sub: header, kind: 'person', grants: [] }),
    grants: async (actor, traceId) => (actor.sub === actors.operator.sub ? actors.operator : honoured(actor, traceId)),
  });
}, 180_000);
afterAll(async () => { await gateway?.stop(); await closeAll(); });

async function ask(sub: string, query: string, variables: object = {}) {
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: sub }, body: JSON.stringify({ query, variables }) });
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
  const { data, errors } = await response.json() as any;
  return { data, code: (errors?.[0]?.extensions.code ?? 'ok') as string, violation: errors?.[0]?.extensions.violations?.[0] };
}
const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
/** A new person with a role, in force everywhere. */
async function holder(role: Role, level: ScopeLevel, scopeId: string | null, more: object = {}): Promise<string> {
  const personId = syntheticId(`holder of ${role} ${randomUUID()}`);
  const { code } = await ask(actors.operator.sub, GRANT, { input: { personId, role: role.toUpperCase().replaceAll('-', '_'), level, scopeId, reason: 'Zkušební osoba', ...more } });
  expect(code).toBe('ok');
  return personId;
}
const seen = async (sub: string) => (await ask(sub, '{ people(first: 100) { edges { node { kraj { code } } } } }')).data.people.edges.map((edge: { node: { kraj: { code: string } | null } }) => edge.node.kraj?.code) as string[];
const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }';
const register = (sub: string, place: object) => ask(sub, REGISTER, { input: { name: `Zkušební ${randomUUID()}`, kinds: ['OTHER'], isSynthetic: true, ...place } });
const outside = (field: string) => ({ code: 'FORBIDDEN_SCOPE', field, messageCs: 'K tomuto území nebo smlouvě nemáte oprávnění.' });

test.each(ROLES)('%s reaches every service as it was given, and nothing else', async (role) => {
  const nationwide = NATIONWIDE_ROLES.includes(role);
  const given: Grant = nationwide ? { role, level: 'ALL', id: null } : { role, level: 'KRAJ', id: HERE };
  const sub = await holder(role, given.level, given.id);
  for (const [service, question] of [['networking', '{ myGrants { role level scopeId inForce } }'], ['education', '{ event(id: "x") { id } }'], ['social-services', '{ contract(id: "x") { id } }']] as const) {
    const { data } = await ask(sub, question);
    expect(told.get(service)!.actor).toEqual({ sub, kind: role === 'machine-client' ? 'machine' : 'person', grants: [given] } satisfies Actor);
    if (service === 'networking') expect(data.myGrants).toEqual([{ role: role.toUpperCase().replaceAll('-', '_'), level: given.level, scopeId: given.id, inForce: true }]);
  }
});

describe('a role over', () => {
  beforeAll(async () => {
    const sub = await holder('organiser', 'KRAJ', THERE);
    expect((await ask(sub, 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: { name: 'Zkušební Cizí', krajCode: THERE, isSynthetic: true } })).code).toBe('ok');
  });

  test('everything reaches every kraj', async () => {
    const sub = await holder('organiser', 'ALL', null);
    expect(await seen(sub)).toEqual(expect.arrayContaining([HERE, THERE]));
    expect([(await register(sub, { krajCode: HERE })).code, (await register(sub, { krajCode: THERE })).code]).toEqual(['ok', 'ok']);
  });

  test('a kraj reaches that kraj', async () => {
    const sub = await holder('organiser', 'KRAJ', HERE);
    expect(new Set(await seen(sub))).toEqual(new Set([HERE]));
    expect((await register(sub, { krajCode: HERE })).code).toBe('ok');
    expect((await register(sub, { krajCode: THERE })).violation).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  });

  test('an ORP reaches that ORP, not the next one of the same kraj', async () => {
    const sub = await holder('networker', 'ORP', '5105');
    expect((await register(sub, { orpCode: '5105' })).code).toBe('ok');
    for (const place of [{ orpCode: '5102' }, { krajCode: HERE }, { krajCode: THERE }]) expect((await register(sub, place)).violation).toMatchObject({ code: 'FORBIDDEN_SCOPE', messageCs: 'K tomuto území nebo smlouvě nemáte oprávnění.' });
  });

  test('an organisation reaches what is its own', async () => {
    const [own, other] = [await world.find('education', `select organisation_id from known_organisation where kraj_code = '${HERE}' order by 1 limit 1`), await world.find('education', `select organisation_id from known_organisation where kraj_code = '${HERE}' order by 1 desc limit 1`)];
    const sub = await holder('provider', 'ORGANISATION', own);
    const optOut = (organisationId: string) => ask(sub, 'mutation ($input: SetInvitationOptOutInput!) { setInvitationOptOut(input: $input) { __typename } }', { input: { organisationId, optedOut: true } });
    expect([(await optOut(own)).code, (await optOut(other)).code]).toEqual(['ok', 'FORBIDDEN_SCOPE']);
  });

  test('a contract reaches that contract', async () => {
    const award = async (lot: number) => {
      const manager = await holder('contract-manager', 'KRAJ', HERE);
      await world.find('social-services', `with plan as (update service_plan set ends_on = '2019-12-31' where kraj_code = '${HERE}' returning project_id) select project_id from plan`);
      const { data, code } = await ask(manager, 'mutation ($input: AwardLotInput!) { awardLot(input: $input) { id } }', { input: {
        projectId: await world.find('social-services', `select project_id from service_plan where kraj_code = '${HERE}' limit 1`), serviceType: 'SAS', lotNumber: lot, number: `Z/${lot}/2017`,
        providerId: await world.find('social-services', `select id from known_organisation where 'SOCIAL_SERVICE_PROVIDER' = any(kinds) order by 1 limit 1`), from: '2017-01-01', to: '2017-12-31', forms: ['FIELD'], compensationPayment: '1000000.00',
      } });
      expect(code).toBe('ok');
      return data.awardLot.id as string;
    };
    const [own, other] = [await award(1), await award(2)];
    const sub = await holder('contract-manager', 'CONTRACT', own);
    const can = async (id: string) => (await ask(sub, 'query ($id: ID!) { contract(id: $id) { viewerCan { terminate } } }', { id })).data.contract.viewerCan.terminate as boolean;
    const end = (contractId: string) => ask(sub, 'mutation ($input: TerminateContractInput!) { terminateContract(input: $input) { id } }', { input: { contractId, date: '2017-06-30', reason: 'Zkušební konec' } });
    expect([await can(own), await can(other)]).toEqual([true, false]);
    expect((await end(other)).violation).toEqual(outside('input.contractId'));
    expect((await end(own)).code).toBe('ok');
  });

  test('a project reaches that project, not another one of the same kraj', async () => {
    const event = await world.find('education', `select e.id from event e join known_project p using (project_id) where p.code = 'P1' and e.kraj_code = '${HERE}' order by e.id limit 1`);
    const projectWhere = (condition: string) => world.find('education', `select project_id from known_project where ${condition} order by code limit 1`);
    const venue = async (projectId: string) => (await ask(await holder('organiser', 'PROJECT', projectId), 'mutation ($input: SetVenueInput!) { setVenue(input: $input) { __typename } }', { input: { eventId: event, venue: 'Zkušební sál' } })).code;
    expect([await venue(await projectWhere(`code = 'P1'`)), await venue(await projectWhere(`code <> 'P1'`))]).toEqual(['ok', 'FORBIDDEN_SCOPE']);
  });
});

describe('row 61: a role', () => {
  const PEOPLE = '{ people { totalCount } }';
  test('that begins tomorrow gives nothing today', async () => {
    const sub = await holder('organiser', 'KRAJ', HERE, { validFrom: '2199-01-01' });
    expect((await ask(sub, PEOPLE)).code).toBe('FORBIDDEN');
  });
  test('that was withdrawn is gone thirty seconds later, in every service', async () => {
    const sub = await holder('organiser', 'KRAJ', HERE);
    expect((await ask(sub, PEOPLE)).code).toBe('ok');
    const id = await world.find('networking', `select id from role_grant where person_id = '${sub}'`);
    expect((await ask(actors.operator.sub, 'mutation ($input: WithdrawGrantInput!) { withdrawGrant(input: $input) { id } }', { input: { id, reason: 'Zkušební konec' } })).code).toBe('ok');
    clock += 30_000;
    expect([(await ask(sub, PEOPLE)).code, (await ask(sub, '{ registrations { totalCount } }')).code]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
  test('that is over yesterday is no longer one', async () => {
    const sub = await holder('organiser', 'KRAJ', HERE);
    // The days pass.
    await world.find('networking', `with over as (update role_grant set valid_from = '2017-01-01', valid_to = '2017-12-31' where person_id = '${sub}' returning id) select id from over`);
    clock += 30_000;
    expect((await ask(sub, PEOPLE)).code).toBe('FORBIDDEN');
  });
});
