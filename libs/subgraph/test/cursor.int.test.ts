import type { DataSource } from 'typeorm';
import { withClient } from '@opora/postgres/session';
import { actors, cloneDatabase, closeAll, connectTo } from '@opora/testing';
import { createExecutor, createLog, run, Context } from '../src';
import { putBook, Shelf, toy, toyDatabase } from './toy/toy';

let db: DataSource, clock = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  db = await toyDatabase();
  for (const label of ['a', 'b', 'c']) await db.manager.save(db.manager.create(Shelf, { label, krajCode: 'CZ051', books: 0 }));
});
afterAll(closeAll);
beforeEach(() => { clock = new Date('2026-11-22T10:00:00Z'); });

const shelves = async (after: string | null, first = 2, of = db) => {
  const executor = createExecutor(toy, of, createLog('test', 'silent'), () => clock);
  const { data, errors } = await executor.execute({ query: 'query($first: Int, $after: String) { shelves(first: $first, after: $after) { edges { cursor node { label } } pageInfo { endCursor } } }', variables: { first, after } }, { actor: actors.organiser, traceId: 't', deadline: Date.now() + 10_000 });
  const page = data?.['shelves'] as { edges: { cursor: string; node: { label: string } }[]; pageInfo: { endCursor: string } } | undefined;
  return { labels: page?.edges.map(({ node }) => node.label), end: page?.pageInfo.endCursor ?? '', cursors: page?.edges.map(({ cursor }) => cursor) ?? [], refused: errors?.[0]?.extensions?.['violations'] };
};
const INVALID = [{ code: 'INVALID_CURSOR', field: 'after', messageCs: 'Neplatný ukazatel stránky. Načtěte seznam znovu od začátku.' }];

describe('row 29: a cursor', () => {
  test('continues after its row, also on another connection of the service', async () => {
    const { labels, end, cursors } = await shelves(null);
    expect([labels, cursors.at(-1)]).toEqual([['a', 'b'], end]);
    const other = await connectTo({ ...(await cloneDatabase()), urls: () => ({ app: (db.options as { url: string }).url }) as never }, toy);
    expect((await shelves(end, 2, other)).labels).toEqual(['c']);
    expect((await shelves(cursors[0]!)).labels).toEqual(['b', 'c']);
  });

  test.each<[string, (cursor: string) => string]>([
    ['whose keys were edited', (cursor) => `${Buffer.from(JSON.stringify(['shelves', 'a', '00000000-0000-7000-8000-000000000000'])).toString('base64url')}.${cursor.split('.').slice(1).join('.')}`],
    ['whose time was edited', (cursor) => cursor.replace(/\.[^.]+\./, `.${Date.now().toString(36)}.`)],
    ['without a signature', (cursor) => cursor.split('.').slice(0, 2).join('.')],
    ['with an empty signature', (cursor) => `${cursor.split('.').slice(0, 2).join('.')}.`],
    ['with a signature of another', (cursor) => `${cursor.slice(0, -4)}AAAA`],
    ['with more behind it', (cursor) => `${cursor}.x`],
    ['of nothing', () => ''],
    ['of random text', () => 'nonsense'],
    ['as it was before they were signed', () => Buffer.from('["shelves","a","00000000-0000-7000-8000-000000000000"]').toString('base64url')],
  ])('%s is refused before anything is read', async (_what, edited) => {
    const { end } = await shelves(null);
    expect((await shelves(edited(end))).refused).toEqual(INVALID);
  });

  test('is good for a day, then the list begins anew', async () => {
    const { end } = await shelves(null);
    clock = new Date(clock.getTime() + 24 * 3_600_000);
    expect((await shelves(end)).labels).toEqual(['c']);
    clock = new Date(clock.getTime() + 1);
    expect((await shelves(end)).refused).toEqual(INVALID);
  });

  test('of another service is refused', async () => {
    const { end } = await shelves(null);
    const url = new URL((db.options as { url: string }).url);
    const stranger = Object.assign(Object.create(db) as DataSource, { options: { ...db.options, url: Object.assign(new URL(url), { password: 'another' }).href } });
    expect((await shelves(end, 2, stranger)).refused).toEqual(INVALID);
  });
});

test('row 72: while the database only answers reads, a change is SERVICE_UNAVAILABLE and may be tried again; reads go on', async () => {
  const clone = await cloneDatabase();
  await withClient(clone.urls('education').owner, (owner) => owner.query(
    `create table shelf (id uuid not null default uuidv7(), version int not null default 1, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), label text not null, kraj_code text not null, books int not null)`));
  const writing = await connectTo(clone, toy);
  const shelf = await writing.manager.save(writing.manager.create(Shelf, { label: 'z', krajCode: 'CZ051', books: 0 }));
  await withClient(clone.admin, (admin) => admin.query(`alter database "${clone.name}" set default_transaction_read_only = on`));
  const reading = await connectTo(clone, toy);
  const executor = createExecutor(toy, reading, createLog('test', 'silent'));
  const ask = (query: string, variables: Record<string, unknown> = {}) => executor.execute({ query, variables }, { actor: actors.organiser, traceId: 't', deadline: Date.now() + 10_000 });
  const { errors } = await ask('mutation($input: PutBookInput!) { putBook(input: $input) { id } }', { input: { shelfId: shelf.id, title: 'Kniha' } });
  expect(errors!.map(({ extensions }) => [extensions!['code'], extensions!['retryable']])).toEqual([['SERVICE_UNAVAILABLE', true]]);
  expect((await ask('{ shelves { totalCount } }')).data).toMatchObject({ shelves: { totalCount: 1 } });
  await expect(run(new Context(reading, { actor: actors.organiser, traceId: 't', deadline: Date.now() + 5000 }), putBook, { shelfId: shelf.id, title: 'Kniha' })).rejects.toMatchObject({ code: '25006' });
});
