import type { EntityManager } from 'typeorm';
import { codeListCounted, codeListDecided, codeListHeld, codeListKept, codeListProposed, type CodeListName } from '@opora/contracts';
import { on, type Subscription } from '@opora/road';
import { listsInUse, type KeptEdition } from '@opora/territory';
import { enterWholeService, lockTerritories } from '@opora/work';
import { countUses, type Affected } from './code-list';
import type { Operated } from './service';

/** What is decided of an edition, as it is told. */
export interface Decided { importId: string; kind: CodeListName; edition: string; inForce: boolean }

/**
 * What every service does when an edition of a code list is to be taken into use (decision 0034). It takes no new records of the codes that close or move;
 * it counts those it has once that holds for every command, and answers; and when it is decided it has the edition in use, or lets it go.
 */
export const codeListSubscriptions = (service: Pick<Operated, 'name' | 'territoryUses'>): readonly Subscription[] => [
  on(codeListProposed, async ({ tx, send }, { importId, kind, edition, codes, file }) => {
    await lockTerritories(tx);
    // One that was withdrawn before it came here stays so.
    await tx.query(`insert into code_list_edition (import_id, kind, edition, codes, file, state) values ($1, $2, $3, $4, $5, 'HELD') on conflict do nothing`, [importId, kind, edition, codes, file]);
    send({ ...codeListHeld({ importId }), consumers: [service.name] });
  }),
  on(codeListHeld, async ({ tx, now, send }, { importId }) => {
    await enterWholeService(tx, null);
    const [affected] = await tx.query<Affected[]>(`select kind, codes from code_list_edition where import_id = $1 and state = 'HELD'`, [importId]);
    if (affected) send(codeListCounted({ importId, service: service.name, uses: await countUses(tx, service, affected, now) }));
  }),
  on(codeListDecided, async ({ tx, send }, decided) => {
    await lockTerritories(tx);
    await settleEdition(tx, decided);
    if (!decided.inForce) return;
    // In force for good, whatever becomes of this transaction: the process that keeps it goes by it at once.
    listsInUse.take([await keptEdition(tx, decided.importId)]);
    send(codeListKept({ importId: decided.importId, service: service.name }));
  }),
];

/** Has the edition in use, or lets it go; what was settled stays. The caller holds the lock of the territories. */
export async function settleEdition(tx: EntityManager, { importId, kind, edition, inForce }: Decided): Promise<void> {
  await tx.query(
    `insert into code_list_edition (import_id, kind, edition, codes, file, state) select $1, $2, $3, '{}', '', 'LET_GO' where not $4::boolean
     on conflict (import_id) do nothing`, [importId, kind, edition, inForce]);
  await tx.query(
    `update code_list_edition set state = case when $2::boolean then 'IN_FORCE' else 'LET_GO' end, file = case when $2::boolean then file else '' end, since = now()
     where import_id = $1 and state = 'HELD'`, [importId, inForce]);
}

/** Throws when this service has not been told of an edition that is in force: every one of them held it before. */
async function keptEdition(tx: EntityManager, importId: string): Promise<KeptEdition> {
  const [kept] = await tx.query<KeptEdition[]>(`select import_id as "importId", kind, edition, file from code_list_edition where import_id = $1 and state = 'IN_FORCE'`, [importId]);
  if (!kept) throw new Error(`the edition ${importId} is in force and was never held here`);
  return kept;
}
