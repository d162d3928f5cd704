import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Counters } from './counters';
import type { GatewayContext } from './engine';
import { scrub } from './errors';
import { withIncompleteReports } from './incomplete-report';
import { ERRORS } from './limits/limits';
import type { Log } from './log';

const codeOf = (error: GraphQLFormattedError) => error.extensions?.['code'];

/** The last look at every answer: trace id, at most five errors, no silent null, 401 where signing in is all that is missing. What is hidden from the caller is logged here. */
export function answersPlugin(log: Log, counters: Counters): ApolloServerPlugin<GatewayContext> {
  const note = (traceId: string, more: object) => { counters.add('internalErrors'); log.error({ traceId, ...more }, 'an answer carries INTERNAL'); };
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { caller } }) {
          for (const error of errors) if (codeOf(scrub(error.toJSON())) === 'INTERNAL') note(caller.traceId, whereabouts(error));
        },
        async willSendResponse({ response, document, contextValue: { caller } }) {
          response.http.headers.set('cache-control', 'no-store');
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          // A null where the schema promises a value, and no subgraph that said why.
          const broken = singleResult.extensions?.['valueCompletion'] as GraphQLFormattedError[] | undefined;
          for (const { path } of broken ?? []) note(caller.traceId, { path });
          const errors = singleResult.errors ?? broken?.map(({ path, message }) => scrub({ message, path }));
          delete singleResult.extensions;
          if (!errors?.length) return;
          singleResult.errors = withIncompleteReports(errors, document).slice(0, ERRORS).map((error) => ({ ...error, extensions: { ...error.extensions, traceId: caller.traceId } }));
          if (caller.actor === null && errors.every((error) => codeOf(error) === 'UNAUTHENTICATED') && Object.values(singleResult.data ?? {}).every((value) => value === null)) response.http.status = 401;
        },
      };
    },
  };
}

/** Where an error arose, without its message, which may quote stored data: the subgraph logged its own under the same trace id. */
function whereabouts(error: GraphQLError): object {
  const cause = error.originalError ?? error;
  const subgraph = error.extensions['serviceName'];
  return { path: error.path, subgraph, ...(subgraph === undefined && { type: cause.constructor.name, at: cause.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8) }) };
}
