import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GRANTS_LIVE_MS, grantSource, startGateway, stockEngine, type RunningGateway, type Transport } from '@opora/gateway';
import type { Actor } from '@opora/kernel';
import { networking } from '@opora/networking';
import { createExecutor, createLog } from '@opora/subgraph';
import { actors, cloneDatabase, closeAll, connectTo, syntheticId } from '@opora/testing';

/** The whole way of a right: granted through the graph, honoured by the gateway, withdrawn through the graph. The clock of the gateway's memory is the test's. */
let gateway: RunningGateway;
let clock = 0, down = false;
const operator = actors.operator;
/** What a token would say: who, and whatever else somebody put into it. */
const claimed = new Map<string, Actor>();

beforeAll(async () => {
  const executor = createExecutor(networking, await connectTo(await cloneDatabase(), networking, { background: false }), createLog('test', 'silent'));
  const transport: Transport = async (request, caller) => {
    if (down) throw new Error('away');
    return executor.execute(request, caller);
  };
  const honoured = grantSource(transport, { now: () => clock });
  const SDL = readFileSync(path.resolve(__dirname, '../supergraph.graphql'), 'utf8');
  gateway = await startGateway({
    config: { PORT: 0, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: 'test', TOKEN_AUDIENCE: 'test', TOKEN_JWKS: '{"keys":[]}' },
    engine: stockEngine(SDL, () => transport), ready: async () => undefined, verify: async (header) => (header === undefined ? null : claimed.get(header)!),
    // The operator's own first grant is an installation's; here the test gives it.
    grants: async (actor, traceId) => (actor.sub === operator.sub ? operator : honoured(actor, traceId)),
  });
});
afterAll(async () => { await gateway.stop(); await closeAll(); });
beforeEach(() => { down = false; });

async function ask(actor: Actor, query: string, variables: object = {}) {
  claimed.set(`Test ${actor.sub}`, actor);
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Test ${actor.sub}` }, body: JSON.stringify({ query, variables }) });
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
  const { data, errors } = await response.json() as any;
  return { status: response.status, data, code: errors?.[0]?.extensions.code ?? 'ok' };
}
const someone = (name: string): Actor => ({ sub: syntheticId(name), kind: 'person', grants: [] });
const PEOPLE = '{ people { totalCount } }';
const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
const WITHDRAW = 'mutation ($input: WithdrawGrantInput!) { withdrawGrant(input: $input) { id } }';
const grant = async ({ sub }: Actor) => (await ask(operator, GRANT, { input: { personId: sub, role: 'ORGANISER', level: 'KRAJ', scopeId: 'CZ051', reason: 'Zkušební osoba' } })).data.grantRole.id as string;

test('row 61: a role is in force thirty seconds after it was granted, and gone thirty seconds after it was withdrawn', async () => {
  const person = someone('granted');
  expect((await ask(person, PEOPLE)).code).toBe('FORBIDDEN');
  const id = await grant(person);
  clock += 30_000;
  expect((await ask(person, PEOPLE)).code).toBe('ok');
  await ask(operator, WITHDRAW, { input: { id, reason: 'Odešla z kraje' } });
  clock += 30_000;
  expect((await ask(person, PEOPLE)).code).toBe('FORBIDDEN');
});

test('a token that claims roles gains nothing by it', async () => {
  const person: Actor = { ...someone('claiming'), kind: 'machine', grants: [{ role: 'operator', level: 'ALL', id: null }, { role: 'organiser', level: 'ALL', id: null }] };
  expect((await ask(person, PEOPLE)).code).toBe('FORBIDDEN');
  expect((await ask(person, GRANT, { input: { personId: someone('another').sub, role: 'OPERATOR', level: 'ALL', reason: 'Zkušební osoba' } })).code).toBe('FORBIDDEN');
});

test('while the service of grants is away, whoever is known stays so for less than thirty seconds; then the whole platform says that it is away', async () => {
  const person = someone('outage');
  await grant(person);
  clock += 30_000;
  expect((await ask(person, '{ myGrants { id } }')).code).toBe('ok');
  down = true;
  clock += GRANTS_LIVE_MS - 1;
  expect(await ask(person, '{ __typename }')).toMatchObject({ status: 200, code: 'ok' });
  clock += 1;
  expect(await ask(person, '{ __typename }')).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' });
  expect(await ask(someone('never seen'), '{ __typename }')).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' });
});

test('the gateway’s own question is in no published schema', async () => {
  expect((await ask(operator, `{ grantsOf(personId: "${operator.sub}") { role } }`)).status).toBe(400);
  expect(JSON.stringify((await ask(operator, '{ __schema { types { name } queryType { fields { name } } } }')).data)).not.toMatch(/grantsOf|HeldGrant/);
});
