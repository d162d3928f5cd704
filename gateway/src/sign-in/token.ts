import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { ROLES, SCOPE_LEVELS, unauthenticated, type Actor, type Grant } from '@opora/kernel';
import type { GatewayConfig } from '../config';

const ALGORITHMS = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const TOKEN_LIMIT = 16 * 1024;

/** Says who a token belongs to: null without one. Throws UNAUTHENTICATED, always in the same words, for a token that does not hold. */
export type VerifyToken = (authorization: string | undefined) => Promise<Actor | null>;

export function tokenVerifier({ TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_JWKS }: Pick<GatewayConfig, 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE' | 'TOKEN_JWKS'>): VerifyToken {
  const keys: JWTVerifyGetKey = TOKEN_JWKS.trimStart().startsWith('{')
    ? createLocalJWKSet(JSON.parse(TOKEN_JWKS) as JSONWebKeySet)
    : createRemoteJWKSet(new URL(TOKEN_JWKS), { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 3000 });
  return async (authorization) => {
    if (authorization === undefined) return null;
    const [scheme, token, ...rest] = authorization.split(' ');
    if (scheme !== 'Bearer' || !token || rest.length > 0 || token.length > TOKEN_LIMIT) throw unauthenticated();
    const { payload } = await jwtVerify(token, keys, {
      issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE, algorithms: ALGORITHMS, typ: 'at+jwt', requiredClaims: ['exp', 'iat', 'sub'], clockTolerance: 5,
    }).catch(() => { throw unauthenticated(); });
    return { sub: payload.sub!, kind: payload['kind'] === 'machine' ? 'machine' : 'person', grants: grantsOf(payload['grants']) };
  };
}

/** The grants a token carries; anything that is not a grant of this platform is left out. */
function grantsOf(claim: unknown): Grant[] {
  if (!Array.isArray(claim)) return [];
  return claim.filter((g: Grant | null): g is Grant => g !== null && typeof g === 'object' && ROLES.includes(g.role) && SCOPE_LEVELS.includes(g.level) && (g.level === 'ALL' ? true : typeof g.id === 'string'))
    .map(({ role, level, id }) => ({ role, level, id: level === 'ALL' ? null : id }));
}
