import { notFound, type PageArgs } from '@opora/kernel';
import { columnsOf, isUuid, listPage, type Connection, type Context } from '@opora/subgraph';
import { In } from 'typeorm';
import { KnownOrganisation } from '../known/known-organisation.entity';
import { INVITATION_STATES, type InvitationState } from './invitation.rules';
import { SeminarInvitation } from './seminar-invitation.entity';

export interface InvitationFilter { eventId?: string | null; batchId?: string | null; organisationId?: string | null; state?: InvitationState | null }

/** A page of invitations, the oldest first. */
export function invitationList(cx: Context, args: PageArgs & { filter?: InvitationFilter | null }): Promise<Connection<SeminarInvitation>> {
  const f = args.filter ?? {};
  for (const [field, id] of Object.entries({ eventId: f.eventId, batchId: f.batchId, organisationId: f.organisationId })) if (id && !isUuid(id)) throw notFound(`filter.${field}`);
  return listPage<SeminarInvitation>(cx, args, {
    name: 'seminarInvitations', sort: [{ column: 'id', type: 'uuid' }], parameters: [f.eventId ?? null, f.batchId ?? null, f.organisationId ?? null, f.state ?? null],
    sql: `select ${columnsOf(cx, SeminarInvitation, 'i')} from seminar_invitation i where ($1::uuid is null or $1 = any(i.event_ids)) and ($2::uuid is null or i.batch_id = $2)
      and ($3::uuid is null or i.organisation_id = $3) and ($4::text is null or i.state = $4)`,
  });
}

/** How many invitations of each sending are in each state. */
export async function countsOf(cx: Context, batchIds: readonly string[]): Promise<Record<InvitationState, number>[]> {
  const rows = await cx.rows<{ batchId: string; state: InvitationState; count: number }>(
    'select batch_id as "batchId", state, count(*)::int as count from seminar_invitation where batch_id = any($1::uuid[]) group by batch_id, state', [batchIds]);
  return batchIds.map((id) => Object.fromEntries(INVITATION_STATES.map((state) => [state, rows.find((row) => row.batchId === id && row.state === state)?.count ?? 0])) as Record<InvitationState, number>);
}

/** Kinds of the invited organisations, as networking last told. */
export async function kindsOf(cx: Context, organisationIds: readonly string[]): Promise<string[][]> {
  const known = await (await cx.manager()).findBy(KnownOrganisation, { organisationId: In([...organisationIds]) });
  return organisationIds.map((id) => known.find(({ organisationId }) => organisationId === id)?.kinds ?? []);
}
