import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureServer, PostgresProblem, stopServer } from '@opora/postgres';
import { withClient } from '../src/session';

const password = 'synthetic-superuser';
const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-pg-'));
fs.chmodSync(parent, 0o755);
const strangers: ChildProcess[] = [];
const listeners: net.Server[] = [];
const used: string[] = [];
const folder = (name: string) => { const dir = path.join(parent, name); used.push(dir); return dir; };
const start = (name: string) => ensureServer({ dir: folder(name), password, settings: { shared_buffers: '16MB', max_connections: 20 } });
const count = (url: string) => withClient(url, async (c) => Number((await c.query('SELECT count(*) AS n FROM kept')).rows[0].n));

afterAll(async () => {
  for (const dir of new Set(used)) await stopServer(dir).catch(() => undefined);
  for (const stranger of strangers) stranger.kill('SIGKILL');
  await Promise.all(listeners.map((l) => new Promise((done) => { l.close(done); })));
  fs.rmSync(parent, { recursive: true, force: true });
});

test('a first start makes a checked UTF-8 cluster on the loopback, asks for a password, and a second one attaches to it', async () => {
  const first = await start('fresh');
  expect(first.attached).toBe(false);
  const settings = await withClient(first.url, async (c) => (await c.query(`SELECT name, setting FROM pg_settings WHERE name IN ('server_encoding', 'data_checksums', 'listen_addresses', 'fsync', 'TimeZone')`)).rows);
  expect(Object.fromEntries(settings.map((s) => [s.name, s.setting]))).toEqual({ server_encoding: 'UTF8', data_checksums: 'on', listen_addresses: '127.0.0.1', fsync: 'on', TimeZone: 'UTC' });
  await expect(withClient(first.url.replace(password, 'wrong'), (c) => c.query('SELECT 1'))).rejects.toThrow(/refuses the user name or password/);
  expect(await start('fresh')).toEqual({ ...first, attached: true });
});

test('a refused statement is logged without the values it was refused for', async () => {
  const { url } = await start('fresh');
  await withClient(url, async (c) => {
    await c.query('CREATE TABLE person (name text CONSTRAINT person_once UNIQUE)');
    for (let n = 0; n < 2; n++) await c.query(`INSERT INTO person VALUES ('CANARY of a synthetic person')`).catch((error: { code?: string }) => { expect(error.code).toBe('23505'); });
  });
  const log = fs.readdirSync(folder('fresh')).filter((name) => name.endsWith('.log')).map((name) => fs.readFileSync(path.join(folder('fresh'), name), 'utf8')).join('');
  expect(log).toContain('person_once');
  expect(log).not.toContain('CANARY');
});

test('Czech words sort by the Czech alphabet when asked, and lower-case with their accents', async () => {
  const { url } = await start('fresh');
  const { rows } = await withClient(url, (c) => c.query(`SELECT string_agg(w, ' ' ORDER BY w COLLATE "cs-x-icu") AS sorted, lower('ČÁPŮ') AS lowered FROM unnest(ARRAY['chata', 'čára', 'cihla', 'hrad']) AS w`));
  expect(rows[0]).toEqual({ sorted: 'cihla čára hrad chata', lowered: 'čápů' });
});

test('after kill -9 of the server every acknowledged row is there, on the same port, although the orphans still hold on', async () => {
  const before = await start('killed');
  await withClient(before.url, (c) => c.query('CREATE TABLE kept (n int)'));
  for (let round = 1; round <= 3; round++) {
    const running = await start('killed');
    await withClient(running.url, async (c) => {
      await c.query('INSERT INTO kept SELECT generate_series(1, 1000)');
      process.kill(running.pid, 'SIGKILL');
      while (fs.existsSync(`/proc/${running.pid}`)) await sleep(5);
    });
    const again = await start('killed');
    expect(again).toMatchObject({ port: before.port, attached: false });
    expect(await count(again.url)).toBe(1000 * round);
  }
});

test('a lock file left by a crash that names another living program does not stop the start', async () => {
  const { url, pid } = await start('stale');
  await withClient(url, (c) => c.query('CREATE TABLE kept AS SELECT 1 AS n'));
  const lock = path.join(parent, 'stale', 'data', 'postmaster.pid');
  const claim = fs.readFileSync(lock, 'utf8').split('\n');
  await stopServer(path.join(parent, 'stale'));
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  strangers.push(stranger);
  fs.writeFileSync(lock, [String(stranger.pid), ...claim.slice(1)].join('\n'));
  const again = await start('stale');
  expect(again.attached).toBe(false);
  expect(again.pid).not.toBe(pid);
  expect(await count(again.url)).toBe(1);
  expect(stranger.exitCode).toBeNull();
});

test('a remembered port that a stranger took is exchanged for another one', async () => {
  const { port } = await start('port');
  await stopServer(path.join(parent, 'port'));
  const thief = net.createServer();
  listeners.push(thief);
  await new Promise<void>((done) => { thief.listen(port, '127.0.0.1', done); });
  const moved = await start('port');
  expect(moved.port).not.toBe(port);
  await stopServer(path.join(parent, 'port'));
  await expect(ensureServer({ dir: folder('port'), password, port })).rejects.toThrow(`Port ${port} is taken`);
});

test('two first starts at once end with one server', async () => {
  const [a, b] = await Promise.all([start('twins'), start('twins')]);
  expect(a.pid).toBe(b.pid);
  expect(a.port).toBe(b.port);
});

test('a folder only its user may enter is served too', async () => {
  const dir = path.join(parent, 'closed');
  fs.mkdirSync(dir, { mode: 0o700 });
  const { url } = await ensureServer({ dir, password });
  expect(await withClient(url, async (c) => (await c.query('SELECT 1 AS one')).rows)).toEqual([{ one: 1 }]);
  await stopServer(dir);
  const note = path.join(dir, 'moved-to.txt');
  if (fs.existsSync(note)) fs.rmSync(/so its data is in (\S+)\./.exec(fs.readFileSync(note, 'utf8'))![1]!, { recursive: true });
});

test('a folder that holds something else is refused in one sentence and left alone', async () => {
  const foreign = path.join(folder('foreign'), 'data');
  fs.mkdirSync(foreign, { recursive: true });
  fs.writeFileSync(path.join(foreign, 'letter.txt'), 'keep me');
  const refusal = await start('foreign').catch((e: Error) => e);
  expect(refusal).toBeInstanceOf(PostgresProblem);
  expect((refusal as Error).message).toMatch(/holds files that are no PostgreSQL database/);
  expect(fs.readdirSync(foreign)).toEqual(['letter.txt']);
});

test('a path that is a file is refused in one sentence', async () => {
  fs.writeFileSync(path.join(parent, 'a-file'), '');
  await expect(ensureServer({ dir: path.join(parent, 'a-file'), password })).rejects.toThrow(/is not a folder/);
});
