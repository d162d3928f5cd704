import { isNonNullType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { allowOf } from '@opora/work';

/**
 * A field of the query root, or one added to a type that another service owns, that is refused or fails costs itself and not the other fields of its
 * request. The published graph promises neither (decision 0016); inside a service a `!` would take them all, and the gateway would show nulls without
 * an error beside the one refusal. `added` are the types owned elsewhere; `shared` are fields every service answers alike, which stay promised.
 */
export function refusedAlone(schema: GraphQLSchema, added: readonly GraphQLObjectType[], shared: ReadonlyMap<string, readonly string[]>): GraphQLSchema {
  for (const type of [schema.getQueryType(), ...added])
    for (const field of Object.values(type?.getFields() ?? {}))
      if (allowOf(field.resolve) && isNonNullType(field.type) && !shared.get(type!.name)?.includes(field.name)) field.type = field.type.ofType;
  return schema;
}
