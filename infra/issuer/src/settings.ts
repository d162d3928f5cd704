import type { JWK } from 'jose';

/** Somebody who can be chosen on the sign-in page. Synthetic people only: there is no password. */
export interface IssuerPerson { id: string; name: string; role: string }

export interface IssuerSettings {
  /** Where the issuer is reached, for example `http://localhost:4000/issuer`; it is the `iss` of every token. */
  url: string;
  /** Whom the access tokens are for. */
  audience: string;
  /** The private key that signs them: Ed25519, with `kid`. */
  signingKey: JWK;
  people: readonly IssuerPerson[];
  /** Addresses a browser may be sent back to. */
  redirectUris: readonly string[];
  mode: 'development' | 'production';
  /** Sign-ins of one person from one address in a minute; five unless told. */
  loginsPerMinute?: number;
}

/** The front end and GraphiQL: authorization code with PKCE, no secret. */
export const BROWSER_CLIENT = 'opora-browser';
/** The one thing that tokens are for: the graph. */
export const RESOURCE = 'urn:opora:graph';
export const SCOPE = 'graph';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Lives in seconds (reliability.md §6). */
export const LIVES = {
  accessToken: 10 * MINUTE, session: 10 * HOUR, code: MINUTE, interaction: 10 * MINUTE,
  /** Renewed for this long after the sign-in, as long as no pause is longer than `idle`. */
  refreshToken: 8 * HOUR, idle: 30 * MINUTE,
} as const;
/** How often somebody may sign in (reliability.md §6). */
export const LOGINS = { perMinute: 5 } as const;
