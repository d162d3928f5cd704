import { openJobs } from '@opora/jobs';
import { personOf } from '@opora/demo';
import { createLog, openDatabase, startWorker, type AskGateway } from '@opora/subgraph';
import { readProcessConfig } from './config';
import { stopOnSignals } from './lifecycle';
import { subgraphs } from './subgraphs';
import { signToken } from './token';

const ASK_MS = 15_000;

/** Relays, consumers, deliveries and schedules of every service in one process. */
async function main(): Promise<void> {
  const config = readProcessConfig();
  const log = createLog('worker', config.logLevel);
  const jobs = await openJobs({ redisUrl: config.redisUrl, postgresUrl: config.queueUrl, log });
  const askGateway: AskGateway = async (query, variables = {}) => {
    const token = await signToken(config.tokens, personOf('machine-client'));
    const response = await fetch(`http://127.0.0.1:${config.port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(ASK_MS),
    });
    return await response.json() as Awaited<ReturnType<AskGateway>>;
  };
  const databases = await Promise.all(subgraphs.map((subgraph) => openDatabase(subgraph, config.databases[subgraph.name], { poolSize: 5 })));
  const running = await Promise.all(subgraphs.map((subgraph, n) => startWorker({ subgraph, db: databases[n]!, jobs, log: log.child({ subgraph: subgraph.name }), askGateway })));
  process.send?.({ type: 'ready' });
  stopOnSignals(async () => {
    await Promise.all(running.map((each) => each.close()));
    await jobs.close();
    await Promise.all(databases.map((db) => db.destroy()));
  });
}

void main().catch((error: Error & { code?: string }) => {
  process.send?.({ type: 'failed', code: error.code, message: error.message });
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(1);
});
