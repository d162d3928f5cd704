import { Kind, parse, print, visit, type FieldDefinitionNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode, type SelectionNode, type TypeNode } from 'graphql';

/** How many others are asked in the place of one. */
const TRIED = 2;

interface Known { type: string; list: boolean; graphs: ReadonlySet<string> }
/** A question for another subgraph, and the fields it leaves out. */
export interface Question { query?: string; missing: readonly (readonly (string | number)[])[] }

/**
 * Who can answer in the place of a subgraph that is away. Every service answers the territory alike, and the planner asks any of them for it together with
 * what only that one knows; when that one is away, another one still knows the territory, and the rest of the answer hangs below it.
 */
export class StandIns {
  private readonly fields = new Map<string, Known>();
  private readonly names: readonly string[];

  constructor(supergraphSdl: string) {
    const { definitions } = parse(supergraphSdl, { noLocation: true });
    const graphs = new Map<string, string>();
    for (const node of definitions) if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph') for (const value of node.values ?? []) graphs.set(value.name.value, argument(value, 'join__graph', 'name')[0]!);
    this.names = [...graphs.values()];
    const namesOf = (node: Parameters<typeof argument>[0], directive: string) => argument(node, directive, 'graph').map((graph) => graphs.get(graph)!);
    for (const node of definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      const all = new Set(namesOf(node, 'join__type'));
      for (const field of node.fields ?? []) {
        const some = namesOf(field, 'join__field');
        this.fields.set(`${node.name.value}.${field.name.value}`, { ...typeOf(field), graphs: some.length > 0 ? new Set(some) : all });
      }
    }
  }

  /** What others can answer of a query that `away` was asked, the fullest first; empty questions only say what nobody else knows. Nothing of mutations and of references to entities. */
  for(away: string, query: string): { name: string; question: Question }[] {
    const [operation, ...fragments] = parse(query, { noLocation: true }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'query' || fragments.length > 0) return [];
    if (operation.selectionSet.selections.some((node) => node.kind === Kind.FIELD && node.name.value === '_entities')) return [];
    return this.names.filter((name) => name !== away).map((name) => ({ name, question: this.questionTo(name, operation) }))
      .sort((a, b) => a.question.missing.length - b.question.missing.length).slice(0, TRIED);
  }

  private questionTo(name: string, operation: OperationDefinitionNode): Question {
    const missing: (string | number)[][] = [];
    const kept = (set: SelectionSetNode, type: string, path: readonly (string | number)[]): SelectionSetNode | null => {
      const selections = set.selections.flatMap((node): SelectionNode[] => {
        if (node.kind === Kind.FIELD) return field(node, type, path);
        if (node.kind !== Kind.INLINE_FRAGMENT) return [];
        const below = kept(node.selectionSet, node.typeCondition?.name.value ?? type, path);
        return below ? [{ ...node, selectionSet: below }] : [];
      });
      return selections.some((node) => node.kind !== Kind.FIELD || node.name.value !== '__typename') ? { ...set, selections } : null;
    };
    const field = (node: FieldNode, type: string, path: readonly (string | number)[]): FieldNode[] => {
      if (node.name.value === '__typename') return [node];
      const own = [...path, node.alias?.value ?? node.name.value];
      const known = this.fields.get(`${type}.${node.name.value}`);
      if (known?.graphs.has(name)) {
        if (!node.selectionSet) return [node];
        const below = kept(node.selectionSet, known.type, known.list ? [...own, 0] : own);
        if (below) return [{ ...node, selectionSet: below }];
      } else missing.push(own);
      return [];
    };
    const selectionSet = kept(operation.selectionSet, 'Query', []);
    if (!selectionSet) return { missing };
    const used = new Set<string>();
    visit(selectionSet, { Variable(node) { used.add(node.name.value); } });
    return { query: print({ ...operation, selectionSet, variableDefinitions: operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) }), missing };
  }
}

function argument(node: { readonly directives?: readonly { name: { value: string }; arguments?: readonly { name: { value: string }; value: object }[] }[] }, directive: string, name: string): string[] {
  const places = node.directives?.filter((each) => each.name.value === directive && !each.arguments?.some((a) => a.name.value === 'external')) ?? [];
  return places.flatMap((place) => place.arguments?.filter((a) => a.name.value === name).map((a) => (a.value as { value: string }).value) ?? []);
}

function typeOf({ type }: Pick<FieldDefinitionNode, 'type'>): { type: string; list: boolean } {
  let node: TypeNode = type, list = false;
  while (node.kind !== Kind.NAMED_TYPE) { list ||= node.kind === Kind.LIST_TYPE; node = node.type; }
  return { type: node.name.value, list };
}
