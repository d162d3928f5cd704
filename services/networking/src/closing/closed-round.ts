import type { EntityManager } from 'typeorm';
import { assertNone } from '@opora/kernel';
import { Round } from '../plan/round.entity';

/** Throws NET_ROUND_CLOSED when the round of a project is closed. */
export async function assertRoundOpen(tx: EntityManager, projectId: string, number: number | null, field: string): Promise<void> {
  const round = number === null ? null : await tx.findOneBy(Round, { projectId, number });
  if (round?.closedOn) assertNone([{ code: 'NET_ROUND_CLOSED', rule: 'R-NET-04', field, actual: number, messageCs: `${number}. kolo je uzavřeno.` }]);
}
