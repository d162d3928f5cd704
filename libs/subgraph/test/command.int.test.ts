import type { DataSource } from 'typeorm';
import { actors, closeAll } from '@opora/testing';
import { OutboxRow } from '@opora/road';
import { Tally } from '@opora/work';
import { Audit, Context, run } from '../src';
import { PROJECT, putBook, Shelf, toyDatabase } from './toy/toy';

let db: DataSource;
const cx = (actor = actors.organiser) => new Context(db, { actor, traceId: 'trace-1', deadline: Date.now() + 10_000 }, () => new Date('2017-05-24T10:00:00Z'));
const aShelf = (books = 0) => db.manager.save(db.manager.create(Shelf, { label: 'Čáp', krajCode: 'CZ051', books }));
const put = (shelf: Shelf, more: object = {}) => run(cx(), putBook, { shelfId: shelf.id, title: 'Kniha', ...more });

beforeAll(async () => { db = await toyDatabase(); });
afterAll(closeAll);

test('a change leaves its audit row, its events and its running count in one transaction', async () => {
  const shelf = await aShelf();
  await put(shelf, { idempotencyKey: 'k-1' });
  expect(await db.manager.findBy(Audit, { objectId: shelf.id })).toMatchObject([{ action: 'putBook', objectType: 'Shelf', krajCode: 'CZ051', actor: actors.organiser.sub, fields: expect.arrayContaining(['title']), traceId: 'trace-1' }]);
  const events = await db.manager.findBy(OutboxRow, { topic: 'book-put' });
  expect(events.map((e) => [e.consumer, e.payload]).sort()).toEqual([['education', { shelfId: shelf.id }], ['networking', { shelfId: shelf.id }]]);
  expect(await db.manager.findBy(Tally, { projectId: PROJECT })).toMatchObject([{ metric: 'books', krajCode: 'CZ051', day: '2017-05-24', amount: '1' }]);
});

test('a refusal changes nothing: no row, no event, no audit', async () => {
  const shelf = await aShelf(3);
  const before = await db.manager.count(OutboxRow);
  await expect(put(shelf)).rejects.toMatchObject({ code: 'SHELF_FULL', violations: [{ rule: 'R-TOY-01', actual: 3, limit: 3, messageCs: 'Police je plná.' }] });
  expect(await db.manager.count(OutboxRow)).toBe(before);
  expect(await db.manager.countBy(Audit, { objectId: shelf.id })).toBe(0);
});

test('the same key and input give the same answer and one effect', async () => {
  const shelf = await aShelf();
  const first = await put(shelf, { idempotencyKey: 'same' });
  const second = await put(shelf, { idempotencyKey: 'same' });
  expect(JSON.parse(JSON.stringify(second))).toEqual(JSON.parse(JSON.stringify(first)));
  expect(second).toBeInstanceOf(Shelf);
  expect((await db.manager.findOneByOrFail(Shelf, { id: shelf.id })).books).toBe(1);
});

test('the same key with other input is refused', async () => {
  const shelf = await aShelf();
  await put(shelf, { idempotencyKey: 'other' });
  await expect(put(shelf, { idempotencyKey: 'other', title: 'Jiná' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
});

test('a refused request does not use up its key', async () => {
  const shelf = await aShelf(3);
  await expect(put(shelf, { idempotencyKey: 'retry' })).rejects.toMatchObject({ code: 'SHELF_FULL' });
  await db.manager.update(Shelf, shelf.id, { books: 0 });
  await expect(put(shelf, { idempotencyKey: 'retry' })).resolves.toMatchObject({ books: 1 });
});

test('twenty parallel requests with one key make exactly one change and twenty equal answers', async () => {
  const shelf = await aShelf();
  const answers = await Promise.all(Array.from({ length: 20 }, () => put(shelf, { idempotencyKey: 'race' })));
  expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
  expect((await db.manager.findOneByOrFail(Shelf, { id: shelf.id })).books).toBe(1);
});

test('ten people racing for three places get exactly three', async () => {
  const shelf = await aShelf();
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => put(shelf)));
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(3);
  expect(results.filter((r) => r.status === 'rejected').every((r) => (r as PromiseRejectedResult).reason.code === 'SHELF_FULL')).toBe(true);
});

test('a stale version is refused with the current one', async () => {
  const shelf = await aShelf();
  await put(shelf, { expectedVersion: 1 });
  await expect(put(shelf, { expectedVersion: 1 })).rejects.toMatchObject({ code: 'CONFLICT_VERSION', violations: [{ actual: 1, limit: 2 }] });
  // GraphQL brings a version nobody stated as null.
  for (const absent of [null, undefined]) await put(shelf, { expectedVersion: absent });
});

test('all violations of one input come back together, each with its field and code', async () => {
  await expect(run(cx(), putBook, { shelfId: 'x', title: ' ', boughtOn: '2017-02-30' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    violations: expect.arrayContaining([
      expect.objectContaining({ field: 'input.shelfId' }), expect.objectContaining({ field: 'input.title', code: 'TEXT_REQUIRED' }), expect.objectContaining({ field: 'input.boughtOn', code: 'INVALID_DATE' }),
    ]),
  });
});

test('a person without the role is refused, and nobody is asked to sign in', async () => {
  const shelf = await aShelf();
  await expect(run(cx(actors.provider), putBook, { shelfId: shelf.id, title: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(run(new Context(db, { actor: null, traceId: 't', deadline: Date.now() + 10_000 }), putBook, { shelfId: shelf.id, title: 'x' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('the service can add to the audit but never edit or empty it', async () => {
  await expect(db.query(`update audit set actor = 'x'`)).rejects.toMatchObject({ code: '42501' });
  await expect(db.query('delete from audit')).rejects.toMatchObject({ code: '42501' });
  await expect(db.query('truncate audit')).rejects.toMatchObject({ code: '42501' });
});
