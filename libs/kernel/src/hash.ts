import { createHash } from 'node:crypto';

/**
 * JSON that is the same text for the same value: keys sorted, no white space, `undefined` keys left out, dates as ISO text.
 * Throws TypeError for what JSON would silently lose or cannot hold: bigint, NaN, infinities, functions, symbols.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const keys = Object.keys(record).filter((key) => record[key] !== undefined).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`).join(',')}}`;
  }
  const plain = value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  if (!plain) throw new TypeError(`Not a JSON value: ${typeof value}`);
  return JSON.stringify(value);
}

/** SHA-256 of UTF-8 text or bytes, 64 lower-case hexadecimal digits. */
export const sha256Hex = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
