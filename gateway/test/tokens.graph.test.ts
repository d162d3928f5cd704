import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { tokenVerifier } from '@opora/gateway';
import { exportSPKI, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { person, smallGraph, type SmallGraph } from './small-graph';

const ISSUER = 'https://issuer.example', AUDIENCE = 'opora';
const pair = (kid: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { secret: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256' } as JWK, shown: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } as JWK };
};
const ours = pair('ours'), theirs = pair('theirs');
const config = { TOKEN_ISSUER: ISSUER, TOKEN_AUDIENCE: AUDIENCE, TOKEN_JWKS: JSON.stringify({ keys: [ours.shown] }) };

const seconds = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({ iss: ISSUER, aud: AUDIENCE, sub: person.sub, iat: seconds(), exp: seconds() + 600, grants: [{ role: 'networker', level: 'KRAJ', id: 'CZ051' }] });
const without = (name: string) => { const { [name]: _left, ...rest } = claims(); return rest; };
const signed = async (payload: JWTPayload = claims(), header: object = {}, key = ours.secret) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'ours', ...header }).sign(await importJWK(key, 'RS256'));
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const bearer = (token: string) => `Bearer ${token}`;
const edited = async (more: object) => { const [header, payload, mac] = (await signed()).split('.') as [string, string, string]; return [header, base64({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()) as object, ...more }), mac].join('.'); };
async function hmacWithPublicKey(): Promise<string> {
  const pem = await exportSPKI(await importJWK(ours.shown, 'RS256', { extractable: true }) as CryptoKey);
  const text = `${base64({ alg: 'HS256', typ: 'at+jwt', kid: 'ours' })}.${base64(claims())}`;
  return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
}

/** Every one of them must look the same from outside. */
const ATTACKS: [string, () => string | Promise<string>][] = [
  ['alg none', () => bearer(`${base64({ alg: 'none', typ: 'at+jwt' })}.${base64(claims())}.`)],
  ['alg none with a signature', () => bearer(`${base64({ alg: 'none', typ: 'at+jwt', kid: 'ours' })}.${base64(claims())}.AAAA`)],
  ['HS256 with the public key as the secret', async () => bearer(await hmacWithPublicKey())],
  ['no exp', async () => bearer(await signed(without('exp')))],
  ['no iat', async () => bearer(await signed(without('iat')))],
  ['no sub', async () => bearer(await signed(without('sub')))],
  ['an empty sub', async () => bearer(await signed({ ...claims(), sub: '' }))],
  ['expired', async () => bearer(await signed({ ...claims(), iat: seconds() - 700, exp: seconds() - 6 }))],
  ['not valid yet', async () => bearer(await signed({ ...claims(), nbf: seconds() + 60 }))],
  ['issued in the future', async () => bearer(await signed({ ...claims(), iat: seconds() + 60 }))],
  ['issued two days ago and valid for ever', async () => bearer(await signed({ ...claims(), iat: seconds() - 172_800, exp: seconds() + 1e9 }))],
  ['another audience', async () => bearer(await signed({ ...claims(), aud: 'elsewhere' }))],
  ['another issuer', async () => bearer(await signed({ ...claims(), iss: 'https://evil.example' }))],
  ['an ID token', async () => bearer(await signed(claims(), { typ: 'JWT' }))],
  ['no typ', async () => bearer(await signed(claims(), { typ: undefined }))],
  ['an unknown kid', async () => bearer(await signed(claims(), { kid: 'nobody' }, theirs.secret))],
  ['our kid, foreign key', async () => bearer(await signed(claims(), {}, theirs.secret))],
  ['a foreign jku', async () => bearer(await signed(claims(), { kid: 'theirs', jku: 'https://evil.example/jwks' }, theirs.secret))],
  ['a foreign jwk', async () => bearer(await signed(claims(), { kid: 'theirs', jwk: theirs.shown }, theirs.secret))],
  ['an unknown critical header', async () => bearer(`${base64({ alg: 'RS256', typ: 'at+jwt', kid: 'ours', crit: ['x'], x: 1 })}.${base64(claims())}.${(await signed()).split('.')[2]!}`)],
  ['an edited role', async () => bearer(await edited({ grants: [{ role: 'operator', level: 'ALL', id: null }] }))],
  ['an edited region', async () => bearer(await edited({ grants: [{ role: 'networker', level: 'KRAJ', id: 'CZ010' }] }))],
  ['an edited person', async () => bearer(await edited({ sub: 'somebody else' }))],
  ['an edited signature', async () => { const token = await signed(); return bearer(token.slice(0, -10) + (token.at(-10) === 'A' ? 'B' : 'A') + token.slice(-9)); }],
  ['a signature cut off', async () => bearer((await signed()).split('.').slice(0, 2).join('.'))],
  ['five parts', async () => bearer(`${await signed()}.AAAA.AAAA`)],
  ['9 KB', async () => bearer(await signed({ ...claims(), more: randomBytes(6900).toString('base64url') }))],
  ['text that is no token', () => bearer('opora')],
  ['nothing after Bearer', () => 'Bearer '],
  ['two tokens', async () => `Bearer ${await signed()} ${await signed()}`],
  ['Basic', () => `Basic ${Buffer.from('admin:admin').toString('base64')}`],
  ['no scheme', async () => signed()],
];

