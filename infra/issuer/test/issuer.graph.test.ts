import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokenVerifier } from '@opora/gateway';
import { BROWSER_CLIENT, createIssuer, LIVES, type IssuerSettings } from '@opora/issuer';
import { decodeJwt, decodeProtectedHeader, type JWK } from 'jose';
import { authorization, Browser, form, verifierAndChallenge } from './browser';

const people = [{ id: '0197e000-0000-7000-8000-000000000001', name: 'Zkušební <Organizátorka>', role: 'organiser' }, { id: '0197e000-0000-7000-8000-000000000002', name: 'Zkušební Účastnice', role: 'participant' }];
const REDIRECT = 'http://localhost:5173/signed-in';
const key = () => ({ ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'this-machine', alg: 'EdDSA', use: 'sig' }) as JWK;
const settings = (more: Partial<IssuerSettings> = {}): IssuerSettings =>
  ({ url: 'http://localhost:1/issuer', audience: 'opora', signingKey: key(), people, redirectUris: [REDIRECT], mode: 'development', loginsPerMinute: 1000, ...more });

let server: Server;
let issuer: string;
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/issuer`;
  const answer = createIssuer(settings({ url: issuer }));
  // Mounted as Express mounts: the path below the mount in url, the whole in originalUrl.
  server.on('request', (request, response) => { const whole = request.url!; Object.assign(request, { originalUrl: whole, url: whole.replace(/^\/issuer/, '') || '/' }); answer(request, response); });
});
afterAll(() => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }));

const verify = () => tokenVerifier({ TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: 'opora' });
const token = async (fields: Record<string, string>) => { const response = await fetch(`${issuer}/token`, form(fields)); return { status: response.status, body: await response.json() as Record<string, string> }; };

/** Signs in as a person and comes back with the code. */
async function signIn(person: string, challenge: string, browser = new Browser()): Promise<URL> {
  const page = await browser.follow(authorization(issuer, REDIRECT, { code_challenge: challenge, code_challenge_method: 'S256' }), REDIRECT);
  if (page.url.startsWith(REDIRECT)) return new URL(page.url);
  expect(page.response.status).toBe(200);
  return new URL((await browser.follow(page.url, REDIRECT, form({ person }))).url);
}

describe('the embedded issuer', () => {
  test('refuses to start in production', () => {
    expect(() => createIssuer(settings({ mode: 'production' }))).toThrow('TOKEN_ISSUER');
  });

  test('signs a person of the demo in by authorization code with PKCE; the gateway finds its keys by discovery and knows the person', async () => {
    const { verifier, challenge } = verifierAndChallenge();
    const back = await signIn(people[1]!.id, challenge);
    expect([back.origin + back.pathname, back.searchParams.get('state'), back.searchParams.get('iss')]).toEqual([REDIRECT, 'a-state', issuer]);
    const { status, body } = await token({ grant_type: 'authorization_code', client_id: BROWSER_CLIENT, code: back.searchParams.get('code')!, redirect_uri: REDIRECT, code_verifier: verifier });
    expect([status, body['token_type'], body['expires_in']]).toEqual([200, 'Bearer', LIVES.accessToken]);
    expect(decodeProtectedHeader(body['access_token']!)).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt', kid: 'this-machine' });
    expect(decodeJwt(body['access_token']!)).toMatchObject({ iss: issuer, aud: 'opora', sub: people[1]!.id, client_id: BROWSER_CLIENT, sid: expect.any(String), auth_time: expect.any(Number) });
    expect(decodeJwt(body['id_token']!)).toMatchObject({ sub: people[1]!.id, name: people[1]!.name });
    expect(await verify()(`Bearer ${body['access_token']}`)).toMatchObject({ sub: people[1]!.id, kind: 'person', grants: [] });
    await expect(verify()(`Bearer ${body['id_token']}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('renews an access token once with each refresh token; one used twice ends them all', async () => {
    const { verifier, challenge } = verifierAndChallenge();
    const back = await signIn(people[0]!.id, challenge);
    const first = await token({ grant_type: 'authorization_code', client_id: BROWSER_CLIENT, code: back.searchParams.get('code')!, redirect_uri: REDIRECT, code_verifier: verifier });
    const renew = (refresh: string) => token({ grant_type: 'refresh_token', client_id: BROWSER_CLIENT, refresh_token: refresh });
    const second = await renew(first.body['refresh_token']!);
    const { sid, auth_time } = decodeJwt(first.body['access_token']!);
    expect(decodeJwt(second.body['access_token']!)).toMatchObject({ sid, auth_time });
    expect(await verify()(`Bearer ${second.body['access_token']}`)).toMatchObject({ sub: people[0]!.id });
    expect((await renew(first.body['refresh_token']!)).body['error']).toBe('invalid_grant');
    expect((await renew(second.body['refresh_token']!)).body['error']).toBe('invalid_grant');
  });

  test('asks again in another browser, not in the same one', async () => {
    const browser = new Browser();
    await signIn(people[0]!.id, verifierAndChallenge().challenge, browser);
    expect((await signIn('nobody is chosen', verifierAndChallenge().challenge, browser)).searchParams.get('code')).toBeTruthy();
    expect((await signIn('nobody is chosen', verifierAndChallenge().challenge)).searchParams.get('error')).toBe('access_denied');
  });

  test('shows names as text, and is shown in no frame', async () => {
    const page = await new Browser().follow(authorization(issuer, REDIRECT, { code_challenge: verifierAndChallenge().challenge, code_challenge_method: 'S256' }), REDIRECT);
    expect(page.response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const text = await page.response.text();
    expect(text).toContain('Zkušební &lt;Organizátorka&gt;');
  });

  test('a sign-in of another browser cannot be finished', async () => {
    const page = await new Browser().follow(authorization(issuer, REDIRECT, { code_challenge: verifierAndChallenge().challenge, code_challenge_method: 'S256' }), REDIRECT);
    expect((await new Browser().go(page.url, form({ person: people[0]!.id }))).status).toBe(400);
  });

  test.each<[string, Record<string, string>]>([
    ['without PKCE', {}],
    ['with plain PKCE', { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }],
    ['for the implicit flow', { response_type: 'token', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' }],
  ])('refuses a request %s', async (_title, more) => {
    const { url } = await new Browser().follow(authorization(issuer, REDIRECT, more), REDIRECT);
    expect(new URLSearchParams(new URL(url).search || new URL(url).hash.slice(1)).get('error')).toMatch(/invalid_request|unsupported_response_type|unauthorized_client/);
  });

  test('sends nobody to an address it does not know', async () => {
    const response = await new Browser().go(authorization(issuer, 'https://evil.example/', { code_challenge: verifierAndChallenge().challenge, code_challenge_method: 'S256' }));
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([400, null, expect.stringContaining('invalid_redirect_uri')]);
  });

  test('gives a code once, and only with the verifier', async () => {
    const { verifier, challenge } = verifierAndChallenge();
    const exchange = (code: string, code_verifier: string) => token({ grant_type: 'authorization_code', client_id: BROWSER_CLIENT, code, redirect_uri: REDIRECT, code_verifier });
    const code = (await signIn(people[0]!.id, challenge)).searchParams.get('code')!;
    expect((await exchange(code, 'y'.repeat(43))).body['error']).toBe('invalid_grant');
    const other = (await signIn(people[0]!.id, challenge)).searchParams.get('code')!;
    expect((await exchange(other, verifier)).status).toBe(200);
    expect((await exchange(other, verifier)).body['error']).toBe('invalid_grant');
  });

  test('signs out after asking, with pages that fetch nothing from elsewhere; no token is renewed then, and the next sign-in asks who it is', async () => {
    const browser = new Browser();
    const { verifier, challenge } = verifierAndChallenge();
    const back = await signIn(people[0]!.id, challenge, browser);
    const { body } = await token({ grant_type: 'authorization_code', client_id: BROWSER_CLIENT, code: back.searchParams.get('code')!, redirect_uri: REDIRECT, code_verifier: verifier });
    const asked = await browser.go(`${issuer}/session/end?${new URLSearchParams({ id_token_hint: body['id_token']!, post_logout_redirect_uri: REDIRECT }).toString()}`);
    const text = await asked.text();
    expect([asked.status, asked.headers.get('content-security-policy'), /https?:\/\/(?!127\.0\.0\.1)/.test(text)]).toEqual([200, expect.stringContaining("default-src 'none'"), false]);
    const left = await browser.follow(/action="([^"]+)"/.exec(text)![1]!, REDIRECT, form({ xsrf: /name="xsrf" value="([^"]+)"/.exec(text)![1]!, logout: 'yes' }));
    expect(left.url).toBe(REDIRECT);
    expect((await token({ grant_type: 'refresh_token', client_id: BROWSER_CLIENT, refresh_token: body['refresh_token']! })).body['error']).toBe('invalid_grant');
    expect((await browser.follow(authorization(issuer, REDIRECT, { code_challenge: challenge, code_challenge_method: 'S256' }), REDIRECT)).url).toContain('/interaction/');
  });

  test('row 71: a sixth sign-in of one person within a minute is 429 with Retry-After', async () => {
    const strict = createServer();
    await new Promise<void>((resolve) => { strict.listen(0, '127.0.0.1', resolve); });
    const url = `http://127.0.0.1:${(strict.address() as AddressInfo).port}`;
    const answer = createIssuer(settings({ url, loginsPerMinute: undefined }));
    strict.on('request', answer);
    try {
      const statuses: number[] = [];
      let last: Response | undefined;
      for (let n = 0; n < 6; n += 1) {
        const browser = new Browser();
        const page = await browser.follow(authorization(url, REDIRECT, { code_challenge: verifierAndChallenge().challenge, code_challenge_method: 'S256' }), REDIRECT);
        last = await browser.go(page.url, form({ person: people[0]!.id }));
        statuses.push(last.status);
      }
      expect([statuses, Number(last!.headers.get('retry-after')) > 0, await last!.text()]).toEqual([[303, 303, 303, 303, 303, 429], true, expect.stringContaining('Příliš mnoho přihlášení')]);
    } finally { strict.closeAllConnections(); await new Promise((resolve) => { strict.close(resolve); }); }
  });
});
