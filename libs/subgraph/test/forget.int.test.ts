import { closeAll } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { forget } from '../src';
import { toyDatabase } from './toy/toy';

let db: DataSource;
beforeAll(async () => { db = await toyDatabase(); });
afterAll(closeAll);

const now = new Date('2026-11-22T03:17:00Z');
const counts = async () => (await db.query(`select (select count(*)::int from outbox) as outbox, (select count(*)::int from inbox) as inbox, (select count(*)::int from idempotency) as keys`) as object[])[0];
const events = (how: string, of: number) => db.query(`insert into outbox (topic, consumer, payload, trace_id, done_at, created_at) select 'book-put', 'networking', '{}', 't', ${how}, $1 from generate_series(1, ${of})`, ['2026-01-01T00:00:00Z']);

test('finished events go after thirty days, in batches; what is owed stays however old it is (reliability.md §9)', async () => {
  await events(`timestamptz '2026-10-22 03:00Z'`, 1200);
  await events(`timestamptz '2026-10-24 03:00Z'`, 3);
  await events('null', 2);
  await db.query(`insert into inbox (event_id, producer, topic, created_at) select gen_random_uuid(), 'networking', 'x', d from unnest(array['2026-09-22 03:00Z', '2026-09-24 03:00Z']::timestamptz[]) d`);
  await db.query(`insert into idempotency (actor, key, operation, input_hash, created_at) select 'a', k, 'o', 'h', '2026-11-20' from unnest(array['x', 'setup/x']) k`);
  expect(await forget(db, { now })).toBe(1202);
  expect(await counts()).toEqual({ outbox: 5, inbox: 1, keys: 1 });
  expect(await forget(db, { now })).toBe(0);
});

test('a run that is to stop leaves the rest for the next night', async () => {
  await events(`timestamptz '2026-10-01 03:00Z'`, 700);
  expect(await forget(db, { now, signal: AbortSignal.abort() })).toBe(0);
  expect(await forget(db, { now })).toBe(700);
});

test('a row somebody is at work on does not stop the others', async () => {
  await events(`timestamptz '2026-10-01 03:00Z'`, 2);
  const other = db.createQueryRunner();
  await other.startTransaction();
  await other.query(`select 1 from outbox where done_at < '2026-10-02' order by id limit 1 for update`);
  expect(await forget(db, { now })).toBe(1);
  await other.rollbackTransaction();
  await other.release();
  expect(await forget(db, { now })).toBe(1);
});
