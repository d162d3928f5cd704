// Writes services/<name>/src/__generated__/types.ts from that service's SDL; with --check it only compares. Names after the options limit the services.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { services, sources, typeDefs } from './sdl.mjs';

const check = process.argv.includes('--check');
const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const pascal = (kebab) => kebab.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());

for (const name of services().filter((each) => named.length === 0 || named.includes(each))) {
  const schema = typeDefs(name);
  // A GraphQL type with an entity of the same name resolves from that entity; a list from a page of rows.
  const types = new Set(schema.definitions.map((definition) => definition.name?.value));
  const mappers = Object.fromEntries(sources(name).filter((file) => file.endsWith('.entity.ts')).map((file) => {
    const type = pascal(file.split('/').pop().replace('.entity.ts', ''));
    return [type, `../${file.replace(`services/${name}/src/`, '').replace(/\.ts$/, '')}#${type} as ${type}Row`];
  }).filter(([type]) => types.has(type)));
  // A keyed type without an entity here is owned elsewhere: its reference is all this service knows of it.
  for (const { kind, name: type, directives } of schema.definitions)
    if (kind === 'ObjectTypeDefinition' && !mappers[type.value] && directives.some((d) => d.name.value === 'key' && d.arguments.some((a) => a.name.value === 'fields' && a.value.value === 'id'))) mappers[type.value] = '@opora/subgraph#Reference';
  for (const { kind, name: type } of schema.definitions)
    if (kind === 'ObjectTypeDefinition' && type.value.endsWith('Connection')) mappers[type.value] = '@opora/subgraph#AnyConnection';
  // What a type of another service or of the territory needs to be answered with is its key.
  for (const { kind, name: type, directives, fields } of schema.definitions) {
    const key = kind === 'ObjectTypeDefinition' && directives.find((each) => each.name.value === 'key')?.arguments.find((each) => each.name.value === 'fields').value.value;
    if (key && !mappers[type.value] && !fields.some((field) => field.name.value === 'version')) mappers[type.value] = `{ ${key}: string }`;
  }
  const text = await codegen({
    filename: 'types.ts', schema, documents: [], plugins: [{ typescript: {} }, { resolvers: {} }], pluginMap: { typescript, resolvers },
    config: {
      federation: true, useTypeImports: true, enumsAsTypes: true, contextType: '@opora/subgraph#Context', mappers,
      scalars: { Date: 'string', DateTime: { input: 'string', output: 'Date' }, Money: 'string', Decimal: 'string', Ico: 'string', KrajCode: 'string', OkresCode: 'string', OrpCode: 'string' },
    },
  });
  const target = `services/${name}/src/__generated__/types.ts`;
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  if (check) { console.error(`${target} is stale: npm run codegen`); process.exitCode = 1; continue; }
  mkdirSync(`services/${name}/src/__generated__`, { recursive: true });
  writeFileSync(target, text);
  console.log(`written: ${target}`);
}
