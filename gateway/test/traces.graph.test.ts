import { setTimeout } from 'node:timers/promises';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import { drainRoad } from '@opora/subgraph';
import { startTelemetry, tracing, type Telemetry } from '@opora/telemetry';
import { closeAll } from '@opora/testing';
import { watchedPlatform } from './telemetry';

/** Keeps what would go to the collector. */
class Kept implements SpanExporter {
  readonly spans: ReadableSpan[] = [];
  export(spans: ReadableSpan[], done: (result: { code: number }) => void): void { this.spans.push(...spans); done({ code: 0 }); }
  async shutdown(): Promise<void> { /* what was kept stays for the test to read */ }
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
let platform: Awaited<ReturnType<typeof watchedPlatform>>;
let telemetry: Telemetry;
const kept = new Kept();
beforeAll(async () => {
  telemetry = await startTelemetry('test', { exporter: kept }, { warn: (fields, text) => { throw new Error(`${text} ${JSON.stringify(fields)}`); } });
  platform = await watchedPlatform({ serves: false });
});
afterAll(async () => { await telemetry.stop(); await platform.stop(); await closeAll(); });

/** Everything traced while something is done; the operation's own span ends when its answer has left. */
async function tracedWhile(work: () => Promise<unknown>): Promise<ReadableSpan[]> {
  kept.spans.length = 0;
  await work();
  while (named(kept.spans, /^(query|mutation) /).length === 0) await setTimeout(5);
  return [...kept.spans];
}

const named = (spans: readonly ReadableSpan[], name: string | RegExp) => spans.filter((span) => (typeof name === 'string' ? span.name === name : name.test(span.name)));
const byId = (spans: readonly ReadableSpan[]) => new Map(spans.map((span) => [span.spanContext().spanId, span]));
/** The names above a span, nearest first. */
function above(spans: readonly ReadableSpan[], span: ReadableSpan): string[] {
  const parent = byId(spans).get(span.parentSpanId ?? '');
  return parent ? [parent.name, ...above(spans, parent)] : [];
}

test('one request over two subgraphs is one trace: the caller, the operation, each fetch, each subgraph, its fields, its statements', async () => {
  const spans = await tracedWhile(() => platform.ask('organiser', '{ kraj(code: "CZ051") { name network { roundTables { orps } } education { seminarsPlanned { value } } } }', {}, { traceparent: `00-${TRACE}-${CALLER}-01` }));
  expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([TRACE]));
  const [operation] = named(spans, 'query kraj');
  expect(operation!.parentSpanId).toBe(CALLER);
  expect(operation!.attributes['opora.trace_id']).toMatch(/^[0-9a-f-]{36}$/);
  for (const service of ['networking', 'education']) {
    const subgraph = named(spans, `subgraph ${service}`);
    expect(subgraph.length).toBeGreaterThan(0);
    for (const span of subgraph) {
      expect(above(spans, span)[0]).toBe(`fetch ${service}`);
      expect(above(spans, span)).toContain('query kraj');
      expect(span.attributes['opora.trace_id']).toBe(operation!.attributes['opora.trace_id']);
    }
    const statements = named(spans, /^sql /).filter((span) => span.attributes['opora.service'] === service);
    expect(statements.length).toBeGreaterThan(0);
    for (const span of statements) expect(above(spans, span)).toEqual(expect.arrayContaining([`subgraph ${service}`, `fetch ${service}`, 'query kraj']));
  }
  expect(above(spans, named(spans, 'sql select').find((span) => span.attributes['opora.service'] === 'networking')!).some((name) => /^[A-Z]\w+\.\w+$/.test(name))).toBe(true);
});

test('a change and what it causes in other services are one trace, and no value of it stands in any span', async () => {
  const canary = 'CANARY synthetic organisation 7f3a';
  const spans = await tracedWhile(async () => {
    const answer = await platform.ask('networker', 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }', { input: { idempotencyKey: 'trace-1', name: canary, kinds: ['MUNICIPALITY'], krajCode: 'CZ051', isSynthetic: true } });
    expect(answer.errors).toBeUndefined();
    const databases = new Map(platform.subgraphs.map((subgraph, n) => [subgraph.name, platform.databases[n]!]));
    await drainRoad({ databases, subgraphs: platform.subgraphs });
  });
  const [operation] = named(spans, 'mutation registerOrganisation');
  const [command] = named(spans, 'command registerOrganisation');
  expect(above(spans, command!)).toEqual(expect.arrayContaining(['subgraph networking', 'fetch networking', 'mutation registerOrganisation']));
  const consumed = named(spans, 'consume organisation-changed');
  expect(consumed.length).toBeGreaterThan(1);
  for (const span of consumed) {
    expect(span.spanContext().traceId).toBe(operation!.spanContext().traceId);
    expect(above(spans, span)).toContain('command registerOrganisation');
    expect(span.attributes['opora.trace_id']).toBe(operation!.attributes['opora.trace_id']);
    expect(spans.some((other) => other.name === 'sql insert' && above(spans, other)[0] === span.name)).toBe(true);
  }
  expect(JSON.stringify(spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })))).not.toContain('CANARY');
});

test('a refused change marks its spans by its code, without the words of the refusal', async () => {
  const spans = await tracedWhile(() => platform.ask('networker', 'mutation { registerOrganisation(input: { name: "", kinds: [MUNICIPALITY] }) { id } }'));
  const [command] = named(spans, 'command registerOrganisation');
  expect(command!.status).toEqual({ code: 2 });
  expect(command!.events).toEqual([]);
});

test('without a collector nothing is traced', async () => {
  await telemetry.stop();
  const without = await startTelemetry('test', {}, { warn: () => undefined });
  kept.spans.length = 0;
  await platform.ask('organiser', '{ kraj(code: "CZ051") { name } }');
  expect([tracing.on, kept.spans]).toEqual([false, []]);
  await without.stop();
});
