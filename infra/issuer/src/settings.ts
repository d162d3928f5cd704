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
}

/** The front end and GraphiQL: authorization code with PKCE, no secret. */
export const BROWSER_CLIENT = 'opora-browser';
/** The one thing that tokens are for: the graph. */
export const RESOURCE = 'urn:opora:graph';
export const SCOPE = 'graph';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Lives in seconds (reliability.md §6). */
export const LIVES = { accessToken: 10 * MINUTE, refreshToken: 8 * HOUR, session: 10 * HOUR, code: MINUTE, interaction: 10 * MINUTE } as const;
