import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startGateway, stockEngine } from '@opora/gateway';
import { createExecutor, createLog, openDatabase } from '@opora/subgraph';
import { readProcessConfig, ROOT } from './config';
import { stopOnSignals } from './lifecycle';
import { subgraphs } from './subgraphs';

/** The gateway and every subgraph in one process; subgraphs are called in memory. */
async function main(): Promise<void> {
  const config = readProcessConfig();
  const log = createLog('api', config.logLevel);
  const databases = await Promise.all(subgraphs.map((subgraph) => openDatabase(subgraph, config.databases[subgraph.name])));
  const executors = new Map(subgraphs.map((subgraph, n) => [subgraph.name as string, createExecutor(subgraph, databases[n]!, log.child({ subgraph: subgraph.name }))]));
  const engine = stockEngine(readFileSync(path.join(ROOT, 'gateway/supergraph.graphql'), 'utf8'), (name) => (request, caller) => executors.get(name)!.execute(request, caller));
  const { issuer, audience, jwks } = config.tokens;
  const gateway = await startGateway({
    config: { PORT: config.port, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_JWKS: jwks },
    engine,
    ready: () => Promise.all(databases.map((db) => db.query('select 1'))),
    defaultQuery: readFileSync(path.join(ROOT, 'infra/local/examples/liberecky-kraj.graphql'), 'utf8'),
  });
  process.send?.({ type: 'ready', url: gateway.url });
  stopOnSignals(async () => {
    await gateway.stop();
    await Promise.all(databases.map((db) => db.destroy()));
  });
}

void main().catch((error: Error & { code?: string }) => {
  process.send?.({ type: 'failed', code: error.code, message: error.message });
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(1);
});
