import { common, type Violation } from '@opora/kernel';

interface Counts { perOrp: number; regional: number; roundCount: number; orpCodes: readonly string[] }
/** A table that is not cancelled. */
interface Kept { level: 'ORP' | 'KRAJ'; orpCode: string | null; round: number | null; closesRound: number | null }
interface Window { number: number; from: string; to: string }

/** Round tables in the ORPs: perOrp × ORPs. */
export const plannedOrp = ({ perOrp, orpCodes }: Pick<Counts, 'perOrp' | 'orpCodes'>): number => perOrp * orpCodes.length;
/** All round tables of a plan: perOrp × ORPs + regional (R-NET-01, model.md §9; 4 × 10 + 2 = 42). */
export const plannedTotal = (plan: Pick<Counts, 'perOrp' | 'orpCodes' | 'regional'>): number => plannedOrp(plan) + plan.regional;

/** A plan must agree with itself: an ORP meets at most once a round (R-NET-02), a window belongs to one of the rounds and does not end before it begins. */
export function planViolations({ perOrp, roundCount }: Counts, windows: readonly Window[]): Violation[] {
  const found: Violation[] = [];
  if (perOrp > roundCount)
    found.push({ code: 'NET_PLAN_INCONSISTENT', rule: 'R-NET-02', field: 'input.perOrp', actual: perOrp, limit: roundCount, messageCs: 'V každém kole se v ORP koná nejvýše jeden kulatý stůl, kol proto musí být aspoň tolik jako stolů v ORP.' });
  windows.forEach(({ number, from, to }, at) => {
    const field = `input.windows.${at}`;
    if (number > roundCount || windows.findIndex((each) => each.number === number) !== at)
      found.push({ code: 'NET_PLAN_INCONSISTENT', rule: 'R-NET-02', field: `${field}.number`, actual: number, limit: roundCount, messageCs: `Kolo ${number} v plánu není, nebo má termín dvakrát.` });
    if (from > to) found.push(...common('DATE_RANGE_REVERSED', { field: `${field}.from`, actual: from, limit: to }).violations);
  });
  return found;
}

/** A plan must hold every table that is already in it; each excess is named. */
export function tablesOutsidePlan(plan: Counts, tables: readonly Kept[], orpName: (code: string) => string): Violation[] {
  const refusal = (field: string, actual: unknown, limit: unknown, messageCs: string): Violation => ({ code: 'NET_PLAN_BELOW_TABLES', rule: 'R-NET-01', field, actual, limit, messageCs });
  const perOrp = new Map<string, number>();
  for (const { orpCode } of tables) if (orpCode !== null) perOrp.set(orpCode, (perOrp.get(orpCode) ?? 0) + 1);
  const missing = [...perOrp.keys()].filter((code) => !plan.orpCodes.includes(code));
  const most = Math.max(0, ...perOrp.values());
  const lastRound = Math.max(0, ...tables.map(({ round, closesRound }) => round ?? closesRound ?? 0));
  const regional = tables.filter(({ level }) => level === 'KRAJ').length;
  return [
    ...missing.map((code) => refusal('input.orpCodes', code, null, `V ORP ${orpName(code)} už kulatý stůl je, nelze je z plánu vypustit.`)),
    ...(most > plan.perOrp ? [refusal('input.perOrp', plan.perOrp, most, `V některém ORP už je více kulatých stolů (${most}).`)] : []),
    ...(lastRound > plan.roundCount ? [refusal('input.roundCount', plan.roundCount, lastRound, `Kulatý stůl už má ${lastRound}. kolo.`)] : []),
    ...(regional > plan.regional ? [refusal('input.regional', plan.regional, regional, `Krajských kulatých stolů už je více (${regional}).`)] : []),
  ];
}
