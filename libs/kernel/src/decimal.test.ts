import fc from 'fast-check';
import { attains, compareDecimal, compareRatio, divideHalfUp, parseDecimal, ratio, sumDecimals, trimDecimal } from './decimal';

const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const asText = (n: bigint): string => {
  const digits = (n < 0n ? -n : n).toString().padStart(3, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('exact decimals', () => {
  it.each(['1e3', 'NaN', 'Infinity', '-0', '-0.00', '+1', '01', '1,5', '.5', '5.', '', ' 1', '1'.repeat(40)])('refuses %j as a number', (text) => {
    expect(() => parseDecimal(text, 'input.fte')).toThrow(expect.objectContaining({ code: 'INVALID_NUMBER' }));
  });

  it('orders decimals as the numbers they are, whatever their places', () => {
    expect(compareDecimal('0.30', '0.3')).toBe(0);
    expect(compareDecimal('-2', '1')).toBe(-1);
    fc.assert(fc.property(cents, cents, (a, b) => compareDecimal(asText(a), asText(b)) === (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('sums working-time shares without float noise (R-SRV-09)', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumDecimals(['0.5', '1', '46.50'])).toBe('48');
    expect(sumDecimals([])).toBe('0');
  });

  it('trims only zeros that carry nothing', () => {
    expect(['56.00', '1.50', '100', '0.0'].map(trimDecimal)).toEqual(['56', '1.5', '100', '0']);
  });

  it('rounds halves away from zero', () => {
    expect([divideHalfUp(5n, 2n), divideHalfUp(-5n, 2n), divideHalfUp(5n, -2n), divideHalfUp(4n, 3n), divideHalfUp(0n, -3n)]).toEqual([3n, -3n, -3n, 1n, 0n]);
  });
});

describe('attainment (R-EVA-03)', () => {
  it('has no value for a zero denominator, never Infinity', () => {
    expect(ratio('5', '0', 2)).toBeNull();
    expect(compareRatio('5', '0.00', '1')).toBeNull();
  });

  it('shows 128 of 205 ORPs as 62.4 % and 128 of 162 as 79.0 %, both over 60 % (R-NET-11)', () => {
    expect([ratio(12_800n, 205n, 1), ratio(12_800n, 162n, 1)]).toEqual(['62.4', '79.0']);
    expect([compareRatio('128', '205', '0.6'), compareRatio('128', '162', '0.6')]).toEqual([1, 1]);
  });

  it('does not attain a target that only rounding would reach', () => {
    expect(ratio('9999', '10000', 2)).toBe('1.00');
    expect(compareRatio('9999', '10000', '1')).toBe(-1);
    expect(attains('59.999', '60')).toBe(false);
    expect(attains('60.0', '60')).toBe(true);
  });

  it('compares a share exactly as the cross product does, for either sign of the denominator', () => {
    fc.assert(fc.property(cents, cents.filter((d) => d !== 0n), cents, (n, d, l) => {
      const left = n * 100n * (d < 0n ? -1n : 1n);
      const right = l * d * (d < 0n ? -1n : 1n);
      return compareRatio(asText(n), asText(d), asText(l)) === (left < right ? -1 : left > right ? 1 : 0);
    }));
  });

  it('shows a share within half of its last place', () => {
    fc.assert(fc.property(fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
      const shown = BigInt(ratio(BigInt(n), BigInt(d), 3)!.replace('.', ''));
      const error = shown * BigInt(d) - BigInt(n) * 1000n;
      return 2n * (error < 0n ? -error : error) <= BigInt(d);
    }));
  });
});
