import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Caller } from '@opora/kernel';
import { guarded } from './subgraphs/guarded';
import type { Transport } from './subgraphs/transport';

/** What an operation carries through planning and fetching. */
export interface GatewayContext {
  caller: Caller;
  /** Where the request came from; rates apply to those that came from somewhere. */
  address?: string;
  /** Told when a subgraph did not answer, and why. */
  fault?(subgraph: string, reason: string): void;
}

/**
 * How the gateway plans an operation and composes its answer: Apollo Server's own `GatewayInterface`, so that a faster engine
 * may take the stock one's place (decision 0005).
 */
export type Engine = GatewayInterface;

/** The stock engine: Apollo's planner and executor over the transports given, each guarded. Plans are cached by operation. */
export function stockEngine(supergraphSdl: string, transportOf: (subgraph: string) => Transport): Engine {
  return new ApolloGateway({ supergraphSdl, buildService: ({ name }) => dataSource(name, transportOf(name)) }) as unknown as Engine;
}

function dataSource(name: string, transport: Transport): GraphQLDataSource {
  const ask = guarded(transport);
  return {
    async process(options) {
      const { query, variables, operationName } = options.request;
      const { caller, fault } = options.context as GatewayContext;
      return (await ask({ query: query!, variables, operationName }, caller, (reason) => fault?.(name, reason))) as never;
    },
  };
}
