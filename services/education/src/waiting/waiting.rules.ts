import { formatDateCs, pragueDay, pragueTime, type Violation } from '@opora/kernel';
import type { OfferState } from './offer.entity';

/** An offer whose time has passed, or that has been answered. */
export function offerProblems({ state, expiresAt }: { state: OfferState; expiresAt: Date }, now: Date, field = 'input.offerId'): Violation[] {
  const until = `${formatDateCs(pragueDay(expiresAt))} ${pragueTime(expiresAt)}`;
  if (state === 'EXPIRED' || (state === 'OPEN' && now >= expiresAt)) return [{ code: 'EDU_OFFER_EXPIRED', field, actual: now.toISOString(), limit: expiresAt.toISOString(), messageCs: `Nabídka vypršela ${until}.` }];
  if (state === 'OPEN') return [];
  return [{ code: 'EDU_OFFER_ANSWERED', field, actual: state, limit: 'OPEN', messageCs: 'Na nabídku už bylo odpovězeno.' }];
}

/** What is left to wait for after an offer was declined or ran out: the other dates; without any the person leaves the waiting list. */
export const remainingAfter = (acceptable: readonly string[], eventId: string): string[] => acceptable.filter((id) => id !== eventId);
