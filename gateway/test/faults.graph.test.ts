import type { RequestListener } from 'node:http';
import { httpTransport } from '@opora/gateway';
import { TIME } from '../src/limits/limits';
import { FakeSubgraph, says } from './fake-subgraph';
import { AS_PERSON, smallGraph, type SmallGraph } from './small-graph';

const KEYS = [{ kid: 'test', secret: 'a secret of this test, long enough' }];
const QUESTION = '{ kraj(code: "CZ051") { code name workers caseload { open } figures { value } } }';
const REST = { code: 'CZ051', name: 'Kraj CZ051', figures: [{ value: '1' }] };
const SQL = 'select secret_column from person where id = $1';
const entities = (...each: object[]) => JSON.stringify({ data: { _entities: each } });
const broken = (extensions: object, message = `syntax error at ${SQL}`) => JSON.stringify({ data: { _entities: [{ workers: null, caseload: null }] }, errors: [{ message, path: ['_entities', 0, 'workers'], extensions }] });
const endless: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  let sent = 0;
  const more = () => { while (sent < 60 && !response.destroyed) { sent += 1; if (!response.write(chunk)) { response.once('drain', more); return; } } response.end('{}'); };
  more();
};

let people: FakeSubgraph;
let graph: SmallGraph;
beforeEach(async () => {
  people = await FakeSubgraph.start();
  graph = await smallGraph({ transports: { people: httpTransport('people', people.url, KEYS) } });
});
afterEach(async () => { await graph.stop(); await people.stop(); });

describe('a subgraph that does not answer properly', () => {
  test.each<[string, RequestListener]>([
    ['answers 500 with its words', says(`Error at http://people.internal:4001: ${SQL}`, 500, 'text/plain')],
    ['answers 500 as JSON', says(JSON.stringify({ errors: [{ message: SQL }] }), 500)],
    ['answers 401', says('{"errors":[{"message":"who are you","extensions":{"code":"UNAUTHENTICATED"}}]}', 401)],
    ['answers 403', says('{}', 403)],
    ['redirects elsewhere', (_request, response) => { response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(); }],
    ['answers HTML', says('<html>proxy error, http://people.internal</html>', 200, 'text/html')],
    ['answers HTML and calls it JSON', says('<html>proxy error</html>')],
    ['answers JSON that is cut off', says('{"data":{"_entities":[{"work')],
    ['cuts the connection in the middle', (_request, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }); response.write('{"data":', () => response.destroy()); }],
    ['answers {}', says('{}')],
    ['answers null', says('null')],
    ['answers a list', says('[]')],
    ['answers no data and no error', says('{"data":null}')],
    ['answers an empty list of errors', says('{"data":null,"errors":[]}')],
    ['answers errors that are no list', says('{"data":null,"errors":"all"}')],
    ['answers data that is no object', says('{"data":[]}')],
    ['answers too few entities', says(entities())],
    ['answers too many entities', says(entities({ workers: 1 }, { workers: 2 }))],
    ['answers entities that are no list', says('{"data":{"_entities":{}}}')],
    ['answers 60 MB', endless],
    ['says it will answer 60 MB', (_request, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(60 * 1024 * 1024) }); response.write('{'); }],
    ['refuses the connection', (request) => { request.socket.resetAndDestroy(); }],
  ])('that %s costs its own fields only', async (_title, answer) => {
    people.answer = answer;
    const before = process.memoryUsage().rss;
    const { status, body } = await graph.ask(QUESTION, {}, AS_PERSON);
    expect(status).toBe(200);
    expect(body.data).toEqual({ kraj: { ...REST, workers: null, caseload: null } });
    expect(body.errors!.map(({ path, message, extensions }) => [path!.join('.'), message, extensions.code, extensions.retryable])).toEqual(
      ['kraj.workers', 'kraj.caseload'].map((path) => [path, 'Část údajů je dočasně nedostupná.', 'SUBGRAPH_UNAVAILABLE', true]));
    expect(JSON.stringify(body)).not.toMatch(/internal|select|html|people|127\.0\.0\.1|stack|serviceName/i);
    expect(graph.counters.of('unavailable')).toBe(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('that hangs is waited for no longer than a fetch may take', async () => {
    people.answer = () => undefined;
    const started = Date.now();
    const { body } = await graph.ask(QUESTION);
    expect(body.data).toEqual({ kraj: { ...REST, workers: null, caseload: null } });
    expect(body.errors![0]!.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    // Far from both ends: Node's own limits are five minutes, the operation's is twelve seconds.
    expect(Date.now() - started).toBeLessThan(TIME.operation);
  });

  test.each([
    ['SQL text', broken({ code: 'INTERNAL_SERVER_ERROR', stacktrace: [SQL], exception: { query: SQL } })],
    ['a code of the protocol with SQL text', broken({ code: 'GRAPHQL_VALIDATION_FAILED' })],
    ['no code', broken({})],
    ['violations that are none', broken({ code: 'X', violations: [{ code: SQL, messageCs: SQL }] })],
  ])('that answers an error with %s is quoted nowhere', async (_title, text) => {
    people.answer = says(text);
    const { body } = await graph.ask(QUESTION);
    expect(body.data.kraj).toEqual({ ...REST, workers: null, caseload: null });
    expect(body.errors!.map(({ path, extensions }) => [path!.join('.'), extensions.code])).toEqual([['kraj.workers', 'INTERNAL']]);
    expect(JSON.stringify(body)).not.toMatch(/select|secret|stack|exception|serviceName/i);
    expect(graph.counters.of('internalErrors')).toBe(1);
  });

  test('a refusal of the domain passes with its violations, and with nothing else the subgraph put there', async () => {
    const violation = { code: 'NOT_FOUND', rule: 'R-X-01', field: 'code', messageCs: 'Záznam nebyl nalezen.' };
    people.answer = says(broken({ code: 'NOT_FOUND', violations: [{ ...violation, sql: SQL }], retryable: false, stacktrace: [SQL] }, SQL));
    const { body } = await graph.ask(QUESTION);
    expect(body.errors).toEqual([{ message: violation.messageCs, path: ['kraj', 'workers'], extensions: { code: 'NOT_FOUND', violations: [violation], retryable: false, traceId: expect.any(String) } }]);
  });

  test('a subgraph asked for fourteen entities is missed once a field, so that others are not pushed out of the five errors', async () => {
    people.answer = says('{}');
    const { body } = await graph.ask('{ kraje { code workers caseload { open } figures { value } } }');
    expect(body.errors!.map(({ path }) => path!.join('.'))).toEqual(['kraje.0.workers', 'kraje.0.caseload']);
    expect(body.data.kraje).toHaveLength(14);
  });

  test('a null where the schema promises a value is never silent', async () => {
    people.answer = says(JSON.stringify({ data: { person: { kraj: { __typename: 'Kraj', code: 'CZ051' } } } }));
    const { body } = await graph.ask('{ person(id: "1") { id kraj { code } } }');
    expect(body.data).toEqual({ person: null });
    expect(body.errors!.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['person', 'id'], 'INTERNAL']]);
  });
});

