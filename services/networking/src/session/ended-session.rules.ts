/** No token of any issuer is accepted longer after its sign-in: the highest `TOKEN_MAX_AGE_SECONDS` a gateway takes. */
export const LONGEST_TOKEN_MS = 24 * 3_600_000;

/** How long the end of a session must be remembered, from the moment it was ended. */
export const forgottenAt = (endedAt: Date): Date => new Date(endedAt.getTime() + LONGEST_TOKEN_MS);

/** Why a person ended their own session; nobody else judges it. */
export const SIGNED_OUT = 'Odhlášení';
