// Every type, root field, argument and enum value of the published graph says what it is: the SDL is the documentation of the API.
import { services, typeDefs } from './sdl.mjs';

const ROOTS = new Set(['Query', 'Mutation']);
const missing = new Set();
const described = new Set();
// A type is described by its owner; the services that only refer to it need not repeat the words.
const need = (node, name) => (node.description?.value.trim() ? described : missing).add(name);

for (const service of services())
  for (const definition of typeDefs(service).definitions) {
    const name = definition.name?.value;
    if (name && /Definition$/.test(definition.kind) && !ROOTS.has(name) && !/(Edge|Connection)$/.test(name)) need(definition, name);
    for (const field of definition.fields ?? []) {
      if (ROOTS.has(name)) need(field, `${name}.${field.name.value}`);
      for (const argument of field.arguments ?? []) if (!['first', 'after', 'input'].includes(argument.name.value)) need(argument, `${name}.${field.name.value}(${argument.name.value})`);
    }
    for (const value of definition.values ?? []) need(value, `${name}.${value.name.value}`);
  }
for (const name of missing) if (!described.has(name)) { console.error(`${name} has no description`); process.exitCode = 1; }