describe('asking again', () => {
  const answered: RequestListener = says('{"data":{"person":{"id":"1"}}}');

  test('a read whose connection failed is asked once more', async () => {
    people.answer = answered;
    people.hangUp(1);
    const { body } = await graph.ask('{ person(id: "1") { id } }');
    expect(body).toEqual({ data: { person: { id: '1' } } });
  });

  test('a read whose connection failed twice is not asked a third time', async () => {
    people.answer = answered;
    people.hangUp(2);
    expect((await graph.ask('{ person(id: "1") { id } }')).body.errors![0]!.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(people.asked).toBe(0);
  });

  test('a read that was answered badly is not asked again', async () => {
    people.answer = says('{}', 503);
    await graph.ask('{ person(id: "1") { id } }');
    expect(people.asked).toBe(1);
  });

  test('a mutation is never asked again', async () => {
    const regions = await FakeSubgraph.start((request) => { request.socket.resetAndDestroy(); });
    const other = await smallGraph({ transports: { regions: httpTransport('regions', regions.url, KEYS) } });
    try {
      const { body } = await other.ask('mutation { addBook(input: { title: "once" }) { title } }', {}, AS_PERSON);
      expect(body).toMatchObject({ data: { addBook: null }, errors: [{ path: ['addBook'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
      expect(regions.asked).toBe(1);
    } finally { await other.stop(); await regions.stop(); }
  });

  test('a subgraph that failed ten times is left alone, and the others are asked as before', async () => {
    people.answer = says('{}', 500);
    for (let n = 0; n < 14; n += 1) expect((await graph.ask(QUESTION)).body.data.kraj).toEqual({ ...REST, workers: null, caseload: null });
    expect(people.asked).toBe(10);
  });
});
