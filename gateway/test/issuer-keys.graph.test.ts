import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenVerifier } from '@opora/gateway';
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import { keysOf } from '../src/sign-in/discovery';
import { IssuerKeys, KEYS } from '../src/sign-in/issuer-keys';
import { KeyFile } from '../src/sign-in/key-file';
import { FakeSubgraph, says } from './fake-subgraph';
import { smallGraph } from './small-graph';

const pair = (kid: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { secret: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'EdDSA' } as JWK, shown: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA' } as JWK };
};
const first = pair('first'), second = pair('second');
const token = async ({ secret }: typeof first, more: object = {}) =>
  new SignJWT({ ...more }).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: secret.kid }).setSubject('synthetic').setIssuedAt().setExpirationTime('10m').setAudience('opora').sign(await importJWK(secret, 'EdDSA'));

/** An issuer whose keys, health and clock the test decides. */
function issuer() {
  const state = { keys: [first.shown], away: false, asked: 0, time: 1_000_000, slow: Promise.resolve() };
  const fetchKeys = async () => {
    state.asked += 1;
    await state.slow;
    if (state.away) throw new Error('away');
    return { keys: state.keys };
  };
  return { state, keys: (file?: KeyFile) => new IssuerKeys(fetchKeys, file, () => state.time) };
}
const holds = async (keys: IssuerKeys, by = first) => jwtVerify(await token(by), keys.resolve).then(() => true, () => false);

const files: string[] = [];
const aFile = () => { const path = join(tmpdir(), `opora-keys-${randomUUID()}.json`); files.push(path); return path; };
afterAll(() => { for (const path of files) rmSync(path, { force: true }); });

describe('the keys of an issuer', () => {
  test('are fetched once for many tokens at once', async () => {
    const { state, keys } = issuer();
    const all = keys();
    expect(await Promise.all(Array.from({ length: 20 }, () => holds(all)))).toEqual(Array(20).fill(true));
    expect(state.asked).toBe(1);
  });

  test('survive an outage of the issuer for a day, not longer', async () => {
    const { state, keys } = issuer();
    const all = keys();
    await holds(all);
    state.away = true;
    state.time += KEYS.lastGoodCopy;
    expect(await holds(all)).toBe(true);
    state.time += KEYS.cooldown;
    await expect(all.resolve({ alg: 'EdDSA', kid: 'first' }, {} as never)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    state.away = false;
    state.time += KEYS.cooldown;
    expect(await holds(all)).toBe(true);
  });

  test('are renewed after ten minutes without anybody waiting, and a key taken away stops to hold', async () => {
    const { state, keys } = issuer();
    const all = keys();
    await holds(all);
    state.keys = [second.shown];
    state.time += KEYS.fresh + 1;
    let answer = () => {};
    state.slow = new Promise((resolve) => { answer = resolve; });
    expect([await holds(all), await holds(all), state.asked]).toEqual([true, true, 2]);
    answer();
    await new Promise((resolve) => { setImmediate(resolve); });
    expect([await holds(all, first), await holds(all, second)]).toEqual([false, true]);
  });

  test('that have been changed are found at once; a flood of unknown keys asks the issuer once in 30 seconds', async () => {
    const { state, keys } = issuer();
    const all = keys();
    await holds(all);
    state.keys = [first.shown, second.shown];
    state.time += KEYS.cooldown;
    expect(await holds(all, second)).toBe(true);
    expect(state.asked).toBe(2);
    const unknown = await token(pair('unknown'));
    for (let n = 0; n < 50; n += 1) await expect(jwtVerify(unknown, all.resolve)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    expect(state.asked).toBe(2);
    state.time += KEYS.cooldown;
    await Promise.all(Array.from({ length: 50 }, () => jwtVerify(unknown, all.resolve).catch(() => undefined)));
    expect(state.asked).toBe(3);
  });

  test('that have been changed are waited for by everybody who comes while they are fetched', async () => {
    const { state, keys } = issuer();
    const all = keys();
    await holds(all);
    state.keys = [first.shown, second.shown];
    state.time += KEYS.cooldown;
    let answer!: () => void;
    state.slow = new Promise((resolve) => { answer = resolve; });
    const renewed = await token(second);
    const waiting = Array.from({ length: 20 }, () => jwtVerify(renewed, all.resolve).then(() => true, () => false));
    setImmediate(answer);
    expect(await Promise.all(waiting)).toEqual(Array(20).fill(true));
    expect(state.asked).toBe(2);
  });

  test('are read from disk when the issuer is away at the start, if the copy is younger than a day', async () => {
    const path = aFile();
    const before = issuer();
    await holds(before.keys(new KeyFile(path)));
    const after = issuer();
    after.state.away = true;
    expect(await holds(after.keys(new KeyFile(path)))).toBe(true);
    after.state.time += KEYS.lastGoodCopy + 1;
    expect(await holds(after.keys(new KeyFile(path)))).toBe(false);
  });

  test('a damaged copy is none', async () => {
    const path = aFile();
    writeFileSync(path, '{"jwks":');
    expect(await new KeyFile(path).read()).toBeUndefined();
  });
});

describe('a gateway whose issuer is elsewhere', () => {
  test('finds the keys by discovery, and checks whose document it is', async () => {
    const server = await FakeSubgraph.start();
    try {
      server.answer = (request, response) => says(JSON.stringify(request.url === '/jwks' ? { keys: [first.shown] } : { issuer: server.url, jwks_uri: `${server.url}/jwks` }))(request, response);
      const config = { TOKEN_ISSUER: server.url, TOKEN_AUDIENCE: 'opora' };
      expect(await tokenVerifier(config)(`Bearer ${await token(first, { iss: server.url })}`)).toMatchObject({ sub: 'synthetic' });
      expect((await createLocalJWKSet(await keysOf('x', `${server.url}/jwks`)())({ alg: 'EdDSA', kid: 'first' })).type).toBe('public');
      server.answer = says(JSON.stringify({ issuer: 'https://evil.example', jwks_uri: `${server.url}/jwks` }));
      await expect(keysOf(server.url)()).rejects.toThrow('another issuer');
    } finally { await server.stop(); }
  });

  test('never fetches keys over plain http from another machine', async () => {
    expect(() => keysOf('x', 'http://issuer.example/jwks')).toThrow('https');
    expect(() => keysOf('http://issuer.example')).toThrow('https');
    expect(() => keysOf('x', 'http://issuer.example/jwks', 'elsewhere.example')).toThrow('https');
  });

  test('are fetched over plain http from the one host of a private network that is named', async () => {
    // Nobody answers there; it is asked all the same.
    await expect(keysOf('x', 'http://issuer.invalid:9/jwks', 'issuer.invalid')()).rejects.toThrow('fetch failed');
  });

  test('answers 503 to tokens while no keys are known, and everybody without one as always', async () => {
    const graph = await smallGraph({ verify: tokenVerifier({ TOKEN_ISSUER: 'http://127.0.0.1:9', TOKEN_AUDIENCE: 'opora' }) });
    try {
      const { status, body } = await graph.ask('{ kraj(code: "CZ051") { code } }', {}, { authorization: `Bearer ${await token(first)}` });
      expect([status, body.errors![0]!.extensions]).toEqual([503, expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', retryable: true })]);
      expect((await graph.ask('{ kraj(code: "CZ051") { code } }')).status).toBe(200);
    } finally { await graph.stop(); }
  });
});
