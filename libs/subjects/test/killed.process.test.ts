import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Audit, sealAudit, verifyAudit } from '@opora/audit';
import { withClient } from '@opora/postgres/session';
import { cloneDatabase, closeAll, connectTo, type Clone } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { TABLES, visits } from './visits';

/** Fault 44 of reliability.md §7: whoever forgets is killed in the middle, and what was begun ends whole. */
const PEOPLE = 4000;
const TODAY = '2040-01-01';
let clone: Clone;
let db: DataSource;
let child: ChildProcess | undefined;
const subgraph = { ...visits, dir: __dirname, resolvers: [], entities: [Audit], migrations: [] };

beforeAll(async () => {
  clone = await cloneDatabase();
  await withClient(clone.urls('education').owner, (owner) => owner.query(TABLES));
  db = await connectTo(clone, subgraph as never);
  await db.query(`insert into visit (person_id, day) select p.id, date '2020-01-01' + n from (select gen_random_uuid() as id from generate_series(1, ${PEOPLE})) p cross join generate_series(1, 3) n`);
  await db.query(`insert into talk (person_id, day) select distinct person_id, date '2021-01-01' from visit`);
  await db.query(`insert into address (person_id, day) select distinct person_id, date '2021-01-01' from visit`);
}, 60_000);
afterAll(async () => {
  child?.kill('SIGKILL');
  await closeAll();
});

const count = async (sql: string, parameters: unknown[] = []) => ((await db.query(`select count(*)::int as n from ${sql}`, parameters)) as { n: number }[])[0]!.n;
const left = () => count(`(select person_id from visit union all select person_id from talk union all select person_id from address) each_row where person_id::text not like 'ffffffff-ffff-%'`);
/** What anybody could count: rows, people, and people who are in both. */
const figures = async () => (await db.query(`select (select count(*)::int from visit) as visits, (select count(distinct person_id)::int from visit) as visitors,
  (select count(distinct t.person_id)::int from talk t join visit v using (person_id)) as both, (select count(*)::int from (select 1 from visit group by person_id having count(*) = 3) whole) as whole`) as object[])[0];
const busy = () => count(`pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and wait_event = 'PgSleep'`);

/** A worker of its own process; `killedWhen` says when it is killed. Resolves when it is gone. */
async function worker(args: string[], killedWhen?: () => Promise<boolean>): Promise<number | null> {
  const started = fork(path.resolve(__dirname, '../../road/test/process/sources.cjs'), [path.join(__dirname, 'process/worker.ts'), clone.urls('education').app, TODAY, ...args], { execArgv: [] });
  child = started;
  const gone = new Promise<number | null>((resolve) => { started.once('exit', resolve); });
  let over = false;
  void gone.then(() => { over = true; });
  if (killedWhen) {
    while (!over && !await killedWhen()) await new Promise((resolve) => setTimeout(resolve, 10));
    started.kill('SIGKILL');
  }
  return gone;
}
/** What the killed process had begun is taken back by the database before we look. */
const settled = async () => { while (await busy() > 0) await new Promise((resolve) => setTimeout(resolve, 20)); };

test('a nightly run killed again and again has ended whole batches only, and the next one ends the rest; no figure changes', async () => {
  const before = await figures();
  let seen = await left();
  for (const kill of [1, 2, 3]) {
    expect(await worker([], async () => await left() < seen && await busy() > 0)).toBeNull();
    await settled();
    const now = await left();
    expect([kill, now > 0 && now < seen]).toEqual([kill, true]);
    seen = now;
    // Nobody is half forgotten: who is in one table is in the other.
    expect(await count('(select person_id from visit except select person_id from talk) half')).toBe(0);
    expect(await figures()).toEqual(before);
  }
  expect(await worker([])).toBe(0);
  expect(await left()).toBe(0);
  expect(await figures()).toEqual(before);
  const noted = (await db.query(`select object_type as "table", sum(split_part(fields[1], ':', 2)::int)::int as rows from audit where action = 'endRetention' group by 1 order by 1`)) as object[];
  expect(noted).toEqual([{ table: 'address', rows: PEOPLE }, { table: 'talk', rows: PEOPLE }, { table: 'visit', rows: 3 * PEOPLE }]);
  while (await db.transaction(sealAudit) > 0);
  expect(await verifyAudit(db, [], Date.now() + 86_400_000)).toEqual([]);
}, 120_000);

test('forgetting one person, killed in the middle, has forgotten nothing; told again it forgets everything, once', async () => {
  const [person, eventId] = [randomUUID(), randomUUID()];
  for (const table of ['visit', 'talk', 'address']) await db.query(`insert into ${table} (person_id, day) select $1, date '2001-01-01' + n from generate_series(1, 50) n`, [person]);
  const before = await figures();
  expect(await worker([eventId, person], async () => await busy() > 0)).toBeNull();
  await settled();
  for (const table of ['visit', 'talk', 'address']) expect([table, await count(`${table} where person_id = $1`, [person])]).toEqual([table, 50]);
  expect(await count('outbox')).toBe(0);
  expect(await worker([eventId, person])).toBe(0);
  expect(await left()).toBe(0);
  expect(await figures()).toEqual(before);
  expect(await worker([eventId, person])).toBe(0);
  expect(await db.query('select topic, payload ->> \'held\' as held from outbox')).toEqual([{ topic: 'subject-erasure-answered', held: 'false' }]);
}, 60_000);
