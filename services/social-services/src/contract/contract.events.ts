import { contractAwarded, type Event } from '@opora/contracts';
import type { EntityManager } from 'typeorm';
import type { Lot } from '../lot/lot.entity';
import { Contract } from './contract.entity';

/** What networking is told of a contract: which service holds where, from when to when. */
export const awarded = (contract: Contract, lot: Pick<Lot, 'orpCodes'>): Event => contractAwarded({
  contractId: contract.id, projectId: contract.projectId, krajCode: contract.krajCode, orpCodes: lot.orpCodes, serviceType: contract.serviceType, lotNumber: contract.lotNumber,
  providerId: contract.providerId, from: contract.validFrom, to: contract.lastDay, version: contract.version,
});

/** The contracts of a lot told again, each as a new version, because the lot learned where it lies. */
export async function retold(tx: EntityManager, lot: Lot): Promise<Event[]> {
  const contracts = await tx.find(Contract, { where: { lotId: lot.id }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const events: Event[] = [];
  for (const { id } of contracts) {
    await tx.update(Contract, { id }, { lotId: lot.id });
    events.push(awarded(await tx.findOneByOrFail(Contract, { id }), lot));
  }
  return events;
}
