import { readFileSync } from 'node:fs';
import path from 'node:path';
import { grantSource, startGateway, stockEngine, type Transport } from '@opora/gateway';
import { people } from '@opora/demo/people';
import { BROWSER_CLIENT, createIssuer } from '@opora/issuer';
import { startTelemetry } from '@opora/telemetry';
import { createExecutor, createLog, keepTerritories, openDatabase } from '@opora/subgraph';
import { runAsChild } from './as-child';
import { ROOT } from './config';
import { untilThere } from './patient';
import { subgraphs } from './subgraphs';

/** The gateway and every subgraph in one process; subgraphs are called in memory. */
runAsChild(async (config) => {
  const log = createLog('api', config.logLevel);
  const telemetry = await startTelemetry('api', config.telemetry, log);
  const databases = await Promise.all(subgraphs.map((subgraph) => untilThere(() => openDatabase(subgraph, config.databases[subgraph.name]))));
  const territories = await Promise.all(databases.map((db) => untilThere(() => keepTerritories(db, log))));
  const executors = new Map(subgraphs.map((subgraph, n) => [subgraph.name as string, createExecutor(subgraph, databases[n]!, log.child({ subgraph: subgraph.name }))]));
  const transportOf = (name: string): Transport => (request, caller) => executors.get(name)!.execute(request, caller);
  const engine = stockEngine(readFileSync(path.join(ROOT, 'gateway/supergraph.graphql'), 'utf8'), transportOf);
  const { issuer, audience, jwks, signingKey } = config.tokens;
  // The same key signs what `npm run token` prints and what a browser is given; both names of the issuer are believed.
  const origins = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${config.port}`);
  const issuerUrl = `${origins[0]}/issuer`;
  const answer = createIssuer({ url: issuerUrl, audience, signingKey, people, redirectUris: [...origins.map((origin) => `${origin}/graphiql/`), 'http://localhost:5173/'], mode: 'development' });
  const gateway = await startGateway({
    config: { PORT: config.port, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: `${issuer} ${issuerUrl}`, TOKEN_AUDIENCE: audience, TOKEN_JWKS: jwks },
    engine, issuer: { path: '/issuer', answer, clientId: BROWSER_CLIENT }, grants: grantSource(transportOf('networking')),
    ready: () => Promise.all(databases.map((db) => db.query('select 1'))),
    defaultQuery: readFileSync(path.join(ROOT, 'infra/local/examples/liberecky-kraj.graphql'), 'utf8'),
  });
  return {
    async stop() {
      await gateway.leave();
      await Promise.all(territories.map((each) => each.close()));
      await Promise.all(databases.map((db) => db.destroy()));
      await telemetry.stop();
    },
  };
});
