import type { SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { TelemetryConfig } from './config';
import { serveMetrics, type MetricsDoor } from './metrics';
import { tracing } from './spans';

/** Where trouble of watching is told. */
export interface TelemetryLog { warn(fields: object, message: string): void }
export interface Telemetry { /** The port of `/metrics`; undefined when it is answered nowhere. */ metricsPort?: number; stop(): Promise<void> }
export type TelemetrySettings = Partial<TelemetryConfig> & { /** Where the installation keeps its data, whose disk is watched too. */ dataDir?: string; /** Takes the place of the collector and is handed every span as it ends, in tests. */ exporter?: SpanExporter };

/**
 * Starts what a process tells of itself: `/metrics` on a port of its own, and traces when there is a collector for them.
 * Never fails: a platform that cannot be watched still runs.
 */
export async function startTelemetry(process: string, { METRICS_PORT, METRICS_HOST = '127.0.0.1', OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG, dataDir, exporter }: TelemetrySettings, log: TelemetryLog): Promise<Telemetry> {
  const stops: (() => Promise<void>)[] = [];
  const tried = async (what: string, start: () => Promise<void>): Promise<void> => {
    await start().catch((error: NodeJS.ErrnoException) => log.warn({ code: error.code ?? error.name }, `${what} cannot be had; the process runs without`));
  };
  let door: MetricsDoor | undefined;
  if (METRICS_PORT !== undefined) await tried('/metrics', async () => { door = await serveMetrics({ port: METRICS_PORT, host: METRICS_HOST, dataDir }); stops.push(door.close); });
  if (OTEL_EXPORTER_OTLP_ENDPOINT !== undefined || exporter) {
    await tried('tracing', async () => { stops.push(await startTracing(process, await processorOf(exporter, OTEL_EXPORTER_OTLP_ENDPOINT), OTEL_TRACES_SAMPLER_ARG ?? 1)); });
  }
  return { ...(door && { metricsPort: door.port }), async stop() { await Promise.all(stops.map((stop) => stop().catch(() => undefined))); } };
}

const EXPORT_MS = 5000;

async function processorOf(exporter: SpanExporter | undefined, endpoint = ''): Promise<SpanProcessor> {
  const { BatchSpanProcessor, SimpleSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  if (exporter) return new SimpleSpanProcessor(exporter);
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new BatchSpanProcessor(new OTLPTraceExporter({ url: new URL('v1/traces', endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href, timeoutMillis: EXPORT_MS }));
}

/** The SDK is loaded here and nowhere else: without traces it costs nothing. What a caller says about sampling is not believed. */
async function startTracing(process: string, spanProcessor: SpanProcessor, share: number): Promise<() => Promise<void>> {
  const [{ context, propagation, trace }, { AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, { Resource }, { BasicTracerProvider, TraceIdRatioBasedSampler }] = await Promise.all([
    import('@opentelemetry/api'), import('@opentelemetry/context-async-hooks'), import('@opentelemetry/core'), import('@opentelemetry/resources'), import('@opentelemetry/sdk-trace-base'),
  ]);
  const provider = new BasicTracerProvider({
    resource: new Resource({ 'service.name': `opora-${process}`, 'service.namespace': 'opora' }),
    sampler: new TraceIdRatioBasedSampler(share), spanProcessors: [spanProcessor],
  });
  provider.register({ contextManager: new AsyncLocalStorageContextManager().enable(), propagator: new W3CTraceContextPropagator() });
  tracing.on = true;
  return async () => {
    tracing.on = false;
    await provider.shutdown();
    trace.disable();
    context.disable();
    propagation.disable();
  };
}
