import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Attributes, type Context, type Span } from '@opentelemetry/api';

export { SpanKind, type Span } from '@opentelemetry/api';

/** Set by `startTracing`; while it is off, spans cost one look at it. */
export const tracing = { on: false };
const TRACEPARENT = 'traceparent';
const tracer = () => trace.getTracer('opora');

export interface SpanOptions { kind?: SpanKind; attributes?: Attributes; /** W3C `traceparent` of what caused it, when that was elsewhere. */ from?: string }

/** Does the work inside a span. What it throws marks the span with a code, never with a message: messages quote stored data. */
export async function span<T>(name: string, options: SpanOptions, work: (span?: Span) => Promise<T>): Promise<T> {
  if (!tracing.on) return work();
  const opened = openSpan(name, options);
  try {
    return await context.with(opened.context, () => work(opened.span));
  } catch (error) {
    failed(opened.span, error);
    throw error;
  } finally {
    opened.span.end();
  }
}

/** A span that its opener ends, and the context in which what belongs to it is done. */
export function openSpan(name: string, { kind = SpanKind.INTERNAL, attributes, from }: SpanOptions): { span: Span; context: Context } {
  const parent = from === undefined ? context.active() : propagation.extract(ROOT_CONTEXT, { [TRACEPARENT]: from });
  const opened = tracer().startSpan(name, { kind, attributes }, parent);
  return { span: opened, context: trace.setSpan(parent, opened) };
}

/** Runs something in the trace a W3C `traceparent` names, without a span of its own. */
export const continuing = <T>(from: string | undefined, work: () => T): T => (tracing.on && from !== undefined ? context.with(propagation.extract(ROOT_CONTEXT, { [TRACEPARENT]: from }), work) : work());

/** Runs something inside the context of an open span. */
export const inside = <T>(of: Context, work: () => T): T => context.with(of, work);

/** Marks a span as failed, by the kind and code of the error. */
export function failed(span: Span, error: unknown): void {
  const { code, constructor } = (error ?? {}) as { code?: unknown; constructor?: { name?: string } };
  span.setAttribute('error.type', typeof code === 'string' ? code : constructor?.name ?? 'unknown');
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** True while what is going on belongs to a trace: a poll that belongs to none is not traced. */
export const isTraced = (): boolean => tracing.on && trace.getActiveSpan() !== undefined;

/** The W3C `traceparent` of what is going on now, to be sent or stored with whatever it causes; undefined while nothing is traced. */
export function traceparent(): string | undefined {
  if (!tracing.on) return undefined;
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier[TRACEPARENT];
}
