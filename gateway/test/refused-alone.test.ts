import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@opora/contracts';
import { buildSchema } from '@opora/subgraph';
import { subgraphOf } from '@opora/testing';
import { buildASTSchema, isNonNullType, isObjectType, parse, type GraphQLSchema } from 'graphql';

const published = buildASTSchema(parse(readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8')), { assumeValid: true });
const fieldsOf = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, promised: isNonNullType(field.type) })));
const promised = new Set(fieldsOf(published).filter((field) => field.promised).map(({ name }) => name));

test.each(SERVICES)('%s may answer null only where the published graph does not promise a value', (service) => {
  const own = fieldsOf(buildSchema(subgraphOf(service)!)).filter(({ name }) => !/^_|\._/.test(name));
  expect(own.length).toBeGreaterThan(50);
  expect(own.filter((field) => !field.promised && promised.has(field.name)).map(({ name }) => name)).toEqual([]);
});
