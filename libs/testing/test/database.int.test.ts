import net from 'node:net';
import { anActor, actors, cloneDatabase, closeAll, FaultProxy, syntheticId } from '@opora/testing';
import { ping } from '@opora/postgres/ping';
import { withClient } from '@opora/postgres/session';

afterAll(closeAll);

test('two clones do not see each other and every service role may enter', async () => {
  const [one, two] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  await withClient(one.urls('education').owner, (c) => c.query('CREATE TABLE only_here (id int)'));
  const found = (url: string) => withClient(url, async (c) => (await c.query(`SELECT to_regclass('only_here') IS NOT NULL AS here, current_user AS who`)).rows[0]);
  expect(await found(one.urls('education').app)).toEqual({ here: true, who: 'opora_education_app' });
  expect(await found(two.urls('education').app)).toEqual({ here: false, who: 'opora_education_app' });
  expect(await found(two.urls('notifications').audit)).toEqual({ here: false, who: 'opora_notifications_audit' });
});

test('closing drops the databases', async () => {
  const clone = await cloneDatabase();
  await closeAll();
  await expect(withClient(clone.admin, (c) => c.query('SELECT 1'))).rejects.toThrow(/has no database/);
});

test('an actor holds what was asked for: nationwide roles everywhere, others in one kraj', () => {
  expect(anActor({ roles: ['networker', 'evaluator'] }).grants).toEqual([{ role: 'networker', level: 'KRAJ', id: 'CZ051' }, { role: 'evaluator', level: 'ALL', id: null }]);
  expect(actors['machine-client'].kind).toBe('machine');
  expect(anActor({ roles: ['organiser'] }).sub).toBe(anActor({ roles: ['organiser'] }).sub);
  expect(anActor({ roles: ['organiser'], kraj: 'CZ010' }).sub).not.toBe(actors.organiser.sub);
  expect(syntheticId('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the fault proxy passes, refuses, resets and swallows on demand', async () => {
  const clone = await cloneDatabase();
  const proxy = await FaultProxy.to({ port: Number(new URL(clone.admin).port) });
  const url = proxy.through(clone.admin);
  try {
    expect(await withClient(url, async (c) => (await c.query('SELECT 1 AS one')).rows)).toEqual([{ one: 1 }]);
    proxy.fault = { kind: 'refuse' };
    await expect(withClient(url, (c) => c.query('SELECT 1'))).rejects.toThrow(/does not answer/);
    proxy.fault = { kind: 'none' };
    await expect(withClient(url, (c) => { const asked = c.query('SELECT pg_sleep(5)'); setImmediate(() => proxy.reset()); return asked; })).rejects.toThrow(/ECONNRESET|terminated/);
    proxy.fault = { kind: 'oneWay' };
    expect(await ping(proxy.port)).toBe(false);
    proxy.fault = { kind: 'latency', ms: 20 };
    expect(await ping(proxy.port)).toBe(true);
  } finally {
    await proxy.close();
  }
  expect(await new Promise((resolve) => { net.connect(proxy.port, '127.0.0.1').on('error', () => resolve('closed')).on('connect', () => resolve('open')); })).toBe('closed');
});
