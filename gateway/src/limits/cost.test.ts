import { getOperationAST, parse } from 'graphql';
import { billOf } from './cost';
import { PriceList } from './price-list';

const prices = new PriceList(/* GraphQL */ `
  type Query {
    kraje: [Kraj!]! @listSize(assumedSize: 14)
    plain: [Kraj!]!
    one: Kraj
    page(first: Int = 20, ids: [ID!]): Connection! @listSize(slicingArguments: ["first", "ids"], sizedFields: ["edges"], requireOneSlicingArgument: false)
    forgotten(first: Int): Connection!
    dear: Int @cost(weight: 40)
    search(text: String @cost(weight: 5)): Int
  }
  type Mutation { change: Kraj }
  interface Named { name: String }
  type Kraj implements Named { name: String orps: [Orp!]! @listSize(assumedSize: 15) figure: Figure page(first: Int): Connection @listSize(slicingArguments: ["first"]) }
  type Orp { name: String }
  type Connection { edges: [Edge!]! nodes: [Kraj!]! pageInfo: PageInfo! }
  type Edge { node: Kraj! }
  type PageInfo { hasNextPage: Boolean! }
  type Figure @cost(weight: 3) { value: String }
`);
const bill = (source: string, variables = {}) => {
  const document = parse(source);
  return billOf(document, getOperationAST(document)!, variables, prices);
};
const cost = (source: string, variables = {}) => bill(source, variables).cost;

describe('the cost of an operation', () => {
  test.each([
    ['an object costs 1, a scalar nothing', '{ one { name __typename } }', 1],
    ['a list of assumed size counts its length', '{ kraje { name } }', 14],
    ['a list that says nothing counts ten', '{ plain { name } }', 10],
    ['lists below lists multiply', '{ kraje { orps { name } } }', 14 + 14 * 15],
    ['a connection counts once, its edges as often as asked', '{ page(first: 50) { edges { node { name } } pageInfo { hasNextPage } } }', 1 + 50 * 2 + 1],
    ['the default of the argument counts when it is left out', '{ page { edges { node { name } } } }', 1 + 20 * 2],
    ['only the sized field has the asked length', '{ page(first: 50) { nodes { name } } }', 1 + 10],
    ['a list that takes first is sliced by it though nobody said so', '{ forgotten(first: 7) { edges { node { name } } } }', 1 + 7 * 2],
    ['ids count by their number, the longest slicing argument decides', '{ page(first: 1, ids: ["a", "b", "c"]) { edges { node { name } } } }', 1 + 3 * 2],
    ['@cost of a field', '{ dear }', 40],
    ['@cost of a type', '{ one { figure { value } } }', 1 + 3],
    ['@cost of an argument, when it is given', '{ search(text: "x") }', 5],
    ['the same without the argument', '{ search }', 0],
    ['a mutation costs 10 more', 'mutation { change { name } }', 11],
    ['fragments cost where they are used', '{ a: one { ...k } b: kraje { ...k } } fragment k on Kraj { figure { value } ... on Named { name } }', 1 + 3 + 14 + 14 * 3],
    ['fields that may be skipped count', '{ kraje @skip(if: true) { name } }', 14],
  ])('%s', (_title, source, expected) => { expect(cost(source)).toBe(expected); });

  test('variables count as literals do', () => {
    const source = 'query($n: Int = 3) { page(first: $n) { edges { node { name } } } }';
    expect(cost(source, { n: 100 })).toBe(1 + 100 * 2);
    expect(cost(source)).toBe(1 + 3 * 2);
  });

  test('a fragment between a connection and its edges keeps their length', () => {
    expect(cost('{ a: page(first: 5) { ...c } b: page(first: 6) { ...c } } fragment c on Connection { edges { node { name } } }')).toBe(1 + 5 * 2 + 1 + 6 * 2);
  });

  test('page sizes that no list gives are noted', () => {
    expect(bill('query($n: Int) { a: page(first: 101) { pageInfo { hasNextPage } } b: page(first: $n) { pageInfo { hasNextPage } } c: page(first: 100) { pageInfo { hasNextPage } } }', { n: 0 }).badPages)
      .toEqual([{ field: 'first', actual: 101 }, { field: 'first', actual: 0 }]);
  });

  test('fragments in a circle end the adding', () => {
    expect(cost('{ one { ...a } } fragment a on Kraj { figure { value } ...b } fragment b on Kraj { ...a }')).toBe(4);
  });
});