let graph: SmallGraph;
beforeAll(async () => { graph = await smallGraph({ verify: tokenVerifier(config) }); });
afterAll(() => graph.stop());

const uniform = { errors: [{ message: 'Přihlaste se prosím.', extensions: { code: 'UNAUTHENTICATED', violations: [{ code: 'UNAUTHENTICATED', messageCs: 'Přihlaste se prosím.' }], retryable: false, traceId: expect.any(String) } }] };

/** Somebody of whom a token says nothing but who they are, and when it was issued. */
const known = (sub: string) => ({ sub, kind: 'person', grants: [], signIn: { ids: [], at: expect.any(Number) } });

describe('a token', () => {
  test('of ours says who is asking, also within the five seconds that clocks may differ', async () => {
    const verify = tokenVerifier(config);
    expect(await verify(bearer(await signed()))).toEqual(known(person.sub));
    expect(await verify(bearer(await signed({ ...claims(), exp: seconds() - 2 })))).toEqual(known(person.sub));
    expect((await graph.ask('{ private }', {}, { authorization: bearer(await signed()) })).body).toEqual({ data: { private: person.sub } });
  });

  test.each(ATTACKS)('rows 59 and 60: with %s is 401 in the same words as every other', async (_title, header) => {
    const { status, headers, body } = await graph.ask('{ kraje { code } }', {}, { authorization: await header() });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(body).toEqual(uniform);
  });

  test('row 59: of 64 KB does not get past the size of headers, and is no token', async () => {
    const token = bearer(await signed({ ...claims(), more: randomBytes(48_000).toString('base64url') }));
    expect((await graph.ask('{ kraje { code } }', {}, { authorization: token })).status).toBe(431);
    await expect(tokenVerifier(config)(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('row 59: that comes twice is refused, whatever it says', async () => {
    const token = bearer(await signed());
    // fetch joins equal headers, so this one is written by hand.
    const { request } = await import('node:http');
    const answer = await new Promise<{ status?: number; text: string }>((resolve, reject) => {
      const sent = request(`${graph.url}/graphql`, { method: 'POST', headers: ['content-type', 'application/json', 'host', 'localhost', 'authorization', token, 'authorization', token] as never }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => resolve({ status: response.statusCode, text }));
      }).on('error', reject);
      sent.end(JSON.stringify({ query: '{ kraje { code } }' }));
    });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([401, uniform]);
  });

  test('that is missing where one is needed is 401 as well; what is for anyone is answered', async () => {
    const { status, body } = await graph.ask('{ private }');
    expect([status, body]).toEqual([401, { data: { private: null }, errors: [{ ...uniform.errors[0], path: ['private'] }] }]);
    const both = await graph.ask('{ private kraj(code: "CZ051") { code } }');
    expect([both.status, both.body.data]).toEqual([200, { private: null, kraj: { code: 'CZ051' } }]);
  });

  test('carries no grant and makes nobody a machine client, whatever its claims', async () => {
    const all = { role: 'operator', level: 'ALL', id: null };
    expect(await tokenVerifier(config)(bearer(await signed({ ...claims(), grants: [all], roles: ['operator'], scope: 'operator', kind: 'machine' })))).toEqual(known(person.sub));
  });

  test('may carry the person in a claim of another name', async () => {
    const verify = tokenVerifier({ ...config, TOKEN_TYPE: 'JWT', TOKEN_PERSON_CLAIM: 'opora_person' });
    expect(await verify(bearer(await signed({ ...claims(), opora_person: 'p-1' }, { typ: 'JWT' })))).toEqual(known('p-1'));
    await expect(verify(bearer(await signed(claims(), { typ: 'JWT' })))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('tells its session in a claim that is configured, its own id, and when its person signed in', async () => {
    const at = seconds() - 300;
    const bearerOf = async (more: object) => bearer(await signed({ ...claims(), ...more }));
    expect(await tokenVerifier(config)(await bearerOf({ sid: 'session', jti: 'token', auth_time: at }))).toMatchObject({ session: 'session', signIn: { ids: ['session', 'token'], at } });
    expect(await tokenVerifier({ ...config, TOKEN_SESSION_CLAIM: 'session_state' })(await bearerOf({ session_state: 'other', sid: 'session' }))).toMatchObject({ session: 'other', signIn: { ids: ['other'] } });
    expect(await tokenVerifier(config)(await bearerOf({ sid: 1, jti: 'token', auth_time: seconds() + 1000 }))).toMatchObject({ session: 'token', signIn: { ids: ['token'], at: expect.any(Number) } });
  });
});

test('an issuer that writes a UUID in capitals names the same person', async () => {
  const sub = '0197e000-0000-7000-8000-00000000000a';
  expect(await tokenVerifier(config)(bearer(await signed({ ...claims(), sub: sub.toUpperCase() })))).toMatchObject({ sub });
});

test('a gateway whose issuer would be asked for its keys without TLS does not start', () => {
  expect(() => tokenVerifier({ TOKEN_ISSUER: 'http://issuer.example', TOKEN_AUDIENCE: AUDIENCE })).toThrow('https only');
  expect(() => tokenVerifier({ TOKEN_ISSUER: ISSUER, TOKEN_AUDIENCE: AUDIENCE, TOKEN_JWKS: 'http://issuer.example/jwks' })).toThrow('https only');
});
