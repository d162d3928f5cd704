import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { Attempts } from './attempts';
import { memoryStore } from './memory-store';
import { PAGE_HEADERS, signedOut, signOutForm } from './pages';
import { BROWSER_CLIENT, LIVES, RESOURCE, SCOPE, type IssuerSettings } from './settings';
import { signInPage } from './sign-in-page';

/**
 * An OpenID Connect issuer for one machine: whoever chooses a demo person is that person. Answers everything below its URL.
 * Throws in production, where people must be known to an issuer of their own.
 */
export function createIssuer(settings: IssuerSettings): RequestListener {
  if (settings.mode === 'production') throw new Error('The embedded issuer signs in anybody as any demo person. In production set TOKEN_ISSUER to your own OpenID Connect issuer.');
  const provider = new Provider(settings.url, configurationOf(settings));
  const answer = provider.callback();
  const signIn = signInPage(provider, settings.people, new Attempts(settings.loginsPerMinute));
  return (request, response) => { void signIn(request, response).then((done) => { if (!done) void answer(request, response); }); };
}

function configurationOf({ url, audience, signingKey, people, redirectUris }: IssuerSettings): Configuration {
  const known = new Map(people.map((person) => [person.id, person]));
  return {
    adapter: memoryStore(),
    jwks: { keys: [signingKey as never] },
    // Sessions are in memory and end with this process; so may the key of their cookies.
    cookies: { keys: [randomBytes(32).toString('base64url')], short: { sameSite: 'lax' }, long: { sameSite: 'lax' } },
    clients: [
      { client_id: BROWSER_CLIENT, client_name: 'Opora', token_endpoint_auth_method: 'none', application_type: 'web', redirect_uris: [...redirectUris], post_logout_redirect_uris: [...redirectUris], grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], id_token_signed_response_alg: 'EdDSA' },
    ],
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    // The name stands in the ID token: the access token is for the graph alone and cannot ask for it.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    rotateRefreshToken: true,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    ttl: { AccessToken: LIVES.accessToken, AuthorizationCode: LIVES.code, IdToken: LIVES.accessToken, RefreshToken: refreshTokenLife, Session: LIVES.session, Grant: LIVES.session, Interaction: LIVES.interaction },
    // The end of a session ends every token of it: those renewed later say the same session and the same moment of signing in. Who signs in anew begins another one.
    extraTokenClaims: async ({ oidc: { entities: { AuthorizationCode: code, RefreshToken: refresh } } }, token) => {
      const at = (code ?? refresh)?.authTime;
      return { sid: `${(token as { sessionUid?: string }).sessionUid}.${at}`, auth_time: at };
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => { context.set(PAGE_HEADERS); context.body = signOutForm(form); },
        postLogoutSuccessSource: (context) => { context.set(PAGE_HEADERS); context.body = signedOut(); },
      },
      resourceIndicators: {
        enabled: true, defaultResource: () => RESOURCE, useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: SCOPE, audience, accessTokenFormat: 'jwt', accessTokenTTL: LIVES.accessToken, jwt: { sign: { alg: 'EdDSA' } } }),
      },
    },
    interactions: { url: (_context, { uid }) => `${new URL(url).pathname.replace(/\/$/, '')}/interaction/${uid}` },
    findAccount: (_context, id) => {
      const person = known.get(id);
      return person && { accountId: id, claims: () => ({ sub: id, name: person.name }) };
    },
    // Choosing a person is consent enough: the only client is the platform itself.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      const before = session!.grantIdFor(client!.clientId);
      const found = before ? await provider.Grant.find(before) : undefined;
      if (found) return found;
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(RESOURCE, SCOPE);
      await grant.save();
      return grant;
    },
    clientBasedCORS: (_context, origin) => redirectUris.some((uri) => new URL(uri).origin === origin),
    renderError(context, out) {
      context.type = 'text/plain';
      context.body = `${out.error}: ${out.error_description ?? ''}`;
    },
  };
}

/** Seconds a refresh token lives: until the next pause that is too long, never beyond the whole time since the sign-in. */
const refreshTokenLife = (context: KoaContextWithOIDC): number => {
  const first = context.oidc.entities.RotatedRefreshToken?.iiat;
  const left = first === undefined ? LIVES.refreshToken : first + LIVES.refreshToken - Math.floor(Date.now() / 1000);
  return Math.max(1, Math.min(LIVES.idle, left));
};
