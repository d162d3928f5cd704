import { refuse } from './errors';

/** A whole or decimal number as text (`-12.50`), or an exact integer. Floats are never taken: they have already lost digits. */
export type DecimalLike = string | bigint;

interface Exact { units: bigint; scale: number }

const SHAPE = /^(-?)(0|[1-9]\d{0,29})(?:\.(\d{1,30}))?$/;
const ten = (power: number): bigint => 10n ** BigInt(power);
const abs = (n: bigint): bigint => (n < 0n ? -n : n);

/** True for decimal text without exponent, plus sign, leading zeros or negative zero. */
export const isDecimal = (text: unknown): text is string => typeof text === 'string' && SHAPE.test(text) && !/^-[0.]+$/.test(text);

/** Checks decimal text of an input and gives it back. Throws INVALID_NUMBER. */
export function parseDecimal(text: unknown, field?: string): string {
  if (isDecimal(text)) return text;
  return refuse({ code: 'INVALID_NUMBER', field, actual: text, messageCs: 'Číslo není platné.' });
}

function exact(value: DecimalLike): Exact {
  if (typeof value === 'bigint') return { units: value, scale: 0 };
  const [whole, fraction = ''] = parseDecimal(value).split('.') as [string, string?];
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

const scaled = (n: Exact, scale: number): bigint => n.units * ten(scale - n.scale);

/** Units at `scale` decimal places as text: `(1250n, 2)` is `12.50`. */
export function decimalText(units: bigint, scale: number): string {
  const digits = abs(units).toString().padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
}

/** Drops zeros that carry nothing: `56.00` is `56`. */
export const trimDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** As a Czech sentence says it, with a comma: `7.5` is `7,5`. */
export const decimalCs = (text: string): string => text.replace('.', ',');

/** Whole division rounded half-up; negative values mirror positive ones (half away from zero). `den` must not be zero. */
export function divideHalfUp(num: bigint, den: bigint): bigint {
  const size = (2n * abs(num) + abs(den)) / (2n * abs(den));
  return num < 0n === den < 0n ? size : -size;
}

/** Exact order of two decimals: `0.30` equals `0.3`. */
export const compareDecimal = (a: DecimalLike, b: DecimalLike): -1 | 0 | 1 => compareExact(exact(a), exact(b));

function compareExact(x: Exact, y: Exact): -1 | 0 | 1 {
  const scale = Math.max(x.scale, y.scale);
  const difference = scaled(x, scale) - scaled(y, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Exact sum, for example of working-time shares (R-SRV-09): `0.1 + 0.2` is `0.3`; of nothing `0`. */
export function sumDecimals(values: readonly DecimalLike[]): string {
  const all = values.map(exact);
  const scale = Math.max(0, ...all.map((n) => n.scale));
  return trimDecimal(decimalText(all.reduce((sum, n) => sum + scaled(n, scale), 0n), scale));
}

/**
 * `num / den` with exactly `places` decimals, half-up, for showing only; null for a zero denominator, never Infinity
 * (R-EVA-03, model.md §9). To compare a share with a limit use `compareRatio`: a rounded share may cross the limit.
 */
export function ratio(num: DecimalLike, den: DecimalLike, places: number): string | null {
  const [n, d] = [exact(num), exact(den)];
  if (d.units === 0n) return null;
  const scale = Math.max(n.scale, d.scale);
  return decimalText(divideHalfUp(scaled(n, scale) * ten(places), scaled(d, scale)), places);
}

/** Exact order of `num / den` against `limit`, without dividing; null for a zero denominator (R-EVA-03, R-NET-11). */
export function compareRatio(num: DecimalLike, den: DecimalLike, limit: DecimalLike): -1 | 0 | 1 | null {
  const [d, l] = [exact(den), exact(limit)];
  if (d.units === 0n) return null;
  const order = compareExact(exact(num), { units: d.units * l.units, scale: d.scale + l.scale });
  return d.units > 0n || order === 0 ? order : order === 1 ? -1 : 1;
}

/** True when the actual value is at least the target, compared exactly (R-EVA-03). */
export const attains = (actual: DecimalLike, target: DecimalLike): boolean => compareDecimal(actual, target) >= 0;
