import { decimalText, formatDateCs, formatMoney, formatMoneyCs, percentOf, trimDecimal, type BasisPoints, type Day, type Halere, type Period, type Violation } from '@opora/kernel';

export interface PriceRule {
  /** Basis points of the compensation payment. */
  share: BasisPoints;
  /** Haléře, not rounded, as decimal text of crowns: `850000.0085`. */
  exact: string;
  /** Haléře, rounded half-up. */
  rounded: Halere;
}

/** R-FIN-06, model.md §9: the price is the plan's share of the lot's compensation payment, rounded half-up to the haléř; both values are kept visible. */
export const priceOf = (compensation: Halere, share: BasisPoints): PriceRule =>
  ({ share, exact: trimDecimal(decimalText(compensation * BigInt(share), 6)), rounded: percentOf(compensation, share) });

const percentCs = (share: BasisPoints) => trimDecimal(decimalText(BigInt(share), 2)).replace('.', ',');

export interface Money { compensation: Halere; typedPrice: Halere | null; coFinancing: Halere | null; share: BasisPoints }

/** R-FIN-06 and R-FIN-07, model.md §9: SRV_COMPENSATION_INVALID, SRV_PRICE_RULE for a typed price, SRV_COFINANCING_INVALID; a missing share of the territory is no error. */
export function moneyViolations({ compensation, typedPrice, coFinancing, share }: Money): Violation[] {
  if (compensation <= 0n) return [{ code: 'SRV_COMPENSATION_INVALID', field: 'input.compensationPayment', actual: formatMoney(compensation), limit: '0.01', messageCs: 'Vyrovnávací platba musí být kladná.' }];
  const { rounded } = priceOf(compensation, share);
  const found: Violation[] = [];
  if (typedPrice !== null && typedPrice !== rounded) {
    found.push({ code: 'SRV_PRICE_RULE', rule: 'R-FIN-06', field: 'input.price', actual: formatMoney(typedPrice), limit: formatMoney(rounded), messageCs: `Cena musí být ${percentCs(share)} % VP: ${formatMoneyCs(rounded)}.` });
  }
  if (coFinancing !== null && coFinancing < 0n) {
    found.push({ code: 'SRV_COFINANCING_INVALID', rule: 'R-FIN-07', field: 'input.coFinancing', actual: formatMoney(coFinancing), limit: '0.00', messageCs: 'Spolufinancování nesmí být záporné.' });
  }
  return found;
}

/** R-FIN-07, model.md §9 (warning): the territory's share exceeds what the price leaves of the compensation payment, a risk of over-compensation. */
export function coFinancingWarnings(compensation: Halere, price: Halere, coFinancing: Halere | null): Violation[] {
  const rest = compensation - price;
  if (coFinancing === null || coFinancing <= rest) return [];
  return [{ code: 'SRV_COFINANCING_ABOVE_REST', rule: 'R-FIN-07', field: 'input.coFinancing', actual: formatMoney(coFinancing), limit: formatMoney(rest),
    messageCs: `Spolufinancování přesahuje zbývající část VP (${formatMoneyCs(rest)}), hrozí překompenzace.` }];
}

/**
 * The last day of the regional individual project: of the project's own periods and extensions, else the day stated in the service plan
 * (the source of P2 states no period, only that memberships end with the project); null when neither is known.
 */
export const projectEnd = (periods: readonly Period[], planEndsOn: Day | null): Day | null => [...periods].map(({ to }) => to).sort().at(-1) ?? planEndsOn;

/**
 * R-SRV-04, model.md §9: the contract, and with it membership and entrustment, ends with the regional project at the latest.
 * SRV_CONTRACT_BEYOND_PROJECT; SRV_PROJECT_END_UNKNOWN when no end is known, because nothing may be promised beyond it;
 * OUTSIDE_PROJECT_PERIOD for a start before the project.
 */
