import { continuing, span, SpanKind } from '@opora/telemetry';
import type { GraphAnswer, SubgraphExecutor } from '../executor';
import { countError, requestSeconds } from './metrics';

/** Measures and traces every request of the gateway to one subgraph. */
export function observedRequest({ name, execute }: SubgraphExecutor): SubgraphExecutor {
  return {
    name,
    execute: (request, caller) => span(`subgraph ${name}`, { kind: SpanKind.SERVER, attributes: { 'opora.service': name, 'opora.trace_id': caller.traceId } }, async () => {
      const end = requestSeconds.startTimer({ service: name });
      let outcome = 'refused';
      try {
        const answer = await execute(request, caller);
        outcome = outcomeOf(answer);
        for (const { extensions } of answer.errors ?? []) countError(name, extensions?.['code']);
        return answer;
      } finally {
        end({ outcome });
      }
    }),
  };
}

/** Answers a request of the gateway in the trace its header names. Only a request whose caller was verified comes here. */
export const continued = <T>(traceparent: string | string[] | undefined, work: () => Promise<T>): Promise<T> => continuing(typeof traceparent === 'string' ? traceparent : undefined, work);

function outcomeOf({ data, errors }: GraphAnswer): 'ok' | 'partial' | 'refused' {
  if (!errors?.length) return 'ok';
  return data && Object.values(data).some((value) => value !== null) ? 'partial' : 'refused';
}
