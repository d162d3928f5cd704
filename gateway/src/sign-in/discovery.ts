import type { JSONWebKeySet } from 'jose';
import { KEYS } from './issuer-keys';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
const BYTES = 256 * 1024;

/** Fetches the keys of an OpenID Connect issuer: from `jwksUrl`, or from where its discovery document says they are. `plainHost` may be asked without TLS. Throws at once for an address that would not be asked. */
export function keysOf(issuer: string, jwksUrl?: string, plainHost?: string): () => Promise<JSONWebKeySet> {
  assertSafe(new URL(jwksUrl ?? issuer), plainHost);
  return async () => {
    const found = jwksUrl ?? (await discovered(issuer, plainHost));
    const jwks = await json(found, plainHost) as JSONWebKeySet;
    if (!Array.isArray(jwks.keys) || jwks.keys.length === 0) throw new Error('The issuer answered without keys.');
    return jwks;
  };
}

/** Who could change the keys on their way would decide who is signed in. */
function assertSafe({ protocol, hostname, origin }: URL, plainHost?: string): void {
  if (protocol !== 'https:' && !LOOPBACK.has(hostname) && hostname !== plainHost) throw new Error(`The issuer's keys are fetched over https only, not from ${origin}; see TOKEN_KEYS_PLAIN_HOST.`);
}

async function discovered(issuer: string, plainHost?: string): Promise<string> {
  const document = await json(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, plainHost) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer || typeof document.jwks_uri !== 'string') throw new Error('The discovery document is of another issuer.');
  return document.jwks_uri;
}

async function json(address: string, plainHost?: string): Promise<unknown> {
  const url = new URL(address);
  assertSafe(url, plainHost);
  const response = await fetch(url, { redirect: 'error', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(KEYS.timeout) });
  const text = response.ok ? await response.text() : '';
  if (!response.ok || text.length > BYTES) throw new Error('The issuer did not answer properly.');
  return JSON.parse(text);
}
