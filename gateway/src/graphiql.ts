import { createRequire } from 'node:module';
import type { RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { Router } from 'express';

const resolve = createRequire(__filename).resolve;
const FILES: Record<string, string> = {
  'react.js': join(dirname(resolve('react/package.json')), 'umd/react.production.min.js'),
  'react-dom.js': join(dirname(resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
  'graphiql.js': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.js'),
  'graphiql.css': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.css'),
};

/** An OpenID Connect issuer served below a path of the gateway, with the client that GraphiQL is. */
export interface EmbeddedIssuer { path: string; answer: RequestListener; clientId: string }

/** Signs in by authorization code with PKCE; the token stays in the memory of the page and in its header field. */
const signIn = ({ path, clientId }: EmbeddedIssuer) => `
const issuer = location.origin + ${JSON.stringify(path)}, here = location.origin + '/graphiql/', clientId = ${JSON.stringify(clientId)};
const text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
async function start() {
  const verifier = text(crypto.getRandomValues(new Uint8Array(32))), state = text(crypto.getRandomValues(new Uint8Array(16)));
  sessionStorage.setItem('sign-in', JSON.stringify({ verifier, state }));
  const challenge = text(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  location.assign(issuer + '/auth?' + new URLSearchParams({ client_id: clientId, response_type: 'code', scope: 'openid', redirect_uri: here, state, code_challenge: challenge, code_challenge_method: 'S256' }));
}
async function finish() {
  const back = new URLSearchParams(location.search), { verifier, state } = JSON.parse(sessionStorage.getItem('sign-in') ?? '{}');
  if (!back.get('code') || back.get('state') !== state) return null;
  sessionStorage.removeItem('sign-in');
  history.replaceState(null, '', here);
  const answer = await fetch(issuer + '/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: clientId, code: back.get('code'), redirect_uri: here, code_verifier: verifier }) });
  return answer.ok ? (await answer.json()).access_token : null;
}
document.getElementById('sign-in').addEventListener('click', start);
const token = await finish();
if (token) headers = JSON.stringify({ authorization: 'Bearer ' + token });`;

const page = (examples: string, issuer?: EmbeddedIssuer) => `<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><title>Opora – GraphiQL</title><link rel="stylesheet" href="/graphiql/graphiql.css">
<style>body{margin:0}#app{height:100vh}#sign-in{position:fixed;right:1rem;bottom:1rem;z-index:9;padding:.5rem 1rem}</style></head><body><div id="app"></div>${issuer ? '<button id="sign-in">Přihlásit se</button>' : ''}
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script>
<script type="module">
let headers = ${issuer ? "'{}'" : `'{ "authorization": "Bearer <a token>" }'`};
${issuer ? signIn(issuer) : ''}
ReactDOM.createRoot(document.getElementById('app')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }), defaultEditorToolsVisibility: 'headers', shouldPersistHeaders: false,
  defaultQuery: ${JSON.stringify(examples).replaceAll('<', '\\u003c')}, defaultHeaders: headers, headers,
}));
</script></body></html>`;

/** GraphiQL from files of this installation: works without a network. Development only. */
export function graphiql(defaultQuery: string, issuer?: EmbeddedIssuer): Router {
  const router = Router();
  router.get('/', (_request, response) => { response.type('html').send(page(defaultQuery, issuer)); });
  for (const [name, file] of Object.entries(FILES)) router.get(`/${name}`, (_request, response) => response.sendFile(file, { dotfiles: 'allow' }));
  return router;
}
