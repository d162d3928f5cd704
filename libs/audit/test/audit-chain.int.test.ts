import type { DataSource } from 'typeorm';
import { withClient } from '@opora/postgres/session';
import { cloneDatabase, closeAll, connectTo, subgraphOf, syntheticId, type Clone } from '@opora/testing';
import { auditHead, sealAudit, verifyAudit } from '../src';

const subgraph = subgraphOf('evaluation')!;
let clone: Clone, db: DataSource;
beforeEach(async () => { clone = await cloneDatabase(); db = await connectTo(clone, subgraph); });
afterEach(closeAll);

const write = async (count: number, source: Pick<DataSource, 'query'> = db): Promise<string[]> =>
  ((await source.query(`insert into audit (actor, action, object_type, object_id, kraj_code, fields, trace_id) select 'synthetic', 'readPerson', 'Person', $1, 'CZ051', array['id', 'name'], 'trace-' || n from generate_series(1, $2::int) n returning id`,
    [syntheticId('read'), count])) as { id: string }[]).map(({ id }) => id);
const seal = () => db.transaction(sealAudit);
/** As somebody with the keys of the database, whom no role stops. */
const tamper = (sql: string) => withClient(clone.admin, async (admin) => { await admin.query('set search_path = evaluation'); await admin.query(sql); });
const findings = async (...known: { seq: string; hash: string }[]) => (await verifyAudit(db, known)).map(({ problem, auditId, seq }) => [problem, auditId, seq]);

test('every audit row is sealed once, in batches, however many seal at the same moment', async () => {
  await write(2500);
  const sealed = await Promise.all(Array.from({ length: 4 }, seal));
  expect(sealed.reduce((a, b) => a + b)).toBe(2500);
  expect(await auditHead(db)).toMatchObject({ seq: '2500' });
  expect(await seal()).toBe(0);
  expect(await findings()).toEqual([]);
});

test('rows of a transaction that ends late are sealed when it has ended', async () => {
  const slow = db.createQueryRunner();
  await slow.startTransaction();
  await write(1, slow);
  await write(2);
  expect(await seal()).toBe(2);
  await slow.commitTransaction();
  await slow.release();
  expect(await seal()).toBe(1);
  expect(await findings()).toEqual([]);
});

describe('the verifier', () => {
  let ids: string[];
  beforeEach(async () => { ids = await write(5); await seal(); });

  test.each([
    ['who', `actor = 'somebody else'`], ['when', `at = at + interval '1 second'`], ['what', `action = 'nothing'`], ['whom', `object_id = null`], ['where', `kraj_code = 'CZ010'`],
    ['which fields', `fields = array['id']`], ['why', `purpose = 'a better one'`],
  ])('names a row whose %s was edited, and only it', async (_what, set) => {
    await tamper(`update audit set ${set} where id = '${ids[2]!}'`);
    expect(await findings()).toEqual([['EDITED', ids[2], '3']]);
  });
  test('names a row that is missing', async () => {
    await tamper(`delete from audit where id = '${ids[0]!}'`);
    expect(await findings()).toEqual([['MISSING', ids[0], '1']]);
  });
  test('names a row taken out together with its link', async () => {
    await tamper(`delete from audit where id = '${ids[3]!}'; delete from audit_chain where seq = 4`);
    expect(await findings()).toEqual([['CHAIN_GAP', null, '4']]);
  });
  test('names a link that was tampered with', async () => {
    await tamper(`update audit_chain set hash = repeat('0', 64) where seq = 2`);
    expect(await findings()).toEqual([['CHAIN_BROKEN', ids[1], '2']]);
  });
  test('names two rows that changed places', async () => {
    await tamper(`begin; alter table audit_chain drop constraint audit_chain_row; update audit_chain set audit_id = case seq when 1 then '${ids[1]!}' else '${ids[0]!}' end::uuid where seq in (1, 2); commit`);
    expect((await findings()).map(([problem]) => problem)).toContain('EDITED');
  });
  test('names a chain rewritten from its beginning by the head that was noted before', async () => {
    const head = (await auditHead(db))!;
    await tamper(`update audit set actor = 'somebody else' where id = '${ids[4]!}'; delete from audit_chain`);
    await seal();
    expect(await findings()).toEqual([]);
    expect(await findings(head)).toEqual([['OTHER_HEAD', ids[4], '5']]);
    await tamper('delete from audit_chain where seq = 5');
    expect(await findings(head)).toEqual([['CUT_OFF', null, '5']]);
  });
  test('names a row put in with an old date, which was never sealed', async () => {
    const id = '0197e000-0000-7000-8000-000000000001';
    await tamper(`insert into audit (id, actor, action, object_type, fields, trace_id) values ('${id}', 'x', 'x', 'x', '{}', 'x')`);
    expect(await seal()).toBe(0);
    expect(await findings()).toEqual([['NOT_SEALED', id, null]]);
  });
});

test.each([['change', `update audit set actor = 'x'`], ['delete', 'delete from audit'], ['empty', 'truncate audit'], ['change the chain of', `update audit_chain set hash = 'x'`], ['delete the chain of', 'delete from audit_chain']])(
  'the service itself cannot %s its audit', async (_what, sql) => {
    await write(1);
    await seal();
    await expect(db.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
