import { isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, isScalarType, getNamedType, type GraphQLArgument, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Allow } from '@opora/kernel';
import { allowOf, buildSchema, type Subgraph } from '@opora/subgraph';
import { syntheticId } from '@opora/testing';

/** One thing somebody may ask a subgraph for: a field of Query or Mutation, or a reference to a type it owns. */
export interface Asked { service: string; name: string; kind: 'Query' | 'Mutation' | 'reference'; allow: Allow; query: string; variables: Record<string, unknown>; key: string }

/** Nobody has it. */
export const NOBODY = syntheticId('nobody of the permission matrix');

/** Every root field and every reference a live subgraph answers, with the permission it was published with and the smallest question that reaches it. */
export function askedOf(subgraph: Subgraph): Asked[] {
  const schema = buildSchema(subgraph);
  const roots = (['Query', 'Mutation'] as const).flatMap((kind) => Object.values((kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
    .filter(({ name }) => !name.startsWith('_')).map((field): Asked => {
      const asked = field.args.filter(isRequiredArgument);
      const declared = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const given = asked.map(({ name }) => `${name}: $${name}`).join(', ');
      return {
        service: subgraph.name, name: `${kind}.${field.name}`, kind, key: field.name, allow: allowOf(field.resolve)!,
        query: `${kind.toLowerCase()}${declared && ` (${declared})`} { ${field.name}${given && `(${given})`}${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''} }`,
        variables: Object.fromEntries(asked.map((argument: GraphQLArgument) => [argument.name, someValue(argument.type)])),
      };
    }));
  return [...roots, ...referencesOf(subgraph, schema)];
}

function referencesOf(subgraph: Subgraph, schema: GraphQLSchema): Asked[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType).map((type) => ({ type, answer: resolveReference(type) })).filter(({ answer }) => answer !== undefined).map(({ type, answer }): Asked => ({
    service: subgraph.name, name: `reference:${type.name}`, kind: 'reference', key: '_entities', allow: allowOf(answer)!,
    query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} { __typename } } }`,
    variables: { of: [{ __typename: type.name, ...keyOf(type) }] },
  }));
}

const resolveReference = (type: GraphQLObjectType): unknown => (type.extensions as { apollo?: { subgraph?: { resolveReference?: unknown } } }).apollo?.subgraph?.resolveReference;

function keyOf(type: GraphQLObjectType): Record<string, unknown> {
  const nodes = [type.astNode, ...type.extensionASTNodes].filter((node) => !!node);
  const key = nodes.flatMap((node) => node.directives ?? []).find(({ name }) => name.value === 'key')?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  const fields = key?.kind === 'StringValue' ? key.value.split(/\s+/) : [];
  return Object.fromEntries(fields.map((field) => [field, ofScalar(getNamedType(type.getFields()[field]!.type).name)]));
}

const SCALARS: Record<string, unknown> = {
  ID: NOBODY, String: 'synthetic', Int: 1, Float: 1, Boolean: true, Date: '2018-06-01', DateTime: '2018-06-01T10:00:00Z', Money: '1.00', Decimal: '1', Ico: '00006947',
  KrajCode: 'CZ051', OkresCode: 'CZ0513', OrpCode: '5105', MunicipalityKey: '563889',
};
const ofScalar = (name: string): unknown => SCALARS[name] ?? 'synthetic';

/** Something the type accepts; of an input only what it must have. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter(isRequiredInputField).map((field) => [field.name, someValue(field.type)]));
  return isScalarType(type) ? ofScalar(type.name) : null;
}
