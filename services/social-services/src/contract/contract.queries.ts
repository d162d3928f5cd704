import type { PageArgs } from '@opora/kernel';
import { columnsOf, type Connection, type Context, type Entity, listPage, type Row } from '@opora/subgraph';
import { In } from 'typeorm';
import type { ServiceType } from '../programme/programme.rules';
import { Contract } from './contract.entity';

export interface ContractFilter extends PageArgs { projectId?: string | null; krajCode?: string | null; providerId?: string | null; serviceType?: ServiceType | null; validOn?: string | null }

/** Contracts, the newest first day first. */
export const listContracts = (cx: Context, args: ContractFilter): Promise<Connection<Contract>> => listPage<Contract>(cx, args, {
  name: 'contracts', descending: true,
  sql: `select ${columnsOf(cx, Contract, 'contract')} from contract
    where ($1::uuid is null or project_id = $1) and ($2::text is null or kraj_code = $2) and ($3::uuid is null or provider_id = $3)
      and ($4::text is null or service_type = $4) and ($5::date is null or (valid_from <= $5 and last_day >= $5))`,
  parameters: [args.projectId ?? null, args.krajCode ?? null, args.providerId ?? null, args.serviceType ?? null, args.validOn ?? null],
  sort: [{ column: 'validFrom', type: 'date' }, { column: 'id', type: 'uuid' }],
});

const MOST = { lot_id: 20, provider_id: 100 } as const;

/** The newest contracts of each of the parents, in their order. */
async function contractsBy(cx: Context, column: keyof typeof MOST, ids: readonly string[]): Promise<Contract[][]> {
  const rows = await cx.rows<Contract & { parent: string }>(
    `select parent, found.* from unnest($1::uuid[]) parent cross join lateral
       (select ${columnsOf(cx, Contract, 'contract')} from contract where ${column} = parent order by valid_from desc, id desc limit ${MOST[column]}) found`, [[...new Set(ids)]]);
  return ids.map((id) => rows.filter(({ parent }) => parent === id.toLowerCase()));
}
export const contractsOfLots = (cx: Context, lotIds: readonly string[]): Promise<Contract[][]> => contractsBy(cx, 'lot_id', lotIds);
export const contractsOfProviders = (cx: Context, providerIds: readonly string[]): Promise<Contract[][]> => contractsBy(cx, 'provider_id', providerIds);

/** The one row of an entity that belongs to each contract, in their order. */
export async function ofContracts<E extends Row & { contractId: string }>(cx: Context, entity: Entity<E>, contracts: readonly Contract[]): Promise<E[]> {
  const rows = await cx.db.manager.findBy(entity as Entity<Row & { contractId: string }>, { contractId: In(contracts.map(({ id }) => id)) });
  const byContract = new Map(rows.map((row) => [row.contractId, row as E]));
  return contracts.map(({ id }) => byContract.get(id)!);
}
