import { createLocalJWKSet, errors, type CryptoKey, type FlattenedJWSInput, type JSONWebKeySet, type JWSHeaderParameters } from 'jose';
import { common } from '@opora/kernel';
import type { KeyFile } from './key-file';

/** How the keys of an issuer are kept (reliability.md §6). Milliseconds. */
export const KEYS = { fresh: 10 * 60_000, cooldown: 30_000, cooldownWithoutKeys: 2000, timeout: 3000, lastGoodCopy: 24 * 3_600_000 } as const;

type Resolve = (header: JWSHeaderParameters, token: FlattenedJWSInput) => Promise<CryptoKey>;

/**
 * The public keys of an issuer. They are fetched every ten minutes and when a token names an unknown key, never more often than every
 * 30 seconds; when the issuer is away, the last good copy is used for 24 hours, from disk after a restart.
 */
export class IssuerKeys {
  private known?: { resolve: Resolve; fetchedAt: number };
  private triedAt = -Infinity;
  private trying?: Promise<void>;

  constructor(private readonly fetchKeys: () => Promise<JSONWebKeySet>, private readonly file?: KeyFile, private readonly now: () => number = Date.now) {}

  /** The key a token was signed with, as jose asks for it. Throws SERVICE_UNAVAILABLE when no keys are known at all. */
  readonly resolve: Resolve = async (header, token) => {
    await this.ensure();
    try {
      return await this.known!.resolve(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !(this.trying || this.mayTry())) throw error;
      // The issuer may have changed its keys since; somebody may be asking already.
      await this.load();
      return this.known!.resolve(header, token);
    }
  };

  private async ensure(): Promise<void> {
    const age = this.known ? this.now() - this.known.fetchedAt : Infinity;
    // While a good copy is there nobody waits for the issuer.
    if (age > KEYS.fresh && age <= KEYS.lastGoodCopy) { if (this.mayTry()) void this.load(); } else if (age > KEYS.lastGoodCopy && (this.trying || this.mayTry())) await this.load();
    if (!this.known || this.now() - this.known.fetchedAt > KEYS.lastGoodCopy) throw common('SERVICE_UNAVAILABLE');
  }

  private mayTry(): boolean {
    return !this.trying && this.now() - this.triedAt >= (this.known ? KEYS.cooldown : KEYS.cooldownWithoutKeys);
  }

  /** One fetch at a time; everybody who needs it waits for the same one. Never throws. */
  private load(): Promise<void> {
    this.trying ??= (async () => {
      this.triedAt = this.now();
      try {
        const jwks = await this.fetchKeys();
        this.know(jwks, this.now());
        await this.file?.write({ jwks, fetchedAt: this.now() });
      } catch {
        const copy = this.known ? undefined : await this.file?.read();
        if (copy && this.now() - copy.fetchedAt <= KEYS.lastGoodCopy) this.know(copy.jwks, copy.fetchedAt);
      }
    })().finally(() => { this.trying = undefined; });
    return this.trying;
  }

  private know(jwks: JSONWebKeySet, fetchedAt: number): void {
    this.known = { resolve: createLocalJWKSet(jwks) as Resolve, fetchedAt };
  }
}
