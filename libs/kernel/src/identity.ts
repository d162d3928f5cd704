import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Actor } from './actor';

/** What travels from the gateway to a subgraph with every request. `deadline` is epoch milliseconds. */
export interface Caller { actor: Actor | null; traceId: string; deadline: number }

export const IDENTITY_HEADER = 'x-opora-identity';
const FRESH_MS = 30_000;

/** Keys by id; the first one signs, all of them verify, so that a key can be rotated without an outage. */
export type IdentityKeys = readonly { kid: string; secret: string }[];

/** The configured form of keys: `kid:secret`, comma separated, each secret at least 32 characters. A kid stands between the dots of a header and has none. */
export const IDENTITY_KEYS_FORM = /^[\w-]+:[^\s,]{32,}(,[\w-]+:[^\s,]{32,})*$/;

/** Keys out of their configured form (`IDENTITY_KEYS_FORM`). */
export const parseIdentityKeys = (text: string): IdentityKeys =>
  text.split(',').map((pair) => ({ kid: pair.slice(0, pair.indexOf(':')), secret: pair.slice(pair.indexOf(':') + 1) }));

/** The keys of one subgraph, made of the gateway's: a subgraph holds only its own, so none can sign for another. */
export const keysFor = (keys: IdentityKeys, audience: string): IdentityKeys =>
  keys.map(({ kid, secret }) => ({ kid, secret: hmac(secret, `subgraph:${audience}`).toString('base64url') }));

const bodyHash = (body: string | Buffer) => createHash('sha256').update(body).digest('base64url');
const hmac = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest();

/** Signs a caller for one subgraph, one body and 30 seconds (reliability.md §5). */
export function signCaller(caller: Caller, audience: string, body: string | Buffer, keys: IdentityKeys, now = Date.now()): string {
  const key = keys[0]!;
  const text = ['v1', key.kid, now, audience, Buffer.from(JSON.stringify(caller)).toString('base64url'), bodyHash(body)].join('.');
  return `${text}.${hmac(key.secret, text).toString('base64url')}`;
}

/**
 * The caller of a signed header, or null for a header that is missing, stale, edited, of another subgraph or of another body.
 * The deadline becomes one of this process's clock: hosts whose clocks differ by seconds leave each other as much time as was meant.
 */
export function verifyCaller(header: string | undefined, audience: string, body: string | Buffer, keys: IdentityKeys, now = Date.now()): Caller | null {
  const parts = header?.split('.') ?? [];
  if (parts.length !== 7) return null;
  const [version, kid, at, forWhom, claims, hash, mac] = parts as [string, string, string, string, string, string, string];
  const key = keys.find((k) => k.kid === kid);
  if (version !== 'v1' || !key || forWhom !== audience || !(Math.abs(now - Number(at)) <= FRESH_MS)) return null;
  const expected = hmac(key.secret, parts.slice(0, 6).join('.'));
  const given = Buffer.from(mac, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected) || hash !== bodyHash(body)) return null;
  const caller = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Caller;
  return { ...caller, deadline: caller.deadline - Number(at) + now };
}
