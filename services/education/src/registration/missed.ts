import type { EntityManager } from 'typeorm';

/** Those of the registrations whose holder was recorded as absent or excused at the event they are for, on no day as present, and has no valid certificate of it: another date of the topic is theirs to take (R-EDU-10). */
export async function missedAmong(tx: Pick<EntityManager, 'query'>, registrationIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query(
    `select r.id from registration r join event_session s on s.event_id = r.event_id join attendance a on a.session_id = s.id and a.registration_id = r.id
     where r.id = any($1::uuid[]) and r.state = 'CONFIRMED' and not exists (select from certificate where registration_id = r.id and event_id = r.event_id and revoked_at is null)
     group by r.id having bool_and(a.state <> 'PRESENT')`, [registrationIds]) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}
