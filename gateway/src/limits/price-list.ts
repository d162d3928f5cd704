import { Kind, parse, valueFromASTUntyped, type DirectiveNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** How long a list gets, as the supergraph says by `@listSize`. */
export interface Size { slicing: readonly string[]; assumed?: number; sizedFields: readonly string[] }

/** What asking for one field means: which type comes back, whether as a list, at what price. */
export interface Price {
  type: string;
  list: boolean;
  /** `@cost` of the field; without it, that of its type; without that, 1 for an object and 0 for a scalar. */
  weight: number;
  /** Added when the argument is given, by `@cost` on it. */
  argumentWeights: ReadonlyMap<string, number>;
  /** Values of arguments left out. */
  defaults: ReadonlyMap<string, unknown>;
  size?: Size;
}

/** Prices of every field, from `@cost` and `@listSize` of the composed supergraph: the services state them beside the fields they are true of. */
export class PriceList {
  private readonly fields = new Map<string, Price>();

  constructor(supergraphSdl: string) {
    const { definitions } = parse(supergraphSdl, { noLocation: true });
    const composite = new Set<string>();
    const weights = new Map<string, number>();
    for (const node of definitions) {
      if (!('directives' in node) || !('name' in node) || !node.name) continue;
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_DEFINITION) composite.add(node.name.value);
      const weight = argumentsOf(node.directives, 'cost')?.['weight'];
      if (weight !== undefined) weights.set(node.name.value, Number(weight));
    }
    const weightOf = (type: string) => weights.get(type) ?? (composite.has(type) ? 1 : 0);
    for (const node of definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      for (const field of node.fields ?? []) this.fields.set(`${node.name.value}.${field.name.value}`, priceOf(field, weightOf));
    }
  }

  /** The price of a field; undefined for `__typename` and introspection. */
  of(type: string, field: string): Price | undefined { return this.fields.get(`${type}.${field}`); }
}

function priceOf(field: FieldDefinitionNode, weightOf: (type: string) => number): Price {
  const { type, list } = unwrapped(field.type);
  const own = argumentsOf(field.directives, 'cost')?.['weight'];
  // A list that takes `first` is sliced by it, even where its author forgot to say so.
  const size = argumentsOf(field.directives, 'listSize') ?? (field.arguments?.some((a) => a.name.value === 'first') ? { slicingArguments: ['first'] } : undefined);
  const weighed = (field.arguments ?? []).map((a) => [a.name.value, Number(argumentsOf(a.directives, 'cost')?.['weight'] ?? 0)] as const).filter(([, weight]) => weight > 0);
  const defaulted = (field.arguments ?? []).flatMap((a) => (a.defaultValue ? [[a.name.value, valueFromASTUntyped(a.defaultValue)] as const] : []));
  return {
    type, list, weight: own === undefined ? weightOf(type) : Number(own), argumentWeights: new Map(weighed), defaults: new Map(defaulted),
    ...(size && { size: { slicing: (size['slicingArguments'] ?? []) as string[], assumed: size['assumedSize'] as number | undefined, sizedFields: (size['sizedFields'] ?? []) as string[] } }),
  };
}

function unwrapped(node: TypeNode): { type: string; list: boolean } {
  if (node.kind === Kind.NAMED_TYPE) return { type: node.name.value, list: false };
  const { type, list } = unwrapped(node.type);
  return { type, list: list || node.kind === Kind.LIST_TYPE };
}

function argumentsOf(directives: readonly DirectiveNode[] | undefined, name: string): Record<string, unknown> | undefined {
  const found = directives?.find((directive) => directive.name.value === name);
  return found && Object.fromEntries((found.arguments ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]));
}
