import { getNamedType, GraphQLID, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { assertNone, type Violation } from '@opora/kernel';
import { allowOf, guarded } from '@opora/work';

/** Ids one list of a call may name (reliability.md §6). */
export const IDS_MAX = 100;
const TOO_MANY = `Najednou lze zadat nejvýše ${IDS_MAX} záznamů.`;

/** Brings a value to its one form, and notes what is wrong with it. */
type Form = (value: unknown, path: string, found: Violation[]) => unknown;

/** Every list of ids that a caller may send names each id once, and at most a hundred of them: BAD_USER_INPUT, for all lists of a call at once. */
export function withIdLists(schema: GraphQLSchema): GraphQLSchema {
  const forms = new Map<GraphQLInputType, Form | null>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const asked = field.args.flatMap(({ name, type: of }) => { const form = formOf(of, forms); return form ? [[name, form] as const] : []; });
      const { resolve } = field;
      if (asked.length === 0 || !resolve) continue;
      const checked: typeof resolve = (parent, args: Record<string, unknown>, cx, info) => {
        const found: Violation[] = [];
        const brought = Object.fromEntries(asked.filter(([name]) => name in args).map(([name, form]) => [name, form(args[name], name, found)]));
        assertNone(found);
        return resolve(parent, { ...args, ...brought }, cx, info);
      };
      const allow = allowOf(resolve);
      field.resolve = allow ? guarded(allow, checked) : checked;
    }
  }
  return schema;
}

/** Null for a type in which no list of ids stands, however deep. */
function formOf(type: GraphQLInputType, forms: Map<GraphQLInputType, Form | null>): Form | null {
  if (isNonNullType(type)) return formOf(type.ofType, forms);
  const known = forms.get(type);
  if (known !== undefined) return known;
  // A type that contains itself meets its own form.
  forms.set(type, (value, path, found) => forms.get(type)?.(value, path, found) ?? value);
  const form = isListType(type) ? ofList(type.ofType, forms) : isInputObjectType(type) ? ofFields(Object.entries(type.getFields()).map(([name, field]) => [name, formOf(field.type, forms)])) : null;
  forms.set(type, form);
  return form;
}

function ofList(each: GraphQLInputType, forms: Map<GraphQLInputType, Form | null>): Form | null {
  if (getNamedType(each) === GraphQLID && !isListType(isNonNullType(each) ? each.ofType : each)) {
    return (value, path, found) => {
      if (!Array.isArray(value)) return value;
      const ids = [...new Set(value as unknown[])];
      if (value.length > IDS_MAX) found.push({ code: 'BAD_USER_INPUT', field: path, actual: value.length, limit: IDS_MAX, messageCs: TOO_MANY });
      return ids;
    };
  }
  const inner = formOf(each, forms);
  return inner && ((value, path, found) => (Array.isArray(value) ? value.map((one, n) => inner(one, `${path}.${n}`, found)) : value));
}

function ofFields(fields: readonly (readonly [string, Form | null])[]): Form | null {
  const asked = fields.filter((field): field is readonly [string, Form] => field[1] !== null);
  if (asked.length === 0) return null;
  return (value, path, found) => {
    if (value === null || typeof value !== 'object') return value;
    const given = value as Record<string, unknown>;
    return { ...given, ...Object.fromEntries(asked.filter(([name]) => name in given).map(([name, form]) => [name, form(given[name], `${path}.${name}`, found)])) };
  };
}
