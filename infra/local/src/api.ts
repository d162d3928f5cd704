import { readFileSync } from 'node:fs';
import path from 'node:path';
import { grantSource, startGateway, stockEngine, type Transport } from '@opora/gateway';
import { createExecutor, createLog, openDatabase } from '@opora/subgraph';
import { runAsChild } from './as-child';
import { ROOT } from './config';
import { subgraphs } from './subgraphs';

/** The gateway and every subgraph in one process; subgraphs are called in memory. */
runAsChild(async (config) => {
  const log = createLog('api', config.logLevel);
  const databases = await Promise.all(subgraphs.map((subgraph) => openDatabase(subgraph, config.databases[subgraph.name])));
  const executors = new Map(subgraphs.map((subgraph, n) => [subgraph.name as string, createExecutor(subgraph, databases[n]!, log.child({ subgraph: subgraph.name }))]));
  const transportOf = (name: string): Transport => (request, caller) => executors.get(name)!.execute(request, caller);
  const engine = stockEngine(readFileSync(path.join(ROOT, 'gateway/supergraph.graphql'), 'utf8'), transportOf);
  const { issuer, audience, jwks } = config.tokens;
  const gateway = await startGateway({
    config: { PORT: config.port, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_JWKS: jwks },
    engine, grants: grantSource(transportOf('networking')),
    ready: () => Promise.all(databases.map((db) => db.query('select 1'))),
    defaultQuery: readFileSync(path.join(ROOT, 'infra/local/examples/liberecky-kraj.graphql'), 'utf8'),
  });
  return {
    async stop() {
      await gateway.stop();
      await Promise.all(databases.map((db) => db.destroy()));
    },
  };
});
