import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '@opora/kernel';
import { TIME } from '../limits/limits';
import { Breaker } from './breaker';
import { unansweredFields } from './unanswered-fields';
import { SubgraphFault, type GraphAnswer, type GraphRequest, type Transport } from './transport';

/** Asks a subgraph; never throws. A subgraph that does not answer properly costs only the fields it was asked for. */
export type GuardedTransport = (request: GraphRequest, caller: Caller, fault: (reason: string) => void) => Promise<GraphAnswer & { unanswered?: true; /** The operation has run out of time; nobody else needs to be asked. */ late?: true }>;

const isLate = ({ deadline }: Caller) => deadline <= Date.now();
const isMutation = ({ query }: GraphRequest) => /^\s*mutation\b/.test(query);

/**
 * Guards a transport: five seconds or what is left of the operation, an answer that is one, a breaker, and one jittered retry of a
 * read whose connection failed. Whatever goes wrong becomes SUBGRAPH_UNAVAILABLE on the fields asked for (reliability.md §3.3); DEADLINE_EXCEEDED when it was the operation
 * that ran out of time. The subgraph is told until when it is waited for.
 */
export function guarded(transport: Transport, breaker = new Breaker()): GuardedTransport {
  const once = async (request: GraphRequest, caller: Caller, left: number): Promise<GraphAnswer> => {
    const gaveUp = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { gaveUp.abort(); reject(new SubgraphFault('timeout')); }, left); });
    return Promise.race([transport(request, caller, gaveUp.signal), late]).finally(() => clearTimeout(timer));
  };
  const asked = async (request: GraphRequest, caller: Caller): Promise<GraphAnswer> => {
    const until = Math.min(Date.now() + TIME.fetch, caller.deadline);
    const left = () => until - Date.now();
    try {
      return checked(request, await once(request, { ...caller, deadline: until }, left()));
    } catch (error) {
      if (!(error instanceof SubgraphFault) || !error.connecting || isMutation(request)) throw error;
      await sleep(Math.random() * TIME.retryJitter);
      return checked(request, await once(request, { ...caller, deadline: until }, Math.max(1, left())));
    }
  };
  return async (request, caller, fault) => {
    let reason = 'left alone for a while';
    const given = caller.deadline - Date.now();
    if (isLate(caller)) reason = 'deadline passed';
    else if (breaker.admits()) {
      try {
        const answer = await asked(request, caller);
        breaker.succeeded();
        return answer;
      } catch (error) {
        // Who was left too little time is not to blame.
        if (isLate(caller) && given < TIME.enough) breaker.untold(); else breaker.failed();
        reason = error instanceof SubgraphFault ? error.reason : 'the call threw';
      }
    }
    fault(reason);
    return isLate(caller) ? { data: null, errors: unansweredFields(request.query, 'DEADLINE_EXCEEDED'), unanswered: true, late: true } : { data: null, errors: unansweredFields(request.query), unanswered: true };
  };
}

/** An answer that is none would read as a silent null: `{}`, a list of entities of another length, errors that are no list. */
function checked({ variables }: GraphRequest, answer: GraphAnswer): GraphAnswer {
  if (answer === null || typeof answer !== 'object') throw new SubgraphFault('no object');
  const { data, errors } = answer;
  if (errors !== undefined && errors !== null && !(Array.isArray(errors) && errors.every((e) => e !== null && typeof e === 'object'))) throw new SubgraphFault('errors are no list');
  if (data !== undefined && (typeof data !== 'object' || Array.isArray(data))) throw new SubgraphFault('data is no object');
  if ((data === undefined || data === null) && !errors?.length) throw new SubgraphFault('neither data nor errors');
  const representations = variables?.['representations'];
  if (data && Array.isArray(representations)) {
    const entities = data['_entities'];
    if (!Array.isArray(entities) || entities.length !== representations.length) throw new SubgraphFault('wrong number of entities');
  }
  return answer;
}
