// Every type, root field, argument and enum value of the published graph says what it is: the SDL is the documentation of the API.
import { Kind } from 'graphql';
import { services, typeDefs } from './sdl.mjs';

const ROOTS = new Set(['Query', 'Mutation']);
const missing = new Set();
const need = (node, name) => { if (!node.description?.value.trim()) missing.add(name); };

for (const service of services())
  for (const definition of typeDefs(service).definitions) {
    const name = definition.name?.value;
    if (!name || ROOTS.has(name) === false && /Extension$/.test(definition.kind) === false && definition.kind !== Kind.DIRECTIVE_DEFINITION) {
      // A type another service owns is described there.
      const reference = definition.directives?.some((d) => d.name.value === 'key') && (definition.fields ?? []).every((f) => f.name.value === 'id');
      if (name && !reference && !/Edge$|Connection$/.test(name)) need(definition, name);
    }
    for (const field of definition.fields ?? []) {
      if (ROOTS.has(name)) need(field, `${name}.${field.name.value}`);
      for (const argument of field.arguments ?? []) if (!['first', 'after', 'input'].includes(argument.name.value)) need(argument, `${name}.${field.name.value}(${argument.name.value})`);
    }
    for (const value of definition.values ?? []) need(value, `${name}.${value.name.value}`);
  }
for (const name of missing) console.error(`${name} has no description`);
if (missing.size > 0) process.exitCode = 1;
