import { anyOf, publishCount, readsExactly, signedIn } from '@opora/kernel';
import { batch, mutation, query, type Context } from '@opora/subgraph';
import { Organisation } from '../organisation/organisation.entity';
import { answerInvitation, sendInvitations } from './invitation.commands';
import type { Invitation } from './invitation.entity';
import { invitationsOf, invitationsOfCaller, mayAnswer, proposedInvitees } from './invitation.queries';

const organisations = (cx: Context, rows: readonly { organisationId: string | null }[]) => Promise.all(rows.map(({ organisationId }) => (organisationId ? cx.find(Organisation, organisationId) : null)));

export const invitationResolvers = {
  Query: { proposedInvitees: query(anyOf('organiser', 'regional-methodologist', 'facilitator', 'networker'), proposedInvitees) },
  Mutation: { sendInvitations: mutation(sendInvitations), answerInvitation: mutation(answerInvitation) },
  RoundTable: { invitations: batch(signedIn, invitationsOf), myInvitations: batch(signedIn, invitationsOfCaller) },
  ProposedInvitee: { organisation: batch(signedIn, organisations) },
  Invitation: {
    organisation: batch(signedIn, organisations),
    peopleTold: ({ krajCode, peopleTold }: Invitation, _args: object, { actor }: Context) => (readsExactly(actor, krajCode) ? peopleTold : publishCount(peopleTold).value),
    viewerCan: batch(signedIn, async (cx, invitations: readonly Invitation[]) => (await mayAnswer(cx, invitations)).map((answer) => ({ answer }))),
  },
};
