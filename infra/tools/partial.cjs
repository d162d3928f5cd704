// What the graph promises must hold while one service is away (decision 0016): a field that only some of its type's services can
// answer, and a field of the query root, is published without its outer `!`, so that the rest of the answer stays.
const { Kind, parse, print, visit } = require('graphql');

const named = (node, name) => (node.directives ?? []).filter((directive) => directive.name.value === name);
const argument = (directive, name) => directive.arguments.find((each) => each.name.value === name)?.value.value;
const isType = (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** The services that answer a field: those its `@join__field` names, or all of its type. */
function answeredBy(field, all) {
  const places = named(field, 'join__field').filter((place) => argument(place, 'external') !== true && argument(place, 'graph') !== undefined);
  return places.length === 0 ? all : new Set(places.map((place) => argument(place, 'graph')));
}

/** A composed supergraph whose promises hold while one of its services is away. */
exports.promisingOnlyWhatHolds = (supergraphSdl) => {
  const document = parse(supergraphSdl);
  const types = document.definitions.filter(isType);
  const loosened = new Set();
  for (const type of types) {
    const graphs = new Set(named(type, 'join__type').map((place) => argument(place, 'graph')));
    if (type.name.value === 'Mutation' || graphs.size < 2) continue;
    for (const field of type.fields) if (answeredBy(field, graphs).size < graphs.size) loosened.add(`${type.name.value}.${field.name.value}`);
  }
  // What an object no longer promises, the interfaces it implements cannot promise either.
  for (const type of types) for (const { name } of type.interfaces ?? []) for (const field of type.fields) if (loosened.has(`${type.name.value}.${field.name.value}`)) loosened.add(`${name.value}.${field.name.value}`);
  const loosen = (type) => ({ ...type, fields: type.fields.map((field) => (loosened.has(`${type.name.value}.${field.name.value}`) && field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field)) });
  return print(visit(document, { ObjectTypeDefinition: loosen, InterfaceTypeDefinition: loosen }));
};
