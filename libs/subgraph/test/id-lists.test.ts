import { buildSchema, graphql, GraphQLError } from 'graphql';
import { anyone } from '@opora/kernel';
import { withIdLists } from '../src/id-lists';
import { allowOf, guarded } from '../src';

const SDL = `type Query { among(ids: [ID!], names: [String!], filter: Filter): String plain(name: String): String }
  input Filter { ids: [ID!]! steps: [Step!] again: Filter } input Step { ids: [ID!] first: Int }`;
const seen: unknown[] = [];
const keep = guarded(anyone, (_parent: unknown, args: unknown) => { seen.push(args); return 'asked'; });
const schema = buildSchema(SDL);
Object.assign(schema.getQueryType()!.getFields()['among']!, { resolve: keep });
withIdLists(schema);

const ids = (count: number) => Array.from({ length: count }, (_, n) => `id-${n}`);
const ask = async (variables: object) => {
  seen.length = 0;
  const { data, errors } = await graphql({ schema, source: 'query($ids: [ID!], $names: [String!], $filter: Filter) { among(ids: $ids, names: $names, filter: $filter) }', variableValues: variables as never });
  const cause = errors?.[0]?.originalError as (Error & { violations?: object[] }) | undefined;
  return { data, violations: cause?.violations, unexpected: errors?.filter((error) => error instanceof GraphQLError && !error.originalError) };
};

describe('row 30: a list of ids', () => {
  test('that is empty is passed on as it is', async () => {
    await ask({ ids: [] });
    expect(seen).toEqual([{ ids: [] }]);
  });
  test('names each id once, in the order it came', async () => {
    await ask({ ids: ['b', 'a', 'b', 'c', 'a'], filter: { ids: ['x', 'x'], steps: [{ ids: ['y', 'y'], first: 1 }] } });
    expect(JSON.parse(JSON.stringify(seen))).toEqual([{ ids: ['b', 'a', 'c'], filter: { ids: ['x'], steps: [{ ids: ['y'], first: 1 }] } }]);
  });
  test('of a hundred is taken; a hundred and one are BAD_USER_INPUT and nothing runs, also when they repeat themselves', async () => {
    expect((await ask({ ids: ids(100) })).violations).toBeUndefined();
    for (const many of [ids(101), Array.from({ length: 101 }, () => 'same')]) {
      const { violations } = await ask({ ids: many });
      expect([violations, seen]).toEqual([[{ code: 'BAD_USER_INPUT', field: 'ids', actual: 101, limit: 100, messageCs: 'Najednou lze zadat nejvýše 100 záznamů.' }], []]);
    }
  });
  test('that is too long is named with every other one, however deep', async () => {
    const { violations } = await ask({ ids: ids(101), filter: { ids: ids(102), steps: [{ ids: [] }, { ids: ids(103) }], again: { ids: ids(104) } } });
    expect((violations as { field: string; actual: number }[]).map(({ field, actual }) => [field, actual])).toEqual([['ids', 101], ['filter.ids', 102], ['filter.steps.1.ids', 103], ['filter.again.ids', 104]]);
  });
  test('of something else than ids is no matter of this', async () => {
    await ask({ names: ['a', 'a'] });
    expect(seen).toEqual([{ names: ['a', 'a'] }]);
  });
});

test('the permission of a field stays with it', () => { expect(allowOf(schema.getQueryType()!.getFields()['among']!.resolve)).toBe(anyone); });
