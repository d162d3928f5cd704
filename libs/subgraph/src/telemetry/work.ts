import type { DataSource } from 'typeorm';
import { DomainError } from '@opora/kernel';
import { span, SpanKind } from '@opora/telemetry';
import { commandSeconds, consumeSeconds, scheduleSeconds, scheduleSucceeded, topicLabel } from './metrics';

/** The service a connection belongs to. */
export const serviceOf = (db: DataSource): string => String((db.options as { applicationName?: string }).applicationName ?? 'unknown').replace(/^opora-/, '');

/** One change: its span, how long it took, and whether it was refused by a rule or failed. */
export async function observedCommand<R>(db: DataSource, command: string, work: () => Promise<R>): Promise<R> {
  const end = commandSeconds.startTimer({ service: serviceOf(db), command });
  try {
    const result = await span(`command ${command}`, {}, work);
    end({ outcome: 'done' });
    return result;
  } catch (error) {
    end({ outcome: error instanceof DomainError ? 'refused' : 'failed' });
    throw error;
  }
}

/** One event taking effect, in the trace of the change that sent it. */
export async function observedEvent<O extends string>(service: string, { topic, traceparent, traceId }: { topic: string; traceparent?: string; traceId: string }, work: () => Promise<O>): Promise<O> {
  const end = consumeSeconds.startTimer({ service, topic: topicLabel(topic) });
  try {
    const outcome = await span(`consume ${topic}`, { kind: SpanKind.CONSUMER, from: traceparent, attributes: { 'opora.service': service, 'opora.trace_id': traceId } }, work);
    end({ outcome });
    return outcome;
  } catch (error) {
    end({ outcome: 'failed' });
    throw error;
  }
}

/** A schedule's run that is measured and traced. `close` forgets when it last succeeded. */
export function observedSchedule<A extends unknown[]>(service: string, schedule: string, run: (...args: A) => Promise<void>): { run(...args: A): Promise<void>; close(): void } {
  let succeeded: number | undefined;
  const close = scheduleSucceeded.watch(() => (succeeded === undefined ? [] : [{ labels: { service, schedule }, value: succeeded }]));
  return {
    close,
    async run(...args) {
      const end = scheduleSeconds.startTimer({ service, schedule });
      try {
        await span(`schedule ${service} ${schedule}`, { kind: SpanKind.CONSUMER }, () => run(...args));
        succeeded = Date.now() / 1000;
        end({ outcome: 'done' });
      } catch (error) {
        end({ outcome: 'failed' });
        throw error;
      }
    },
  };
}
