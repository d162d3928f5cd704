import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/** Whom a link in an e-mail speaks for, and of which kind of notice. */
export interface LinkClaim { personId: string; kind: string }
/** Whose address a link confirms, and which of their addresses. */
export interface ConfirmClaim { personId: string; askId: string }

type Purpose = 'unsubscribe' | 'confirm';
const [NONCE, TAG] = [12, 16];
const derived = (key: string, purpose: string) => createHmac('sha256', key).update(purpose).digest();

/** Texts only we can have written and nobody else can read; a token of one purpose is none of another. The same texts are the same token. */
function sealed(key: string, purpose: Purpose, texts: readonly string[]): string {
  const claim = JSON.stringify(texts);
  const nonce = derived(key, `${purpose}-nonce:${claim}`).subarray(0, NONCE);
  const cipher = createCipheriv('aes-256-gcm', derived(key, `${purpose}-seal`), nonce);
  return Buffer.concat([nonce, cipher.update(claim, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

function opened(key: string, purpose: Purpose, token: string): string[] | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= NONCE + TAG || bytes.toString('base64url') !== token) return null;
  const decipher = createDecipheriv('aes-256-gcm', derived(key, `${purpose}-seal`), bytes.subarray(0, NONCE)).setAuthTag(bytes.subarray(-TAG));
  try {
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')) as string[];
  } catch {
    return null;
  }
}

/** The token of a link that unsubscribes without signing in: it says one thing only. It does not expire; an old e-mail must still let go. */
export const linkToken = (key: string, { personId, kind }: LinkClaim): string => sealed(key, 'unsubscribe', [personId, kind]);

/** Whom a token speaks for; null for one that was not written with this key. */
export function readLinkToken(key: string, token: string): LinkClaim | null {
  const [personId, kind] = opened(key, 'unsubscribe', token) ?? [];
  return personId !== undefined && kind !== undefined ? { personId, kind } : null;
}

/** The token of a link that confirms an address, good until a moment. */
export const confirmToken = (key: string, { personId, askId }: ConfirmClaim, until: Date): string => sealed(key, 'confirm', [personId, askId, until.toISOString()]);

/** What a token confirms; null for one that was not written with this key, or has run out. */
export function readConfirmToken(key: string, token: string, now: Date): ConfirmClaim | null {
  const [personId, askId, until] = opened(key, 'confirm', token) ?? [];
  return personId !== undefined && askId !== undefined && until !== undefined && new Date(until) > now ? { personId, askId } : null;
}
