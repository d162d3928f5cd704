import type { JobRun, Schedule } from '@opora/subgraph';
import { stateOf, type Delivered, type InvitationState } from './invitation.rules';

/** Questions in one request, and requests in one run: each may be answered with twenty notices, and the gateway lets an operation cost 1000. */
const AT_ONCE = 5;
const REQUESTS = 40;
const ASK = `query Sent($type: String!, ${Array.from({ length: AT_ONCE }, (_, n) => `$i${n}: ID!`).join(', ')}) {
  ${Array.from({ length: AT_ONCE }, (_, n) => `i${n}: noticeProgress(aboutType: $type, aboutId: $i${n}) { deliveries { channel state withdrawnFor count } }`).join('\n  ')} }`;

type Answer = Record<string, { deliveries: Delivered[] }[] | null>;

/**
 * Asks the notifications service how far the invitations on their way have got, those asked longest ago first, so that a new sending is never
 * kept waiting by an old one. One that could not be asked stays and is asked again.
 */
export async function followInvitations({ db, askGateway, signal, now }: Pick<JobRun, 'db' | 'askGateway' | 'signal' | 'now'>): Promise<number> {
  let changed = 0;
  for (let request = 0; request < REQUESTS && !signal.aborted; request++) {
    const asked = await db.query(`select id from seminar_invitation where state = 'QUEUED' and updated_at < $1::timestamptz - interval '1 minute' order by updated_at, id limit ${AT_ONCE}`, [now()]) as { id: string }[];
    if (asked.length === 0) break;
    const ids = Array.from({ length: AT_ONCE }, (_, n) => asked[n % asked.length]!.id);
    const { data } = await askGateway(ASK, { type: 'SeminarInvitation', ...Object.fromEntries(ids.map((id, n) => [`i${n}`, id])) });
    const states = asked.map((_, n): InvitationState => stateOf(((data as Answer | null | undefined)?.[`i${n}`] ?? []).flatMap(({ deliveries }) => deliveries)));
    await db.query(
      `update seminar_invitation set state = told.state, updated_at = $3, version = version + case when seminar_invitation.state = told.state then 0 else 1 end
       from unnest($1::uuid[], $2::text[]) told (id, state) where seminar_invitation.id = told.id and seminar_invitation.state = 'QUEUED'`, [asked.map(({ id }) => id), states, now()]);
    changed += states.filter((state) => state !== 'QUEUED').length;
  }
  return changed;
}

export const followInvitationsSchedule: Schedule = { name: 'follow-invitations', cron: '*/5 * * * *', run: async (run) => { await followInvitations(run); } };
