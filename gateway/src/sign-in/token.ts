import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { DomainError, unauthenticated, type Actor } from '@opora/kernel';
import type { GatewayConfig } from '../config';
import { keysOf } from './discovery';
import { IssuerKeys } from './issuer-keys';
import type { SignIn } from './ended';
import { KeyFile } from './key-file';
import { TokenCache } from './token-cache';

/** Signatures with a key only the issuer has; nothing symmetric, nothing unsigned. */
const ALGORITHMS = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const TOKEN_LIMIT = 8 * 1024;
const CLOCK_SECONDS = 5;
const ID_LIMIT = 255;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Somebody by their token, and what it says of their sign-in. */
export interface SignedIn extends Actor { signIn?: SignIn }

/** Says who a token belongs to: null without one. Throws UNAUTHENTICATED, always in the same words, for a token that does not hold; SERVICE_UNAVAILABLE while no keys are known. */
export interface VerifyToken {
  (authorization: string | undefined): Promise<SignedIn | null>;
  /** Its session was ended: nothing of it is remembered. */
  forget?(authorization: string): void;
}

type TokenConfig = Pick<GatewayConfig, 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE'> & Partial<Pick<GatewayConfig, 'TOKEN_JWKS' | 'TOKEN_KEYS_PLAIN_HOST' | 'TOKEN_KEYS_FILE' | 'TOKEN_TYPE' | 'TOKEN_MAX_AGE_SECONDS' | 'TOKEN_PERSON_CLAIM' | 'TOKEN_SESSION_CLAIM'>>;

/** Verifies access tokens of one issuer for one audience (reliability.md §2, rows 1 and 59 to 60 of §8). */
export function tokenVerifier(config: TokenConfig): VerifyToken {
  const { TOKEN_AUDIENCE: audience, TOKEN_TYPE: typ = 'at+jwt', TOKEN_MAX_AGE_SECONDS: maxTokenAge = 43_200 } = config;
  const issuer = config.TOKEN_ISSUER.split(' ');
  const keys = keysFrom(config);
  const cache = new TokenCache();
  const verify: VerifyToken = async (authorization) => {
    if (authorization === undefined) return null;
    const token = tokenOf(authorization);
    if (!token || token.length > TOKEN_LIMIT) throw unauthenticated();
    const known = cache.find(token);
    if (known) return known;
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, typ, maxTokenAge, requiredClaims: ['exp', 'iat', 'sub'], clockTolerance: CLOCK_SECONDS })
      .catch((error: unknown) => { throw error instanceof DomainError ? error : unauthenticated(); });
    const signedIn = signedInBy(payload, config);
    cache.keep(token, signedIn, payload.exp!);
    return signedIn;
  };
  return Object.assign(verify, { forget: (authorization: string) => { cache.forget(tokenOf(authorization) ?? ''); } });
}

const tokenOf = (authorization: string) => /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];

function keysFrom({ TOKEN_ISSUER, TOKEN_JWKS, TOKEN_KEYS_PLAIN_HOST, TOKEN_KEYS_FILE }: TokenConfig): JWTVerifyGetKey {
  if (TOKEN_JWKS?.trimStart().startsWith('{')) return createLocalJWKSet(JSON.parse(TOKEN_JWKS) as JSONWebKeySet);
  return new IssuerKeys(keysOf(TOKEN_ISSUER, TOKEN_JWKS, TOKEN_KEYS_PLAIN_HOST), TOKEN_KEYS_FILE ? new KeyFile(TOKEN_KEYS_FILE) : undefined).resolve;
}

/** Who it is, by the token; what they may do is not the token's to say. */
function signedInBy(payload: JWTPayload, { TOKEN_PERSON_CLAIM = 'sub', TOKEN_SESSION_CLAIM = 'sid' }: TokenConfig): SignedIn {
  const sub = payload[TOKEN_PERSON_CLAIM];
  if (!isId(sub)) throw unauthenticated();
  const ids = [payload[TOKEN_SESSION_CLAIM], payload.jti].filter(isId);
  const authenticated = payload['auth_time'];
  const at = typeof authenticated === 'number' ? Math.min(authenticated, payload.iat!) : payload.iat!;
  // A UUID is the same person however an issuer writes it: nobody is two, of whom one could grant to the other.
  return { sub: UUID.test(sub) ? sub.toLowerCase() : sub, kind: 'person', grants: [], ...(ids[0] !== undefined && { session: ids[0] }), signIn: { ids, at } };
}

const isId = (claim: unknown): claim is string => typeof claim === 'string' && claim !== '' && claim.length <= ID_LIMIT;
