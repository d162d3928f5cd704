import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { keysFor } from '@opora/kernel';
import { derivedPasswords, ensureServer, queueUrl, serviceUrls } from '@opora/postgres';
import { freePort } from '@opora/postgres/ping';
import { publicJwks, type Secrets } from '../src/secrets';
import { preparedStore } from '@opora/testing';
import { build, Platform, prepared, until } from './platform';

const ROOT = path.resolve(__dirname, '../../..');
const example = (name: string) => readFileSync(path.join(ROOT, 'infra/local/examples', `${name}.graphql`), 'utf8');
const EXAMPLES = ['liberecky-kraj', 'srovnani-kraju', 'financovani'];

let one: Platform; let gatewayUrl: string; let token: string;
const running = new Map<string, ChildProcess>();
const ports = new Map<string, number>();
const environments = new Map<string, Record<string, string>>();
const together = new Map<string, object>();

/** Starts one process as a host of its own would: with its environment and nothing of ours. */
async function start(name: string, entry: string, environment: Record<string, string>): Promise<void> {
  environments.set(name, environment);
  const child = spawn(process.execPath, [path.join(ROOT, entry)], { cwd: ROOT, env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...environment }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr!.on('data', (text: Buffer) => { said += text.toString('utf8'); });
  running.set(name, child);
  await new Promise<void>((resolve, reject) => { child.once('message', () => resolve()).once('exit', () => reject(new Error(`${name} ended: ${said}`))); });
}
const ended = (child: ChildProcess) => new Promise<void>((resolve) => { if (child.exitCode !== null || child.signalCode) resolve(); else child.once('exit', () => resolve()); });

const ask = async (url: string, query: string) => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) });
  return await response.json() as { data: Record<string, unknown> | null; errors?: { path: string[]; extensions: { code: string } }[] };
};

beforeAll(async () => {
  build();
  one = await prepared(preparedStore());
  await one.start();
  const secrets = JSON.parse(readFileSync(path.join(one.dir, 'secrets.json'), 'utf8')) as Secrets;
  token = one.token('mpsv-methodologist');
  const oneUrl = `http://127.0.0.1:${one.port}`;
  await until('the first evaluation run', async () => !JSON.stringify(await ask(oneUrl, example('srovnani-kraju'))).includes('NOT_YET_COMPUTED'));
  for (const name of EXAMPLES) together.set(name, await ask(oneUrl, example(name)));
  await one.stop();
  const { url } = await ensureServer({ dir: path.join(one.dir, 'postgres'), password: secrets.superuserPassword });
  const passwords = derivedPasswords(secrets.roleSeed);
  const { iss, aud } = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString('utf8')) as { iss: string; aud: string };
  const tokens = { TOKEN_ISSUER: iss, TOKEN_AUDIENCE: aud };
  await Promise.all(SERVICES.map(async (service) => {
    ports.set(service, await freePort());
    const keys = keysFor(secrets.identityKeys, service).map(({ kid, secret }) => `${kid}:${secret}`).join(',');
    await start(service, `services/${service}/dist/main.js`, { PORT: String(ports.get(service)), DATABASE_URL: serviceUrls(url, service, passwords).app, IDENTITY_KEYS: keys });
  }));
  const port = await freePort();
  gatewayUrl = `http://127.0.0.1:${port}`;
  await start('gateway', 'gateway/dist/main.js', {
    PORT: String(port), MODE: 'development', IDENTITY_KEYS: secrets.identityKeys.map(({ kid, secret }) => `${kid}:${secret}`).join(','), ...tokens, TOKEN_JWKS: publicJwks(secrets),
    SUBGRAPHS: JSON.stringify(Object.fromEntries(SERVICES.map((service) => [service, `http://127.0.0.1:${ports.get(service)}`]))),
  });
  const databases = Object.fromEntries(SERVICES.map((service) => [`${service.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`, serviceUrls(url, service, passwords).app]));
  await start('worker', 'infra/local/dist/hosts/worker.js', { ...databases, ...tokens, QUEUE_DATABASE_URL: queueUrl(url, passwords), GATEWAY_URL: gatewayUrl, TOKEN_SIGNING_KEY: JSON.stringify(secrets.signingKey) });
}, 180_000);
afterAll(async () => {
  for (const child of running.values()) child.kill('SIGKILL');
  await one?.remove();
}, 60_000);

test.each(EXAMPLES)('separate processes answer «%s» with the same JSON as one process', async (name) => {
  const separate = await ask(gatewayUrl, example(name));
  expect(separate.errors).toBeUndefined();
  expect(separate).toEqual(together.get(name));
});

test('a service that is away costs its own fields only, and is back when it is back', async () => {
  const service: ServiceName = 'family-policy';
  running.get(service)!.kill('SIGKILL');
  await ended(running.get(service)!);
  const { data, errors } = await ask(gatewayUrl, example('liberecky-kraj'));
  expect(errors).toMatchObject([{ path: ['kraj', 'familyPolicy'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  expect(data).toMatchObject({ kraj: { familyPolicy: null, network: { roundTables: { planned: { value: '42' } } }, services: { nzdm: { lots: { planned: { value: '16' } } } } } });
  await start(service, `services/${service}/dist/main.js`, environments.get(service)!);
  await until('its fields again', async () => (await ask(gatewayUrl, example('liberecky-kraj'))).errors === undefined);
});

test('a subgraph answers nobody but the gateway, not even with another subgraph’s keys', async () => {
  const response = await fetch(`http://127.0.0.1:${ports.get('education')}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ kraje { code } }"}' });
  expect(response.status).toBe(401);
});

test('every process stops by itself when it is asked to', async () => {
  for (const [name, child] of running) {
    child.kill('SIGTERM');
    await ended(child);
    expect([name, child.exitCode]).toEqual([name, 0]);
  }
});
