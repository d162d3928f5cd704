import { anyOf } from '@opora/kernel';
import { mutation, query } from '@opora/subgraph';
import type { Resolvers } from '../__generated__/types';
import { importCodeList, withdrawCodeListImport } from './code-list.commands';
import { CodeListImport } from './code-list-import.entity';
import { inTheWay, silent } from './code-list.rules';

const operator = anyOf('operator');
const NEWEST = 20;

/** The operator's editions of code lists: tried, proposed, decided. */
export const codeListResolvers = {
  Query: {
    codeListImports: query(operator, async (cx) => (await cx.manager()).find(CodeListImport, { order: { id: 'DESC' }, take: NEWEST })),
    codeListImport: query(operator, (cx, { id }: { id: string }) => cx.get(CodeListImport, id, 'id')),
  },
  Mutation: { importCodeList: mutation(importCodeList), withdrawCodeListImport: mutation(withdrawCodeListImport) },
  CodeListImport: {
    unanswered: ({ state, answers }) => (state === 'PROPOSED' ? silent(answers) : []),
    inTheWay: (imported) => inTheWay(imported),
  },
} satisfies Resolvers;
