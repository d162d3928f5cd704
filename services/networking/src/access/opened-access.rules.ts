import { grantsFor, mayInKraj, type Actor, type Grant, type Role, type Violation } from '@opora/kernel';

export const ACCESS_PURPOSES = ['HANDOVER', 'EMERGENCY', 'INSPECTION', 'DATA_SUBJECT_REQUEST'] as const;
export type AccessPurpose = (typeof ACCESS_PURPOSES)[number];

/** Characters of a reason another kraj can judge (reliability.md §9). */
export const SHORTEST_REASON = 20;
const LONGEST_MS = 4 * 3_600_000;

/** What is wrong with opening a kraj until a moment. `readers` are the roles that read people in their own kraj. */
export function openingViolations(actor: Actor, readers: readonly Role[], krajCode: string, until: Date, now: Date): Violation[] {
  const found: Violation[] = [];
  if (mayInKraj(actor, readers, krajCode)) found.push({ code: 'ACCESS_NOT_NEEDED', field: 'input.krajCode', actual: krajCode, messageCs: 'K osobám tohoto kraje přístup máte.' });
  const left = until.getTime() - now.getTime();
  if (left <= 0 || left > LONGEST_MS) {
    const limit = new Date(now.getTime() + LONGEST_MS).toISOString();
    found.push({ code: 'ACCESS_TOO_LONG', field: 'input.until', actual: until.toISOString(), limit, messageCs: 'Přístup lze otevřít nejvýše na čtyři hodiny.' });
  }
  return found;
}

/** The roles a person reads people with in their own kraj, over the kraje they opened: for reading, for the purpose they stated. */
export const openedGrants = (own: readonly Pick<Grant, 'role' | 'level'>[], readers: readonly Role[], opened: readonly { krajCode: string; purpose: string }[]): Grant[] => {
  const roles = [...new Set(own.filter(({ role, level }) => level === 'KRAJ' && readers.includes(role)).map(({ role }) => role))];
  return opened.flatMap(({ krajCode, purpose }) => roles.map((role): Grant => ({ role, level: 'KRAJ', id: krajCode, purpose })));
};

/** True when the actor sees who opened this kraj: its methodologist or coordinator. */
export const watches = (actor: Actor | null, krajCode: string): boolean => mayInKraj(actor, WATCHERS, krajCode);
export const WATCHERS: Role[] = ['regional-methodologist', 'family-policy-coordinator'];
export const readsPeople = (actor: Actor, readers: readonly Role[]): boolean => grantsFor(actor, readers).some(({ level }) => level === 'KRAJ');
