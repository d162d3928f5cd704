import { columnsOf, isUuid, listPage, type Context } from '@opora/subgraph';
import { notFound } from '@opora/kernel';
import type { EndedSince, QueryEndedSessionsArgs } from '../__generated__/types';
import { EndedSession } from './ended-session.entity';

/** Nobody ends more of their own in a day; a list for the gateway must end. */
const MOST = 1000;

/** What the gateway refuses of a person: every session up to a moment, and single ones. */
export async function endedOf(cx: Context, personId: string): Promise<EndedSince[]> {
  if (!isUuid(personId)) return [];
  return cx.rows<EndedSince>(
    `select e.session_id as "sessionId", max(e.issued_until) as "issuedUntil" from ended_session e where e.person_id = $1 and e.expires_at > $2
     group by e.session_id order by e.session_id is not null, max(e.issued_until) desc limit ${MOST}`, [personId, cx.now()]);
}

/** A page of sessions that were ended and are still remembered, the newest first; each read is audited. */
export async function listEndedSessions(cx: Context, { personId, ...page }: QueryEndedSessionsArgs) {
  if (personId && !isUuid(personId)) throw notFound('personId');
  const listed = await listPage<EndedSession>(cx, page, {
    name: 'endedSessions', descending: true,
    sql: `select ${columnsOf(cx, EndedSession, 'e')} from ended_session e where ($1::uuid is null or e.person_id = $1) and e.expires_at > $2`,
    parameters: [personId ?? null, cx.now()],
    sort: [{ column: 'id', type: 'uuid' }],
  });
  await cx.auditRead('listEndedSessions', 'Person', [...new Set(listed.edges.map(({ node }) => node.personId))], ['personId']);
  return listed;
}
