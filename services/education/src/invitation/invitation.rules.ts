import type { OrganisationKind } from '@opora/contracts';
import type { Violation } from '@opora/kernel';

export const INVITATION_STATES = ['QUEUED', 'SENT', 'BOUNCED', 'OPTED_OUT'] as const;
/** How far an invitation of one organisation has got (journeys.md J1). */
export type InvitationState = (typeof INVITATION_STATES)[number];

/** J1 (source 000:101): invitations go to municipalities, providers and authorised persons; to a business with no listed role they do not. */
export const recipientProblems = (kinds: readonly OrganisationKind[], eligible: readonly OrganisationKind[], field: string): Violation[] => (kinds.some((kind) => eligible.includes(kind)) ? [] : [{
  code: 'EDU_RECIPIENT_NOT_ELIGIBLE', rule: 'R-EDU-06', field, actual: kinds.join(', '), limit: eligible.join(', '), messageCs: 'Adresát není obec, poskytovatel ani pověřená osoba.',
}]);

/** What a new invitation begins as: an organisation may have opted out, and one in which nobody is known cannot be reached. */
export const firstState = (optedOut: boolean, people: number): InvitationState => (optedOut ? 'OPTED_OUT' : people === 0 ? 'BOUNCED' : 'QUEUED');

/** Deliveries of an invitation's notice by their state, as the notifications service counts them. */
export interface Delivered { state: 'QUEUED' | 'SENDING' | 'SENT' | 'WITHDRAWN' | 'FAILED' | 'NEEDS_ATTENTION'; count: number }

/** How far the notices have got: reached somebody; nobody yet; nobody at all, because none could or none wanted to be told. */
export function stateOf(deliveries: readonly Delivered[]): InvitationState {
  const count = (...states: Delivered['state'][]) => deliveries.filter(({ state }) => states.includes(state)).reduce((sum, each) => sum + each.count, 0);
  if (count('SENT') > 0) return 'SENT';
  if (deliveries.length === 0 || count('QUEUED', 'SENDING') > 0) return 'QUEUED';
  return count('FAILED', 'NEEDS_ATTENTION') > 0 ? 'BOUNCED' : 'OPTED_OUT';
}
