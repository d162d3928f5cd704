import { anyOf, toPeople } from '@opora/kernel';
import { mutation, query, type Context, type ResolverMap } from '@opora/subgraph';
import { ORGANISERS } from '../people';
import { requestExport } from './export.commands';
import { exportsOf } from './export.queries';
import { stateAt } from './export.rules';
import type { SheetExport } from './sheet-export.entity';

export const exportResolvers: ResolverMap = {
  Query: { myExports: query(toPeople(anyOf(...ORGANISERS)), exportsOf) },
  Mutation: { requestExport: mutation(requestExport) },
  SheetExport: {
    state: (asked: SheetExport, _: unknown, cx: Context) => stateAt(asked, cx.now()),
    file: (asked: SheetExport, _: unknown, cx: Context) => (stateAt(asked, cx.now()) === 'READY' ? asked.file : null),
  },
};
