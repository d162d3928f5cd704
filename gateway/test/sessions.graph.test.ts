import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { grantSource, startGateway, stockEngine, tokenVerifier, type RunningGateway, type Transport } from '@opora/gateway';
import { networking } from '@opora/networking';
import { createExecutor, createLog, type SubgraphExecutor } from '@opora/subgraph';
import { actors, cloneDatabase, closeAll, connectTo, syntheticId, type Clone } from '@opora/testing';
import { importJWK, SignJWT, type JWK } from 'jose';

/** The end of a session, from the mutation to the refused token: two gateways over one service of grants, real tokens. The clock of their memory is the test's. */
const ISSUER = 'https://issuer.example', AUDIENCE = 'opora';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = { kid: 'issuer', alg: 'EdDSA' };
const JWKS = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...key, use: 'sig' }] });
const SDL = readFileSync(path.resolve(__dirname, '../supergraph.graphql'), 'utf8');

let clone: Clone;
let executor: SubgraphExecutor;
let clock = 0;
const gateways: RunningGateway[] = [];
const served = async () => createExecutor(networking, await connectTo(clone, networking, { background: false }), createLog('test', 'silent'));
async function aGateway(): Promise<RunningGateway> {
  const transport: Transport = (request, caller) => executor.execute(request, caller);
  const honoured = grantSource(transport, { now: () => clock });
  const grants = Object.assign(async (...[signedIn, traceId]: Parameters<typeof honoured>) => {
    const actor = await honoured(signedIn, traceId);
    // The operator's own first grant is an installation's; here the test gives it.
    return actor.sub === actors.operator.sub ? { ...actor, grants: actors.operator.grants } : actor;
  }, { forget: honoured.forget! });
  const gateway = await startGateway({
    config: { PORT: 0, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: ISSUER, TOKEN_AUDIENCE: AUDIENCE, TOKEN_JWKS: JWKS },
    engine: stockEngine(SDL, () => transport), ready: async () => undefined, grants, verify: tokenVerifier({ TOKEN_ISSUER: ISSUER, TOKEN_AUDIENCE: AUDIENCE, TOKEN_JWKS: JWKS }),
  });
  gateways.push(gateway);
  return gateway;
}
let here: RunningGateway, elsewhere: RunningGateway;
beforeAll(async () => {
  clone = await cloneDatabase();
  executor = await served();
  [here, elsewhere] = [await aGateway(), await aGateway()];
});
afterAll(async () => { await Promise.all(gateways.map((gateway) => gateway.stop())); await closeAll(); });

const someone = () => syntheticId(`session of ${randomUUID()}`);
interface Claims { sid?: string; jti?: string; auth_time?: number; iat?: number }
const token = async (sub: string, { iat = Math.floor(Date.now() / 1000), ...claims }: Claims = {}) =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'issuer' }).setIssuer(ISSUER).setAudience(AUDIENCE).setSubject(sub).setIssuedAt(iat).setExpirationTime(iat + 600)
    .sign(await importJWK({ ...privateKey.export({ format: 'jwk' }), ...key } as JWK, 'EdDSA'));
async function ask(gateway: RunningGateway, bearer: string, query = '{ myGrants { id } }', variables: object = {}) {
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }, body: JSON.stringify({ query, variables }) });
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape; the schema has checked them
  const { data, errors } = await response.json() as any;
  return { status: response.status, data, code: errors?.[0]?.extensions.code ?? 'ok' };
}
const statuses = async (...bearers: string[]) => Promise.all([here, elsewhere].flatMap((gateway) => bearers.map(async (bearer) => (await ask(gateway, bearer)).status)));
const SIGN_OUT = 'mutation ($input: EndMySessionsInput!) { endMySessions(input: $input) { id sessionId reason endedBy personId } }';
const END = 'mutation ($input: EndSessionsInput!) { endSessions(input: $input) { id sessionId issuedUntil expiresAt } }';
const end = async (input: object) => ask(here, await token(actors.operator.sub), END, { input: { reason: 'Ztracený počítač', ...input } });

