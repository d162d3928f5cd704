import { generateKeyPairSync } from 'node:crypto';
import { freePort } from '@opora/postgres/ping';
import { tokenVerifier, type GrantSource } from '@opora/gateway';
import { BROWSER_CLIENT, createIssuer } from '@opora/issuer';
import { unauthenticated } from '@opora/kernel';
import { decodeJwt, type JWK } from 'jose';
import { smallGraph, type SmallGraph } from '../../../gateway/test/small-graph';
import { authorization, Browser, form, verifierAndChallenge } from './browser';

const person = { id: '0197e000-0000-7000-8000-000000000001', name: 'Zkušební Organizátorka', role: 'organiser' };
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = { kid: 'this-machine', alg: 'EdDSA', use: 'sig' };

/** A gateway of one machine that brings its issuer along. */
async function started(mode: 'development' | 'production', grants?: GrantSource): Promise<SmallGraph & { origin: string }> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const answer = createIssuer({ url: `${origin}/issuer`, audience: 'opora', signingKey: { ...privateKey.export({ format: 'jwk' }), ...key } as JWK, people: [person], redirectUris: [`${origin}/graphiql/`], mode: 'development' });
  const verify = tokenVerifier({ TOKEN_ISSUER: `opora-local ${origin}/issuer`, TOKEN_AUDIENCE: 'opora', TOKEN_JWKS: JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...key }] }) });
  return { ...await smallGraph({ mode, verify, ...(grants && { grants }), issuer: { path: '/issuer', answer, clientId: BROWSER_CLIENT }, config: { PORT: port } }), origin };
}

test('GraphiQL signs in with the issuer that the gateway serves, and the graph knows the person', async () => {
  const graph = await started('development');
  const { origin } = graph;
  try {
    expect(await (await fetch(`${origin}/graphiql/`)).text()).toContain(`"${BROWSER_CLIENT}"`);
    const browser = new Browser(), { verifier, challenge } = verifierAndChallenge(), home = `${origin}/graphiql/`;
    const page = await browser.follow(authorization(`${origin}/issuer`, home, { scope: 'openid', code_challenge: challenge, code_challenge_method: 'S256' }), home);
    expect(page.url.startsWith(`${origin}/issuer/interaction/`)).toBe(true);
    const back = new URL((await browser.follow(page.url, home, form({ person: person.id }))).url);
    const answer = await fetch(`${origin}/issuer/token`, form({ grant_type: 'authorization_code', client_id: BROWSER_CLIENT, code: back.searchParams.get('code')!, redirect_uri: home, code_verifier: verifier }));
    const { access_token } = await answer.json() as { access_token: string };
    expect((await graph.ask('{ private }', {}, { authorization: `Bearer ${access_token}` })).body).toEqual({ data: { private: person.id } });
  } finally { await graph.stop(); }
});

test('GraphiQL signs in with an issuer elsewhere where it is registered, and asks for a token where it is not', async () => {
  const TOKEN_ISSUER = 'https://issuer.example/realms/opora', TOKEN_JWKS = '{"keys":[]}';
  const pageOf = async (more: object) => {
    const graph = await smallGraph({ mode: 'development', config: { TOKEN_ISSUER, TOKEN_JWKS, ...more } });
    try { return await (await fetch(`${graph.url}/graphiql/`)).text(); } finally { await graph.stop(); }
  };
  const registered = await pageOf({ GRAPHIQL_CLIENT: 'opora-browser' });
  expect([registered.includes(`"${TOKEN_ISSUER}/.well-known/openid-configuration"`), registered.includes('id="sign-in"')]).toEqual([true, true]);
  expect([(await pageOf({})).includes('id="sign-in"'), (await pageOf({})).includes('Bearer <a token>')]).toEqual([false, true]);
});

test('signing out at the platform refuses the token; the one after a new sign-in holds', async () => {
  const ended = new Set<string>();
  const graph = await started('development', async ({ signIn: { ids } = { ids: [], at: 0 }, ...actor }) => {
    if (ids.some((id) => ended.has(id))) throw unauthenticated();
    return actor;
  });
  const { origin } = graph;
  const home = `${origin}/graphiql/`, browser = new Browser();
  const signIn = async (more: Record<string, string> = {}) => {
    const { verifier, challenge } = verifierAndChallenge();
    const at = await browser.follow(authorization(`${origin}/issuer`, home, { scope: 'openid profile', code_challenge: challenge, code_challenge_method: 'S256', ...more }), home);
    const back = new URL(at.url.startsWith(home) ? at.url : (await browser.follow(at.url, home, form({ person: person.id }))).url);
    const answer = await fetch(`${origin}/issuer/token`, form({ grant_type: 'authorization_code', client_id: BROWSER_CLIENT, code: back.searchParams.get('code')!, redirect_uri: home, code_verifier: verifier }));
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const status = async (token: string) => (await graph.ask('{ __typename }', {}, { authorization: `Bearer ${token}` })).status;
  try {
    const first = await signIn();
    ended.add(decodeJwt(first)['sid'] as string);
    // Out of the issuer's memory comes the same session, which has ended; whoever says again who they are begins another one.
    expect([await status(first), await status(await signIn())]).toEqual([401, 401]);
    // The issuer tells sign-ins apart by their second.
    await new Promise((resolve) => { setTimeout(resolve, 1100); });
    expect(await status(await signIn({ prompt: 'login' }))).toBe(200);
  } finally { await graph.stop(); }
});

test('a gateway in production serves no issuer, whoever hands it one', async () => {
  const graph = await started('production');
  try {
    expect((await fetch(`${graph.origin}/issuer/.well-known/openid-configuration`)).status).toBe(404);
  } finally { await graph.stop(); }
});
