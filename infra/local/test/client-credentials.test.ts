import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokenVerifier } from '@opora/gateway';
import type { JWK } from 'jose';
import { Provider } from 'oidc-provider';
import { clientCredentials } from '../src/hosts/client-credentials';

/** The worker's way to a token, against an issuer that is not ours: the certified library with one machine client. */
const SECRET = 'a secret of this test, long enough';
let server: Server, issuer: string, asked = 0;
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = { ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'outside', alg: 'EdDSA', use: 'sig' } as JWK;
  const provider = new Provider(issuer, {
    jwks: { keys: [key as never] }, enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    clients: [{ client_id: 'opora-worker', client_secret: SECRET, grant_types: ['client_credentials'], redirect_uris: [], response_types: [], id_token_signed_response_alg: 'EdDSA' }],
    // A machine client's tokens name no person: its own id stands in a claim that the gateway is told of.
    extraTokenClaims: async () => ({ opora_person: '0197e000-0000-7000-8000-000000000014' }),
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false }, resourceIndicators: { enabled: true, defaultResource: () => 'urn:opora:graph', getResourceServerInfo: () => ({ scope: '', audience: 'opora', accessTokenFormat: 'jwt', accessTokenTTL: 600, jwt: { sign: { alg: 'EdDSA' } } }) } },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => { if (request.url === '/token') asked += 1; void answer(request, response); });
});
afterAll(() => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }));

const client = (more: object = {}, now?: () => number) => clientCredentials({ url: `${issuer}/token`, clientId: 'opora-worker', clientSecret: SECRET, ...more }, now);

test('the worker is given a token that the gateway believes, finding the keys by itself', async () => {
  const verify = tokenVerifier({ TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: 'opora', TOKEN_PERSON_CLAIM: 'opora_person' });
  expect(await verify(`Bearer ${await client()()}`)).toMatchObject({ sub: '0197e000-0000-7000-8000-000000000014', kind: 'person', grants: [] });
});

test('one token serves everybody who asks until shortly before it runs out', async () => {
  const clock = { now: 1_000_000 };
  const token = client({}, () => clock.now);
  const before = asked;
  const [first, second] = await Promise.all([token(), token()]);
  clock.now += 569_000;
  expect([second, await token(), asked - before]).toEqual([first, first, 1]);
  clock.now += 2000;
  expect(await token()).not.toBe(first);
});

test('a wrong secret gives no token and no secret in the error, and the next one asks again', async () => {
  const token = client({ clientSecret: 'another secret of this test' });
  const before = asked;
  for (const _time of [1, 2]) await expect(token()).rejects.toThrow(/^The issuer gave opora-worker no token: HTTP 401\.$/);
  expect(asked - before).toBe(2);
});
