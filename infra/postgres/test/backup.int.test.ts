import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { derivedPasswords, dumpDatabase, ensureServer, loadDatabase, migrate, provision, readBackup, serviceUrls, stopServer, withDatabase, writeBackup, type Loaded, type Migrated } from '@opora/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { connect, quoted, withClient } from '../src/session';

const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-backup-'));
fs.chmodSync(parent, 0o755);
const [here, empty] = [path.join(parent, 'here'), path.join(parent, 'empty')];
const passwords = derivedPasswords('synthetic-seed');
const SECRET = 'a synthetic passphrase';
let admin: string;
let other: string;
const ask = async <T extends object>(url: string, sql: string) => withClient(url, async (c) => (await c.query(sql)).rows as T[]);
const inside = (url: string) => withDatabase(url, 'opora');

class Things1760000000002 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const sql of [
      `CREATE TABLE "a_child" ("id" int GENERATED ALWAYS AS IDENTITY, "thing" int NOT NULL, "parent" int, CONSTRAINT "a_child_pkey" PRIMARY KEY ("id"), CONSTRAINT "a_child_parent" FOREIGN KEY ("parent") REFERENCES "a_child")`,
      `CREATE TABLE "thing" ("id" int NOT NULL, "text" text, "bytes" bytea, "json" jsonb, "price" numeric, "ratio" float8, "at" timestamptz, "day" date, "names" text[], "span" daterange, "odd ""name" text,
         "double" numeric GENERATED ALWAYS AS (price * 2) STORED, CONSTRAINT "thing_pkey" PRIMARY KEY ("id"))`,
      `ALTER TABLE "a_child" ADD CONSTRAINT "a_child_thing" FOREIGN KEY ("thing") REFERENCES "thing"`,
      `CREATE TABLE "audit" ("id" int, "at" date NOT NULL, CONSTRAINT "audit_pkey" PRIMARY KEY ("id", "at")) PARTITION BY RANGE ("at")`,
      `CREATE TABLE "audit_2026" PARTITION OF "audit" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`,
      `CREATE TABLE "person" ("id" int NOT NULL, CONSTRAINT "person_pkey" PRIMARY KEY ("id"))`, `ALTER TABLE "person" ENABLE ROW LEVEL SECURITY`, `ALTER TABLE "person" FORCE ROW LEVEL SECURITY`,
      `CREATE POLICY "nobody" ON "person" USING (false) WITH CHECK (false)`,
      `INSERT INTO "thing" ("id", "text") VALUES (0, 'put here by the migration')`,
    ]) await q.query(sql);
  }
  async down(): Promise<void> { return undefined; }
}
class Later1760000000003 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> { await q.query(`ALTER TABLE "thing" ADD COLUMN "later" text NOT NULL DEFAULT 'new'`); }
  async down(): Promise<void> { return undefined; }
}
const services = ['education', 'social-services'] as const;
const then: Migrated[] = services.map((name) => ({ name, entities: [], migrations: [Things1760000000002] }));
const now: Migrated[] = services.map((name) => ({ name, entities: [], migrations: [Things1760000000002, Later1760000000003] }));

let taken = 0;
async function backup(): Promise<string> {
  const file = path.join(parent, `backup-${++taken}`);
  await writeBackup(file, dumpDatabase(admin, { services, secrets: { synthetic: 'secret' } }), SECRET);
  return file;
}
async function restore(file: string, subgraphs: Migrated[] = then, options: { replace?: boolean } = {}): Promise<Loaded> {
  const { head, records } = await readBackup(file, SECRET);
  return loadDatabase(head, records, { adminUrl: other, subgraphs, passwords, ...options });
}
/** Every table with the number of its rows and a hash of them, by an own reading that shares nothing with the backup. */
async function content(url: string): Promise<Record<string, { rows: number; hash: string }>> {
  const tables = await ask<{ name: string; table: string }>(url, `SELECT format('%I.%I', n.nspname, c.relname) AS name, c.relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('education', 'social_services') AND c.relkind = 'r' ORDER BY 1`);
  const found: Record<string, { rows: number; hash: string }> = {};
  for (const { name } of tables) found[name] = (await ask<{ rows: number; hash: string }>(url, `SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${name} t`))[0]!;
  return found;
}
const databases = async () => (await ask<{ datname: string }>(other, `SELECT datname FROM pg_database WHERE datname LIKE 'opora%' ORDER BY 1`)).map(({ datname }) => datname);
const dropAll = async () => { for (const name of await databases()) await ask(other, `DROP DATABASE ${quoted(name)} WITH (FORCE)`); };

