import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { ProcessConfig } from './config';

/** Who a token is for. What they may do stands in the platform, not in the token. */
export interface Bearer { id: string }

const LIFE = '12h';

/** An access token of this installation: EdDSA, `at+jwt`, valid for twelve hours on one machine. */
export async function signToken(tokens: Pick<ProcessConfig['tokens'], 'issuer' | 'audience' | 'signingKey'>, { id }: Bearer): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: tokens.signingKey.kid })
    .setIssuer(tokens.issuer).setAudience(tokens.audience).setSubject(id).setJti(randomUUID()).setIssuedAt().setExpirationTime(LIFE)
    .sign(await importJWK(tokens.signingKey, 'EdDSA'));
}
