import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';
import { signInScript, type SignInWith } from './graphiql-sign-in';

export type { EmbeddedIssuer } from './graphiql-sign-in';

const resolve = createRequire(__filename).resolve;
const FILES: Record<string, string> = {
  'react.js': join(dirname(resolve('react/package.json')), 'umd/react.production.min.js'),
  'react-dom.js': join(dirname(resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
  'graphiql.js': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.js'),
  'graphiql.css': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.css'),
};

const page = (examples: string, signInWith?: SignInWith) => `<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><title>Opora – GraphiQL</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/graphiql/graphiql.css">
<style>body{margin:0;display:flex;flex-direction:column;height:100vh}#bar{display:flex;gap:1rem;align-items:center;padding:.4rem 1rem;font:14px system-ui;border-bottom:1px solid #ddd}#bar button{margin-left:auto;padding:.3rem .8rem;font:inherit;cursor:pointer}#app{flex:1;min-height:0}</style></head><body>
${signInWith ? '<div id="bar"><strong>Opora</strong><span>Kdo se přihlásí, nemusí psát hlavičku.</span><button id="sign-in" type="button">Přihlásit se</button></div>' : ''}<div id="app"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script>
<script type="module">
${signInWith ? signInScript(signInWith) : 'const send = undefined;'}
ReactDOM.createRoot(document.getElementById('app')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql', ...(send && { fetch: send }) }), shouldPersistHeaders: false, defaultQuery: ${JSON.stringify(examples).replaceAll('<', '\\u003c')},
  ${signInWith ? '' : `defaultEditorToolsVisibility: 'headers', defaultHeaders: '{ "authorization": "Bearer <a token>" }',`}
}));
</script></body></html>`;

/** GraphiQL from files of this installation: works without a network. Development only. */
export function graphiql(defaultQuery: string, signInWith?: SignInWith): Router {
  const router = Router();
  router.get('/', (_request, response) => { response.type('html').send(page(defaultQuery, signInWith)); });
  for (const [name, file] of Object.entries(FILES)) router.get(`/${name}`, (_request, response) => response.sendFile(file, { dotfiles: 'allow' }));
  return router;
}