beforeAll(async () => {
  admin = (await ensureServer({ dir: here, password: 'synthetic-superuser', settings: { fsync: 'off' } })).url;
  other = (await ensureServer({ dir: empty, password: 'another-superuser', settings: { fsync: 'off' } })).url;
  await provision(admin, services, passwords);
  await migrate(then, admin, passwords);
  await withClient(inside(admin), async (c) => {
    await c.query(`COMMENT ON DATABASE opora IS 'what it remembers'`);
    await c.query('SET search_path = education');
    await c.query(`UPDATE thing SET text = 'changed since'`);
    const odd = ['', null, 'tab\tnew\nline\r\\N \\. "quoted", Příliš žluťoučký 👪', '\\.'];
    for (const [n, text] of odd.entries()) await c.query('INSERT INTO thing (id, text, bytes, json, price, ratio, at, day, names, span, "odd ""name") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $2)',
      [n + 1, text, Buffer.from([0, 10, 92, 255]), { deep: [1, null, 'ž\n'] }, '12345678901234567890.000100', 0.1 + 0.2, n ? '2026-03-29T01:30:00.123456Z' : 'infinity', n ? '2026-03-29' : '-infinity', ['a', null, 'b,"c'], '[2026-01-01,)']);
    await c.query('INSERT INTO a_child (thing, parent) VALUES (1, 2), (2, NULL)');
    await c.query(`INSERT INTO audit VALUES (1, '2026-05-24')`);
    await c.query('INSERT INTO person SELECT generate_series(1, 3000)');
  });
}, 60_000);
afterEach(dropAll);
afterAll(async () => { await stopServer(here); await stopServer(empty); fs.rmSync(parent, { recursive: true, force: true }); });

test('an empty machine gets every row of every table, to the byte, with counters, roles, rights and what the database remembers', async () => {
  const loaded = await restore(await backup());
  expect(loaded).toMatchObject({ tables: 10, rows: 3011 });
  const restored = await content(inside(other));
  expect(restored).toEqual(await content(inside(admin)));
  expect(restored['education.person']!.rows).toBe(3000);
  expect(await ask(inside(other), `INSERT INTO education.a_child (thing) VALUES (3) RETURNING id`)).toEqual([{ id: 3 }]);
  expect(await ask(inside(other), 'SELECT price * 2 = "double" AS same FROM education.thing WHERE id = 1')).toEqual([{ same: true }]);
  expect(await ask(inside(other), `SELECT shobj_description(oid, 'pg_database') AS said FROM pg_database WHERE datname = 'opora'`)).toEqual([{ said: 'what it remembers' }]);
  const { app } = serviceUrls(other, 'education', passwords);
  expect(await ask(app, 'SELECT (SELECT count(*)::int FROM thing) AS things, (SELECT count(*)::int FROM person) AS people')).toEqual([{ things: 5, people: 0 }]);
  await expect(ask(app, 'DELETE FROM audit')).rejects.toMatchObject({ code: '42501' });
});

