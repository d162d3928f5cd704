import { createHash, randomBytes } from 'node:crypto';
import { BROWSER_CLIENT } from '../src/settings';

/** What a browser does when somebody signs in: follows redirects, keeps cookies, sends the form. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie && { cookie }) } });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';') as [string];
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }

  /** Follows redirects until a page, or until the browser would leave for `stopAt`. */
  async follow(url: string, stopAt: string, init?: RequestInit): Promise<{ url: string; response: Response }> {
    let response = await this.go(url, init);
    for (let at = url; ;) {
      const location = response.headers.get('location');
      if (!location) return { url: at, response };
      at = new URL(location, at).href;
      if (at.startsWith(stopAt)) return { url: at, response };
      response = await this.go(at);
    }
  }
}

export const verifierAndChallenge = () => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};

export const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() });

/** The address that starts a sign-in. */
export const authorization = (issuer: string, redirectUri: string, more: Record<string, string> = {}) =>
  `${issuer}/auth?${new URLSearchParams({ client_id: BROWSER_CLIENT, response_type: 'code', scope: 'openid profile graph', redirect_uri: redirectUri, state: 'a-state', ...more }).toString()}`;
