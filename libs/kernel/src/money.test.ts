import fc from 'fast-check';
import { DomainError } from './errors';
import { assertShares, assertWithinCeiling, formatMoney, formatMoneyCs, parseMoney, percentOf, splitByShares } from './money';

const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const shareLists = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 6 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000]).map((cuts) => cuts.slice(1).map((cut, i) => cut - cuts[i]!));
function refusal(act: () => unknown) {
  try { act(); } catch (error) { return (error as DomainError).violations[0]; }
  throw new Error('nothing was refused');
}

describe('amounts', () => {
  it.each([['7025696.25', 702_569_625n], ['10.5', 1050n], ['0', 0n], ['-0.01', -1n], ['999999999999999.99', 99_999_999_999_999_999n]])('reads %s as whole haléře', (text, halere) => {
    expect(parseMoney(text)).toBe(halere);
  });

  it('refuses fractions of a haléř', () => {
    expect(refusal(() => parseMoney('10.005', 'input.amount'))).toEqual({
      code: 'FIN_AMOUNT_PRECISION', rule: 'R-FIN-02', field: 'input.amount', actual: '10.005', limit: 2, messageCs: 'Částku zadejte nejvýše na haléře.',
    });
  });

  it.each(['', ' 1', '1 000', '1,5', '1e5', 'NaN', 'Infinity', '-0', '01', '+1', '.5', '1.', '1000000000000000', 10.5, null, undefined])('refuses %p as an amount', (text) => {
    expect(refusal(() => parseMoney(text))).toMatchObject({ code: 'INVALID_AMOUNT' });
  });

  it('writes what it reads', () => {
    fc.assert(fc.property(amounts, (amount) => parseMoney(formatMoney(amount)) === amount));
  });

  it('writes amounts as a Czech reader expects', () => {
    expect(formatMoney(702_569_625n)).toBe('7025696.25');
    expect(formatMoneyCs(702_569_625n)).toBe('7\u00a0025\u00a0696,25\u00a0Kč');
    expect([formatMoneyCs(5n), formatMoneyCs(-100_000n), formatMoneyCs(85_000_000n)]).toEqual(['0,05\u00a0Kč', '-1\u00a0000,00\u00a0Kč', '850\u00a0000,00\u00a0Kč']);
  });
});

describe('funding shares', () => {
  it('accepts 85 + 10 + 5 and refuses 85 + 10 + 4 (R-FIN-01)', () => {
    expect(() => assertShares([8500, 1000, 500])).not.toThrow();
    expect(refusal(() => assertShares([8500, 1000, 400], 'input.shares'))).toEqual({
      code: 'FIN_SHARES_NOT_100', rule: 'R-FIN-01', field: 'input.shares', actual: '99', limit: '100', messageCs: 'Součet podílů je 99 %, musí být 100 %.',
    });
    expect(refusal(() => assertShares([8550, 1000, 500]))!.messageCs).toBe('Součet podílů je 100,5 %, musí být 100 %.');
    expect(refusal(() => assertShares([]))).toMatchObject({ code: 'FIN_SHARES_NOT_100', actual: '0' });
  });

  it.each([[[-500, 10_500]], [[0.5, 9999.5]], [[Number.NaN, 10_000]]])('refuses %j as shares', (shares) => {
    expect(refusal(() => assertShares(shares))).toMatchObject({ code: 'INVALID_SHARE', rule: 'R-FIN-01' });
  });

  it('splits 7 025 696.25 Kč by 85/10/5 to the haléř, the haléř left to the state (R-FIN-02)', () => {
    expect(splitByShares(702_569_625n, [8500, 1000, 500]).map(formatMoney)).toEqual(['5971841.81', '702569.63', '351284.81']);
  });

  it('gives an equal remainder to the largest share, then to the earlier one (R-FIN-02)', () => {
    expect(splitByShares(2n, [2500, 7500])).toEqual([0n, 2n]);
    expect(splitByShares(1n, [5000, 5000])).toEqual([1n, 0n]);
  });

  it('always sums to the total and never moves a part by a whole haléř (R-FIN-02)', () => {
    fc.assert(fc.property(amounts, shareLists, (total, shares) => {
      const parts = splitByShares(total, shares);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
      parts.forEach((part, i) => {
        const error = part * 10_000n - total * BigInt(shares[i]!);
        expect(error > -10_000n && error < 10_000n).toBe(true);
      });
    }));
  });
});

describe('rules of price and ceiling', () => {
  it('prices a contract at 85 % of the compensation payment, half-up to the haléř (R-FIN-06)', () => {
    expect(formatMoney(percentOf(parseMoney('1000000.00'), 8500))).toBe('850000.00');
    expect(formatMoney(percentOf(parseMoney('1000000.01'), 8500))).toBe('850000.01');
    expect([percentOf(1n, 5000), percentOf(1n, 4999), percentOf(-1n, 5000)]).toEqual([1n, 0n, -1n]);
  });

  it('accepts claims up to the ceiling and refuses one haléř more (R-FIN-03)', () => {
    const ceiling = parseMoney('2289584.68');
    expect(() => assertWithinCeiling([parseMoney('2000000'), parseMoney('289584.68')], ceiling)).not.toThrow();
    expect(refusal(() => assertWithinCeiling([ceiling, 1n], ceiling, 'input.amount'))).toEqual({
      code: 'FIN_CEILING_EXCEEDED', rule: 'R-FIN-03', field: 'input.amount', actual: '2289584.69', limit: '2289584.68', messageCs: 'Překročena maximální podpora.',
    });
  });
});
