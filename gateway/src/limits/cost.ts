import { Kind, valueFromASTUntyped, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { COST } from './limits';
import type { Price, PriceList } from './price-list';

/** What an operation would cost at most, and the page sizes it asks for that no list gives. */
export interface Bill { cost: number; badPages: { field: string; actual: number }[] }

/**
 * Adds up an operation before it runs (reliability.md §6): an object costs 1, a scalar 0, a mutation 10 more, and what stands below
 * a list counts as often as its slicing argument says, variables included. Fields under `@skip` and `@include` count: it is an upper bound.
 */
export function billOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, prices: PriceList): Bill {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const values: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    values[name] = Object.hasOwn(variables, name) ? variables[name] : defaultValue && valueFromASTUntyped(defaultValue);
  }
  const bill: Bill = { cost: operation.operation === 'mutation' ? COST.mutation : 0, badPages: [] };
  const root = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const known = new Map<string, number>();

  /** Price of a selection on one object; `sized` is the length of the lists that the field above has spoken for. */
  const ofSelection = ({ selections }: SelectionSetNode, type: string, sized?: Sized): number =>
    selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + ofField(node, type, sized);
      if (node.kind === Kind.INLINE_FRAGMENT) return sum + ofSelection(node.selectionSet, node.typeCondition?.name.value ?? type, sized);
      return sum + ofFragment(node.name.value, sized);
    }, 0);
  const ofFragment = (name: string, sized?: Sized): number => {
    const key = sized ? `${name} ${sized.length} ${sized.fields.join()}` : name;
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    if (!known.has(key)) {
      known.set(key, 0);
      known.set(key, ofSelection(fragment.selectionSet, fragment.typeCondition.name.value, sized));
    }
    return known.get(key)!;
  };
  const ofField = (node: FieldNode, type: string, sized?: Sized): number => {
    const price = prices.of(type, node.name.value);
    if (!price) return 0;
    const given = (name: string) => valueOf(node, name, values, price);
    const length = lengthOf(price, given, bill);
    const isSized = price.list && sized !== undefined && (sized.fields.length === 0 || sized.fields.includes(node.name.value));
    const times = !price.list ? 1 : isSized ? sized.length : length ?? COST.list;
    const below = price.list || length === undefined ? undefined : { length, fields: price.size!.sizedFields };
    const argumentsWeight = [...price.argumentWeights].reduce((sum, [name, weight]) => sum + (given(name) === undefined ? 0 : weight), 0);
    return argumentsWeight + times * (price.weight + (node.selectionSet ? ofSelection(node.selectionSet, price.type, below) : 0));
  };
  bill.cost += ofSelection(operation.selectionSet, root);
  return bill;
}

/** Length of the lists directly below a field such as a connection; no names means every list there. */
interface Sized { length: number; fields: readonly string[] }

function valueOf(node: FieldNode, name: string, values: Record<string, unknown>, price: Price): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const value = given && valueFromASTUntyped(given.value, values);
  return value ?? price.defaults.get(name);
}

/** The length a field's `@listSize` gives; undefined when it says nothing. Page sizes outside 1 to 100 are noted on the bill. */
function lengthOf({ size }: Price, given: (name: string) => unknown, bill: Bill): number | undefined {
  if (!size) return undefined;
  const lengths = size.slicing.flatMap((name) => {
    const value = given(name);
    if (Array.isArray(value)) return [value.length];
    if (typeof value !== 'number') return [];
    if (!(value >= 1 && value <= COST.page)) bill.badPages.push({ field: name, actual: value });
    return [Math.max(0, value)];
  });
  return lengths.length > 0 ? Math.max(...lengths) : size.assumed ?? COST.list;
}
