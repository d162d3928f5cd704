/** What a token says of the sign-in it came from. */
export interface SignIn {
  /** The issuer's session (`sid`), and the token itself (`jti`): either may be ended. */
  ids: readonly string[];
  /** When the person proved who they are, in epoch seconds: `auth_time`, or the issue of the token where the issuer tells none. */
  at: number;
}

/** Sessions of a person that were ended: one, or (null) all that began until `issuedUntil`. */
export interface Ended { sessionId: string | null; issuedUntil: string }

/** True for a token of a session that was ended. Tokens count whole seconds: one of the same second was there before. */
export const isEnded = ({ ids, at }: SignIn, ended: readonly Ended[]): boolean =>
  ended.some(({ sessionId, issuedUntil }) => (sessionId === null ? at <= Math.floor(Date.parse(issuedUntil) / 1000) : ids.includes(sessionId)));
