import type { ApolloServerPlugin } from '@apollo/server';
import { valueFromASTUntyped } from 'graphql';
import type { GatewayContext } from '../engine';
import type { GrantSource } from './grants';

/** Changes of what a person may do, and whose: the caller's own, or the one the input names. */
const OWN = new Set(['endMySessions', 'openAccess', 'closeAccess']);
const NAMED = new Set(['endSessions', 'grantRole']);

/** What this gateway remembers of a person is forgotten when they change it here: who signs out is out with the next request. */
export const forgettingPlugin = ({ forget }: GrantSource): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ operation, request, contextValue: { caller } }) {
        if (!forget || operation?.operation !== 'mutation') return;
        for (const node of operation.selectionSet.selections) {
          if (node.kind !== 'Field') continue;
          if (OWN.has(node.name.value) && caller.actor) forget(caller.actor.sub);
          if (!NAMED.has(node.name.value)) continue;
          const input = node.arguments?.find(({ name }) => name.value === 'input')?.value;
          const personId = (input && (valueFromASTUntyped(input, request.variables) as { personId?: unknown } | null))?.personId;
          if (typeof personId === 'string') forget(personId.toLowerCase());
        }
      },
    };
  },
});