test('a backup of an older version is restored as it was and then brought up to date; one of a newer version is refused', async () => {
  const file = await backup();
  await restore(file, now);
  expect(await ask(inside(other), `SELECT DISTINCT later FROM education.thing`)).toEqual([{ later: 'new' }]);
  expect(await ask(inside(other), `SELECT name FROM education.migration ORDER BY id`)).toEqual([{ name: 'Things1760000000002' }, { name: 'Later1760000000003' }]);
  await dropAll();
  await expect(restore(file, services.map((name) => ({ name, entities: [], migrations: [] })))).rejects.toThrow('newer version of Opora');
  expect(await databases()).toEqual([]);
});

test('a backup taken while changes are committed holds each of them whole or not at all', async () => {
  let [writing, pairs] = [true, 0];
  const writers = [0, 1, 2].map((n) => withClient(inside(admin), async (c) => {
    for (; writing; pairs++) {
      await c.query('BEGIN');
      await c.query(`WITH pair AS (INSERT INTO education.thing (id, text) VALUES ($1, 'pair') RETURNING id) INSERT INTO social_services.thing (id, text) SELECT id, 'pair' FROM pair`, [1000 + n * 100_000 + pairs]);
      await c.query('COMMIT');
    }
  }));
  while (pairs < 50) await new Promise((resolve) => setTimeout(resolve, 5));
  const file = await backup();
  const after = pairs;
  while (pairs < after + 20) await new Promise((resolve) => setTimeout(resolve, 5));
  writing = false;
  await Promise.all(writers);
  await restore(file);
  const [both] = await ask<{ one: number; two: number; apart: number }>(inside(other),
    `SELECT count(e.id)::int AS one, count(s.id)::int AS two, count(*) FILTER (WHERE e.id IS NULL OR s.id IS NULL)::int AS apart
     FROM (SELECT id FROM education.thing WHERE text = 'pair') e FULL JOIN (SELECT id FROM social_services.thing WHERE text = 'pair') s USING (id)`);
  expect(both).toMatchObject({ apart: 0 });
  expect(both!.one).toBeGreaterThanOrEqual(50);
  expect(both!.one).toBeLessThan(pairs);
});

test('a database in the way is kept: the restore is refused, or the old one stays under another name', async () => {
  const file = await backup();
  await restore(file);
  await ask(inside(other), 'DELETE FROM education.a_child');
  await expect(restore(file)).rejects.toThrow('There is a database opora already');
  const holder = await connect(inside(other));
  const { kept } = await restore(file, then, { replace: true });
  await holder.end().catch(() => undefined);
  expect(await databases()).toEqual(['opora', kept]);
  expect((await content(inside(other)))['education.a_child']!.rows).toBe(2);
  expect((await content(withDatabase(other, kept!)))['education.a_child']!.rows).toBe(0);
});

test('a file that was cut off or changed restores nothing, and the next restore is not in its way', async () => {
  const file = await backup();
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(`${file}.cut`, bytes.subarray(0, bytes.length - 40));
  await expect(restore(`${file}.cut`)).rejects.toThrow('cut off');
  expect(await databases()).not.toContain('opora');
  await restore(file);
  expect((await content(inside(other)))['education.person']!.rows).toBe(3000);
});

test('an administrator who does not see every row is refused, before a row is missed', async () => {
  await ask(admin, `CREATE ROLE manager LOGIN PASSWORD 'synthetic' CREATEDB CREATEROLE IN ROLE pg_read_all_data; GRANT CONNECT ON DATABASE opora TO manager`);
  const url = withDatabase(admin, 'postgres', 'manager', 'synthetic');
  await expect(writeBackup(path.join(parent, 'less'), dumpDatabase(url, { services }), SECRET)).rejects.toThrow('does not see every row');
  expect(fs.readdirSync(parent).filter((name) => name.startsWith('less'))).toEqual([]);
});

test('an existing file is never overwritten, and a backup is readable by its owner only', async () => {
  const file = await backup();
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  await expect(writeBackup(file, dumpDatabase(admin, { services }), SECRET)).rejects.toThrow('exists');
});
