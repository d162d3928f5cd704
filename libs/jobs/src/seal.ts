import { createHmac, timingSafeEqual } from 'node:crypto';

/** Work as it lies in a queue: its data as text, so that no store changes a byte of it, and who put it there. */
export interface Sealed { body: string; at: number; seal: string }
/** The job a seal is for: it opens no other. */
export interface Place { queue: string; id: string; name: string }

/** No job waits this long: whatever is older has been copied out of a queue. */
const OLDEST_MS = 7 * 86_400_000;

const sealOf = (key: string, { queue, id, name }: Place, body: string, at: number) => createHmac('sha256', key).update(JSON.stringify([queue, id, name, at, body])).digest();

/** Closes a job's data with the installation's key. `now` in milliseconds. */
export function sealed(key: string, place: Place, data: object, now: number): Sealed {
  const body = JSON.stringify(data);
  return { body, at: now, seal: sealOf(key, place, body, now).toString('base64url') };
}

/** What a job carries; null for one that was not put into this place with this key, or too long ago (reliability.md §2 row 5, §7 fault 25). */
export function opened(key: string, place: Place, data: unknown, now: number): { data: unknown } | null {
  const { body, at, seal } = (data ?? {}) as Partial<Record<keyof Sealed, unknown>>;
  if (typeof body !== 'string' || typeof at !== 'number' || typeof seal !== 'string' || now - at > OLDEST_MS) return null;
  const [given, expected] = [Buffer.from(seal, 'base64url'), sealOf(key, place, body, at)];
  return given.length === expected.length && timingSafeEqual(given, expected) ? { data: JSON.parse(body) as unknown } : null;
}
