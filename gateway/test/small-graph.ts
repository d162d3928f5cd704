import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { startGateway, stockEngine, type GatewayParts, type RunningGateway, type Transport } from '@opora/gateway';
import { unauthenticated, type Actor, type Caller } from '@opora/kernel';
import { graphql, parse } from 'graphql';
import { promisingOnlyWhatHolds } from '../../infra/tools/partial.cjs';

/** A small graph of three synthetic subgraphs, so that the door can be tested without the product behind it. */
export const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@listSize", "@cost"])';
export const SDL = {
  regions: `${LINK}
    type Query {
      kraje: [Kraj!]! @listSize(assumedSize: 14)
      kraj(code: ID!): Kraj
      shelf(first: Int = 20, after: String): BookConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
      echo(text: String, number: Int, nested: Nested): String
      private: String
    }
    type Mutation { addBook(input: AddBookInput!): Book }
    input AddBookInput { title: String! idempotencyKey: String }
    input Nested { text: String nested: Nested }
    type Kraj @key(fields: "code") { code: ID! name: String! neighbours: [Kraj!]! @listSize(assumedSize: 6) }
    type BookConnection { edges: [BookEdge!]! pageInfo: PageInfo! }
    type BookEdge { node: Book! cursor: String! }
    type PageInfo { hasNextPage: Boolean! }
    type Book { title: String! kraj: Kraj! sequel: Book copies: [Copy!]! }
    type Copy { number: Int! book: Book! }`,
  people: `${LINK}
    type Query { people(first: Int = 20): [Person!]! @listSize(slicingArguments: ["first"]) person(id: ID!): Person! }
    type Person @key(fields: "id") { id: ID! kraj: Kraj }
    type Kraj @key(fields: "code") { code: ID! workers: Int! caseload: Caseload! }
    type Caseload { open: Int closed: Int }`,
  figures: `${LINK}
    type Query { comparison: [Row!]! @listSize(assumedSize: 14) dear: Int @cost(weight: 900) }
    type Row { kraj: Kraj! cells: [Cell!]! @listSize(assumedSize: 9) }
    type Cell { indicator: String! figure: Figure! }
    type Figure { value: String unit: String! }
    type Kraj @key(fields: "code") { code: ID! figures: [Figure!]! @listSize(assumedSize: 9) }`,
};
export type Name = keyof typeof SDL;
export const NAMES = Object.keys(SDL) as Name[];

/** The composed supergraph of services, as `npm run compose` makes it. */
export function compose(services: Record<string, string>): string {
  const { supergraphSdl, errors } = composeServices(Object.entries(services).map(([name, sdl]) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })));
  if (!supergraphSdl) throw new Error(errors?.map((error) => error.message).join('\n'));
  return promisingOnlyWhatHolds(supergraphSdl);
}
let composed: string | undefined;
const supergraph = () => { composed ??= compose(SDL); return composed; };

const CODES = ['CZ010', 'CZ020', 'CZ031', 'CZ032', 'CZ041', 'CZ042', 'CZ051', 'CZ052', 'CZ053', 'CZ063', 'CZ064', 'CZ071', 'CZ072', 'CZ080'];
const kraj = (code: string) => ({ __typename: 'Kraj', code, name: `Kraj ${code}`, neighbours: () => [] });
const book = (title: string): object => ({ title, kraj: kraj('CZ051'), sequel: null, copies: () => [] });
const figure = { value: '1', unit: 'count' };
const signedIn = ({ actor }: Caller) => { if (!actor) throw unauthenticated(); };
const entity = (more: object) => ({ Kraj: { __resolveReference: ({ code }: { code: string }) => ({ ...kraj(code), ...more }) } });
const root = (fields: Record<string, (args: never, caller: Caller) => unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([name, ask]) => [name, (_: unknown, args: never, caller: Caller) => ask(args, caller)]));

