import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Counters } from './counters';
import type { GatewayContext } from './engine';
import { scrub } from './errors';
import { ERRORS } from './limits/limits';
import type { Log } from './log';

/** The last look at every answer: trace id, at most five errors, no silent null, 401 where signing in is all that is missing. */
export function answersPlugin(log: Log, counters: Counters): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue: { caller } }) {
          response.http.headers.set('cache-control', 'no-store');
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          // A null where the schema promises a value, and no subgraph that said why.
          const broken = singleResult.extensions?.['valueCompletion'] as GraphQLFormattedError[] | undefined;
          const errors = singleResult.errors ?? broken?.map(({ path, message }) => scrub({ message, path }));
          delete singleResult.extensions;
          if (!errors?.length) return;
          for (const code of errors.map((e) => e.extensions?.['code'])) if (code === 'INTERNAL') { counters.add('internalErrors'); log.error({ traceId: caller.traceId }, 'an answer carries INTERNAL'); }
          singleResult.errors = errors.slice(0, ERRORS).map((error) => ({ ...error, extensions: { ...error.extensions, traceId: caller.traceId } }));
          if (caller.actor === null && errors.every((e) => e.extensions?.['code'] === 'UNAUTHENTICATED') && Object.values(singleResult.data ?? {}).every((value) => value === null)) response.http.status = 401;
        },
      };
    },
  };
}
