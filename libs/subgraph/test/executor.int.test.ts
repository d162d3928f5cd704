import type { DataSource } from 'typeorm';
import { anyOf, anyone, type Allow } from '@opora/kernel';
import { actors, closeAll } from '@opora/testing';
import { batch, buildSchema, createExecutor, createLog, type SubgraphExecutor } from '../src';
import { batches, resolvers, Shelf, toy, toyDatabase } from './toy/toy';

let db: DataSource; let executor: SubgraphExecutor;
const ask = (query: string, variables: Record<string, unknown> = {}, actor: typeof actors.organiser | null = actors.organiser) =>
  executor.execute({ query, variables }, { actor, traceId: 'trace-2', deadline: Date.now() + 10_000 });

beforeAll(async () => {
  db = await toyDatabase();
  executor = createExecutor(toy, db, createLog('test', 'silent'));
  await db.manager.insert(Shelf, ['Hrad', 'Chata', 'Čáp', 'Cihla', 'Ďas'].map((label) => ({ label, krajCode: 'CZ051', books: 0 })));
});
afterAll(closeAll);

test('a list is sorted as Czech sorts and pages without a gap or a repeat', async () => {
  const page = 'query($after: String) { shelves(first: 2, after: $after) { edges { node { label } } pageInfo { hasNextPage endCursor } totalCount } }';
  const labels: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await ask(page, { after });
    expect(errors).toBeUndefined();
    const { edges, pageInfo, totalCount } = data!['shelves'] as { edges: { node: { label: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    expect(totalCount).toBe(5);
    labels.push(...edges.map((e) => e.node.label));
    after = pageInfo.endCursor; more = pageInfo.hasNextPage;
  }
  expect(labels).toEqual(['Cihla', 'Čáp', 'Ďas', 'Hrad', 'Chata']);
});

test('a page larger than a hundred, a made-up cursor and a cursor of another list are refused', async () => {
  expect((await ask('{ shelves(first: 101) { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_EXCEEDED', violations: [{ actual: 101, limit: 100 }] } }]);
  for (const after of ['nonsense', Buffer.from('["others","a","b"]').toString('base64url'), Buffer.from('["shelves","a","not a uuid"]').toString('base64url')])
    expect((await ask('query($after: String) { shelves(after: $after) { totalCount } }', { after })).errors?.[0]?.extensions?.['code']).toMatch(/INVALID_CURSOR|BAD_USER_INPUT/);
});

test('a field that is refused takes no other field of its request with it', async () => {
  const { data, errors } = await ask('{ refused: shelves(first: 101) { totalCount } shelves(first: 1) { totalCount } }');
  expect(data).toEqual({ refused: null, shelves: { totalCount: 5 } });
  expect(errors).toMatchObject([{ path: ['refused'], extensions: { code: 'PAGE_SIZE_EXCEEDED' } }]);
});

test('a field below the root is answered for all parents by one call', async () => {
  batches.length = 0;
  const { errors } = await ask('{ shelves { edges { node { siblings } } } }');
  expect(errors).toBeUndefined();
  expect(batches).toEqual([5]);
});

test('a hundred references cost one query', async () => {
  const ids = (await db.manager.find(Shelf)).map((s) => s.id);
  const representations = Array.from({ length: 100 }, (_, n) => ({ __typename: 'Shelf', id: ids[n % ids.length] }));
  const spy = jest.spyOn(db.manager, 'findBy');
  const { data } = await ask('query($r: [_Any!]!) { _entities(representations: $r) { ... on Shelf { label } } }', { r: representations });
  expect((data!['_entities'] as unknown[]).every(Boolean)).toBe(true);
  expect(spy).toHaveBeenCalledTimes(1);
  spy.mockRestore();
});

test('a field added to a territory that is refused leaves the territory and its neighbours', async () => {
  const none = createExecutor({ ...toy, resolvers: [{ ...resolvers(), Kraj: { shelves: batch(anyOf('operator'), async () => []) } }] }, db, createLog('test', 'silent'));
  expect(await none.execute({ query: '{ kraj(code: "CZ051") { name shelves } }' }, { actor: actors.organiser, traceId: 'trace-4', deadline: Date.now() + 10_000 }))
    .toMatchObject({ data: { kraj: { name: 'Liberecký kraj', shelves: null } }, errors: [{ path: ['kraj', 'shelves'], extensions: { code: 'FORBIDDEN' } }] });
});

test('territories are served alike, with fields the service adds', async () => {
  expect(await ask('{ kraj(code: "CZ051") { name shelves } }', {}, null)).toEqual({ data: { kraj: { name: 'Liberecký kraj', shelves: 5 } } });
});

test('an id that is no UUID finds nothing and is no fault', async () => {
  expect(await ask('{ shelf(id: "1; drop table shelf") { id } }')).toEqual({ data: { shelf: null } });
});

test('a fault inside reaches the caller as INTERNAL with a trace id and nothing else', async () => {
  const spy = jest.spyOn(db.manager, 'findBy').mockRejectedValue(Object.assign(new Error('relation "secret" does not exist'), { code: '42P01' }));
  const { errors } = await executor.execute({ query: '{ shelf(id: "00000000-0000-7000-8000-000000000009") { id } }' }, { actor: actors.organiser, traceId: 'trace-3', deadline: Date.now() + 10_000 });
  spy.mockRestore();
  expect(errors).toEqual([{ message: 'Něco se pokazilo. Zkuste to prosím znovu.', path: ['shelf'], extensions: { code: 'INTERNAL', violations: [expect.objectContaining({ code: 'INTERNAL' })], retryable: false, traceId: 'trace-3' } }]);
});

test.each([
  ['of an input', 'mutation($input: PutBookInput!) { putBook(input: $input) { id } }', { input: { idempotencyKey: 'k', shelfId: 'x', title: 'x', boughtOn: '24. 5. 2017' } }, { code: 'INVALID_DATE', field: 'input.boughtOn', actual: '24. 5. 2017' }],
  ['by itself', 'query($code: KrajCode!) { kraj(code: $code) { name } }', { code: 5 }, { code: 'TERRITORY_UNKNOWN', field: 'code', actual: '5' }],
])('a variable %s that a scalar refuses is named', async (_title, query, variables, violation) =>
  expect((await ask(query, variables)).errors).toMatchObject([{ extensions: { code: violation.code, violations: [violation] } }]));

test.each([['5', '5'], ['CZ051', 'CZ051'], ['{ a: 1 }', 'object']])('a literal %s where a text is due is refused and told back', async (literal, actual) =>
  expect((await ask(`{ kraj(code: ${literal}) { name } }`)).errors).toMatchObject([{ extensions: { code: 'TERRITORY_UNKNOWN', violations: [{ actual }] } }]));

describe('the start check refuses', () => {
  const without = (type: string, field: string) => {
    const map = resolvers();
    return { ...toy, resolvers: [{ ...map, [type]: Object.fromEntries(Object.entries(map[type]!).filter(([name]) => name !== field)) }] };
  };
  test.each([
    ['a root field without a resolver', () => without('Query', 'shelves'), 'Query.shelves has no answer with a permission'],
    ['a mutation without a resolver', () => without('Mutation', 'putBook'), 'Mutation.putBook has no answer with a permission'],
    ['a reference without a permission', () => without('Shelf', '__resolveReference'), 'references to Shelf have no permission'],
    ['a field that is neither a column nor answered', () => without('Shelf', 'siblings'), 'Shelf.siblings has neither a column nor a resolver'],
    ['a root field that bypasses allow', () => ({ ...toy, resolvers: [{ ...resolvers(), Query: { ...resolvers()['Query'], shelf: () => null } }] }), 'Query.shelf has no answer with a permission'],
    ['a field added to a territory without an answer', () => without('Kraj', 'shelves'), 'Kraj.shelves has neither a column nor a resolver'],
  ])('%s', (_title, subgraph, problem) => expect(() => buildSchema(subgraph())).toThrow(problem));

  test('nothing of a complete subgraph', () => expect(() => buildSchema({ ...toy, resolvers: [resolvers(anyone as Allow)] })).not.toThrow());
});
