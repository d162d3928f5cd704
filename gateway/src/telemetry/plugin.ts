import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../engine';
import type { Operations } from '../operations/persisted';
import { countError, operationSeconds } from './metrics';

/** A persisted operation by its name, any other by its one root field: what a caller writes never becomes a label. */
export function operationLabel(operation: OperationDefinitionNode, persisted: boolean): string {
  if (persisted && operation.name) return operation.name.value;
  const fields = new Set(operation.selectionSet.selections.map((node) => (node.kind === 'Field' ? node.name.value : 'several')));
  fields.delete('__typename');
  return fields.size === 1 ? [...fields][0]! : 'several';
}

/** Measures every operation and counts the errors of every answer, whatever became of it. */
export function telemetryPlugin(operations: Operations): ApolloServerPlugin<GatewayContext> {
  return {
    async contextCreationDidFail({ error }) { countError((error as { extensions?: object }).extensions ?? {}); },
    async requestDidStart() {
      const end = operationSeconds.startTimer();
      let [operation, type] = ['none', 'none'];
      return {
        async didResolveOperation({ operation: resolved, request, contextValue }) {
          if (!resolved) return;
          [operation, type] = [operationLabel(resolved, request.query !== undefined && operations.knows(request.query)), resolved.operation];
          contextValue.span?.updateName(`${type} ${operation}`).setAttributes({ 'graphql.operation.type': type, 'opora.operation': operation });
        },
        async willSendResponse({ response: { body } }) {
          const { data, errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
          for (const { extensions = {} } of errors) countError(extensions);
          const answered = data !== undefined && data !== null && Object.values(data).some((value) => value !== null);
          end({ operation, type, outcome: errors.length === 0 ? 'ok' : answered ? 'partial' : 'refused' });
        },
      };
    },
  };
}
