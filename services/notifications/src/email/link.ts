import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whom a link in an e-mail speaks for, and of which kind of notice. */
export interface LinkClaim { personId: string; kind: string }

const mac = (key: string, body: string) => createHmac('sha256', key).update(`unsubscribe:${body}`).digest();

/** The token of a link that works without signing in: it says one thing only, and only we can have written it. It does not expire; an old e-mail must still let go. */
export function linkToken(key: string, { personId, kind }: LinkClaim): string {
  const body = Buffer.from(JSON.stringify([personId, kind])).toString('base64url');
  return `${body}.${mac(key, body).toString('base64url')}`;
}

/** Whom a token speaks for; null for one that was not written with this key. */
export function readLinkToken(key: string, token: string): LinkClaim | null {
  const [body = '', signature = '', ...more] = token.split('.');
  const [given, expected] = [Buffer.from(signature, 'base64url'), mac(key, body)];
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [personId, kind] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [string, string];
  return { personId, kind };
}
