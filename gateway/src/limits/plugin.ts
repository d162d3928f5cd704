import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit, type DocumentNode } from 'graphql';
import type { Counters } from '../counters';
import type { GatewayContext } from '../engine';
import { billOf } from './cost';
import { COST, EXPORTS } from './limits';
import { PriceList } from './price-list';
import type { Rates } from './rates';
import { pageSizeExceeded, rateLimited, tooCostly } from './refusals';

/** How many exports a document asks for, wherever it writes them. */
function exportsIn(document: DocumentNode): number {
  let count = 0;
  visit(document, { Field(node) { if (EXPORTS.has(node.name.value)) count += 1; } });
  return count;
}

/** What can be refused only once the operation is known: page sizes, cost, and how often somebody asks. Nothing has run yet. */
export function limitsPlugin(rates: Rates | null, counters: Counters): ApolloServerPlugin<GatewayContext> {
  let prices: PriceList | undefined;
  return {
    async serverWillStart() {
      return { schemaDidLoadOrUpdate({ coreSupergraphSdl }) { prices = new PriceList(coreSupergraphSdl!); } };
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue: { caller, address } }) {
          if (!operation) throw new GraphQLError('The document has no operation of this name.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
          const { cost, badPages } = billOf(document, operation, request.variables ?? {}, prices!);
          if (badPages.length > 0) throw pageSizeExceeded(badPages, COST.page);
          if (cost > COST.operation) throw tooCostly([{ limit: 'QUERY_TOO_EXPENSIVE', counted: 'cost', actual: cost, most: COST.operation }]);
          const wait = address === undefined ? 0 : rates?.operation(caller.actor, address, cost, operation.operation === 'mutation', exportsIn(document)) ?? 0;
          if (wait > 0) { counters.add('rateLimited'); throw rateLimited(wait); }
        },
      };
    },
  };
}
