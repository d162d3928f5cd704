import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { refuse } from '@opora/kernel';

/** How long a list may be continued (reliability.md §6). */
const LIVES_MS = 24 * 3_600_000;
const MAC_BYTES = 16;

const keys = new WeakMap<DataSource, Buffer>();

/** A secret every process of this service has, and nobody else: made of the password its database knows it by. */
function keyOf(db: DataSource): Buffer {
  const known = keys.get(db);
  if (known) return known;
  const { url = '' } = db.options as { url?: string };
  const made = createHmac('sha256', 'opora cursor').update(url === '' ? '' : new URL(url).password).digest();
  keys.set(db, made);
  return made;
}

const mac = (db: DataSource, text: string) => createHmac('sha256', keyOf(db)).update(text).digest().subarray(0, MAC_BYTES);

/** Where a page of a list ends, in a form the caller can only give back. `at` is the moment it is made. */
export function sealCursor(db: DataSource, list: string, sortKeys: readonly string[], at: Date): string {
  const text = `${Buffer.from(JSON.stringify([list, ...sortKeys])).toString('base64url')}.${at.getTime().toString(36)}`;
  return `${text}.${mac(db, text).toString('base64url')}`;
}

/** The sort keys of the row a page continues after; null for the first page. Throws INVALID_CURSOR for one that is edited, of another list or service, or more than a day old. */
export function openCursor(db: DataSource, list: string, after: string | null | undefined, count: number, now: Date): string[] | null {
  if (after === null || after === undefined) return null;
  const [body, at, given, ...more] = after.split('.');
  const sealed = Buffer.from(given ?? '', 'base64url');
  if (body && at && more.length === 0 && sealed.length === MAC_BYTES && timingSafeEqual(sealed, mac(db, `${body}.${at}`)) && now.getTime() - Number.parseInt(at, 36) <= LIVES_MS) {
    const [name, ...sortKeys] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as string[];
    if (name === list && sortKeys.length === count) return sortKeys;
  }
  return refuse({ code: 'INVALID_CURSOR', field: 'after', messageCs: 'Neplatný ukazatel stránky. Načtěte seznam znovu od začátku.' });
}
