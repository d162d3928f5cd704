import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Caller } from '@opora/kernel';
import type { Span } from '@opora/telemetry';
import { Breaker } from './subgraphs/breaker';
import { guarded, type GuardedTransport } from './subgraphs/guarded';
import { StandIns } from './subgraphs/stand-in';
import type { GraphAnswer, GraphRequest, Transport } from './subgraphs/transport';
import { unansweredAt } from './subgraphs/unanswered-fields';
import { fetched } from './telemetry/fetch';
import { watchBreaker } from './telemetry/metrics';

/** What an operation carries through planning and fetching. */
export interface GatewayContext {
  caller: Caller;
  /** Where the request came from; rates apply to those that came from somewhere. */
  address?: string;
  /** Told when a subgraph did not answer, and why. */
  fault?(subgraph: string, reason: string): void;
  /** The operation's span, while it is traced. */
  span?: Span;
}

/**
 * How the gateway plans an operation and composes its answer: Apollo Server's own `GatewayInterface`, so that a faster engine
 * may take the stock one's place (decision 0005).
 */
export type Engine = GatewayInterface;

/** The stock engine: Apollo's planner and executor over the transports given, each guarded. Plans are cached by operation. */
export function stockEngine(supergraphSdl: string, transportOf: (subgraph: string) => Transport): Engine {
  const standIns = new StandIns(supergraphSdl);
  const guards = new Map<string, GuardedTransport>();
  const dataSource = (name: string): GraphQLDataSource => {
    const breaker = new Breaker();
    watchBreaker(name, breaker);
    guards.set(name, guarded(transportOf(name), breaker));
    return {
      async process(options) {
        const { query, variables, operationName } = options.request;
        const context = options.context as GatewayContext;
        return (await answeredBy(name, { query: query!, variables, operationName }, context, standIns, guards)) as never;
      },
    };
  };
  return new ApolloGateway({ supergraphSdl, buildService: ({ name }) => dataSource(name) }) as unknown as Engine;
}

/** The answer of a subgraph, or, when it is away, of another one that knows part of it. */
async function answeredBy(name: string, request: GraphRequest, { caller, fault }: GatewayContext, standIns: StandIns, guards: ReadonlyMap<string, GuardedTransport>): Promise<GraphAnswer> {
  const ask = (subgraph: string, asked: GraphRequest) => fetched(subgraph, (reason) => fault?.(subgraph, reason), (failed) => guards.get(subgraph)!(asked, caller, failed));
  const answer = await ask(name, request);
  if (!answer.unanswered || answer.late) return answer;
  const others = standIns.for(name, request.query);
  for (const { name: other, question: { query, missing } } of others) {
    if (query === undefined) continue;
    const { unanswered, data, errors = [] } = await ask(other, { ...request, query });
    if (!unanswered) return { data, errors: [...errors, ...missing.map((path) => unansweredAt(path))] };
  }
  // The planner asks each service for its own part of a territory; what others know of it is there all the same.
  const ownPart = others.length > 0 && others.every(({ question }) => question.query === undefined) ? others[0]!.question.missing : [];
  return { data: null, errors: ownPart.length > 0 ? ownPart.map((path) => unansweredAt(path)) : answer.errors };
}
