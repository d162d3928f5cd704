import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/** Whom a link in an e-mail speaks for, and of which kind of notice. */
export interface LinkClaim { personId: string; kind: string }

const [NONCE, TAG] = [12, 16];
const derived = (key: string, purpose: string) => createHmac('sha256', key).update(purpose).digest();

/**
 * The token of a link that works without signing in: it says one thing only, only we can have written it, and nobody else can read of it what an e-mail keeps to itself.
 * The same link is the same token. It does not expire; an old e-mail must still let go.
 */
export function linkToken(key: string, { personId, kind }: LinkClaim): string {
  const claim = JSON.stringify([personId, kind]);
  const nonce = derived(key, `unsubscribe-nonce:${claim}`).subarray(0, NONCE);
  const cipher = createCipheriv('aes-256-gcm', derived(key, 'unsubscribe-seal'), nonce);
  return Buffer.concat([nonce, cipher.update(claim, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** Whom a token speaks for; null for one that was not written with this key. */
export function readLinkToken(key: string, token: string): LinkClaim | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= NONCE + TAG || bytes.toString('base64url') !== token) return null;
  const decipher = createDecipheriv('aes-256-gcm', derived(key, 'unsubscribe-seal'), bytes.subarray(0, NONCE)).setAuthTag(bytes.subarray(-TAG));
  try {
    const [personId, kind] = JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')) as [string, string];
    return { personId, kind };
  } catch {
    return null;
  }
}
