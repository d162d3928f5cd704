import { Kind, parse, type SelectionSetNode } from 'graphql';
import { common } from '@opora/kernel';
import type { SubgraphError } from './transport';

const cache = new Map<string, readonly (readonly (string | number)[])[]>();
const CACHED = 500;

/** Why a field is missing: its subgraph did not answer, or the operation ran out of time. */
type Reason = 'SUBGRAPH_UNAVAILABLE' | 'DEADLINE_EXCEEDED';

/**
 * One SUBGRAPH_UNAVAILABLE, or another reason, for each field a fetch asked for, on the field itself. Of a list of entities the first one stands for all:
 * the answer carries five errors at most, and each missing field should be among them.
 */
export const unansweredFields = (query: string, reason?: Reason): SubgraphError[] => pathsOf(query).map((path) => unansweredAt(path, reason));

/** The reason on one field. */
export function unansweredAt(path: readonly (string | number)[], reason: Reason = 'SUBGRAPH_UNAVAILABLE'): SubgraphError {
  const { message, extensions } = common(reason);
  return { message, path, extensions: { ...extensions } };
}

function pathsOf(query: string): readonly (readonly (string | number)[])[] {
  const known = cache.get(query);
  if (known) return known;
  const operation = parse(query, { noLocation: true }).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
  const paths = names(operation.selectionSet).flatMap(({ name, key, below }) =>
    (name === '_entities' && below ? [...new Set(names(below).map((field) => field.key))].map((field) => [key, 0, field]) : [[key]]));
  cache.set(query, paths);
  if (cache.size > CACHED) cache.delete(cache.keys().next().value!);
  return paths;
}

function names({ selections }: SelectionSetNode): { name: string; key: string; below?: SelectionSetNode }[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return names(node.selectionSet);
    if (node.kind !== Kind.FIELD || node.name.value === '__typename') return [];
    return [{ name: node.name.value, key: node.alias?.value ?? node.name.value, below: node.selectionSet }];
  });
}
