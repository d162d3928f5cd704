import { createHash } from 'node:crypto';

/** One notice to one person. */
export interface Told { eventId: string; recipient: string }

/**
 * The id an outside message carries, made of what it tells and to whom: the same at every attempt, and the same when an older backup is restored and tells
 * again, so that mail servers and programs drop the repeat (reliability.md §4.2 and §7, row 40). A digest has another one than any of its parts. A UUID, version 8 (RFC 9562).
 */
export function messageIdOf(told: readonly Told[]): string {
  const bytes = createHash('sha256').update(told.map(({ eventId, recipient }) => `${eventId} ${recipient}`).sort().join('\n')).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
