import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';

export interface KeptKeys { jwks: JSONWebKeySet; fetchedAt: number }

/** Where the last good copy of the issuer's public keys is kept. Who can write this file decides who is signed in: it is our user's only. */
export class KeyFile {
  constructor(private readonly path: string) {}

  /** Undefined when there is none, or none that can be read. */
  async read(): Promise<KeptKeys | undefined> {
    try {
      const kept = JSON.parse(await readFile(this.path, 'utf8')) as KeptKeys;
      return Array.isArray(kept.jwks.keys) && typeof kept.fetchedAt === 'number' ? kept : undefined;
    } catch { return undefined; }
  }

  /** A disk that is full or read-only does not keep anybody from signing in. */
  async write(kept: KeptKeys): Promise<void> {
    const half = `${this.path}.${randomUUID()}`;
    await writeFile(half, JSON.stringify(kept), { mode: 0o600 }).then(() => rename(half, this.path)).catch(() => undefined);
  }
}
