import { gzipSync } from 'node:zlib';
import { posted, raw, statusOf } from './raw-http';
import { AS_PERSON, smallGraph, type SmallAnswer, type SmallGraph } from './small-graph';

/** The bad-input catalogue, reliability.md §8, where it touches protocol, limits and headers: row, what is sent, how it is answered. Rows 59 to 63 and 71 are the tables of tokens, identity and limits beside this file. */
let graph: SmallGraph;
beforeAll(async () => { graph = await smallGraph(); });
afterAll(() => graph.stop());

const OK = '{ kraj(code: "CZ051") { code } }';
const times = (count: number, each: (n: number) => string) => Array.from({ length: count }, (_, n) => each(n)).join(' ');
type Sent = { status: number; body: SmallAnswer };
const code = ({ body }: Sent) => body.errors?.[0]?.extensions.code;
const post = (body: unknown, headers?: Record<string, string>) => () => graph.post(body, headers);
const ask = (query: string, variables: object = {}) => () => graph.ask(query, variables, AS_PERSON);
const bytes = (body: Uint8Array | string, headers: Record<string, string> = {}, init: RequestInit = {}) => async (): Promise<Sent> => {
  const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body as BodyInit, ...init });
  const text = await response.text();
  return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as SmallAnswer };
};
const method = (name: string) => bytes('', {}, { method: name, body: null });
const get = (query: string, headers: Record<string, string> = {}) => async (): Promise<Sent> => {
  const response = await fetch(`${graph.url}/graphql?${query}`, { headers });
  return { status: response.status, body: await response.json() as SmallAnswer };
};
const asked = (more: object) => JSON.stringify({ query: OK, ...more });
const TYPED = 'query($code: ID!, $first: Int) { kraj(code: $code) { code } shelf(first: $first) { pageInfo { hasNextPage } } }';

