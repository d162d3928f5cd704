import type { Actor } from '@opora/kernel';
import { CALLERS_REMEMBERED, RATES, type Rate } from './limits';

interface Bucket { tokens: number; at: number }
type Clock = () => number;

/** Token buckets by key. At most `remembered` keys are kept; the one unseen for longest goes first. */
export class Buckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly rate: Rate, private readonly now: Clock = () => performance.now(), private readonly remembered = CALLERS_REMEMBERED) {}

  /** Takes from the key's bucket. Returns 0, or the milliseconds until there would be enough; then nothing is taken. */
  take(key: string, amount = 1): number {
    const now = this.now();
    const perMs = this.rate.perMinute / 60_000;
    const bucket = this.buckets.get(key) ?? { tokens: this.rate.burst, at: now };
    bucket.tokens = Math.min(this.rate.burst, bucket.tokens + (now - bucket.at) * perMs);
    bucket.at = now;
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size > this.remembered) this.buckets.delete(this.buckets.keys().next().value!);
    // Twelve minutes of a twelfth of a token are one token, though binary fractions say a little less.
    if (bucket.tokens < amount - 1e-9) return (amount - bucket.tokens) / perMs;
    bucket.tokens -= amount;
    return 0;
  }
}

/**
 * How often each person, machine client and address may ask, in the memory of this process: behind several gateways everybody may
 * ask each of them that much (decision 0010). Every method returns 0, or the milliseconds to wait.
 */
export class Rates {
  private readonly requests: Record<'anonymous' | 'person' | 'machine', Buckets>;
  private readonly mutations: Buckets;
  private readonly exported: Buckets;
  private readonly cost: Buckets;
  private readonly refused: Buckets;

  constructor(rates: { readonly [K in keyof typeof RATES]: Rate } = RATES, now?: Clock) {
    this.requests = { anonymous: new Buckets(rates.anonymous, now), person: new Buckets(rates.person, now), machine: new Buckets(rates.machine, now) };
    this.mutations = new Buckets(rates.mutations, now);
    this.exported = new Buckets(rates.exports, now);
    this.cost = new Buckets(rates.cost, now);
    this.refused = new Buckets(rates.refusedTokens, now);
  }

  /** One more request, whatever it asks. */
  request(actor: Actor | null, address: string): number {
    return this.requests[actor?.kind ?? 'anonymous'].take(keyOf(actor, address));
  }

  /** What a request asks for; `exports` of lists of people. */
  operation(actor: Actor | null, address: string, cost: number, isMutation: boolean, exports = 0): number {
    const key = keyOf(actor, address);
    return (isMutation ? this.mutations.take(key) : 0) || (exports > 0 ? this.exported.take(key, exports) : 0) || this.cost.take(key, cost);
  }

  /** A token that did not hold came from here. */
  refusedToken(address: string): number { return this.refused.take(address); }
}

const keyOf = (actor: Actor | null, address: string) => (actor ? `sub ${actor.sub}` : `address ${address}`);
