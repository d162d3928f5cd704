import { compareCs, type Violation } from '@opora/kernel';

interface Table { level: string; status: string; orpCode: string | null; round: number | null; closesRound: number | null; date: string | null; heldBy: string | null }

const dayOf = ({ date, heldBy }: Table): string => (date ?? heldBy)!;
const refusal = (code: string, actual: unknown, limit: unknown, messageCs: string): Violation => ({ code, rule: 'R-NET-04', field: 'input.number', actual, limit, messageCs });

/**
 * What keeps a round from being closed (R-NET-04, model.md §9): an ORP that has not met, by name; a regional table that has not met, or did so
 * before an ORP. A recorded waiver lets the round close although ORPs are missing or late, never without the regional table.
 * A table known only by the day no later than which it was held counts by that day.
 */
export function closingViolations(number: number, orpCodes: readonly string[], tables: readonly Table[], orpName: (code: string) => string, waived: boolean): Violation[] {
  const held = tables.filter(({ level, round, status }) => level === 'ORP' && round === number && status === 'HELD');
  const missing = orpCodes.filter((code) => !held.some(({ orpCode }) => orpCode === code)).map(orpName).sort(compareCs);
  if (missing.length > 0 && !waived)
    return [refusal('NET_ROUND_INCOMPLETE', held.length, orpCodes.length, `V ${number}. kole ještě ${missing.length === 1 ? 'nejednal' : 'nejednaly'}: ${missing.join(', ')}.`)];
  const regional = tables.find(({ level, closesRound }) => level === 'KRAJ' && closesRound === number);
  if (!regional) return [refusal('NET_REGIONAL_MISSING', null, null, `${number}. kolo uzavírá krajský kulatý stůl, který zatím není v plánu.`)];
  if (regional.status !== 'HELD') return [refusal('NET_REGIONAL_NOT_HELD', regional.status, null, 'Krajský kulatý stůl, který kolo uzavírá, se ještě nekonal.')];
  const late = held.filter((table) => dayOf(table) >= dayOf(regional));
  if (late.length > 0 && !waived)
    return [refusal('NET_REGIONAL_BEFORE_ORP', dayOf(regional), dayOf(late[0]!), 'Krajský kulatý stůl musí následovat po všech ORP.')];
  return [];
}
