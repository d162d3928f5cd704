import type { OrganisationKind } from '@opora/contracts';
import type { Violation } from '@opora/kernel';

export const INVITATION_STATES = ['QUEUED', 'SENT', 'BOUNCED', 'OPTED_OUT'] as const;
/** How far an invitation of one organisation has got (journeys.md J1). */
export type InvitationState = (typeof INVITATION_STATES)[number];

const ADDRESSEES: readonly OrganisationKind[] = ['MUNICIPALITY', 'SOCIAL_SERVICE_PROVIDER', 'AUTHORISED_PERSON'];

/** Whom invitations go to: employers of those whom the event is for; where it is for anybody, municipalities, providers and authorised persons (source 000:101). */
export const addresseesOf = (eligible: readonly OrganisationKind[] | undefined): readonly OrganisationKind[] => (eligible && eligible.length > 0 ? eligible : ADDRESSEES);

/** J1 (source 000:101): invitations go to municipalities, providers and authorised persons; to a business with no listed role they do not. */
export const recipientProblems = (kinds: readonly OrganisationKind[], eligible: readonly OrganisationKind[], field: string): Violation[] => (kinds.some((kind) => eligible.includes(kind)) ? [] : [{
  code: 'EDU_RECIPIENT_NOT_ELIGIBLE', rule: 'R-EDU-06', field, actual: kinds.join(', '), limit: eligible.join(', '), messageCs: 'Adresát není obec, poskytovatel ani pověřená osoba.',
}]);

/** Organisations of one sending. */
export const MOST_RECIPIENTS = 5000;
/** A sending to more is refused whole: nobody is left out without a word. */
export const countProblems = (recipients: number, field: string): Violation[] => (recipients <= MOST_RECIPIENTS ? [] : [{
  code: 'EDU_RECIPIENTS_TOO_MANY', field, actual: recipients, limit: MOST_RECIPIENTS, messageCs: 'Najednou lze pozvat nejvýše 5 000 organizací. Vyjmenujte adresáty po částech.',
}]);

/** What a new invitation begins as: an organisation may have opted out, and one in which nobody is known cannot be reached. */
export const firstState = (optedOut: boolean, people: number): InvitationState => (optedOut ? 'OPTED_OUT' : people === 0 ? 'BOUNCED' : 'QUEUED');

/** Deliveries of an invitation's notice by channel, state and reason, as the notifications service counts them; null is hidden from a program: 1 to 5, never none (decision 0030). */
export interface Delivered { channel: 'IN_APP' | 'EMAIL' | 'WEBHOOK'; state: 'QUEUED' | 'SENDING' | 'SENT' | 'WITHDRAWN' | 'FAILED' | 'NEEDS_ATTENTION'; withdrawnFor: string | null; count: number | null }

/**
 * How far the notices have got: reached somebody; nobody yet; nobody at all, because none could or none wanted to be told. Whoever has an address is reached by e-mail,
 * because nobody knows when they sign in; the inbox counts where nobody has one.
 */
export function stateOf(deliveries: readonly Delivered[]): InvitationState {
  const mails = deliveries.filter(({ channel }) => channel === 'EMAIL');
  const counted = mails.length > 0 ? mails : deliveries.filter(({ channel }) => channel === 'IN_APP');
  const any = (...states: Delivered['state'][]) => counted.some(({ state, count }) => count !== 0 && states.includes(state));
  if (any('SENT')) return 'SENT';
  if (counted.length === 0 || any('QUEUED', 'SENDING')) return 'QUEUED';
  const refused = counted.some(({ state, withdrawnFor, count }) => count !== 0 && state === 'WITHDRAWN' && withdrawnFor !== 'OPTED_OUT');
  return any('FAILED', 'NEEDS_ATTENTION') || refused ? 'BOUNCED' : 'OPTED_OUT';
}
