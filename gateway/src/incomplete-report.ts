import { Kind, type DocumentNode, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';

const REPORT = 'subjectReport';

/**
 * A report on a person in which a service is missing is not that person's report (journeys.md J25): the sections that could not be answered become one
 * GDPR_INCOMPLETE that names them, on the report itself.
 */
export function withIncompleteReports(errors: readonly GraphQLFormattedError[], document: DocumentNode | undefined): readonly GraphQLFormattedError[] {
  const reports = errors.some(isUnavailable) && document ? reportsOf(document) : new Map<string, Map<string, string>>();
  const missing = new Map<string, Set<string>>();
  const others = errors.filter((error) => {
    const [report, section] = error.path ?? [];
    const sections = isUnavailable(error) ? reports.get(String(report)) : undefined;
    if (!sections) return true;
    const named = section === undefined ? [...sections.values()] : [sections.get(String(section)) ?? String(section)];
    missing.set(String(report), new Set([...missing.get(String(report)) ?? [], ...named]));
    return false;
  });
  return [...[...missing].map(([report, names]) => incomplete(report, [...names].sort())), ...others];
}

const UNAVAILABLE = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED']);
const isUnavailable = (error: GraphQLFormattedError) => UNAVAILABLE.has(error.extensions?.['code']);

function incomplete(report: string, missing: readonly string[]): GraphQLFormattedError {
  const messageCs = `Odpověď není úplná, chybí: ${missing.join(', ')}.`;
  return { message: messageCs, path: [report], extensions: { code: 'GDPR_INCOMPLETE', violations: [{ code: 'GDPR_INCOMPLETE', actual: missing, messageCs }], retryable: true } };
}

/** The reports of a document by the key they are answered under, each with its sections by theirs. */
function reportsOf(document: DocumentNode): Map<string, Map<string, string>> {
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [])));
  const fieldsOf = (set: SelectionSetNode | undefined): { key: string; name: string; below?: SelectionSetNode }[] => (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [{ key: node.alias?.value ?? node.name.value, name: node.name.value, below: node.selectionSet }];
    return fieldsOf(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value));
  });
  const roots = document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? fieldsOf(node.selectionSet) : [])).filter(({ name }) => name === REPORT);
  return new Map(roots.map(({ key, below }) => [key, new Map(fieldsOf(below).filter((field) => field.below).map((field) => [field.key, field.name]))]));
}
