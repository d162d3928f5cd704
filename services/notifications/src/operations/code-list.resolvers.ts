import { mutation, type ResolverMap } from '@opora/subgraph';
import { importCodeList, type CodeListImport } from './code-list.commands';

const FIELDS = ['kind', 'version', 'inUse', 'added', 'closed', 'changed', 'nextFile'] as const satisfies readonly (keyof CodeListImport)[];

/** The operator's trial of a new edition of a code list. */
export const codeListResolvers: ResolverMap = {
  Mutation: { importCodeList: mutation(importCodeList) },
  CodeListImport: Object.fromEntries(FIELDS.map((field) => [field, (found: CodeListImport) => found[field]])),
};
