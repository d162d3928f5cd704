import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureServer, derivedPasswords, lockDownAudit, migrate, provision, queueUrl, serviceUrls, stopServer } from '@opora/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withClient } from '../src/session';

const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-provision-'));
fs.chmodSync(parent, 0o755);
const dir = path.join(parent, 'server');
const passwords = derivedPasswords('synthetic-seed');
const services = ['education', 'social-services'] as const;
let admin: string;
const urls = (service: string) => serviceUrls(admin, service, passwords);
const ask = (url: string, sql: string) => withClient(url, async (c) => (await c.query(sql)).rows);

class Tables1760000000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE TABLE "audit" ("id" int GENERATED ALWAYS AS IDENTITY, "at" date NOT NULL, CONSTRAINT "audit_pkey" PRIMARY KEY ("id", "at")) PARTITION BY RANGE ("at")');
    await q.query(`CREATE TABLE "audit_2026" PARTITION OF "audit" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`);
    await q.query('CREATE TABLE "topic" ("id" uuid NOT NULL DEFAULT uuidv7(), "title" text NOT NULL, CONSTRAINT "topic_pkey" PRIMARY KEY ("id"))');
    await q.query('CREATE FUNCTION "double"(n int) RETURNS int LANGUAGE sql AS $$ SELECT n * 2 $$');
  }
  async down(q: QueryRunner): Promise<void> { await q.query('DROP TABLE "audit", "topic"'); }
}
class Half1760000000003 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE TABLE "half" ("id" int)');
    throw new Error('cut off');
  }
  async down(): Promise<void> { return undefined; }
}
const migrated = services.map((name) => ({ name, entities: [], migrations: [Tables1760000000002] }));

beforeAll(async () => {
  admin = (await ensureServer({ dir, password: 'synthetic-superuser', settings: { fsync: 'off' } })).url;
  await Promise.all([provision(admin, services, passwords), provision(admin, services, passwords)]);
  await provision(admin, services, passwords);
  await Promise.all([migrate(migrated, admin, passwords), migrate(migrated, admin, passwords)]);
}, 60_000);
afterAll(async () => { await stopServer(dir); fs.rmSync(parent, { recursive: true, force: true }); });

test('an app role reads and writes the rows of its own schema, and runs its functions', async () => {
  expect(await ask(urls('education').app, `INSERT INTO topic (title) VALUES ('Synthetic') RETURNING title`)).toEqual([{ title: 'Synthetic' }]);
  expect(await ask(urls('education').app, `UPDATE topic SET title = 'Changed' RETURNING title, "double"(21)`)).toEqual([{ title: 'Changed', double: 42 }]);
  expect(await ask(urls('education').app, 'DELETE FROM topic RETURNING title')).toEqual([{ title: 'Changed' }]);
});

test.each([
  ['create a table', 'CREATE TABLE mine (id int)'], ['add a column', 'ALTER TABLE topic ADD COLUMN extra text'], ['drop a table', 'DROP TABLE topic'],
  ['empty a table', 'TRUNCATE topic'], ['create a schema', 'CREATE SCHEMA mine'], ['use schema public', 'CREATE TABLE public.mine (id int)'],
  ['make a temporary table', 'CREATE TEMP TABLE mine (id int)'], ['become the owner', 'SET ROLE opora_education_owner'], ['read the list of migrations', 'SELECT * FROM migration'],
])('an app role cannot %s', async (_what, sql) => {
  await expect(ask(urls('education').app, sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|3F000)$/) });
});

test('no role of a service stands above row-level security', async () => {
  expect(await ask(admin, `SELECT rolname FROM pg_roles WHERE rolname LIKE 'opora%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`)).toEqual([]);
});

test.each(['audit', 'audit_2026'])('an audit row in %s can be added and read by the app role, never changed', async (table) => {
  const { app } = urls('education');
  await ask(app, `INSERT INTO ${table} (at) VALUES ('2026-11-22')`);
  expect((await ask(app, `SELECT id FROM ${table}`)).length).toBeGreaterThan(0);
  for (const sql of [`UPDATE ${table} SET at = '2026-01-01'`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) await expect(ask(app, sql)).rejects.toMatchObject({ code: '42501' });
});

test('the audit role adds and reads audit rows and sees nothing else', async () => {
  const { audit } = urls('education');
  await ask(audit, `INSERT INTO audit (at) VALUES ('2026-11-22')`);
  await expect(ask(audit, 'SELECT * FROM topic')).rejects.toMatchObject({ code: '42501' });
  await expect(ask(audit, 'DELETE FROM audit')).rejects.toMatchObject({ code: '42501' });
});

test('a role of one service cannot read or write in the schema of another', async () => {
  for (const url of Object.values(urls('social-services'))) {
    await expect(ask(url, 'SELECT * FROM education.topic')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(url, `INSERT INTO education.topic (title) VALUES ('x')`)).rejects.toMatchObject({ code: '42501' });
  }
});

test('the queue role owns its schema and sees no service', async () => {
  const url = queueUrl(admin, passwords);
  await ask(url, 'CREATE TABLE IF NOT EXISTS job (id int)');
  expect(await ask(url, `SELECT schemaname FROM pg_tables WHERE tablename = 'job'`)).toEqual([{ schemaname: 'queue' }]);
  await expect(ask(url, 'SELECT * FROM education.topic')).rejects.toMatchObject({ code: '42501' });
});

test('every service finds the shared extensions', async () => {
  expect(await ask(urls('social-services').app, `SELECT unaccent('Příbram') AS plain`)).toEqual([{ plain: 'Pribram' }]);
});

test('a migration that is cut off leaves nothing and can be run again', async () => {
  const broken = { ...migrated[0]!, migrations: [Tables1760000000002, Half1760000000003] };
  await expect(migrate([broken], admin, passwords)).rejects.toThrow('The migrations of education failed: cut off');
  expect(await ask(urls('education').owner, `SELECT to_regclass('education.half') AS half`)).toEqual([{ half: null }]);
  await migrate(migrated, admin, passwords);
  expect(await ask(urls('education').owner, 'SELECT name FROM migration')).toEqual([{ name: 'Tables1760000000002' }]);
});

test('a partition made later is closed by locking down again', async () => {
  const { owner, app } = urls('education');
  await ask(owner, `CREATE TABLE audit_2027 PARTITION OF audit FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')`);
  await withClient(owner, (c) => lockDownAudit(c, 'education'));
  await expect(ask(app, 'DELETE FROM audit_2027')).rejects.toMatchObject({ code: '42501' });
});

test('a server that cannot be reached, a wrong password and a text that is no URL are one sentence each', async () => {
  await expect(provision('postgres://postgres@127.0.0.1:1/postgres', services, passwords)).rejects.toThrow(/127.0.0.1:1 does not answer \(ECONNREFUSED\)/);
  await expect(provision(admin.replace('synthetic-superuser', 'wrong'), services, passwords)).rejects.toThrow(/refuses the user name or password/);
  await expect(provision('nonsense', services, passwords)).rejects.toThrow(/is not a URL/);
});
