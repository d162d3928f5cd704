import { anyOf, pragueDay } from '@opora/kernel';
import type { CodeListKind } from '@opora/territory';
import { batch, enterWholeService, referenceBy, type Context, type ResolverMap } from '@opora/work';
import { territoryColumns, usesOf } from './reference.checks';
import type { Operated } from './service';

export interface CodeListUse { refusal: 'REF_IN_USE'; code: string; what: string; count: number; messageCs: string }

const operator = anyOf('operator');
const WAIT = '3s';
const ID = /^(KRAJ|OKRES|ORP|MUNICIPALITY):((?:[A-Za-z0-9-]+,)*[A-Za-z0-9-]*)$/;
const records = (count: number) => (count === 1 ? '1 záznam' : count < 5 ? `${count} záznamy` : `${count} záznamů`);

/** Names the import of an edition by what every service must know of it: the list, and the codes that stop holding or move. */
export const codeListImportId = (kind: CodeListKind, affecting: readonly string[]): string => `${kind}:${affecting.join(',')}`;

/** How many records of this service point to codes that an edition would close or move, in the whole service, whoever asks. */
async function usesIn({ db, actor, now }: Context, { territoryUses = [] }: Pick<Operated, 'territoryUses'>, id: string): Promise<CodeListUse[]> {
  const [, kind, list = ''] = ID.exec(id) ?? [];
  const codes = list.split(',').filter((code) => code !== '');
  if (codes.length === 0) return [];
  return db.transaction(async (tx) => {
    await enterWholeService(tx, actor);
    await tx.query(`select set_config('statement_timeout', $1, true)`, [WAIT]);
    const uses: CodeListUse[] = [];
    for (const { sql, what, messageCs } of territoryUses.filter((use) => use.kind === kind))
      for (const { code, count } of await tx.query<{ code: string; count: number }[]>(sql, [codes, pragueDay(now())])) uses.push({ refusal: 'REF_IN_USE', code, what, count, messageCs: messageCs(count, code) });
    for (const column of territoryColumns(db).filter((each) => each.kind === kind))
      for (const { code, count } of await usesOf(tx, column, codes)) uses.push({ refusal: 'REF_IN_USE', code, what: column.table, count, messageCs: `Kód ${code} používá ${records(count)} (${column.table}). Určete nástupce.` });
    return uses;
  });
}

/** The part of an import every service answers. */
export const codeListResolvers = (subgraph: Pick<Operated, 'territoryUses'>, field: string): ResolverMap => ({
  CodeListImport: {
    __resolveReference: referenceBy(operator, (_cx, ref: { id: string }) => ref),
    [field]: batch(operator, (cx, imports: readonly { id: string }[]) => Promise.all(imports.map(({ id }) => usesIn(cx, subgraph, id)))),
  },
});
