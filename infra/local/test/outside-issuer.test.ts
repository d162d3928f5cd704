import { readFileSync } from 'node:fs';
import path from 'node:path';
import { people, personOf } from '@opora/demo/people';
import { BROWSER_CLIENT, LIVES } from '@opora/issuer';
import { parse } from 'yaml';

/** The issuer of the compose file: what the gateway and the worker are told fits what its realm says. No container is started here. */
interface Mapper { name: string; protocolMapper: string; config: Record<string, string> }
interface Client { clientId: string; publicClient: boolean; secret?: string; redirectUris?: string[]; webOrigins?: string[]; serviceAccountsEnabled: boolean; directAccessGrantsEnabled: boolean; implicitFlowEnabled: boolean; defaultClientScopes: string[]; optionalClientScopes: string[]; attributes: Record<string, string> }
interface User { id: string; username: string; firstName?: string; lastName?: string; email?: string; serviceAccountClientId?: string; credentials?: { value: string }[] }
interface Realm { realm: string; accessTokenLifespan: number; ssoSessionIdleTimeout: number; ssoSessionMaxLifespan: number; revokeRefreshToken: boolean; bruteForceProtected: boolean; clientScopes: { name: string; protocolMappers: Mapper[] }[]; clients: Client[]; users: User[] }

const root = path.resolve(__dirname, '../../..');
const text = readFileSync(path.join(root, 'infra/issuer/outside/realm.json'), 'utf8');
const realm = JSON.parse(text) as Realm;
const { services } = parse(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as { services: Record<string, { environment: Record<string, string>; volumes: string[]; command: string }> };
const { issuer, gateway, worker } = services as { issuer: (typeof services)[string]; gateway: (typeof services)[string]; worker: (typeof services)[string] };
/** The value where nobody sets another one. */
const unset = (value: string) => /^\$\{[A-Z_]+:-(.*)\}$/.exec(value)?.[1] ?? value;
const client = (id: string) => realm.clients.find(({ clientId }) => clientId === id)!;
const mapper = (scope: string, kind: string) => realm.clientScopes.find(({ name }) => name === scope)!.protocolMappers.find(({ protocolMapper }) => protocolMapper === kind)!.config;

test('the gateway believes the tokens of that realm, for its audience, and fetches their keys inside the network', () => {
  const { TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_JWKS, TOKEN_KEYS_PLAIN_HOST } = gateway.environment as Record<string, string>;
  expect(unset(TOKEN_ISSUER!)).toBe(`${issuer.environment['KC_HOSTNAME']}/realms/${realm.realm}`);
  expect(unset(TOKEN_AUDIENCE!)).toBe(mapper('opora', 'oidc-audience-mapper')['included.custom.audience']);
  const keys = new URL(unset(TOKEN_JWKS!));
  expect([keys.hostname, keys.pathname]).toEqual([TOKEN_KEYS_PLAIN_HOST, `/realms/${realm.realm}/protocol/openid-connect/certs`]);
  expect(services).toHaveProperty(TOKEN_KEYS_PLAIN_HOST!);
});

test('tokens carry the claims the gateway reads: person, session, moment of signing in, and the type of RFC 9068', () => {
  const { TOKEN_PERSON_CLAIM, TOKEN_SESSION_CLAIM, TOKEN_TYPE } = gateway.environment as Record<string, string>;
  expect([unset(TOKEN_PERSON_CLAIM!), unset(TOKEN_SESSION_CLAIM!), unset(TOKEN_TYPE!)]).toEqual(['sub', 'sid', 'at+jwt']);
  expect(mapper('basic', 'oidc-sub-mapper')['access.token.claim']).toBe('true');
  expect(mapper('basic', 'oidc-usersessionmodel-note-mapper')).toMatchObject({ 'claim.name': 'auth_time', 'access.token.claim': 'true', 'jsonType.label': 'long' });
  for (const { defaultClientScopes, attributes } of realm.clients) expect([defaultClientScopes, attributes['access.token.header.type.rfc9068']]).toEqual([['basic', 'opora'], 'true']);
});

test('a browser signs in by code and PKCE without a secret, and comes back to GraphiQL or the front end only', () => {
  const browser = client(BROWSER_CLIENT);
  expect(gateway.environment['GRAPHIQL_CLIENT']).toBe(BROWSER_CLIENT);
  expect(browser).toMatchObject({ publicClient: true, implicitFlowEnabled: false, directAccessGrantsEnabled: false, serviceAccountsEnabled: false, redirectUris: ['http://localhost:4000/graphiql/', 'http://localhost:5173/*'], optionalClientScopes: ['profile'] });
  expect(browser.attributes['pkce.code.challenge.method']).toBe('S256');
  expect(browser.secret).toBeUndefined();
});

test('the worker is the machine client the platform has named, by a secret of the installation', () => {
  const { TOKEN_URL, TOKEN_CLIENT_ID, TOKEN_CLIENT_SECRET } = worker.environment as Record<string, string>;
  const machine = client(unset(TOKEN_CLIENT_ID!));
  expect(new URL(unset(TOKEN_URL!)).pathname).toBe(`/realms/${realm.realm}/protocol/openid-connect/token`);
  expect([machine.serviceAccountsEnabled, machine.publicClient, machine.secret]).toEqual([true, false, TOKEN_CLIENT_SECRET]);
  expect(realm.users.find(({ serviceAccountClientId }) => serviceAccountClientId === machine.clientId)?.id).toBe(personOf('machine-client').id);
});

test('its people are the synthetic people of the demo, with their ids, and no password stands in the file', () => {
  const persons = people.filter(({ kind }) => kind === 'person');
  expect(realm.users.filter(({ serviceAccountClientId }) => !serviceAccountClientId).map(({ id, username, firstName, lastName }) => [id, username, `${firstName} ${lastName}`])).toEqual(persons.map(({ id, role, name }) => [id, role, name]));
  for (const { email, credentials } of realm.users) if (credentials) expect([email, credentials.map(({ value }) => value)]).toEqual([expect.stringMatching(/@example\.invalid$/), ['${ISSUER_PEOPLE_PASSWORD}']]);
  const filledIn = new Set([...text.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name]) => name));
  expect([...filledIn].sort()).toEqual(['ISSUER_PEOPLE_PASSWORD', 'WORKER_CLIENT_SECRET']);
  for (const name of filledIn) expect(issuer.environment).toHaveProperty(name!);
  expect(issuer.volumes).toEqual([expect.stringMatching(/^\.\/infra\/issuer\/outside\/realm\.json:\/opt\/keycloak\/data\/import\//)]);
});

test('tokens and sessions live as long as those of the embedded issuer, and guessing is slowed down', () => {
  expect(realm).toMatchObject({ accessTokenLifespan: LIVES.accessToken, ssoSessionIdleTimeout: LIVES.idle, ssoSessionMaxLifespan: LIVES.session, revokeRefreshToken: true, bruteForceProtected: true });
});
