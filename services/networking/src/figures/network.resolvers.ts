import { signedIn } from '@opora/kernel';
import { asOfDay, batch, referenceBy } from '@opora/subgraph';
import { territory } from '@opora/territory';
import { latestCoverage } from '../networking-coverage/networking-coverage.queries';
import { officesOf } from '../office/regional-office.queries';
import { plansOf, roundTableFiguresOf, tablesOf, tablesOfOrps, type FiguresRow, type OrpFiguresRow } from './round-table-figures.queries';

type AsOf = { asOf?: string | null };
interface InKraj { krajCode: string; asOf: string }

export const networkResolvers = {
  Kraj: { network: ({ code }: { code: string }, { asOf }: AsOf, cx: Parameters<typeof asOfDay>[0]) => ({ krajCode: code, asOf: asOfDay(cx, asOf) }) },
  Orp: { network: ({ code }: { code: string }) => ({ orpCode: code }) },
  NetworkInKraj: {
    roundTables: batch(signedIn, async (cx, parents: readonly InKraj[]) => {
      const days = [...new Set(parents.map(({ asOf }) => asOf))];
      const rows = new Map(await Promise.all(days.map(async (day) => {
        const own = parents.filter(({ asOf }) => asOf === day);
        return [day, new Map((await roundTableFiguresOf(cx, own, day)).map((row, at) => [own[at]!.krajCode, row]))] as const;
      })));
      return parents.map(({ krajCode, asOf }) => rows.get(asOf)!.get(krajCode)!);
    }),
  },
  NetworkInOrp: { roundTables: batch(signedIn, (cx, parents: readonly { orpCode: string }[]) => tablesOfOrps(cx, parents.map(({ orpCode }) => orpCode))) },
  RoundTableFigures: { regionalTables: batch(signedIn, (cx, parents: readonly FiguresRow[]) => tablesOf(cx, parents.map(({ about }) => ({ about, orpCode: null })))) },
  OrpRoundTables: {
    orp: ({ orpCode }: OrpFiguresRow) => territory.orp(orpCode),
    roundTables: batch(signedIn, (cx, parents: readonly OrpFiguresRow[]) => tablesOf(cx, parents)),
  },
  Project: {
    __resolveReference: referenceBy(signedIn, (_cx, { id }: { id: string }) => ({ id })),
    roundTables: batch(signedIn, (cx, projects: readonly { id: string }[], { asOf }: AsOf) => roundTableFiguresOf(cx, projects.map(({ id }) => ({ projectId: id })), asOf)),
    roundTablePlan: batch(signedIn, (cx, projects: readonly { id: string }[]) => plansOf(cx, projects.map(({ id }) => id))),
    networkingCoverage: batch(signedIn, (cx, projects: readonly { id: string }[], { asOf }: AsOf) => latestCoverage(cx, projects.map(({ id }) => id), asOf)),
    regionalOffices: batch(signedIn, (cx, projects: readonly { id: string }[]) => officesOf(cx, projects.map(({ id }) => id))),
  },
};
