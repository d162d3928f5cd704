import { createHash } from 'node:crypto';
import type { SignedIn } from './token';

/** How long a verified token is believed without looking at its signature again (reliability.md §5). */
const REMEMBERED = { tokens: 5000, ms: 60_000 } as const;

/** A token is remembered by its hash: whoever reads this process's memory finds none. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Tokens that were verified a moment ago, never beyond their own end. The one unused for longest is forgotten first. `now` is epoch milliseconds. */
export class TokenCache {
  private readonly known = new Map<string, { signedIn: SignedIn; until: number }>();

  constructor(private readonly now: () => number = Date.now, private readonly most: number = REMEMBERED.tokens) {}

  get size(): number { return this.known.size; }

  find(token: string): SignedIn | undefined {
    const hash = hashOf(token);
    const found = this.known.get(hash);
    this.known.delete(hash);
    if (!found || found.until <= this.now()) return undefined;
    this.known.set(hash, found);
    return found.signedIn;
  }

  /** `exp` in seconds, as the token says it. */
  keep(token: string, signedIn: SignedIn, exp: number): void {
    const until = Math.min(this.now() + REMEMBERED.ms, exp * 1000);
    if (until <= this.now()) return;
    this.known.set(hashOf(token), { signedIn, until });
    if (this.known.size > this.most) this.known.delete(this.known.keys().next().value!);
  }

  forget(token: string): void { this.known.delete(hashOf(token)); }
}
