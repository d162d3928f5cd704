import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, isInputObjectType, isNonNullType, isObjectType, parse, type DocumentNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getMetadataArgsStorage } from 'typeorm';
import { anyone } from '@opora/kernel';
import { operationsResolvers, operationsTypeDefs } from '@opora/operations';
import { subjectResolvers, subjectTypeDefs } from '@opora/subjects';
import { territoryResolvers, territorySdlPath } from '@opora/territory';
import { allowOf, query, referenceBy, type ResolverMap } from '@opora/work';
import { withIdLists } from './id-lists';
import { refusedAlone } from './refused-alone';
import { scalars } from './scalars';
import type { Subgraph } from './subgraph';

/** The platform's and the territory's SDL, then the service's own, feature by feature. */
export function loadTypeDefs(name: string, dir: string): DocumentNode {
  const own = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).sort().map((file) => join(dir, file));
  const read = (file: string) => parse(readFileSync(file, 'utf8'));
  return concatAST([...[join(__dirname, '../src/platform.graphql'), territorySdlPath].map(read), ...subjectTypeDefs(name), ...operationsTypeDefs(name), ...own.map(read)]);
}

/** The executable schema of a subgraph. Refuses to build while a field is published without an answer or without a permission. */
export function buildSchema(subgraph: Subgraph): GraphQLSchema {
  const { name, dir, resolvers, entities, subjects } = subgraph;
  const merged: ResolverMap = {};
  for (const part of [territory(), subjectResolvers({ name, subjects }), operationsResolvers(subgraph), ...resolvers])
    for (const [type, fields] of Object.entries(part)) merged[type] = { ...merged[type], ...fields };
  const schema = buildSubgraphSchema({ typeDefs: loadTypeDefs(name, dir), resolvers: { ...merged, ...scalars } as never });
  const problems = [...rootProblems(schema, merged), ...mutationProblems(schema), ...referenceProblems(schema, merged), ...fieldProblems(schema, merged, entities)];
  if (problems.length > 0) throw new Error(`${name} cannot be published:\n  ${problems.join('\n  ')}`);
  const own = new Set(entities.map((entity) => entity.name));
  return refusedAlone(withIdLists(schema), objects(schema).filter((type) => isKeyed(type) && !own.has(type.name)), territoryFields());
}

/** Code lists are public: everybody may ask for a territory. */
function territory(): ResolverMap {
  return Object.fromEntries(Object.entries(territoryResolvers as ResolverMap).map(([type, fields]) => [type, Object.fromEntries(Object.entries(fields).map(([field, read]) => {
    if (type === 'Query') return [field, query(anyone, (_cx, args: object) => read(null, args))];
    if (field === '__resolveReference') return [field, referenceBy(anyone, (_cx, ref: object) => read(ref))];
    return [field, read];
  }))]));
}

const roots = (schema: GraphQLSchema) => [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type);

const rootProblems = (schema: GraphQLSchema, resolvers: ResolverMap) => roots(schema).flatMap((root) =>
  Object.keys(root.getFields()).filter((field) => !field.startsWith('_') && !allowOf(resolvers[root.name]?.[field])).map((field) => `${root.name}.${field} has no answer with a permission`));

const mutationProblems = (schema: GraphQLSchema) => Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) => {
  const type = args.length === 1 && args[0]!.name === 'input' && isNonNullType(args[0]!.type) ? args[0]!.type.ofType : null;
  return !(isInputObjectType(type) && type.getFields()['idempotencyKey']);
}).map(({ name }) => `Mutation.${name} must take one \`input\` with an idempotencyKey`);

const objects = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_') && !roots(schema).includes(type));
const isKeyed = (type: GraphQLObjectType) => [type.astNode, ...type.extensionASTNodes].some((node) => node?.directives?.some((d) => d.name.value === 'key'));
const isStub = (type: GraphQLObjectType) => [type.astNode, ...type.extensionASTNodes].some((node) => node?.directives?.some((d) =>
  d.name.value === 'key' && d.arguments?.some((a) => a.name.value === 'resolvable' && a.value.kind === 'BooleanValue' && !a.value.value)));

const referenceProblems = (schema: GraphQLSchema, resolvers: ResolverMap) => objects(schema)
  .filter((type) => isKeyed(type) && !isStub(type) && !allowOf(resolvers[type.name]?.['__resolveReference'])).map((type) => `references to ${type.name} have no permission`);

/** A field of a stored type, or one added to another's type, is a column or has a resolver; a forgotten one would read as null for ever. */
function fieldProblems(schema: GraphQLSchema, resolvers: ResolverMap, entities: readonly Function[]): string[] {
  const storage = getMetadataArgsStorage();
  const columnsOf = (entity: Function) => new Set(storage.columns.filter(({ target }) => target === entity || (typeof target === 'function' && target.isPrototypeOf(entity))).map(({ propertyName }) => propertyName));
  return objects(schema).filter(isKeyed).flatMap((type) => {
    const entity = entities.find((each) => each.name === type.name);
    const known = entity ? columnsOf(entity) : new Set([...keysAndExternals(type), ...territoryFields().get(type.name) ?? []]);
    return Object.keys(type.getFields()).filter((field) => !known.has(field) && typeof resolvers[type.name]?.[field] !== 'function').map((field) => `${type.name}.${field} has neither a column nor a resolver`);
  });
}

/** The territory's own fields are values of its code lists. */
const territoryFields = (): Map<string, string[]> => new Map(parse(readFileSync(territorySdlPath, 'utf8')).definitions
  .flatMap((node) => (node.kind === 'ObjectTypeDefinition' ? [[node.name.value, (node.fields ?? []).map((field) => field.name.value)] as const] : [])));

function keysAndExternals(type: GraphQLObjectType): Set<string> {
  const nodes = [type.astNode, ...type.extensionASTNodes].filter((node) => !!node);
  const keys = nodes.flatMap((node) => node.directives ?? []).filter((d) => d.name.value === 'key')
    .flatMap((d) => d.arguments?.find((a) => a.name.value === 'fields')?.value).flatMap((value) => (value?.kind === 'StringValue' ? value.value.split(/\s+/) : []));
  const external = nodes.flatMap((node) => node.fields ?? []).filter((field) => field.directives?.some((d) => d.name.value === 'external')).map((field) => field.name.value);
  return new Set([...keys, ...external]);
}
