import { refuse } from '@opora/kernel';

/** How long a link that confirms an address holds. */
export const CONFIRM_HOURS = 72;
/** Letters that ask for a confirmation, a person a day: an address may be somebody else's. */
export const LETTERS_A_DAY = 5;
const DAY_MS = 86_400_000;

export interface Asks { asks: number; asksSince: Date | null }

/** One more letter that asks. Throws NTF_TOO_MANY_CONFIRMATIONS after five within a day. */
export function askedOnceMore({ asks, asksSince }: Asks, now: Date, field?: string): { asks: number; asksSince: Date } {
  if (asksSince === null || now.getTime() - asksSince.getTime() >= DAY_MS) return { asks: 1, asksSince: now };
  if (asks >= LETTERS_A_DAY) {
    refuse({ code: 'NTF_TOO_MANY_CONFIRMATIONS', field, actual: asks + 1, limit: LETTERS_A_DAY, messageCs: `Za den pošleme nejvýše ${LETTERS_A_DAY} potvrzovacích e-mailů. Zkuste to prosím zítra.` });
  }
  return { asks: asks + 1, asksSince };
}

/** True for an address the person set and has not confirmed: nothing but the letter that asks goes there. */
export const isUnconfirmed = ({ email, ownChoice, confirmedAt }: { email: string | null; ownChoice: boolean; confirmedAt: Date | null }): boolean => email !== null && ownChoice && confirmedAt === null;

/** True for an address of one of the domains (separated by commas) that need no confirmation. */
export const isOfDomains = (email: string, domains: string): boolean => domains.split(',').some((domain) => domain.trim() !== '' && email.toLowerCase().endsWith(`@${domain.trim().toLowerCase()}`));
