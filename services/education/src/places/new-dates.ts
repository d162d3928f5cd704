import { type Event as Told } from '@opora/contracts';
import type { EntityManager } from 'typeorm';
import { MOST_ACCEPTABLE } from '../registration/registration.rules';
import { offerFree } from './offering';
import { lockEvents } from './places';

/** Announced dates are for those, too, whose only date was cancelled: they wait for them with the time of their first application, and a place that is free is offered at once. */
export async function offerNewDates(tx: EntityManager, send: (event: Told) => void, eventIds: readonly string[], now: Date): Promise<void> {
  const dates = [...(await lockEvents(tx, eventIds, now, 'input.eventIds')).values()];
  for (const subjectId of new Set(dates.map((date) => date.subjectId))) {
    await tx.query(
      `update registration set acceptable = $2, reason_cs = 'Je vypsán nový termín; místo vám nabídneme.', version = version + 1, updated_at = now() where subject_id = $1 and state = 'WAITING' and acceptable = '{}'`,
      [subjectId, dates.filter((date) => date.subjectId === subjectId).slice(0, MOST_ACCEPTABLE).map(({ id }) => id)]);
  }
  for (const date of dates) await offerFree(tx, send, date, now);
}