export function periodViolations({ from, to }: Period, periods: readonly Period[], planEndsOn: Day | null): Violation[] {
  const end = projectEnd(periods, planEndsOn);
  const start = [...periods].map((period) => period.from).sort()[0];
  if (end === null) return [{ code: 'SRV_PROJECT_END_UNKNOWN', rule: 'R-SRV-04', field: 'input.to', actual: to, messageCs: 'Není znám konec projektu. Doplňte jej v plánu služeb.' }];
  const found: Violation[] = [];
  if (to > end) found.push({ code: 'SRV_CONTRACT_BEYOND_PROJECT', rule: 'R-SRV-04', field: 'input.to', actual: to, limit: end, messageCs: 'Zařazení do sítě trvá nejdéle po dobu projektu.' });
  if (start !== undefined && from < start) {
    found.push({ code: 'OUTSIDE_PROJECT_PERIOD', rule: 'R-FIN-04', field: 'input.from', actual: from, limit: start, messageCs: `Datum je mimo období realizace projektu (${formatDateCs(start)} – ${formatDateCs(end)}).` });
  }
  return found;
}

/** R-SRV-04 seen from the plan: its end may not be taken back below contracts that rely on it. SRV_PROJECT_END_UNKNOWN, SRV_CONTRACT_BEYOND_PROJECT. */
export function endViolations(end: Day | null, lastContractDay: Day | null): Violation[] {
  if (lastContractDay === null || (end !== null && lastContractDay <= end)) return [];
  if (end === null) return [{ code: 'SRV_PROJECT_END_UNKNOWN', rule: 'R-SRV-04', field: 'input.endsOn', limit: lastContractDay, messageCs: 'Není znám konec projektu. Doplňte jej v plánu služeb.' }];
  return [{ code: 'SRV_CONTRACT_BEYOND_PROJECT', rule: 'R-SRV-04', field: 'input.endsOn', actual: end, limit: lastContractDay, messageCs: 'Zařazení do sítě trvá nejdéle po dobu projektu.' }];
}

/** R-SRV-02, model.md §9: one contract in force per lot on any day. Code SRV_LOT_TAKEN. */
export const lotTaken = (number: number): Violation =>
  ({ code: 'SRV_LOT_TAKEN', rule: 'R-SRV-02', field: 'input.lotNumber', actual: number, messageCs: `Část ${number} má platnou smlouvu.` });

/** A provider known to the network as a provider of social services; whether the register holds this very service is not known here (EXTERNAL, model.md §14.2). */
export const providerViolations = (kinds: readonly string[] | null): Violation[] => (kinds?.includes('SOCIAL_SERVICE_PROVIDER') ? []
  : [{ code: 'SRV_PROVIDER_NOT_REGISTERED', field: 'input.providerId', actual: kinds ?? null, limit: 'SOCIAL_SERVICE_PROVIDER', messageCs: 'Poskytovatel nemá registraci této služby.' }]);

/** A contract ends early once, inside its own period: SRV_CONTRACT_ENDED, SRV_OUTSIDE_CONTRACT. */
export function terminationViolations(contract: { validFrom: Day; validTo: Day; terminatedOn: Day | null }, on: Day): Violation[] {
  if (contract.terminatedOn !== null) return [{ code: 'SRV_CONTRACT_ENDED', field: 'input.contractId', actual: contract.terminatedOn, messageCs: `Smlouva už byla ukončena ke dni ${formatDateCs(contract.terminatedOn)}.` }];
  if (on >= contract.validFrom && on <= contract.validTo) return [];
  return [{ code: 'SRV_OUTSIDE_CONTRACT', field: 'input.date', actual: on, limit: `${contract.validFrom}/${contract.validTo}`, messageCs: 'Datum je mimo dobu platnosti smlouvy.' }];
}

/** What the territory may still add: the part of the compensation payment the price leaves uncovered (model.md §12, question 14). */
export const uncovered = (compensation: Halere, price: Halere, coFinancing: Halere | null): Halere => {
  const rest = compensation - price - (coFinancing ?? 0n);
  return rest > 0n ? rest : 0n;
};

/** Basis points as percent: 8 500 is `85`. */
export const sharePercent = (share: BasisPoints): string => trimDecimal(decimalText(BigInt(share), 2));