/** Operations each subgraph ran: what did not arrive cannot be here. */
export const ran: string[] = [];
const RESOLVERS: Record<Name, object> = {
  regions: {
    Query: root({
      kraje: () => CODES.map(kraj), kraj: ({ code }: { code: string }) => (CODES.includes(code) ? kraj(code) : null),
      shelf: ({ first }: { first: number }) => ({ edges: Array.from({ length: Math.min(first, 3) }, (_, n) => ({ node: book(`Book ${n}`), cursor: `${n}` })), pageInfo: { hasNextPage: false } }),
      echo: ({ text }: { text?: string }) => text ?? null, private: (_args, caller) => { signedIn(caller); return caller.actor!.sub; },
    }),
    Mutation: root({ addBook: ({ input }: { input: { title: string } }) => { ran.push(input.title); return book(input.title); } }),
    ...entity({}),
  },
  people: { Query: root({ people: () => [{ id: '1', kraj: { code: 'CZ051' } }], person: () => ({ id: '1', kraj: { code: 'CZ051' } }) }), ...entity({ workers: 7, caseload: { open: 1, closed: 2 } }) },
  figures: { Query: root({ comparison: () => CODES.map((code) => ({ kraj: { code }, cells: [{ indicator: 'x', figure }] })), dear: () => 1 }), ...entity({ figures: [figure] }) },
};

/** A subgraph of the small graph, called in memory. */
export const inMemory = (name: Name): Transport => called(SDL[name], RESOLVERS[name]);

/** Any subgraph, called in memory. */
export function called(sdl: string, resolvers: object): Transport {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  return async ({ query, variables, operationName }, caller) => JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables, operationName, contextValue: caller }))) as never;
}

export interface SmallGraph extends RunningGateway {
  /** Posts a body as it is, or as JSON. */
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: SmallAnswer }>;
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: SmallAnswer }>;
}
// Tests read answers of any shape.
// oxlint-disable-next-line typescript/no-explicit-any
export interface SmallAnswer { data?: any; errors?: { message: string; path?: (string | number)[]; extensions: { code: string; violations: any[]; retryable: boolean; details?: any; traceId: string } }[] }

export const person: Actor = { sub: '0197e000-0000-7000-8000-000000000001', kind: 'person', grants: [] };
export const machine: Actor = { sub: '0197e000-0000-7000-8000-000000000002', kind: 'machine', grants: [] };
export const AS_PERSON = { authorization: 'Test person' };
export const operator: Actor = { sub: '0197e000-0000-7000-8000-000000000003', kind: 'person', grants: [{ role: 'operator', level: 'ALL', id: null }] };
export const AS_MACHINE = { authorization: 'Test machine' };
export const AS_OPERATOR = { authorization: 'Test operator' };
/** Tokens are tested on their own; here a header names an actor. */
const verify: GatewayParts['verify'] = async (header) => (header === undefined ? null : { 'Test person': person, 'Test machine': machine, 'Test operator': operator }[header] ?? Promise.reject(unauthenticated()));

/** The real gateway over HTTP before the small graph; any subgraph may be replaced by another transport. */
export async function smallGraph({ transports = {}, mode = 'production', ...parts }: { transports?: Partial<Record<Name, Transport>>; mode?: 'production' | 'development'; config?: Partial<GatewayParts['config']> } & Omit<Partial<GatewayParts>, 'config'> = {}): Promise<SmallGraph> {
  const engine = stockEngine(supergraph(), (name) => transports[name as Name] ?? inMemory(name as Name));
  const gateway = await startGateway({
    engine, ready: async () => undefined, verify, rates: null, ...parts,
    config: { PORT: 0, HOST: '127.0.0.1', MODE: mode, OPERATIONS: 'any', TOKEN_ISSUER: 'test', TOKEN_AUDIENCE: 'test', ...parts.config },
  });
  const post: SmallGraph['post'] = async (body, headers = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text.startsWith('{') ? JSON.parse(text) : {}) as SmallAnswer };
  };
  return { ...gateway, post, ask: (query, variables = {}, headers = {}) => post({ query, variables }, headers) };
}
