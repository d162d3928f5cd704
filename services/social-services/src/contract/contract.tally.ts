import { addDays, type Day } from '@opora/kernel';
import { tally, type Count } from '@opora/subgraph';
import type { EntityManager } from 'typeorm';
import type { Contract } from './contract.entity';

/** Lots that had a contract by the day; the part of the count is the type of service. */
export const LOTS_CONTRACTED = 'lots-contracted';
/** Lots with a contract in force on the day: plus one on its first day, minus one after its last. */
export const LOTS_IN_FORCE = 'lots-in-force';

const count = (metric: string, { krajCode, serviceType, projectId }: Contract, day: Day, by: number): Count => ({ metric, krajCode, territoryCode: serviceType, projectId, day, by });

/** Counts an award. A lot becomes contracted once: an earlier first day moves the count, a later one adds none. */
export async function countAward(tx: EntityManager, contract: Contract, earlier: readonly Contract[]): Promise<void> {
  const first = earlier.map(({ validFrom }) => validFrom).sort()[0];
  const counts = [count(LOTS_IN_FORCE, contract, contract.validFrom, 1), count(LOTS_IN_FORCE, contract, addDays(contract.lastDay, 1), -1)];
  if (first === undefined || contract.validFrom < first) counts.push(count(LOTS_CONTRACTED, contract, contract.validFrom, 1));
  if (first !== undefined && contract.validFrom < first) counts.push(count(LOTS_CONTRACTED, contract, first, -1));
  await tally(tx, counts);
}

/** Moves the end of a contract that is still as it was before its termination. */
export const countTermination = (tx: EntityManager, contract: Contract, on: Day): Promise<void> =>
  tally(tx, [count(LOTS_IN_FORCE, contract, addDays(contract.lastDay, 1), 1), count(LOTS_IN_FORCE, contract, addDays(on, 1), -1)]);

/** The same counts out of the contracts themselves. */
export const contractFacts = `
  select '${LOTS_CONTRACTED}' as metric, kraj_code, service_type as territory_code, project_id, min(valid_from) as day, 1 as amount
    from contract group by lot_id, kraj_code, service_type, project_id
  union all select '${LOTS_IN_FORCE}', kraj_code, service_type, project_id, valid_from, 1 from contract
  union all select '${LOTS_IN_FORCE}', kraj_code, service_type, project_id, last_day + 1, -1 from contract`;
