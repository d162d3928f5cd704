import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ROLES } from '@opora/kernel';
import { derivedPasswords, serviceUrls } from '@opora/postgres/roles';
import { withClient } from '@opora/postgres/session';
import { findSecrets } from '../src/secrets';
import { build, isAlive, Platform, until } from './platform';

let platform: Platform;
const ASK = '{ __typename }';
const LIMIT_MS = 180_000;

/** A row of the notifications service, to see whether what was acknowledged is still there. */
async function inDatabase<T>(sql: string): Promise<T[]> {
  const secrets = findSecrets(platform.dir)!;
  const port = fs.readFileSync(path.join(platform.dir, 'postgres/port'), 'utf8').trim();
  const { owner } = serviceUrls(`postgres://postgres@127.0.0.1:${port}/postgres`, 'notifications', derivedPasswords(secrets.roleSeed));
  return withClient(owner, async (c) => (await c.query(sql)).rows as T[]);
}
const answers = () => until('an answer', async () => (await platform.ask(ASK)).data);

beforeAll(async () => { build(); platform = await Platform.fresh(); await platform.start(); }, LIMIT_MS);
afterAll(async () => { await platform.remove(); }, LIMIT_MS);

test('a first start ends with the addresses, a way to sign in and examples, and keeps its secrets to its user', async () => {
  expect(platform.output).toContain(`http://localhost:${platform.port}/graphql`);
  expect(platform.output).toMatch(/npm run --silent token -- \w+/);
  expect(fs.statSync(path.join(platform.dir, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(await platform.healthy()).toBe(true);
});

test('every role has a token the gateway accepts; anonymous is an empty line; an unknown role is told which there are', async () => {
  for (const role of ROLES) expect((await platform.ask(ASK, platform.token(role))).errors).toBeUndefined();
  expect(platform.token('anonymous')).toBe('');
  expect((await platform.ask(ASK, 'forged')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const unknown = spawnSync(process.execPath, [path.resolve(__dirname, '../token.mjs'), 'king'], { encoding: 'utf8' });
  expect(unknown).toMatchObject({ status: 1, stdout: '', stderr: `There is no role king; ask for one of: ${ROLES.join(', ')}, anonymous.\n` });
});

test('a second start over the same data is refused in one sentence and the first goes on', async () => {
  const before = platform.output;
  const other = Object.assign(Object.create(Object.getPrototypeOf(platform)) as Platform, { dir: platform.dir, port: platform.port });
  const { code, said } = await other.toEnd();
  expect({ code, said }).toEqual({ code: 1, said: `Opora already runs on ${platform.dir} (process ${platform.supervisor}); stop it first, or start with another OPORA_DATA_DIR and PORT.` });
  expect(await platform.healthy()).toBe(true);
  expect(platform.output).toBe(before);
});

test.each(['api', 'worker'] as const)('kill -9 of the %s is healed by itself', async (name) => {
  const pid = await until(name, () => platform.child(name));
  await platform.kill(pid);
  const next = await until(`another ${name}`, () => { const now = platform.child(name); return now !== pid && now; });
  expect(isAlive(next)).toBe(true);
  await until('health', () => platform.healthy());
  await answers();
});

test('a worker that hangs is ended and started again', async () => {
  const pid = await until('worker', () => platform.child('worker'));
  process.kill(pid, 'SIGSTOP');
  await until('another worker', () => { const now = platform.child('worker'); return now !== pid && now; });
  expect(isAlive(pid)).toBe(false);
}, LIMIT_MS);

test('kill -9 of PostgreSQL is healed by itself and every acknowledged row is kept', async () => {
  await inDatabase('CREATE TABLE kept (n int)');
  await inDatabase('INSERT INTO kept SELECT generate_series(1, 100)');
  const [api, pid] = [platform.child('api'), platform.postmaster];
  await platform.kill(pid);
  await until('health', () => platform.healthy());
  expect(platform.postmaster).not.toBe(pid);
  expect(platform.child('api')).toBe(api);
  expect(await inDatabase('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 100 }]);
  await answers();
});

test('after kill -9 of the supervisor its processes end, PostgreSQL waits, and the next start goes on from there', async () => {
  const [api, worker, postmaster] = [platform.child('api')!, platform.child('worker')!, platform.postmaster];
  await platform.kill(platform.supervisor);
  await platform.start();
  expect([api, worker].filter(isAlive)).toEqual([]);
  expect(platform.postmaster).toBe(postmaster);
  expect(platform.output).not.toContain('Loading the demo');
  expect(await inDatabase('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 100 }]);
}, LIMIT_MS);

test('after kill -9 of everything at once the next start heals', async () => {
  for (const pid of [platform.supervisor, platform.child('api')!, platform.child('worker')!, platform.postmaster]) await platform.kill(pid);
  await platform.start();
  expect(await inDatabase('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 100 }]);
}, LIMIT_MS);

test('Ctrl-C stops everything, PostgreSQL last, and the next start is whole', async () => {
  const [api, postmaster] = [platform.child('api')!, platform.postmaster];
  expect(await platform.stop()).toBe(0);
  expect([api, postmaster].filter(isAlive)).toEqual([]);
  await platform.start();
  expect(await inDatabase('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 100 }]);
}, LIMIT_MS);

describe('what is wrong is said in one sentence, with exit code 1', () => {
  let other: Platform;
  beforeAll(async () => { other = await Platform.fresh(); });
  afterAll(async () => { await other.remove(); });

  test('a taken port', async () => {
    const thief = net.createServer();
    await new Promise<void>((done) => { thief.listen(other.port, '127.0.0.1', done); });
    expect(await other.toEnd()).toEqual({ code: 1, said: `Port ${other.port} is taken by another program; stop it or start with another one, for example PORT=${other.port + 100} npm start.` });
    await new Promise((done) => { thief.close(done); });
  });

  test('every wrong variable at once', async () => {
    const { code, said } = await other.toEnd({ PORT: 'four thousand', DATABASE_URL: 'mysql://x', REDIS_URL: 'redis' });
    expect(code).toBe(1);
    for (const name of ['PORT', 'DATABASE_URL', 'REDIS_URL']) expect(said).toContain(`${name} must`);
  });

  test('a PostgreSQL that is not there', async () => {
    expect(await other.toEnd({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/postgres' }))
      .toEqual({ code: 1, said: 'PostgreSQL at 127.0.0.1:1 does not answer (ECONNREFUSED); check DATABASE_URL and that the server runs.' });
  });

  test('a PostgreSQL that refuses the password', async () => {
    const port = fs.readFileSync(path.join(platform.dir, 'postgres/port'), 'utf8').trim();
    const { code, said } = await other.toEnd({ DATABASE_URL: `postgres://postgres:wrong@127.0.0.1:${port}/postgres` });
    expect({ code, said }).toEqual({ code: 1, said: `PostgreSQL at 127.0.0.1:${port} refuses the user name or password of DATABASE_URL.` });
  });

  test('a PostgreSQL that holds an installation whose secrets are not here; none are made in their place', async () => {
    const own = await Platform.fresh();
    try {
      expect(await own.toEnd({ DATABASE_URL: platform.adminUrl }))
        .toEqual({ code: 1, said: `The PostgreSQL of DATABASE_URL already holds an installation, and its secrets are not in ${own.dir}: put its file secrets.json there, or name an empty server.` });
      expect(fs.existsSync(path.join(own.dir, 'secrets.json'))).toBe(false);
    } finally {
      await own.remove();
    }
  });

  test('a Redis that is not there', async () => {
    const { code, said } = await other.toEnd({ REDIS_URL: 'redis://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(said.split('\n').at(-1)).toBe('Redis at 127.0.0.1:1 does not answer (ECONNREFUSED); check REDIS_URL and that the server runs, or leave it out to use PostgreSQL.');
  });

  test('a data folder that is a file', async () => {
    const file = path.join(other.dir, 'file');
    fs.writeFileSync(file, '');
    expect(await other.toEnd({ OPORA_DATA_DIR: file })).toEqual({ code: 1, said: `${file} is not a folder; set OPORA_DATA_DIR to another one.` });
  });

  test('a database whose secrets are lost', async () => {
    const folder = path.join(other.dir, 'lost');
    fs.mkdirSync(path.join(folder, 'postgres/data'), { recursive: true });
    const { code, said } = await other.toEnd({ OPORA_DATA_DIR: folder });
    expect(code).toBe(1);
    expect(said).toMatch(/has lost its file secrets\.json; restore it from a backup/);
  });

  test('an old Node', () => {
    const starter = path.resolve(__dirname, '../start.mjs');
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); import(${JSON.stringify(starter)})`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', pretend], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Opora needs Node\.js 20\.19, 22\.12 or newer and this is v\d+[.\d]*; install a current LTS release and run npm start again\.\n$/);
  });

  test('a full disk', async () => {
    const small = path.join(other.dir, 'small');
    fs.mkdirSync(small);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', small]).status !== 0) { expect(process.getuid?.()).not.toBe(0); return; }
    try {
      const { code, said } = await other.toEnd({ OPORA_DATA_DIR: small });
      expect(code).toBe(1);
      expect(said.split('\n').at(-1)).toMatch(/^There is no space left on the disk that holds .*; free some space and start again\.$/);
    } finally {
      execFileSync('umount', [small]);
    }
  });
});
