/** Says who the worker is, to the gateway. Rejects while nobody can. */
export type MachineToken = () => Promise<string>;

const TIMEOUT_MS = 3000;
/** A token is renewed this long before it runs out. */
const EARLY_MS = 30_000;

/**
 * Tokens of a machine client from its OpenID Connect issuer, by its secret (RFC 6749 §4.4). One is used until shortly before it runs out; whoever needs one meanwhile waits for the
 * same. `now` is epoch milliseconds.
 */
export function clientCredentials({ url, clientId, clientSecret }: { url: string; clientId: string; clientSecret: string }, now: () => number = Date.now): MachineToken {
  let held: { token: Promise<string>; until: number } | undefined;
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
  const ask = async (): Promise<string> => {
    const response = await fetch(url, {
      method: 'POST', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS), headers: { authorization: `Basic ${basic}`, accept: 'application/json' }, body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token: token, expires_in: life } = (response.ok ? await response.json() : {}) as { access_token?: unknown; expires_in?: unknown };
    if (typeof token !== 'string') throw new Error(`The issuer gave ${clientId} no token: HTTP ${response.status}.`);
    if (held) held.until = now() + (typeof life === 'number' ? life * 1000 : 0) - EARLY_MS;
    return token;
  };
  return () => {
    if (!held || held.until <= now()) {
      held = { token: ask(), until: Infinity };
      held.token.catch(() => { held = undefined; });
    }
    return held.token;
  };
}
