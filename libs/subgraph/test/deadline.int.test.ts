import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { signCaller, signedIn, verifyCaller, type Caller } from '@opora/kernel';
import { actors, closeAll } from '@opora/testing';
import { CommandInput, Context, createExecutor, createLog, defineCommand, query, run, type ResolverMap, type SubgraphExecutor } from '../src';
import { resolvers, Shelf, toy, toyDatabase } from './toy/toy';

/** The deadline that travels with every request: nothing is begun after it, nothing runs beyond it (reliability.md §6). */
let db: DataSource;
let executor: SubgraphExecutor;
const slow: ResolverMap = { ...resolvers(), Query: { ...resolvers()['Query'], shelf: query(signedIn, async (cx) => { await cx.rows('select pg_sleep(3)'); return null; }) } };
beforeAll(async () => {
  db = await toyDatabase();
  executor = createExecutor({ ...toy, resolvers: [slow] }, db, createLog('test', 'silent'));
});
afterAll(closeAll);

const caller = (ms: number): Caller => ({ actor: actors.organiser, traceId: 'deadline', deadline: Date.now() + ms });
const cx = (ms: number, scoped = true) => new Context(db, caller(ms), () => new Date(), scoped);
const codes = async (ms: number, asked = '{ shelf(id: "1") { id } }') => (await executor.execute({ query: asked }, caller(ms))).errors!.map(({ extensions }) => [extensions!['code'], extensions!['retryable']]);

describe('after the deadline', () => {
  test('a request is told DEADLINE_EXCEEDED and reaches no database', async () => {
    const spies = [jest.spyOn(db, 'createQueryRunner'), jest.spyOn(db.manager, 'query')];
    expect(await codes(-1, '{ shelves { totalCount } }')).toEqual([['DEADLINE_EXCEEDED', true]]);
    for (const spy of spies) { expect(spy).not.toHaveBeenCalled(); spy.mockRestore(); }
  });

  test.each([true, false])('no statement is begun (protected: %s)', async (scoped) => {
    const context = cx(300, scoped);
    await context.rows('select 1');
    await sleep(350);
    await expect(context.rows('select 1')).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(await context.close()).toBe(true);
  });

  test('a change is not begun', async () => {
    await expect(run(cx(-1), keep(async () => undefined), {})).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });
});

describe('a statement', () => {
  test.each([true, false])('runs no longer than what is left (protected: %s)', async (scoped) => {
    const context = cx(400, scoped);
    await expect(context.rows('select pg_sleep(3)')).rejects.toMatchObject({ code: '57014' });
    await context.close();
  });

  test('of a request that began early is given what is left, not what there was', async () => {
    const context = cx(1500);
    await context.rows('select pg_sleep(0.8)');
    await expect(context.rows('select pg_sleep(3)')).rejects.toMatchObject({ code: '57014' });
    await context.close();
  });

  test('may take as long as any while the deadline is far, and the next request finds nothing of it on the connection', async () => {
    const bound = async (ms: number) => { const context = cx(ms); const [row] = await context.rows<{ ms: number }>(`select setting::int as ms from pg_settings where name = 'statement_timeout'`); await context.close(); return row!.ms; };
    expect(await bound(60_000)).toBe(4000);
    expect(await bound(2000)).toBeLessThanOrEqual(2000);
    expect(await bound(60_000)).toBe(4000);
  });

  test('that was cut at the deadline is DEADLINE_EXCEEDED; one that took too long by itself is SERVICE_UNAVAILABLE', async () => {
    expect(await codes(400)).toEqual([['DEADLINE_EXCEEDED', true]]);
    const own = createExecutor({ ...toy, resolvers: [{ ...slow, Query: { ...slow['Query'], shelf: query(signedIn, async (context: Context) => { await context.rows(`select set_config('statement_timeout', '200', true)`); await context.rows('select pg_sleep(3)'); return null; }) } }], protects: ['shelf'] }, db, createLog('test', 'silent'));
    expect((await own.execute({ query: '{ shelf(id: "1") { id } }' }, caller(60_000))).errors![0]!.extensions!['code']).toBe('SERVICE_UNAVAILABLE');
  });
});

/** A change that puts a shelf there and then does something. */
const keep = (then: (tx: { query(sql: string): Promise<unknown> }) => Promise<unknown>) => defineCommand({
  name: 'keepShelf', input: CommandInput, allow: signedIn,
  async run({ tx }) {
    const shelf = await tx.save(tx.create(Shelf, { label: 'Pozdě', krajCode: 'CZ051', books: 0 }));
    await then(tx);
    return shelf;
  },
});

describe('a change', () => {
  const kept = () => db.manager.countBy(Shelf, { label: 'Pozdě' });

  test('whose last statement runs beyond the deadline leaves nothing', async () => {
    await expect(run(cx(400), keep((tx) => tx.query('select pg_sleep(3)')), {})).rejects.toMatchObject({ code: '57014' });
    expect(await kept()).toBe(0);
  });

  test('that is ready too late is not committed, because its caller was told that it failed', async () => {
    await expect(run(cx(300), keep(() => sleep(400)), {})).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(await kept()).toBe(0);
  });

  test('within its time is', async () => {
    await run(cx(5000), keep(async () => undefined), {});
    expect(await kept()).toBe(1);
  });
});

test('the deadline is as far away on a host whose clock is ahead as it was meant', () => {
  const keys = [{ kid: 'k', secret: 'a secret of this test, long enough' }];
  const at = Date.now();
  const header = signCaller({ actor: null, traceId: 't', deadline: at + 5000 }, 'education', '{}', keys, at);
  expect([verifyCaller(header, 'education', '{}', keys, at + 8000)!.deadline, verifyCaller(header, 'education', '{}', keys, at - 8000)!.deadline]).toEqual([at + 13_000, at - 3000]);
});
