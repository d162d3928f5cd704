import type { JSONWebKeySet } from 'jose';
import { KEYS } from './issuer-keys';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
const BYTES = 256 * 1024;

/** Fetches the keys of an OpenID Connect issuer: from `jwksUrl`, or from where its discovery document says they are. `plainHost` may be asked without TLS. */
export const keysOf = (issuer: string, jwksUrl?: string, plainHost?: string) => async (): Promise<JSONWebKeySet> => {
  const found = jwksUrl ?? (await discovered(issuer, plainHost));
  const jwks = await json(found, plainHost) as JSONWebKeySet;
  if (!Array.isArray(jwks.keys) || jwks.keys.length === 0) throw new Error('The issuer answered without keys.');
  return jwks;
};

async function discovered(issuer: string, plainHost?: string): Promise<string> {
  const document = await json(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, plainHost) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer || typeof document.jwks_uri !== 'string') throw new Error('The discovery document is of another issuer.');
  return document.jwks_uri;
}

async function json(address: string, plainHost?: string): Promise<unknown> {
  const url = new URL(address);
  if (url.protocol !== 'https:' && !LOOPBACK.has(url.hostname) && url.hostname !== plainHost) throw new Error('Keys are fetched over https only.');
  const response = await fetch(url, { redirect: 'error', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(KEYS.timeout) });
  const text = response.ok ? await response.text() : '';
  if (!response.ok || text.length > BYTES) throw new Error('The issuer did not answer properly.');
  return JSON.parse(text);
}
