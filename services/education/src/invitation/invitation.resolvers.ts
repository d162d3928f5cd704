import { anyOf, publishCount, readsExactly, type PageArgs } from '@opora/kernel';
import { batch, mutation, query, type Context, type ResolverMap } from '@opora/subgraph';
import { Event } from '../event/event.entity';
import { sendSeminarInvitations, setInvitationOptOut, type InvitationBatch } from './invitation.commands';
import { countsOf, invitationList, kindsOf, type InvitationFilter } from './invitation.queries';
import type { InvitationState } from './invitation.rules';
import { SeminarInvitation } from './seminar-invitation.entity';

const planners = anyOf('organiser', 'regional-methodologist', 'mpsv-methodologist');
type Rows = readonly SeminarInvitation[];
type Batches = readonly InvitationBatch[];
const count = (state: InvitationState) => batch(planners, async (cx, batches: Batches) => {
  const counts = cx.together<string, Record<InvitationState, number>>(countsOf, (ids) => countsOf(cx, ids));
  return Promise.all(batches.map(async ({ id }) => (await counts.load(id))[state]));
});

export const invitationResolvers: ResolverMap = {
  Query: { seminarInvitations: query(planners, (cx, args: PageArgs & { filter?: InvitationFilter | null }) => invitationList(cx, args)) },
  Mutation: { sendSeminarInvitations: mutation(sendSeminarInvitations), setInvitationOptOut: mutation(setInvitationOptOut) },
  SeminarInvitationsSent: { batch: (sent: InvitationBatch) => sent },
  SeminarInvitationBatch: {
    queued: count('QUEUED'), sent: count('SENT'), bounced: count('BOUNCED'), optedOut: count('OPTED_OUT'),
    recipients: batch(planners, (cx, batches: Batches) => Promise.all(batches.map(({ invitationIds }) => Promise.all(invitationIds.slice(0, 100).map((id) => cx.get(SeminarInvitation, id)))))),
  },
  SeminarInvitation: {
    peopleTold: ({ krajCode, peopleTold }: SeminarInvitation, _args: object, { actor }: Context) => (readsExactly(actor, krajCode) ? peopleTold : publishCount(peopleTold).value),
    organisation: ({ organisationId }: SeminarInvitation) => ({ id: organisationId }),
    kind: batch(planners, (cx, rows: Rows) => kindsOf(cx, rows.map(({ organisationId }) => organisationId))),
    seminars: batch(planners, (cx, rows: Rows) => Promise.all(rows.map(({ eventIds }) => Promise.all(eventIds.map((id) => cx.get(Event, id)))))),
  },
  InvitationPreference: { organisation: ({ organisationId }: { organisationId: string }) => ({ id: organisationId }) },
};
