import { decimalText, divideHalfUp, trimDecimal } from './decimal';
import { refuse } from './errors';

/** Money inside the platform: whole haléře (1/100 Kč). Outside it is decimal text. */
export type Halere = bigint;
/** Hundredths of a percent: 8 500 is 85 %. */
export type BasisPoints = number;

/** 100 % in basis points. */
export const WHOLE: BasisPoints = 10_000;

const NBSP = '\u00a0';
/** Fifteen digits of koruny keep any sum of 90 amounts inside PostgreSQL's bigint. */
const AMOUNT = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d+))?$/;

/**
 * Decimal text of koruny (`7025696.25`) as haléře. Throws FIN_AMOUNT_PRECISION for more than two decimal places
 * (journeys.md J18) and INVALID_AMOUNT for anything that is no plain decimal of at most 15 whole digits.
 */
export function parseMoney(text: unknown, field?: string): Halere {
  const match = typeof text === 'string' ? AMOUNT.exec(text) : null;
  if (!match || /^-[0.]+$/.test(match[0])) {
    return refuse({ code: 'INVALID_AMOUNT', field, actual: text, messageCs: 'Neplatná částka. Zadejte ji v korunách s desetinnou tečkou, např. 7025696.25.' });
  }
  const [, sign, koruny, halere = ''] = match as unknown as [string, string, string, string?];
  if (halere.length > 2) {
    return refuse({ code: 'FIN_AMOUNT_PRECISION', rule: 'R-FIN-02', field, actual: text, limit: 2, messageCs: 'Částku zadejte nejvýše na haléře.' });
  }
  return BigInt(`${sign}${koruny}${halere.padEnd(2, '0')}`);
}

/** Haléře as decimal text with two places: `7025696.25`. */
export const formatMoney = (amount: Halere): string => decimalText(amount, 2);

/** Haléře as a Czech reader writes them, with non-breaking spaces: `7 025 696,25 Kč`. */
export function formatMoneyCs(amount: Halere): string {
  const [koruny, halere] = formatMoney(amount).split('.') as [string, string];
  return `${koruny.replace(/\B(?=(\d{3})+$)/g, NBSP)},${halere}${NBSP}Kč`;
}

/** Refuses shares that are no basis points (INVALID_SHARE) or do not sum to exactly 100 % (R-FIN-01, FIN_SHARES_NOT_100). */
export function assertShares(shares: readonly BasisPoints[], field?: string): void {
  const odd = shares.find((s) => !Number.isInteger(s) || s < 0 || s > WHOLE);
  if (odd !== undefined) {
    refuse({ code: 'INVALID_SHARE', rule: 'R-FIN-01', field, actual: odd, limit: WHOLE, messageCs: 'Podíl zadejte v rozmezí 0 až 100 %, nejvýše na setiny procenta.' });
  }
  const percent = trimDecimal(decimalText(BigInt(shares.reduce((sum, s) => sum + s, 0)), 2));
  if (percent !== '100') {
    refuse({ code: 'FIN_SHARES_NOT_100', rule: 'R-FIN-01', field, actual: percent, limit: '100', messageCs: `Součet podílů je ${percent.replace('.', ',')} %, musí být 100 %.` });
  }
}

/**
 * Splits an amount by shares so that the parts are whole haléře and sum to the total (R-FIN-02, model.md §9): each part
 * is cut down, the haléře left go to the largest remainders; ties to the largest share, then to the earlier one.
 * A negative amount (a correction) is split as the mirror of the positive one. Throws what `assertShares` throws.
 */
export function splitByShares(total: Halere, shares: readonly BasisPoints[], field?: string): Halere[] {
  assertShares(shares, field);
  if (total < 0n) return splitByShares(-total, shares, field).map((part) => -part);
  const whole = BigInt(WHOLE);
  const exact = shares.map((share) => total * BigInt(share));
  const parts = exact.map((e) => e / whole);
  const left = Number(total - parts.reduce((sum, part) => sum + part, 0n));
  const order = shares.map((share, index) => ({ share, index, remainder: exact[index]! % whole }))
    .sort((a, b) => Number(b.remainder - a.remainder) || b.share - a.share || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index]! += 1n;
  return parts;
}

/**
 * A percentage of an amount, rounded half-up to the haléř (negative amounts away from zero). It is the stated rounding
 * of R-FIN-06: 85 % of 1 000 000.01 Kč is 850 000.0085 Kč and so 850 000.01 Kč.
 */
export const percentOf = (amount: Halere, share: BasisPoints): Halere => divideHalfUp(amount * BigInt(share), BigInt(WHOLE));

/** Refuses claims whose sum exceeds a budget of kind CEILING (R-FIN-03, FIN_CEILING_EXCEEDED). */
export function assertWithinCeiling(claims: readonly Halere[], ceiling: Halere, field?: string): void {
  const claimed = claims.reduce((sum, claim) => sum + claim, 0n);
  if (claimed > ceiling) {
    refuse({ code: 'FIN_CEILING_EXCEEDED', rule: 'R-FIN-03', field, actual: formatMoney(claimed), limit: formatMoney(ceiling), messageCs: 'Překročena maximální podpora.' });
  }
}
