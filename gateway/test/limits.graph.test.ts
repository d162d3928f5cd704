import { RATES } from '../src/limits/limits';
import { Rates } from '../src/limits/rates';
import { stockEngine } from '@opora/gateway';
import { AS_MACHINE, AS_PERSON, called, compose, LINK, ran, smallGraph, type SmallGraph } from './small-graph';

let graph: SmallGraph;
beforeAll(async () => { graph = await smallGraph(); });
afterAll(() => graph.stop());

const nested = (depth: number) => `{ kraje ${'{ neighbours '.repeat(depth - 2)}{ code }${'}'.repeat(depth - 1)}`;
const sequels = (depth: number) => `{ shelf(first: 1) { edges { node ${'{ sequel '.repeat(depth - 4)}{ title }${'}'.repeat(depth - 4)} } } }`;

describe('limits at the door', () => {
  test('too deep is QUERY_TOO_COSTLY with what was counted, 400, and nothing ran', async () => {
    const { status, body } = await graph.ask(sequels(13));
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [{
        message: 'Dotaz je příliš rozsáhlý. Zmenšete rozsah nebo počet polí.', locations: undefined,
        extensions: {
          code: 'QUERY_TOO_COSTLY', retryable: false, traceId: expect.any(String), details: { limit: 'QUERY_TOO_DEEP', breaches: ['QUERY_TOO_DEEP:depth'] },
          violations: [{ code: 'QUERY_TOO_COSTLY', field: 'depth', actual: 13, limit: 12, messageCs: 'Dotaz je příliš rozsáhlý. Zmenšete rozsah nebo počet polí.' }],
        },
      }],
    });
    expect((await graph.ask(sequels(12))).body.errors).toBeUndefined();
  });

  test('a cost above 1 000 is QUERY_TOO_COSTLY, by variable too', async () => {
    const source = 'query($n: Int!) { shelf(first: $n) { edges { node { kraj { neighbours { neighbours { code } } } } } } }';
    const { status, body } = await graph.ask(source, { n: 100 });
    expect(status).toBe(400);
    expect(body.errors![0]!.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', details: { limit: 'QUERY_TOO_EXPENSIVE' }, violations: [{ field: 'cost', actual: 1 + 100 * (3 + 6 + 36), limit: 1000 }] });
    expect((await graph.ask(source, { n: 10 })).body.errors).toBeUndefined();
  });

  test('a mutation that is too costly changes nothing', async () => {
    const before = ran.length;
    const { body } = await graph.ask(`mutation { addBook(input: { title: "costly" }) { kraj { neighbours { neighbours { neighbours { neighbours { code } } } } } } }`, {}, AS_PERSON);
    expect(body.errors![0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(ran.length).toBe(before);
  });

  test.each([0, -1, 101, 100_000])('a page of %d is PAGE_SIZE_EXCEEDED', async (first) => {
    for (const { status, body } of [await graph.ask(`{ shelf(first: ${first}) { pageInfo { hasNextPage } } }`), await graph.ask('query($n: Int) { shelf(first: $n) { pageInfo { hasNextPage } } }', { n: first })]) {
      expect(status).toBe(400);
      expect(body.errors![0]!.extensions).toMatchObject({ code: 'PAGE_SIZE_EXCEEDED', violations: [{ field: 'first', actual: first, limit: 100, messageCs: 'Najednou lze načíst nejvýše 100 záznamů.' }] });
    }
  });

  test('somebody without a token may send 1 000 tokens, a person 2 000', async () => {
    const tokens = (count: number) => `{ kraje { ${'code '.repeat(200)} } }${' # padding\n'}`.replace('kraje', `kraj(code: "CZ051") { ${'... { code } '.repeat((count - 210) / 5)} } kraje`);
    const refused = await graph.ask(tokens(1500));
    expect([refused.status, refused.body.errors![0]!.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect((await graph.ask(tokens(1500), {}, AS_PERSON)).body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await graph.ask(tokens(2500), {}, AS_PERSON)).body.errors![0]!.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('an answer carries five errors at most', async () => {
    const { body } = await graph.ask(`{ ${Array.from({ length: 9 }, (_, n) => `nothing${n}`).join(' ')} }`);
    expect(body.errors).toHaveLength(5);
  });

  test('fourteen kraje with nine indicators each, and kraje over every subgraph, are no costly questions', async () => {
    const comparison = await graph.ask('{ comparison { kraj { code name } cells { indicator figure { value unit } } } }');
    const nestedKraje = await graph.ask('{ kraje { code name workers caseload { open closed } figures { value unit } } }');
    expect([comparison.body.errors, nestedKraje.body.errors]).toEqual([undefined, undefined]);
    expect([comparison.body.data.comparison.length, nestedKraje.body.data.kraje.length]).toEqual([14, 14]);
    expect((await graph.ask(nested(6))).body.errors![0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  test('too many mutations are refused before they run, and questions go on', async () => {
    const held = await smallGraph({ rates: new Rates({ ...RATES, mutations: { perMinute: 2, burst: 2 } }) });
    try {
      const change = () => held.ask('mutation { addBook(input: { title: "counted" }) { title } }', {}, AS_PERSON);
      const before = ran.length;
      expect([(await change()).status, (await change()).status, (await change()).status]).toEqual([200, 200, 429]);
      expect([ran.length - before, (await held.ask('{ __typename }', {}, AS_PERSON)).status, held.counters.of('rateLimited')]).toEqual([2, 200, 1]);
    } finally { await held.stop(); }
  });

  test('a sixth export of people within an hour is 429, by alias and in a fragment too; the rest goes on', async () => {
    const sdl = `${LINK} type Query { subjectReport: String other: String }`;
    const engine = () => stockEngine(compose({ officer: sdl }), () => called(sdl, { Query: { subjectReport: () => 'report', other: () => 'x' } }));
    const held = await smallGraph({ engine: engine(), rates: new Rates() });
    try {
      const ask = (query: string) => held.ask(query, {}, AS_PERSON);
      expect([(await ask('{ a: subjectReport b: subjectReport }')).status, (await ask('{ ...f } fragment f on Query { c: subjectReport d: subjectReport e: subjectReport }')).status]).toEqual([200, 200]);
      const { status, body, headers } = await ask('{ subjectReport }');
      expect([status, body.errors![0]!.extensions.code, Number(headers.get('retry-after')) > 60]).toEqual([429, 'RATE_LIMITED', true]);
      expect((await ask('{ other }')).body).toEqual({ data: { other: 'x' } });
    } finally { await held.stop(); }
  });

  test('row 71: who asks too often is told 429 RATE_LIMITED and when to come again; others are not', async () => {
    const held = await smallGraph({ rates: new Rates() });
    try {
      const asked = (headers: Record<string, string>) => held.ask('{ __typename }', {}, headers);
      for (let n = 0; n < 30; n += 1) expect((await asked({})).status).toBe(200);
      const { status, headers, body } = await asked({});
      expect([status, body.errors![0]!.extensions.code, body.errors![0]!.extensions.retryable]).toEqual([429, 'RATE_LIMITED', true]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect([(await asked(AS_PERSON)).status, (await asked(AS_MACHINE)).status]).toEqual([200, 200]);
      // Which address is behind a proxy is believed only of proxies that are ours.
      expect((await asked({ 'x-forwarded-for': '198.51.100.7' })).status).toBe(429);
      expect(held.counters.of('rateLimited')).toBe(2);
    } finally { await held.stop(); }
  });
});
