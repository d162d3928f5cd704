import { LOGINS } from './settings';

/** People and addresses remembered at once; the one unseen for longest is forgotten. */
const REMEMBERED = 10_000;
const MINUTE_MS = 60_000;
/** Each refusal doubles the wait, up to this. */
const LONGEST_WAIT_MS = 15 * MINUTE_MS;

interface Known { at: number[]; refused: number; until: number }

/** How often one address may sign in as one person: so many a minute, then a wait that doubles with every further try. `now` is epoch milliseconds. */
export class Attempts {
  private readonly known = new Map<string, Known>();

  constructor(private readonly perMinute: number = LOGINS.perMinute, private readonly now: () => number = Date.now) {}

  /** Notes a try. Returns 0, or the milliseconds to wait. */
  try(address: string, person: string): number {
    const key = `${address} ${person}`, now = this.now();
    const found = this.known.get(key) ?? { at: [], refused: 0, until: 0 };
    this.known.delete(key);
    this.known.set(key, found);
    if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
    found.at = found.at.filter((at) => now - at < MINUTE_MS);
    if (found.until <= now && found.at.length < this.perMinute) {
      if (found.at.length === 0) found.refused = 0;
      found.at.push(now);
      return 0;
    }
    if (found.until <= now) found.until = Math.max(found.at[0]! + MINUTE_MS, now + Math.min(LONGEST_WAIT_MS, 1000 * 2 ** found.refused));
    else found.until = Math.min(now + LONGEST_WAIT_MS, found.until + 1000 * 2 ** found.refused);
    found.refused += 1;
    return found.until - now;
  }
}
