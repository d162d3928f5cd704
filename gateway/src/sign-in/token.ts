import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { DomainError, unauthenticated, type Actor } from '@opora/kernel';
import type { GatewayConfig } from '../config';
import { keysOf } from './discovery';
import { IssuerKeys } from './issuer-keys';
import { KeyFile } from './key-file';

/** Signatures with a key only the issuer has; nothing symmetric, nothing unsigned. */
const ALGORITHMS = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const TOKEN_LIMIT = 8 * 1024;
const CLOCK_SECONDS = 5;
const ID_LIMIT = 255;

/** Says who a token belongs to: null without one. Throws UNAUTHENTICATED, always in the same words, for a token that does not hold; SERVICE_UNAVAILABLE while no keys are known. */
export type VerifyToken = (authorization: string | undefined) => Promise<Actor | null>;

type TokenConfig = Pick<GatewayConfig, 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE'> & Partial<Pick<GatewayConfig, 'TOKEN_JWKS' | 'TOKEN_KEYS_FILE' | 'TOKEN_TYPE' | 'TOKEN_MAX_AGE_SECONDS' | 'TOKEN_PERSON_CLAIM'>>;

/** Verifies access tokens of one issuer for one audience (reliability.md §2, rows 1 and 59 to 60 of §8). */
export function tokenVerifier(config: TokenConfig): VerifyToken {
  const { TOKEN_AUDIENCE: audience, TOKEN_TYPE: typ = 'at+jwt', TOKEN_MAX_AGE_SECONDS: maxTokenAge = 43_200 } = config;
  const issuer = config.TOKEN_ISSUER.split(' ');
  const keys = keysFrom(config);
  return async (authorization) => {
    if (authorization === undefined) return null;
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
    if (!token || token.length > TOKEN_LIMIT) throw unauthenticated();
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, typ, maxTokenAge, requiredClaims: ['exp', 'iat', 'sub'], clockTolerance: CLOCK_SECONDS })
      .catch((error: unknown) => { throw error instanceof DomainError ? error : unauthenticated(); });
    return actorOf(payload, config);
  };
}

function keysFrom({ TOKEN_ISSUER, TOKEN_JWKS, TOKEN_KEYS_FILE }: TokenConfig): JWTVerifyGetKey {
  if (TOKEN_JWKS?.trimStart().startsWith('{')) return createLocalJWKSet(JSON.parse(TOKEN_JWKS) as JSONWebKeySet);
  return new IssuerKeys(keysOf(TOKEN_ISSUER, TOKEN_JWKS), TOKEN_KEYS_FILE ? new KeyFile(TOKEN_KEYS_FILE) : undefined).resolve;
}

/** Who it is, by the token; what they may do is not the token's to say. */
function actorOf(payload: JWTPayload, { TOKEN_PERSON_CLAIM = 'sub' }: TokenConfig): Actor {
  const sub = payload[TOKEN_PERSON_CLAIM];
  if (typeof sub !== 'string' || sub === '' || sub.length > ID_LIMIT) throw unauthenticated();
  return { sub, kind: 'person', grants: [] };
}
