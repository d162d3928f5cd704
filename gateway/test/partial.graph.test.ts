import { stockEngine, type Transport } from '@opora/gateway';
import { buildSchema } from 'graphql';
import { AS_PERSON, called, compose, inMemory, LINK, NAMES, smallGraph, type Name } from './small-graph';

const schema = buildSchema(compose({
  owner: `${LINK} interface Named { name: String! size: Int! }
    type Query { things: [Thing!]! shared: [Thing!]! @shareable }
    type Mutation { make: Thing! }
    type Thing implements Named @key(fields: "id") { id: ID! name: String! size: Int! both: Int! @shareable parts: [Part!]! }
    type Part { number: Int! }`,
  other: `${LINK} type Query { others: [Other!]! shared: [Thing!]! @shareable }
    type Other { thing: Thing! note: String! }
    type Thing @key(fields: "id") { id: ID! more: String! both: Int! @shareable }`,
}), { assumeValid: true });
const typeOf = (type: string, field: string) => String((schema.getType(type) as unknown as { getFields(): Record<string, { type: unknown }> }).getFields()[field]!.type);

describe('the published graph promises', () => {
  test.each([
    ['nothing of a root field that one service answers', 'Query', 'things', '[Thing!]'],
    ['a root field that every service answers', 'Query', 'shared', '[Thing!]!'],
    ['nothing of a field that only some services of its type answer', 'Thing', 'name', 'String'],
    ['nothing of what another service adds to it', 'Thing', 'more', 'String'],
    ['what every service of a type answers', 'Thing', 'both', 'Int!'],
    ['its key', 'Thing', 'id', 'ID!'],
    ['nothing through an interface that the object does not promise', 'Named', 'size', 'Int'],
    ['what stands inside one service', 'Other', 'note', 'String!'],
    ['a reference to a type of another service, whose key is known here', 'Other', 'thing', 'Thing!'],
    ['what stands in values of one service', 'Part', 'number', 'Int!'],
    ['the outcome of a change', 'Mutation', 'make', 'Thing!'],
  ])('%s', (_what, type, field, expected) => { expect(typeOf(type, field)).toBe(expected); });
});

describe('while one service is away', () => {
  const QUESTION = '{ kraje { code name workers caseload { open } figures { value } } people { id kraj { name } } comparison { kraj { code name workers } cells { indicator } } shelf(first: 1) { edges { node { title } } } }';
  const AWAY = { regions: ['kraje', 'people.0.kraj.name', 'shelf'], people: ['kraje.0.workers', 'kraje.0.caseload', 'people'], figures: ['kraje.0.figures', 'comparison'] };

  test.each(NAMES)('%s: everything the others answer is there', async (name) => {
    const whole = await smallGraph();
    const broken = await smallGraph({ transports: { [name]: async () => { throw new Error('away'); } } as Partial<Record<Name, ReturnType<typeof inMemory>>> });
    try {
      const all = (await whole.ask(QUESTION, {}, AS_PERSON)).body;
      const { body } = await broken.ask(QUESTION, {}, AS_PERSON);
      expect(all.errors).toBeUndefined();
      expect(body.errors!.every((error) => error.extensions.code === 'SUBGRAPH_UNAVAILABLE')).toBe(true);
      expect(body.errors!.map((error) => error.path!.join('.'))).toEqual(expect.arrayContaining(AWAY[name]));
      for (const field of Object.keys(all.data)) if (!AWAY[name].includes(field)) expect([field, body.data[field]]).toEqual([field, expect.anything()]);
    } finally { await whole.stop(); await broken.stop(); }
  });
});

describe('what every service knows alike', () => {
  const shared = (more: string) => `${LINK}
    type Query { kraje: [Kraj!]! @shareable @listSize(assumedSize: 14) kraj(code: ID!): Kraj @shareable ${more} }
    type Kraj @key(fields: "code") { code: ID! @shareable name: String! @shareable orps(first: Int = 3): [Orp!]! @shareable`;
  const SERVICES = {
    education: `${shared('')} education(asOf: String): Education! } type Orp @shareable { name: String! } type Education { hours: Int! }`,
    services: `${shared('')} services: Services! } type Orp @shareable { name: String! } type Services { lots: Int! }`,
    policy: `${shared('plans: [Plan!]!')} policy: Int! } type Orp @shareable { name: String! } type Plan { kraj: Kraj! }`,
  };
  const kraj = (code: string) => ({ code, name: `Kraj ${code}`, orps: ({ first }: { first: number }) => Array.from({ length: first }, (_, n) => ({ name: `ORP ${n}` })), education: { hours: 56 }, services: { lots: 4 }, policy: 1 });
  const resolvers = { Query: { kraje: () => ['CZ010', 'CZ051'].map(kraj), kraj: (_: unknown, { code }: { code: string }) => kraj(code), plans: () => [{ kraj: kraj('CZ051') }] }, Kraj: { __resolveReference: ({ code }: { code: string }) => kraj(code) } };
  const withAway = (...away: string[]) => smallGraph({ engine: stockEngine(compose(SERVICES), (name): Transport => (away.includes(name) ? async () => { throw new Error('away'); } : called(SERVICES[name as keyof typeof SERVICES], name === 'policy' ? resolvers : { ...resolvers, Query: { kraje: resolvers.Query.kraje, kraj: resolvers.Query.kraj } }))) });

  test.each(['education', 'services', 'policy'])('is there though %s is away, with everything that hangs below it', async (away) => {
    const graph = await withAway(away);
    try {
      const { body } = await graph.ask('query($code: ID!, $asOf: String, $first: Int) { kraje { code education { hours } services { lots } policy } one: kraj(code: $code) { name orps(first: $first) { name } education(asOf: $asOf) { hours } services { lots } policy } }', { code: 'CZ051', asOf: 'x', first: 2 });
      const left = (full: object) => ({ ...full, [away]: null });
      expect(body.data).toEqual({
        kraje: ['CZ010', 'CZ051'].map((code) => left({ code, education: { hours: 56 }, services: { lots: 4 }, policy: 1 })),
        one: left({ name: 'Kraj CZ051', orps: [{ name: 'ORP 0' }, { name: 'ORP 1' }], education: { hours: 56 }, services: { lots: 4 }, policy: 1 }),
      });
      expect(body.errors!.map(({ path, extensions }) => [path!.join('.'), extensions.code]).sort()).toEqual([[`kraje.0.${away}`, 'SUBGRAPH_UNAVAILABLE'], [`one.${away}`, 'SUBGRAPH_UNAVAILABLE']]);
    } finally { await graph.stop(); }
  });

  test('is there while two of three are away', async () => {
    const graph = await withAway('education', 'services');
    try {
      const { body } = await graph.ask('{ kraje { code name education { hours } services { lots } policy } plans { kraj { name } } }');
      expect(body.data).toEqual({ kraje: ['CZ010', 'CZ051'].map((code) => ({ code, name: `Kraj ${code}`, education: null, services: null, policy: 1 })), plans: [{ kraj: { name: 'Kraj CZ051' } }] });
    } finally { await graph.stop(); }
  });

  test('is missing with its error when all are away', async () => {
    const graph = await withAway('education', 'services', 'policy');
    try {
      const { body } = await graph.ask('{ kraje { code } plans { kraj { name } } }');
      expect([body.data, body.errors!.map((error) => error.extensions.code)]).toEqual([null, ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']]);
    } finally { await graph.stop(); }
  });
});
