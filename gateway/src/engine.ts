import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Caller } from '@opora/kernel';
import { bounded, type Transport } from './transport';

/** What an operation carries through planning and fetching. */
export interface GatewayContext { caller: Caller }

/**
 * How the gateway plans an operation and composes its answer: Apollo Server's own `GatewayInterface`, so that a faster engine
 * may take the stock one's place (decision 0005).
 */
export type Engine = GatewayInterface;

/** The stock engine: Apollo's planner and executor over the transports given. Plans are cached by operation. */
export function stockEngine(supergraphSdl: string, transportOf: (subgraph: string) => Transport): Engine {
  return new ApolloGateway({ supergraphSdl, buildService: ({ name }) => dataSource(bounded(transportOf(name))) }) as unknown as Engine;
}

const dataSource = (transport: Transport): GraphQLDataSource => ({
  async process(options) {
    const { query, variables, operationName } = options.request;
    return (await transport({ query: query!, variables, operationName }, (options.context as GatewayContext).caller)) as never;
  },
});
