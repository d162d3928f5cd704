import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { span } from './spans';
import { startTelemetry } from './start';

const collected = async (work: () => Promise<unknown>): Promise<{ url: string; body: string }[]> => {
  const got: { url: string; body: string }[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => { body += part.toString('utf8'); }).on('end', () => { got.push({ url: request.url!, body }); response.end('{}'); });
  });
  await new Promise<void>((resolve) => { collector.listen(0, '127.0.0.1', resolve); });
  const telemetry = await startTelemetry('synthetic', { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` }, { warn: () => undefined });
  await work();
  await telemetry.stop();
  await new Promise((resolve) => { collector.close(resolve); });
  return got;
};

test('spans reach the collector at the latest when the process stops', async () => {
  const [sent, ...more] = await collected(() => span('synthetic work', {}, async () => span('its part', {}, async () => undefined)));
  expect(more).toEqual([]);
  expect(sent!.url).toBe('/v1/traces');
  const { resourceSpans: [{ resource, scopeSpans: [{ spans }] }] } = JSON.parse(sent!.body) as { resourceSpans: [{ resource: { attributes: { key: string; value: { stringValue: string } }[] }; scopeSpans: [{ spans: { name: string; spanId: string; parentSpanId?: string }[] }] }] };
  expect(resource.attributes.find(({ key }) => key === 'service.name')!.value.stringValue).toBe('opora-synthetic');
  const [part, whole] = ['its part', 'synthetic work'].map((name) => spans.find((each) => each.name === name)!);
  expect(part!.parentSpanId).toBe(whole!.spanId);
});

test('a port of /metrics that is taken costs the metrics and a line, never the process', async () => {
  const warned: unknown[] = [];
  const log = { warn: (fields: object, text: string) => { warned.push([fields, text]); } };
  const first = await startTelemetry('first', { METRICS_PORT: 0 }, log);
  const second = await startTelemetry('second', { METRICS_PORT: first.metricsPort }, log);
  expect([typeof first.metricsPort, second.metricsPort, warned]).toEqual(['number', undefined, [[{ code: 'EADDRINUSE' }, '/metrics cannot be had; the process runs without']]]);
  await Promise.all([first.stop(), second.stop()]);
});
