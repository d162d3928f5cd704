import { failed, span, SpanKind } from '@opora/telemetry';
import { fetchFailuresTotal, fetchSeconds, reasonLabel } from './metrics';

/** Measures one question to a subgraph, and traces it. `ask` never throws; it tells why there was no answer. */
export function fetched<A extends { unanswered?: true }>(subgraph: string, fault: ((reason: string) => void) | undefined, ask: (fault: (reason: string) => void) => Promise<A>): Promise<A> {
  return span(`fetch ${subgraph}`, { kind: SpanKind.CLIENT, attributes: { 'opora.subgraph': subgraph } }, async (opened) => {
    const end = fetchSeconds.startTimer({ subgraph });
    const answer = await ask((reason) => {
      fetchFailuresTotal.inc({ subgraph, reason: reasonLabel(reason) });
      if (opened) failed(opened, { code: reason });
      fault?.(reason);
    });
    end({ outcome: answer.unanswered ? 'unanswered' : 'answered' });
    return answer;
  });
}
