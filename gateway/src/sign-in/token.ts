import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { DomainError, ROLES, SCOPE_LEVELS, unauthenticated, type Actor, type Grant } from '@opora/kernel';
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

type TokenConfig = Pick<GatewayConfig, 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE'> & Partial<Pick<GatewayConfig, 'TOKEN_JWKS' | 'TOKEN_KEYS_FILE' | 'TOKEN_TYPE' | 'TOKEN_MAX_AGE_SECONDS' | 'TOKEN_PERSON_CLAIM' | 'TOKEN_KIND_CLAIM' | 'TOKEN_GRANTS_CLAIM'>>;

/** Verifies access tokens of one issuer for one audience (reliability.md §2, rows 1 and 59 to 60 of §8). */
export function tokenVerifier(config: TokenConfig): VerifyToken {
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_TYPE: typ = 'at+jwt', TOKEN_MAX_AGE_SECONDS: maxTokenAge = 43_200 } = config;
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

function actorOf(payload: JWTPayload, { TOKEN_PERSON_CLAIM = 'sub', TOKEN_KIND_CLAIM = 'kind', TOKEN_GRANTS_CLAIM = 'grants' }: TokenConfig): Actor {
  const sub = payload[TOKEN_PERSON_CLAIM];
  if (typeof sub !== 'string' || sub === '' || sub.length > ID_LIMIT) throw unauthenticated();
  return { sub, kind: payload[TOKEN_KIND_CLAIM] === 'machine' ? 'machine' : 'person', grants: grantsOf(payload[TOKEN_GRANTS_CLAIM]) };
}

/** The grants a token carries (decision 0008); anything that is not a grant of this platform is left out. */
function grantsOf(claim: unknown): Grant[] {
  if (!Array.isArray(claim)) return [];
  return claim.filter((g: Grant | null): g is Grant => g !== null && typeof g === 'object' && ROLES.includes(g.role) && SCOPE_LEVELS.includes(g.level) && (g.level === 'ALL' ? true : typeof g.id === 'string'))
    .map(({ role, level, id }) => ({ role, level, id: level === 'ALL' ? null : id }));
}
