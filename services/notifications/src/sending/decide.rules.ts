import type { PreferenceMode } from '../preference/preference.rules';
import { nextDigest, quietUntil } from '../timing/prague.rules';

/** Most e-mails one person gets in an hour; what comes over travels together an hour later (reliability.md §6). */
export const HOURLY_LIMIT = 20;
const HOUR_MS = 3_600_000;

/** What is known of a person at the moment of sending, never before. */
export interface Reach { email: string | null; bouncedAt: Date | null; withdrawnAt: Date | null; /** The person set the address and has not confirmed it. */ unconfirmed: boolean; quietFrom: string | null; quietTo: string | null }
export type WithdrawnCode = 'ACCESS_WITHDRAWN' | 'NO_ADDRESS' | 'ADDRESS_BOUNCED' | 'ADDRESS_UNCONFIRMED' | 'OPTED_OUT';
export type Decision = { what: 'send' } | { what: 'withdraw'; code: WithdrawnCode } | { what: 'wait' | 'digest'; until: Date; code: 'QUIET_HOURS' | 'DAILY_DIGEST' | 'HOURLY_LIMIT' };

/** Why a person may not be told by e-mail at all; null when they may. */
export function withdrawn({ email, bouncedAt, withdrawnAt, unconfirmed }: Reach, asked = false): WithdrawnCode | null {
  if (withdrawnAt) return 'ACCESS_WITHDRAWN';
  if (email === null) return 'NO_ADDRESS';
  if (bouncedAt) return 'ADDRESS_BOUNCED';
  return unconfirmed && !asked ? 'ADDRESS_UNCONFIRMED' : null;
}

/** Whether one e-mail leaves now, later, together with others, or never. What is essential is neither switched off nor put into the daily digest; what the person `asked` for leaves at once. */
export function decide({ reach, mode, essential, asked = false, sentLastHour, now }: { reach: Reach; mode: PreferenceMode; essential: boolean; asked?: boolean; sentLastHour: number; now: Date }): Decision {
  const code = withdrawn(reach, asked) ?? (mode === 'OFF' && !essential ? 'OPTED_OUT' : null);
  if (code) return { what: 'withdraw', code };
  if (asked) return { what: 'send' };
  if (mode === 'DAILY_DIGEST' && !essential) return { what: 'digest', until: nextDigest(now), code: 'DAILY_DIGEST' };
  const quiet = quietUntil(now, reach);
  if (quiet) return { what: 'wait', until: quiet, code: 'QUIET_HOURS' };
  if (sentLastHour >= HOURLY_LIMIT) return { what: 'digest', until: new Date(now.getTime() + HOUR_MS), code: 'HOURLY_LIMIT' };
  return { what: 'send' };
}
