import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';

const resolve = createRequire(__filename).resolve;
const FILES: Record<string, string> = {
  'react.js': join(dirname(resolve('react/package.json')), 'umd/react.production.min.js'),
  'react-dom.js': join(dirname(resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
  'graphiql.js': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.js'),
  'graphiql.css': join(dirname(resolve('graphiql/package.json')), 'graphiql.min.css'),
};

const page = (examples: string) => `<!doctype html>
<html lang="cs"><head><meta charset="utf-8"><title>Opora – GraphiQL</title><link rel="stylesheet" href="/graphiql/graphiql.css">
<style>body{margin:0}#app{height:100vh}</style></head><body><div id="app"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script>
<script>
ReactDOM.createRoot(document.getElementById('app')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }), defaultEditorToolsVisibility: 'headers', shouldPersistHeaders: true,
  defaultQuery: ${JSON.stringify(examples).replaceAll('<', '\\u003c')}, defaultHeaders: '{ "authorization": "Bearer <npm run --silent token -- methodologist>" }'
}));
</script></body></html>`;

/** GraphiQL from files of this installation: works without a network. Development only. */
export function graphiql(defaultQuery: string): Router {
  const router = Router();
  router.get('/', (_request, response) => { response.type('html').send(page(defaultQuery)); });
  for (const [name, file] of Object.entries(FILES)) router.get(`/${name}`, (_request, response) => response.sendFile(file, { dotfiles: 'allow' }));
  return router;
}
