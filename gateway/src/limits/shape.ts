import { GraphQLError, Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { SHAPE, type ShapeLimits } from './limits';
import { tooCostly, type Breach, type LimitName } from './refusals';

/** What is counted of a document. */
export type Shape = Record<keyof ShapeLimits, number>;

/** How deep and how many a selection is with its fragments written out. */
interface Extent { depth: number; fields: number }

const NOTHING: Extent = { depth: 0, fields: 0 };
const NAME: Partial<Record<keyof Shape, LimitName>> = { depth: 'QUERY_TOO_DEEP' };

/** Counts a document. Every fragment is measured once, so a bomb of nested fragments costs no more than its text. */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const done = known.get(name);
    if (done) return done;
    // A fragment that meets itself while it is measured is refused by validation; here it only must end.
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const extent = fragment ? extentOf(fragment.selectionSet, ofFragment) : NOTHING;
    known.set(name, extent);
    return extent;
  };
  const shape: Shape = { depth: 0, rootFields: 0, fields: 0, flattenedFields: 0, aliases: 0, directives: 0, fragments: fragments.size, operations: 0 };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, fields } = extentOf(node.selectionSet, ofFragment);
    shape.operations += 1;
    shape.depth = Math.max(shape.depth, depth);
    shape.flattenedFields += fields;
    shape.rootFields = Math.max(shape.rootFields, rootNames(node.selectionSet, fragments).size);
  }
  visit(document, {
    Field(node) { shape.fields += 1; if (node.alias) shape.aliases += 1; return isIntrospection(node.name.value) ? false : undefined; },
    Directive() { shape.directives += 1; },
  });
  return shape;
}

/** The limits a document breaks. */
export function breachesOf(document: DocumentNode, limits: ShapeLimits = SHAPE): Breach[] {
  const shape = shapeOf(document);
  return (Object.keys(limits) as (keyof Shape)[]).filter((key) => shape[key] > limits[key])
    .map((key) => ({ limit: NAME[key] ?? 'OPERATION_TOO_LARGE', counted: key, actual: shape[key], most: limits[key] }));
}

/** The shape as a rule of validation: asked once a document. Apollo gives a rule's error its own code, `scrub` restores ours. */
export const shapeRule: ValidationRule = (context) => ({
  Document(document) {
    const breaches = breachesOf(document);
    if (breaches.length > 0) context.reportError(tooCostly(breaches));
  },
});

/** Refuses a subscription where there are none; graphql-js finds out only when it should run one. */
export const knownOperationRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation)) context.reportError(new GraphQLError(`The schema knows no ${node.operation}.`, { nodes: node }));
    return false;
  },
});

const isIntrospection = (field: string) => field === '__schema' || field === '__type';

function extentOf({ selections }: SelectionSetNode, ofFragment: (name: string) => Extent): Extent {
  let depth = 0, fields = 0;
  for (const node of selections) {
    if (node.kind === Kind.FIELD && isIntrospection(node.name.value)) continue;
    const below = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : node.selectionSet ? extentOf(node.selectionSet, ofFragment) : NOTHING;
    const own = node.kind === Kind.FIELD ? 1 : 0;
    depth = Math.max(depth, below.depth + own);
    fields += below.fields + own;
  }
  return { depth, fields };
}

function rootNames(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, seen = new Set<string>(), names = new Set<string>()): Set<string> {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) names.add(node.alias?.value ?? node.name.value);
    else if (node.kind === Kind.INLINE_FRAGMENT) rootNames(node.selectionSet, fragments, seen, names);
    else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = fragments.get(node.name.value);
      if (fragment) rootNames(fragment.selectionSet, fragments, seen, names);
    }
  }
  return names;
}
