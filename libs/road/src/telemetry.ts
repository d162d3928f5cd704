import { Bounded, histogram, span, SpanKind } from '@opora/telemetry';

const consumeSeconds = histogram('event_consume_duration_seconds', 'How long events took to take effect; outcome consumed, unknown, dropped or failed.', ['service', 'topic', 'outcome']);
const topics = new Bounded(100);

/** One event taking effect, in the trace of the change that sent it. */
export async function observedEvent<O extends string>(service: string, { topic, traceparent, traceId }: { topic: string; traceparent?: string; traceId: string }, work: () => Promise<O>): Promise<O> {
  const end = consumeSeconds.startTimer({ service, topic: topics.of(topic) });
  try {
    const outcome = await span(`consume ${topic}`, { kind: SpanKind.CONSUMER, from: traceparent, attributes: { 'opora.service': service, 'opora.trace_id': traceId } }, work);
    end({ outcome });
    return outcome;
  } catch (error) {
    end({ outcome: 'failed' });
    throw error;
  }
}
