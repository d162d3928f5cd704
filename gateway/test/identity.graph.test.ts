import type { AddressInfo } from 'node:net';
import { createHmac } from 'node:crypto';
import { httpTransport } from '@opora/gateway';
import { IDENTITY_HEADER, signCaller, type Caller } from '@opora/kernel';
import { serve, type GraphRequest } from '@opora/subgraph';
import { AS_PERSON, inMemory, person, smallGraph } from './small-graph';

const KEYS = [{ kid: 'new', secret: 'the newer secret of this test, long enough' }, { kid: 'old', secret: 'the older secret of this test, long enough' }];
const STRANGER = [{ kid: 'new', secret: 'a secret that nobody gave out, long enough' }];
const caller: Caller = { actor: person, traceId: 'trace', deadline: Date.now() + 60_000 };
const BODY = JSON.stringify({ query: '{ person(id: "1") { id } }' });

const executed: [GraphRequest, Caller][] = [];
const people = inMemory('people');
const server = serve({ name: 'people', async execute(request, by) { executed.push([request, by]); return people(request as never, by) as never; } }, KEYS, async () => undefined);
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }));
beforeEach(() => { executed.length = 0; });

const send = async (header: string | undefined, body = BODY) => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...(header !== undefined && { [IDENTITY_HEADER]: header }) } });
  return [response.status, await response.text()] as const;
};
const now = () => Date.now();
const signed = signCaller(caller, 'people', BODY, KEYS);
const withPart = (n: number, part: string) => signed.split('.').map((each, index) => (index === n ? part : each)).join('.');
const asOperator = Buffer.from(JSON.stringify({ ...caller, actor: { ...person, grants: [{ role: 'operator', level: 'ALL', id: null }] } })).toString('base64url');

describe('a subgraph', () => {
  test.each<[string, () => string | undefined]>([
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['a header of another shape', () => 'v1.new.people'],
    ['a token of a person', () => 'Bearer eyJhbGciOiJub25lIn0.e30.'],
    ['a header 31 seconds old', () => signCaller(caller, 'people', BODY, KEYS, now() - 31_000)],
    ['a header 31 seconds ahead', () => signCaller(caller, 'people', BODY, KEYS, now() + 31_000)],
    ['a header for another subgraph', () => signCaller(caller, 'regions', BODY, KEYS)],
    ['a header for another body', () => signCaller(caller, 'people', '{"query":"{ __typename }"}', KEYS)],
    ['a header signed with another key', () => signCaller(caller, 'people', BODY, STRANGER)],
    ['a header of an unknown key', () => signCaller(caller, 'people', BODY, [{ kid: 'unknown', secret: KEYS[0]!.secret }])],
    ['an edited person', () => withPart(4, asOperator)],
    ['an edited time', () => withPart(2, String(now() + 1000))],
    ['an edited version', () => withPart(0, 'v2')],
    ['a time that is no number', () => withPart(2, 'NaN')],
    ['a signature cut short', () => signed.slice(0, -4)],
    ['no signature', () => withPart(6, '')],
    ['a signature without a key', () => withPart(6, createHmac('sha256', '').update(signed.split('.').slice(0, 6).join('.')).digest('base64url'))],
  ])('row 63: with %s answers 401 and runs nothing', async (_title, header) => {
    expect(await send(header())).toEqual([401, '{}']);
    expect(executed).toEqual([]);
  });

  test('row 63: answers 401 before it looks at a body that is no JSON', async () => {
    expect(await send(undefined, '{"query": "{ broken')).toEqual([401, '{}']);
  });

  test('runs for a header of the newer key, and of the older one while keys are changed', async () => {
    expect((await send(signCaller(caller, 'people', BODY, KEYS)))[0]).toBe(200);
    expect((await send(signCaller(caller, 'people', BODY, [KEYS[1]!])))[0]).toBe(200);
    expect(executed.map(([, by]) => ({ ...by, deadline: caller.deadline }))).toEqual([caller, caller]);
    // As far away as it was when the header was signed.
    for (const [, by] of executed) expect(Math.abs(by.deadline - caller.deadline)).toBeLessThan(5000);
  });

  test('serves its schema to the gateway only', async () => {
    expect((await send(undefined, JSON.stringify({ query: '{ _service { sdl } }' })))[0]).toBe(401);
  });
});

describe('the gateway', () => {
  test('row 62: tells a subgraph who is asking, the trace and the deadline; nothing from outside changes that, and the attempt is counted', async () => {
    const graph = await smallGraph({ transports: { people: httpTransport('people', url, KEYS) } });
    try {
      const forged = signCaller({ ...caller, actor: { ...person, sub: 'somebody else' } }, 'people', BODY, KEYS);
      const { body, headers } = await graph.ask('{ person(id: "1") { id } }', {}, { ...AS_PERSON, [IDENTITY_HEADER]: forged, 'X-Opora-Role': 'operator', 'x-request-id': 'x'.repeat(5000) });
      expect(body).toEqual({ data: { person: { id: '1' } } });
      expect(executed[0]![1]).toEqual({ actor: person, traceId: headers.get('x-trace-id'), deadline: expect.any(Number) });
      // A fetch is given five of the operation's twelve seconds.
      expect(executed[0]![1].deadline - Date.now()).toBeLessThanOrEqual(5000);
      expect(executed[0]![1].deadline - Date.now()).toBeGreaterThan(0);
      expect(graph.counters.of('internalHeaders')).toBe(2);
    } finally { await graph.stop(); }
  });

  test('does not log a person out when a subgraph does not accept the gateway', async () => {
    const graph = await smallGraph({ transports: { people: httpTransport('people', url, STRANGER) } });
    try {
      const { status, body } = await graph.ask('{ kraj(code: "CZ051") { name workers } }', {}, AS_PERSON);
      expect([status, body.data]).toEqual([200, { kraj: { name: 'Kraj CZ051', workers: null } }]);
      expect(body.errors!.map((error) => error.extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
      expect(executed).toEqual([]);
    } finally { await graph.stop(); }
  });
});