type Row = [row: number, what: string, send: () => Promise<Sent>, status: number, code: string | undefined];
const ROWS: Row[] = [
  [1, 'an empty body', post(''), 400, 'BAD_REQUEST'], [1, '{}', post({}), 400, 'BAD_REQUEST'], [1, 'no query', post({ variables: {} }), 400, 'BAD_REQUEST'],
  [2, 'the body null', post('null'), 400, 'BAD_REQUEST'], [2, 'the body "x"', post('"x"'), 400, 'BAD_REQUEST'], [2, 'JSON cut off', post('{"query": "{ kraje'), 400, 'BAD_REQUEST'],
  [2, 'invalid UTF-8', bytes(Buffer.concat([Buffer.from('{"query":"{ echo(text: \\"'), Buffer.from([0xc3, 0x28]), Buffer.from('\\") }"}')])), 400, 'BAD_REQUEST'],
  [3, 'an empty list', post('[]'), 400, 'BAD_REQUEST'], [3, 'a batch of two', post([{ query: OK }, { query: OK }]), 400, 'BAD_REQUEST'],
  [4, 'query: 1', post({ query: 1 }), 400, 'BAD_REQUEST'], [4, 'query: ""', post({ query: '' }), 400, 'BAD_REQUEST'], [4, 'query: {}', post({ query: {} }), 400, 'BAD_REQUEST'], [4, 'query: null', post({ query: null }), 400, 'BAD_REQUEST'],
  [5, 'only blanks', post({ query: '  \n ' }), 400, 'GRAPHQL_PARSE_FAILED'], [5, 'only a comment', post({ query: '# nothing' }), 400, 'GRAPHQL_PARSE_FAILED'],
  [5, 'a brace too few', post({ query: '{ kraje { code }' }), 400, 'GRAPHQL_PARSE_FAILED'], [5, 'NUL in the document', post({ query: '{ kraje\0 { code } }' }), 400, 'GRAPHQL_PARSE_FAILED'],
  [6, 'variables: []', post(asked({ variables: [] })), 400, 'BAD_REQUEST'], [6, 'variables: "x"', post(asked({ variables: '{}' })), 400, 'BAD_REQUEST'], [6, 'extensions: "x"', post(asked({ extensions: '{}' })), 400, 'BAD_REQUEST'],
  [7, 'an unknown operationName', post({ query: 'query A { __typename }', operationName: 'B' }), 400, 'OPERATION_RESOLUTION_FAILURE'], [7, 'operationName: 1', post(asked({ operationName: 1 })), 400, 'BAD_REQUEST'],
  [8, 'PUT', method('PUT'), 405, 'BAD_REQUEST'], [8, 'DELETE', method('DELETE'), 405, 'BAD_REQUEST'],
  [8, 'a mutation over GET', get(`query=${encodeURIComponent('mutation { addBook(input: { title: "x" }) { title } }')}`, { 'apollo-require-preflight': '1' }), 405, 'BAD_REQUEST'],
  [9, 'GET without a header a form cannot send', get(`query=${encodeURIComponent(OK)}`), 400, 'BAD_REQUEST'],
  [9, 'text/plain', bytes(asked({}), { 'content-type': 'text/plain' }), 400, 'BAD_REQUEST'], [9, 'a form', bytes('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 400, 'BAD_REQUEST'],
  [9, 'multipart', bytes('--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 400, 'BAD_REQUEST'], [9, 'no content-type', async () => parsed(await raw(graph.url, `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}`)), 400, 'BAD_REQUEST'],
  [10, 'application/xml', bytes('<query/>', { 'content-type': 'application/xml' }), 400, 'BAD_REQUEST'],
  [11, 'an unknown content-encoding', bytes(asked({}), { 'content-encoding': 'zstd-of-tomorrow' }), 415, 'UNSUPPORTED_MEDIA_TYPE'], [11, 'an unknown charset', bytes(asked({}), { 'content-type': 'application/json; charset=koi8-r' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [11, 'UTF-16', bytes(Buffer.from(asked({}), 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [12, '300 KB', post(asked({ variables: { x: 'x'.repeat(300 * 1024) } })), 413, 'PAYLOAD_TOO_LARGE'], [12, '50 MB packed into 50 KB', bytes(gzipSync(Buffer.alloc(50 * 1024 * 1024, 32)), { 'content-encoding': 'gzip' }), 413, 'PAYLOAD_TOO_LARGE'],
  [13, 'a URL of 9 KB', get(`query=${'x'.repeat(9 * 1024)}`), 414, 'URI_TOO_LONG'],
  [14, 'Accept: text/xml', post(asked({}), { accept: 'text/xml' }), 406, 'NOT_ACCEPTABLE'], [14, 'Accept: multipart/mixed', post(asked({}), { accept: 'multipart/mixed' }), 406, 'NOT_ACCEPTABLE'],
  ...([['field', '{ nothing }'], ['argument', '{ kraj(cod: "x") { code } }'], ['type', '{ ... on Nothing { code } }'], ['directive', '{ kraje @nothing { code } }']] as const).map(([what, query]): Row => [17, `an unknown ${what}`, ask(query), 400, 'GRAPHQL_VALIDATION_FAILED']),
  [17, 'a required argument missing', ask('{ kraj { code } }'), 400, 'GRAPHQL_VALIDATION_FAILED'], [17, 'a scalar with a selection', ask('{ echo { x } }'), 400, 'GRAPHQL_VALIDATION_FAILED'], [17, 'an object without one', ask('{ kraje }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [18, 'fragments in a circle', ask('{ kraje { ...a } } fragment a on Kraj { ...b } fragment b on Kraj { ...a }'), 400, 'GRAPHQL_VALIDATION_FAILED'], [18, 'an unused fragment', ask(`${OK} fragment a on Kraj { code }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [18, 'a type definition', ask(`${OK} type X { a: Int }`), 400, 'GRAPHQL_VALIDATION_FAILED'], [18, 'a subscription', ask('subscription { kraje { code } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [19, 'two operations', post({ query: 'query A { __typename } query B { __typename }', operationName: 'A' }), 400, 'QUERY_TOO_COSTLY'], [19, 'eleven fields of the root', ask(`{ ${times(11, (n) => `a${n}: echo`)} }`), 400, 'QUERY_TOO_COSTLY'],
  [19, '31 aliases', ask(`{ kraj(code: "x") { ${times(31, (n) => `a${n}: code`)} } }`), 400, 'QUERY_TOO_COSTLY'], [19, '500 equal fields', ask(`{ kraj(code: "x") { ${times(500, () => 'code')} } }`), 400, 'QUERY_TOO_COSTLY'],
  [19, '200 times @include', ask(`{ kraj(code: "x") { ${times(200, () => 'code @include(if: true)')} } }`), 400, 'QUERY_TOO_COSTLY'],
  [20, 'fourteen fields below each other', ask(`{ shelf(first: 1) { edges { node ${'{ sequel '.repeat(10)}{ title }${'}'.repeat(10)} } } }`), 400, 'QUERY_TOO_COSTLY'],
  [21, '2 100 tokens', ask(`{ ${times(2100, () => 'a')} }`), 400, 'GRAPHQL_PARSE_FAILED'], [21, '20 000 tokens', ask(`{ ${times(20_000, () => 'a')} }`), 400, 'GRAPHQL_PARSE_FAILED'],
  [22, 'first: 100000', ask('{ shelf(first: 100000) { edges { cursor } } }'), 400, 'PAGE_SIZE_EXCEEDED'], [22, 'the same by variable', ask(TYPED, { code: 'x', first: 100_000 }), 400, 'PAGE_SIZE_EXCEEDED'],
  [22, 'a hundred times a hundred', ask('{ shelf(first: 100) { edges { node { copies { book { copies { number } } } } } } }'), 400, 'QUERY_TOO_COSTLY'],
  ...['{ __schema { queryType { name } } }', '{ __type(name: "Kraj") { name } }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'].map((query): Row => [23, query, ask(query), 400, 'GRAPHQL_VALIDATION_FAILED']),
  [24, 'an undeclared variable', ask('{ kraj(code: $code) { code } }'), 400, 'GRAPHQL_VALIDATION_FAILED'], [24, 'Int 2^31', ask('{ echo(number: 2147483648) }'), 400, 'GRAPHQL_VALIDATION_FAILED'], [24, '1.5 for Int', ask('{ echo(number: 1.5) }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [25, 'a variable missing', ask(TYPED), 400, 'BAD_USER_INPUT'], [25, 'a variable of another type', ask(TYPED, { code: { a: 1 } }), 400, 'BAD_USER_INPUT'], [25, 'null for a variable that must be there', ask(TYPED, { code: null }), 400, 'BAD_USER_INPUT'],
  [25, 'a text for Int', ask(TYPED, { code: 'x', first: '5' }), 400, 'BAD_USER_INPUT'], [24, 'Int 2^31 by variable', ask('query($n: Int) { echo(number: $n) }', { n: 2 ** 31 }), 400, 'BAD_USER_INPUT'],
  [26, 'only a hash', post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }), 200, 'PERSISTED_QUERY_NOT_SUPPORTED'], [26, 'a malformed one', post({ extensions: { persistedQuery: 'x' } }), 200, 'PERSISTED_QUERY_NOT_SUPPORTED'],
  [28, 'first: 0', ask('{ shelf(first: 0) { edges { cursor } } }'), 400, 'PAGE_SIZE_EXCEEDED'], [28, 'first: -1', ask('{ shelf(first: -1) { edges { cursor } } }'), 400, 'PAGE_SIZE_EXCEEDED'], [28, 'first: 101', ask('{ shelf(first: 101) { edges { cursor } } }'), 400, 'PAGE_SIZE_EXCEEDED'],
  [28, 'first and last together', ask('{ shelf(first: 1, last: 1) { edges { cursor } } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [74, '10 000 lists in each other', post(`{"query":${JSON.stringify(OK)},"variables":{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`), 400, 'BAD_REQUEST'],
  [74, 'a key twice: the last one wins', post(`{"query":"{ nothing }","query":${JSON.stringify(OK)}}`), 200, undefined],
];

describe('bad input', () => {
  test.each(ROWS)('row %d: %s', async (_row, _what, send, status, expected) => {
    const answer = await send();
    expect([answer.status, code(answer)]).toEqual([status, expected]);
    expect(JSON.stringify(answer.body)).not.toMatch(/did you mean|node_modules|stacktrace|127\.0\.0\.1/i);
    // The door is as it was.
    expect((await graph.ask(OK)).body).toEqual({ data: { kraj: { code: 'CZ051' } } });
  });

  test.each([
    [13, 'a header of 20 KB', posted(asked({}), `x-large: ${'x'.repeat(20 * 1024)}`), 431],
    [15, 'both a length and chunks', posted('0\r\n\r\n', 'content-length: 5', 'transfer-encoding: chunked'), 400],
    [15, 'two lengths', posted(asked({}), 'content-length: 5', 'content-length: 6'), 400],
    [15, 'bytes that are no HTTP', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\r\n\r\n', 400],
    [73, 'CR LF in a request id', posted(asked({}), 'x-request-id: a\r b'), 400],
  ] as const)('row %d: %s', async (_row, _what, sent, status) => {
    expect(statusOf(await raw(graph.url, sent))).toBe(status);
    expect((await graph.ask(OK)).status).toBe(200);
  });

  test('row 16: half a header and half a body are not waited for', async () => {
    const [header, half] = await Promise.all([raw(graph.url, 'POST /graphql HTTP/1.1\r\nhost: x\r\n'), raw(graph.url, posted('{"query"', 'content-length: 1000'))]);
    expect([statusOf(header), statusOf(half)]).toEqual([408, 408]);
  }, 40_000);

  test('row 27: keys that could become a prototype are ignored', async () => {
    const answer = await graph.post(`{"query":"query($n: Nested) { echo(text: \\"a\\", nested: $n) }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"n":{"text":"x","__proto__":{"polluted":1}}}}`);
    expect(answer.body).toEqual({ data: { echo: 'a' } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('row 73: every request has an id of ours, whatever it brought', async () => {
    const { headers, body } = await graph.ask('{ nothing }', {}, { 'x-request-id': 'x'.repeat(5000), 'x-trace-id': 'mine' });
    expect(headers.get('x-trace-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.errors![0]!.extensions.traceId).toBe(headers.get('x-trace-id'));
  });

  test('a path that is none is 404, with no word about what runs here', async () => {
    const response = await fetch(`${graph.url}/admin`);
    expect([response.status, response.headers.get('x-powered-by'), response.headers.get('server')]).toEqual([404, null, null]);
  });
});

function parsed(answer: string): Sent {
  return { status: statusOf(answer), body: JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)) as SmallAnswer };
}
