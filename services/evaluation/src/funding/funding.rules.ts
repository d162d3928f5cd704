import { assertShares, assertWithinCeiling, DomainError, parseMoney, splitByShares, type Halere, type Violation } from '@opora/kernel';
import type { BudgetKind } from '../project/project.entity';

const violationsOf = (check: () => unknown): readonly Violation[] => {
  try { check(); return []; } catch (error) { if (error instanceof DomainError) return error.violations; throw error; }
};

/**
 * R-FIN-01 (model.md §9; source 000, line 24): stated shares sum to exactly 100 %. Either every payer's share is stated or none,
 * a total has its kind, and it is positive.
 */
export function fundingViolations({ total, kind, shares }: { total?: string | null; kind?: BudgetKind | null; shares: readonly { payer: string; basisPoints?: number | null }[] }): Violation[] {
  const found: Violation[] = [];
  const stated = shares.flatMap(({ basisPoints }) => (basisPoints === null || basisPoints === undefined ? [] : [basisPoints]));
  if (new Set(shares.map(({ payer }) => payer)).size < shares.length) found.push({ code: 'FIN_PAYER_TWICE', field: 'input.shares', messageCs: 'Zdroj financování je uveden dvakrát.' });
  if (stated.length > 0) found.push(...violationsOf(() => assertShares(stated, 'input.shares')));
  if (stated.length > 0 && stated.length < shares.length) found.push({ code: 'FIN_SHARE_MISSING', rule: 'R-FIN-01', field: 'input.shares', actual: stated.length, limit: shares.length, messageCs: 'Uveďte podíl u všech zdrojů, nebo u žádného.' });
  if ((total === null || total === undefined) !== (kind === null || kind === undefined)) found.push({ code: 'FIN_BUDGET_KIND', field: 'input.kind', messageCs: 'K celkové částce uveďte, zda je přesná, nebo nejvyšší.' });
  if (total !== null && total !== undefined && parseMoney(total) <= 0n) found.push({ code: 'INVALID_AMOUNT', field: 'input.total', actual: total, messageCs: 'Částka musí být kladná.' });
  return found;
}

/** R-FIN-02: amounts in whole haléře that sum to the total, by largest remainder, ties to the largest share. Null where no total or no shares are stated. */
export function amountsOf(total: Halere | null, shares: readonly (number | null)[]): Halere[] | null {
  if (total === null || shares.some((share) => share === null)) return null;
  return splitByShares(total, shares as number[], 'input.shares');
}

/** R-FIN-03 (source 003, line 15): claims never exceed a budget that is a ceiling. An exact budget and an unstated one set no ceiling. */
export function claimViolations({ kind, total, claimed, amount }: { kind: BudgetKind | null; total: Halere | null; claimed: Halere; amount: Halere }): Violation[] {
  if (amount <= 0n) return [{ code: 'INVALID_AMOUNT', field: 'input.amount', messageCs: 'Částka musí být kladná.' }];
  if (kind !== 'CEILING' || total === null) return [];
  return [...violationsOf(() => assertWithinCeiling([claimed, amount], total, 'input.amount'))];
}
