import { IsNull, type EntityManager } from 'typeorm';
import { RoundTable } from '../round-table/round-table.entity';
import { Need } from './need.entity';

type Regional = Pick<RoundTable, 'id' | 'projectId' | 'level' | 'status' | 'closesRound' | 'date'>;

/**
 * Carries every need to the kraj of the round a dated regional table closes onto it, each once (R-NET-07, model.md §9).
 * Runs under the lock of the project's plan, as raising a need does, so that none falls between the two.
 */
export async function carryNeedsTo(tx: EntityManager, { id, projectId, level, status, closesRound }: Regional): Promise<void> {
  if (level !== 'KRAJ' || closesRound === null || (status !== 'SCHEDULED' && status !== 'HELD')) return;
  await tx.update(Need, { projectId, round: closesRound, addressee: 'KRAJ', carriedToId: IsNull() }, { carriedToId: id });
}

/** A cancelled regional table gives its needs back; the table that takes its place gets them. */
export const returnNeedsFrom = (tx: EntityManager, { id }: Pick<RoundTable, 'id'>): Promise<unknown> => tx.update(Need, { carriedToId: id }, { carriedToId: null });

/** The dated regional table that closes a round; null while there is none. */
export const regionalTableOf = (tx: EntityManager, projectId: string, round: number): Promise<RoundTable | null> =>
  tx.createQueryBuilder(RoundTable, 't').where(`t.projectId = :projectId and t.closesRound = :round and t.level = 'KRAJ' and t.status in ('SCHEDULED', 'HELD')`, { projectId, round }).getOne();
