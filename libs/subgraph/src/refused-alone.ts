import { isNonNullType, type GraphQLSchema } from 'graphql';

/**
 * A field of the query root that is refused or fails costs itself and not the other fields of its request. The published graph does not promise
 * them (decision 0016); inside a service a `!` would take all of them, and the gateway would show nulls without an error beside the one refusal.
 */
export function refusedAlone(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    if (!field.name.startsWith('_') && isNonNullType(field.type)) field.type = field.type.ofType;
  return schema;
}
