import fc from 'fast-check';
import { formatMoney, parseMoney } from '@opora/kernel';
import { amountsOf, claimViolations, fundingViolations } from './funding.rules';

const payers = ['ESF', 'STATE_BUDGET', 'REGION_BUDGET'];
const shares = (...points: (number | null)[]) => points.map((basisPoints, n) => ({ payer: payers[n]!, basisPoints }));
const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);

describe('R-FIN-01: shares sum to exactly 100 %', () => {
  it('85 + 10 + 5 is accepted', () => expect(fundingViolations({ total: '7025696.25', kind: 'EXACT', shares: shares(8500, 1000, 500) })).toEqual([]));
  it('85 + 10 + 4 is refused with the sum', () => {
    expect(fundingViolations({ total: '7025696.25', kind: 'EXACT', shares: shares(8500, 1000, 400) })).toEqual([expect.objectContaining({
      code: 'FIN_SHARES_NOT_100', rule: 'R-FIN-01', actual: '99', limit: '100', messageCs: 'Součet podílů je 99 %, musí být 100 %.',
    })]);
  });
  it('payers without stated shares are a fact, half-stated ones are refused', () => {
    expect(fundingViolations({ shares: shares(null, null) })).toEqual([]);
    expect(codes(fundingViolations({ shares: shares(10000, null) }))).toEqual(['FIN_SHARE_MISSING']);
  });
  it('every problem is told at once', () => {
    expect(codes(fundingViolations({ total: '-1', shares: [...shares(8500), ...shares(1000)] }))).toEqual(['FIN_PAYER_TWICE', 'FIN_SHARES_NOT_100', 'FIN_BUDGET_KIND', 'INVALID_AMOUNT']);
  });
});

describe('R-FIN-02: whole haléře that sum to the total', () => {
  it('7 025 696.25 Kč by 85/10/5 is 5 971 841.81, 702 569.63 and 351 284.81', () => {
    expect(amountsOf(parseMoney('7025696.25'), [8500, 1000, 500])!.map(formatMoney)).toEqual(['5971841.81', '702569.63', '351284.81']);
  });
  it('no total or no shares means no amounts', () => expect([amountsOf(null, [8500, 1500]), amountsOf(100n, [null])]).toEqual([null, null]));
  it('any total is divided without a haléř lost or gained', () => {
    fc.assert(fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 10_000 }), (total, share) => {
      expect(amountsOf(total, [share, 10_000 - share])!.reduce((sum, part) => sum + part, 0n)).toBe(total);
    }));
  });
});

describe('R-FIN-03: a ceiling is never exceeded', () => {
  const ceiling = { kind: 'CEILING' as const, total: parseMoney('2289584.68') };
  it('2 289 584.68 is accepted', () => expect(claimViolations({ ...ceiling, claimed: 0n, amount: parseMoney('2289584.68') })).toEqual([]));
  it('2 289 584.69 is refused, also as the sum of two claims', () => {
    const refused = [expect.objectContaining({ code: 'FIN_CEILING_EXCEEDED', rule: 'R-FIN-03', actual: '2289584.69', limit: '2289584.68', messageCs: 'Překročena maximální podpora.' })];
    expect(claimViolations({ ...ceiling, claimed: 0n, amount: parseMoney('2289584.69') })).toEqual(refused);
    expect(claimViolations({ ...ceiling, claimed: parseMoney('2289584.68'), amount: 1n })).toEqual(refused);
  });
  it('an exact budget sets no ceiling; an amount must be positive', () => {
    expect(claimViolations({ kind: 'EXACT', total: 1n, claimed: 1n, amount: 1n })).toEqual([]);
    expect(codes(claimViolations({ ...ceiling, claimed: 0n, amount: 0n }))).toEqual(['INVALID_AMOUNT']);
  });
});
