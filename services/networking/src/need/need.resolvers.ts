import { mayInKraj, notFound, signedIn } from '@opora/kernel';
import { batch, mutation, query, referenceBy, type Context } from '@opora/subgraph';
import { territory } from '@opora/territory';
import { Organisation } from '../organisation/organisation.entity';
import { RoundTable } from '../round-table/round-table.entity';
import { KRAJ_WRITERS, mayWrite } from '../scope';
import { deleteNeed, mergeNeeds, raiseNeed, respondToNeed } from './need.commands';
import { Need } from './need.entity';
import { agendaOf, carriedCounts, getRegionalTable, listNeeds, missingOrpsOf, readsNeed, sourcesOf } from './need.queries';

type Page = { first?: number | null; after?: string | null };

async function readNeed(cx: Context, { id }: { id: string }): Promise<Need> {
  const need = await cx.get(Need, id, 'id');
  if (!readsNeed(cx.actor, need)) throw notFound('id');
  return need;
}
const each = <E extends RoundTable | Need | Organisation>(cx: Context, entity: new () => E, ids: readonly (string | null)[]) => Promise.all(ids.map((id) => (id ? cx.find(entity, id) : null)));

export const needResolvers = {
  Query: {
    needs: query(signedIn, listNeeds),
    carriedNeeds: query(signedIn, (cx, { regionalTableId }: { regionalTableId: string }) => getRegionalTable(cx, regionalTableId)),
  },
  Mutation: { raiseNeed: mutation(raiseNeed), mergeNeeds: mutation(mergeNeeds), respondToNeed: mutation(respondToNeed), deleteNeed: mutation(deleteNeed) },
  Need: {
    __resolveReference: referenceBy(signedIn, readNeed),
    orp: ({ orpCode }: Need) => territory.orp(orpCode),
    organisation: batch(signedIn, (cx, needs: readonly Need[]) => each(cx, Organisation, needs.map(({ organisationId }) => organisationId))),
    roundTable: batch(signedIn, (cx, needs: readonly Need[]) => each(cx, RoundTable, needs.map(({ roundTableId }) => roundTableId))),
    carriedTo: batch(signedIn, (cx, needs: readonly Need[]) => each(cx, RoundTable, needs.map(({ carriedToId }) => carriedToId))),
    mergedInto: batch(signedIn, (cx, needs: readonly Need[]) => each(cx, Need, needs.map(({ mergedIntoId }) => mergedIntoId))),
    sources: batch(signedIn, sourcesOf),
    viewerCan: (need: Need, _: unknown, cx: Context) => ({
      delete: need.carriedToId === null && need.mergedIntoId === null && mayWrite(cx.actor, need),
      respond: need.mergedIntoId === null && (need.addressee === 'KRAJ' ? mayInKraj(cx.actor, KRAJ_WRITERS, need.krajCode) : mayWrite(cx.actor, need)),
    }),
  },
  NeedSource: {
    needId: ({ id }: Need) => id,
    orp: ({ orpCode }: Need) => territory.orp(orpCode),
    roundTable: batch(signedIn, (cx, needs: readonly Need[]) => each(cx, RoundTable, needs.map(({ roundTableId }) => roundTableId))),
  },
  CarriedNeeds: {
    regionalTable: (table: RoundTable) => table,
    carried: batch(signedIn, async (cx, tables: readonly RoundTable[]) => (await carriedCounts(cx, tables)).map(({ carried }) => carried)),
    agenda: batch(signedIn, async (cx, tables: readonly RoundTable[]) => (await carriedCounts(cx, tables)).map(({ agenda }) => agenda)),
    // One regional table an answer: carriedNeeds is a field of the root.
    needs: batch(signedIn, (cx, tables: readonly RoundTable[], page: Page) => Promise.all(tables.map((table) => agendaOf(cx, table, page)))),
    missingOrps: batch(signedIn, missingOrpsOf),
  },
};
