import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { closeAll } from '@opora/testing';
import { forgetOld } from '../src/forget.schedules';
import { aDatabase, aRoundTable, deliver } from './builders';

let db: DataSource;
beforeAll(async () => { db = await aDatabase(); });
afterAll(closeAll);

const DAY = 86_400_000;
const forgetIn = (days: number) => forgetOld({ db, now: () => new Date(Date.now() + days * DAY), signal: new AbortController().signal });
const counts = async () => (await db.query(`select (select count(*)::int from notice) as notices, (select count(*)::int from notification) as inbox, (select count(*)::int from delivery) as deliveries`) as object[])[0];

test('finished deliveries go after a month and inbox rows after a year, in batches; what is still owed stays with its notice', async () => {
  await deliver(db, aRoundTable(Array.from({ length: 1200 }, () => randomUUID())));
  const owed = randomUUID();
  await deliver(db, aRoundTable([owed]));
  await db.query(`update delivery set channel = 'EMAIL', state = 'NEEDS_ATTENTION' where recipient = $1`, [owed]);
  expect(await forgetIn(29)).toBe(0);
  expect(await forgetIn(31)).toBe(1200);
  expect(await counts()).toEqual({ notices: 2, inbox: 1201, deliveries: 1 });
  await forgetIn(366);
  expect(await counts()).toEqual({ notices: 1, inbox: 0, deliveries: 1 });
});

test('what was told to somebody who is held stays until the hold ends (decision 0024)', async () => {
  const [held, other] = [randomUUID(), randomUUID()];
  await deliver(db, aRoundTable([held, other]));
  await db.query('insert into subject_hold (hold_id, subject_id, released, version) values ($1, $2, false, 1)', [randomUUID(), held]);
  const of = async (table: string, person: string) => ((await db.query(`select count(*)::int as n from ${table} where recipient = $1`, [person])) as { n: number }[])[0]!.n;
  await forgetIn(400);
  expect([await of('notification', held), await of('notification', other), await of('delivery', other)]).toEqual([1, 0, 0]);
  await db.query('update subject_hold set released = true');
  await forgetIn(400);
  expect([await of('notification', held), await of('delivery', held)]).toEqual([0, 0]);
});
