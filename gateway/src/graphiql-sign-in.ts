import type { RequestListener } from 'node:http';

/** An OpenID Connect issuer served below a path of the gateway, with the client that GraphiQL is. */
export interface EmbeddedIssuer { path: string; answer: RequestListener; clientId: string }

/** With whom GraphiQL signs in, and as which of its clients: the address of an issuer, or the path of the embedded one. */
export interface SignInWith { issuer: string; clientId: string }

/**
 * The part of the GraphiQL page that signs in: authorization code with PKCE, tokens in the memory of the page only. `send` puts the token into every request that names none
 * itself and renews it a while before it runs out; signing out ends the session at the platform and then at the issuer, whose addresses its discovery document tells.
 */
export const signInScript = ({ issuer, clientId }: SignInWith) => `
const here = location.origin + '/graphiql/', clientId = ${JSON.stringify(clientId)}, button = document.getElementById('sign-in');
const discovered = fetch(new URL(${JSON.stringify(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)}, location.origin)).then((answer) => answer.json());
const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const claims = (token) => JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))));
let tokens = null, renewing = null;
function show() { button.textContent = tokens ? 'Odhlásit se: ' + tokens.name : 'Přihlásit se'; button.dataset.signedIn = String(tokens !== null); }
async function ask(fields) {
  const answer = await fetch((await discovered).token_endpoint, { method: 'POST', body: new URLSearchParams({ client_id: clientId, ...fields }) }).catch(() => null);
  if (!answer?.ok) return null;
  const { access_token: access, refresh_token: refresh, id_token: id, expires_in: life } = await answer.json();
  return { access, refresh, id, name: claims(id).name ?? claims(id).sub, until: Date.now() + life * 1000 };
}
async function signIn() {
  // Whoever has just signed out is asked who they are, also where the issuer still knows them.
  const again = sessionStorage.getItem('signed-out') ? { prompt: 'login' } : {};
  const verifier = text(crypto.getRandomValues(new Uint8Array(32))), state = text(crypto.getRandomValues(new Uint8Array(16)));
  sessionStorage.setItem('sign-in', JSON.stringify({ verifier, state }));
  const challenge = text(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  location.assign((await discovered).authorization_endpoint + '?' + new URLSearchParams({ client_id: clientId, response_type: 'code', scope: 'openid profile', redirect_uri: here, state, code_challenge: challenge, code_challenge_method: 'S256', ...again }));
}
async function finish() {
  const back = new URLSearchParams(location.search), { verifier, state } = JSON.parse(sessionStorage.getItem('sign-in') ?? '{}');
  if (location.search) history.replaceState(null, '', here);
  sessionStorage.removeItem('sign-in');
  if (!back.get('code') || back.get('state') !== state) return;
  tokens = await ask({ grant_type: 'authorization_code', code: back.get('code'), redirect_uri: here, code_verifier: verifier });
  if (tokens) sessionStorage.removeItem('signed-out');
}
async function access() {
  if (tokens && tokens.until - Date.now() < 30_000) { renewing ??= ask({ grant_type: 'refresh_token', refresh_token: tokens.refresh }).then((renewed) => { tokens = renewed; renewing = null; show(); }); await renewing; }
  return tokens?.access;
}
async function send(url, init) {
  const headers = new Headers(init.headers), token = headers.has('authorization') ? null : await access();
  if (token) headers.set('authorization', 'Bearer ' + token);
  return fetch(url, { ...init, headers });
}
async function signOut() {
  const { id } = tokens;
  await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation { endMySessions(input: {}) { id } }' }) }).catch(() => null);
  tokens = null;
  sessionStorage.setItem('signed-out', 'yes');
  show();
  location.assign((await discovered).end_session_endpoint + '?' + new URLSearchParams({ id_token_hint: id, post_logout_redirect_uri: here }));
}
button.addEventListener('click', () => (tokens ? signOut() : signIn()));
await finish();
show();`;
