import { createHash, randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { Operations } from '../src/operations/persisted';
import { raw, statusOf } from './raw-http';
import { AS_MACHINE, AS_OPERATOR, AS_PERSON, smallGraph, type SmallGraph } from './small-graph';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const OWN = 'query Kraj($code: ID!) { kraj(code: $code) { code } }';
const COSTLY = '{ kraje { neighbours { neighbours { neighbours { code } } } } }';
const file = join(tmpdir(), `opora-manifest-${randomUUID()}.json`);
const manifest = (operations: { id: string; body: string }[], more: object = {}) =>
  writeFileSync(file, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: operations.map((each) => ({ name: 'x', type: 'query', ...each })), ...more }));
const byHash = (text: string, variables: object = {}) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } }, variables });

let graph: SmallGraph;
beforeAll(async () => {
  manifest([OWN, COSTLY].map((body) => ({ id: sha256(body), body })));
  graph = await smallGraph({ config: { OPERATIONS: undefined, OPERATIONS_MANIFEST: file } });
});
afterAll(async () => { await graph.stop(); rmSync(file); });

const required = { errors: [{ message: 'Only persisted operations are answered here.', extensions: expect.objectContaining({ code: 'PERSISTED_QUERY_REQUIRED' }) }] };

describe('in production', () => {
  test('a persisted operation is answered by its hash, and by its text', async () => {
    const answer = { data: { kraj: { code: 'CZ051' } } };
    expect((await graph.post(byHash(OWN, { code: 'CZ051' }))).body).toEqual(answer);
    expect((await graph.ask(OWN, { code: 'CZ051' }, AS_PERSON)).body).toEqual(answer);
  });

  test.each<[string, object, object]>([
    ['an operation of their own', { query: '{ kraje { code } }' }, AS_PERSON],
    ['the same without a token', { query: '{ kraje { code } }' }, {}],
    ['a persisted one with one blank more', { query: `${OWN} ` }, AS_PERSON],
    ['an unknown hash', byHash('{ kraje { code } }'), AS_PERSON],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: { $ne: 1 } } } }, AS_PERSON],
    ['an unknown operation to be registered under its hash', { query: '{ kraje { code } }', ...byHash('{ kraje { code } }') }, AS_PERSON],
  ])('a person who asks %s is told PERSISTED_QUERY_REQUIRED', async (_title, body, headers) => {
    const answer = await graph.post(body, headers as Record<string, string>);
    expect([answer.status, answer.body]).toEqual([400, required]);
  });

  test('also over GET', async () => {
    const response = await fetch(`${graph.url}/graphql?query=${encodeURIComponent('{ kraje { code } }')}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([response.status, await response.json()]).toEqual([400, required]);
  });

  const asked = encodeURIComponent('{ kraje { code } }');
  test.each([
    ['brings a persisted operation in its body', `query=${asked}`, JSON.stringify({ query: OWN })],
    ['brings a thousand other parameters first', `${'a&'.repeat(1000)}query=${asked}`, ''],
  ])('also over a GET that %s', async (_title, search, body) => {
    const answer = await raw(graph.url, [`GET /graphql?${search} HTTP/1.1`, 'host: localhost', 'connection: close', 'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'));
    expect([statusOf(answer), answer.includes('PERSISTED_QUERY_REQUIRED'), answer.includes('CZ051')]).toEqual([400, true, false]);
  });

  test('machine clients and operators may ask what nobody has asked before', async () => {
    for (const headers of [AS_MACHINE, AS_OPERATOR]) expect((await graph.ask('{ kraj(code: "CZ051") { name } }', {}, headers)).body).toEqual({ data: { kraj: { name: 'Kraj CZ051' } } });
  });

  test('a persisted operation is held to its cost like any other', async () => {
    expect((await graph.post(byHash(COSTLY))).body.errors![0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  test('nobody reads the schema: no introspection, no suggestions, no GraphiQL, no subgraph fields', async () => {
    const any = await smallGraph();
    try {
      for (const query of [getIntrospectionQuery(), '{ __schema { queryType { name } } }', '{ __type(name: "Kraj") { name } }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }', '{ kraj(code: "CZ051") { nam } }', '{ kraj(cod: "CZ051") { name } }']) {
        const { status, body } = await any.ask(query, {}, AS_OPERATOR);
        expect([query, status, body.errors![0]!.extensions.code]).toEqual([query, 400, 'GRAPHQL_VALIDATION_FAILED']);
        expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
      }
      for (const path of ['/graphiql', '/graphiql/', '/', '/graphql']) expect([path, (await fetch(`${any.url}${path}`, { headers: { accept: 'text/html' } })).status]).toEqual([path, path === '/graphql' ? 406 : 404]);
      expect((await any.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    } finally { await any.stop(); }
  });

  test('elsewhere the schema is open to look around', async () => {
    const open = await smallGraph({ mode: 'development' });
    try {
      expect((await open.ask(getIntrospectionQuery())).body.data.__schema.queryType.name).toBe('Query');
      expect((await fetch(`${open.url}/graphiql/`)).headers.get('content-type')).toContain('text/html');
      expect((await open.ask('{ kraj(code: "CZ051") { nam } }')).body.errors![0]!.message).toContain('Did you mean');
    } finally { await open.stop(); }
  });
});

describe('a manifest', () => {
  test.each<[string, () => void, RegExp]>([
    ['that is damaged', () => manifest([{ id: sha256('x'), body: 'y' }]), /damaged/],
    ['of another format', () => manifest([], { format: 'other' }), /no manifest/],
    ['that is cut off', () => writeFileSync(file, '{"format":'), /JSON/],
    ['that is not there', () => rmSync(file), /ENOENT/],
  ])('%s keeps the gateway from starting', (_title, write, reason) => {
    write();
    try { expect(() => Operations.read(file, true)).toThrow(reason); } finally { manifest([]); }
  });
});
