import type { EntityManager } from 'typeorm';
import type { CodeListUse } from '@opora/contracts';
import { anyOf, isUuid, pragueDay } from '@opora/kernel';
import type { CodeListKind } from '@opora/territory';
import { batch, enterWholeService, referenceBy, type Context, type ResolverMap } from '@opora/work';
import { territoryColumns, usesOf } from './reference.checks';
import type { Operated } from './service';

const operator = anyOf('operator');
const WAIT = '3s';
const ID = /^(KRAJ|OKRES|ORP|MUNICIPALITY):((?:[A-Za-z0-9-]+,)*[A-Za-z0-9-]*)$/;
const records = (count: number) => (count === 1 ? '1 záznam' : count < 5 ? `${count} záznamy` : `${count} záznamů`);

/** What an edition closes or moves, of one list. */
export interface Affected { kind: CodeListKind; codes: readonly string[] }

/** Names the trial of an edition by what every service must know of it: the list, and the codes that stop holding or move. */
export const codeListImportId = (kind: CodeListKind, affecting: readonly string[]): string => `${kind}:${affecting.join(',')}`;

/** What another service owns is counted there. */
const isCopy = ({ table }: { table: string }): boolean => table.startsWith('known_');

/** How many records of this service point to the codes, in the whole service, whoever asks. */
export async function countUses(tx: EntityManager, { territoryUses = [] }: Pick<Operated, 'territoryUses'>, { kind, codes }: Affected, now: Date): Promise<CodeListUse[]> {
  if (codes.length === 0) return [];
  await tx.query(`select set_config('statement_timeout', $1, true)`, [WAIT]);
  const uses: CodeListUse[] = [];
  for (const { sql, what, messageCs } of territoryUses.filter((use) => use.kind === kind))
    for (const { code, count } of await tx.query<{ code: string; count: number }[]>(sql, [codes, pragueDay(now)])) uses.push({ refusal: 'REF_IN_USE', code, what, count, messageCs: messageCs(count, code) });
  for (const column of territoryColumns(tx.connection).filter((each) => each.kind === kind && !isCopy(each)))
    for (const { code, count } of await usesOf(tx, column, codes)) uses.push({ refusal: 'REF_IN_USE', code, what: column.table, count, messageCs: `Kód ${code} používá ${records(count)} (${column.table}). Určete nástupce.` });
  return uses;
}

/** What an import affects: a trial says it by its id, of another this service was told. */
async function affectedBy(tx: EntityManager, id: string): Promise<Affected | null> {
  const [, kind, list = ''] = ID.exec(id) ?? [];
  if (kind) return { kind: kind as CodeListKind, codes: list.split(',').filter((code) => code !== '') };
  const [told] = isUuid(id) ? await tx.query<Affected[]>('select kind, codes from code_list_edition where import_id = $1', [id]) : [];
  return told ?? null;
}

const usesIn = ({ db, actor, now }: Context, subgraph: Pick<Operated, 'territoryUses'>, id: string): Promise<CodeListUse[]> => db.transaction(async (tx) => {
  await enterWholeService(tx, actor);
  const affected = await affectedBy(tx, id);
  return affected ? countUses(tx, subgraph, affected, now()) : [];
});

/** The part of an import every service answers. */
export const codeListResolvers = (subgraph: Pick<Operated, 'territoryUses'>, field: string): ResolverMap => ({
  CodeListImport: {
    __resolveReference: referenceBy(operator, (_cx, ref: { id: string }) => ref),
    [field]: batch(operator, (cx, imports: readonly { id: string }[]) => Promise.all(imports.map(({ id }) => usesIn(cx, subgraph, id)))),
  },
});