test('who signs out is out with the next request here, and everywhere thirty seconds later; their other session goes on', async () => {
  const person = someone();
  const [first, other] = [await token(person, { sid: 'browser' }), await token(person, { sid: 'telephone' })];
  expect(await statuses(first, other)).toEqual([200, 200, 200, 200]);
  const { data } = await ask(here, first, SIGN_OUT, { input: {} });
  expect(data.endMySessions).toMatchObject({ sessionId: 'browser', personId: person, endedBy: person, reason: 'Odhlášení' });
  expect([await ask(here, first), await ask(here, other)]).toMatchObject([{ status: 401, code: 'UNAUTHENTICATED' }, { status: 200 }]);
  clock += 30_000;
  expect(await statuses(first, other)).toEqual([401, 200, 401, 200]);
  // A token renewed in the same session gains nothing.
  expect(await statuses(await token(person, { sid: 'browser', jti: 'renewed' }))).toEqual([401, 401]);
});

test('who signs out everywhere ends all sessions there are; who signs in anew is in', async () => {
  const person = someone();
  const early = Math.floor(Date.now() / 1000) - 60;
  const [browser, telephone] = [await token(person, { sid: 'a', iat: early }), await token(person, { iat: early })];
  await ask(here, browser, SIGN_OUT, { input: { everywhere: true } });
  clock += 30_000;
  expect(await statuses(browser, telephone)).toEqual([401, 401, 401, 401]);
  // A token renewed now, of a sign-in before the end.
  expect(await statuses(await token(person, { iat: early + 59, auth_time: early }))).toEqual([401, 401]);
  const soon = Math.floor(Date.now() / 1000) + 2;
  expect(await statuses(await token(person, { sid: 'b', iat: soon, auth_time: soon }))).toEqual([200, 200]);
});

test('an operator ends a session by its id, one token by its own, or all of a person; a second time changes nothing', async () => {
  const person = someone();
  const [a, b, c] = [await token(person, { sid: 'a' }), await token(person, { jti: 'b' }), await token(person, { sid: 'c' })];
  const once = await end({ personId: person, sessionId: 'a' });
  expect([once.code, (await end({ personId: person, sessionId: 'a' })).data]).toEqual(['ok', once.data]);
  await end({ personId: person, sessionId: 'b' });
  clock += 30_000;
  expect(await statuses(a, b, c)).toEqual([401, 401, 200, 401, 401, 200]);
  await end({ personId: person });
  clock += 30_000;
  expect(await statuses(c)).toEqual([401, 401]);
});

test('the end of a session survives a restart of the service and of the gateway', async () => {
  const person = someone();
  const stolen = await token(person, { sid: 'stolen' });
  await end({ personId: person, sessionId: 'stolen' });
  executor = await served();
  expect((await ask(await aGateway(), stolen)).status).toBe(401);
});

test('nobody but an operator or an officer ends sessions of others, and a reason must be told', async () => {
  const [person, victim] = [someone(), someone()];
  expect((await ask(here, await token(person), END, { input: { personId: victim, reason: 'Zkouška' } })).code).toBe('FORBIDDEN');
  expect((await end({ personId: victim, reason: ' ' })).code).toBe('REASON_REQUIRED');
  expect(await statuses(await token(victim))).toEqual([200, 200]);
});

test('a refused token is answered like any other that does not hold, and is counted', async () => {
  const person = someone();
  const bearer = await token(person, { sid: 'x' });
  await end({ personId: person, sessionId: 'x' });
  const before = here.counters.of('refusedTokens');
  const response = await fetch(`${here.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }, body: '{"query":"{ __typename }"}' });
  expect([response.status, response.headers.get('www-authenticate'), await response.json()]).toEqual([401, 'Bearer', {
    errors: [{ message: 'Přihlaste se prosím.', extensions: { code: 'UNAUTHENTICATED', violations: [{ code: 'UNAUTHENTICATED', messageCs: 'Přihlaste se prosím.' }], retryable: false, traceId: expect.any(String) } }],
  }]);
  expect(here.counters.of('refusedTokens')).toBe(before + 1);
});

test('the gateway’s own question is in no published schema', async () => {
  expect((await ask(here, await token(actors.operator.sub), `{ sessionsEndedOf(personId: "${actors.operator.sub}") { sessionId } }`)).status).toBe(400);
});
