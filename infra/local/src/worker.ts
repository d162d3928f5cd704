import { personOf } from '@opora/demo';
import { openJobs } from '@opora/jobs';
import { createLog, openDatabase, startWorker, type AskGateway } from '@opora/subgraph';
import { runAsChild } from './as-child';
import { subgraphs } from './subgraphs';
import { signToken } from './token';

const ASK_MS = 15_000;
const POOL = 5;

/** Relays, consumers, deliveries and schedules of every service in one process. */
runAsChild(async (config) => {
  const log = createLog('worker', config.logLevel);
  const jobs = await openJobs({ redisUrl: config.redisUrl, postgresUrl: config.queueUrl, log });
  const askGateway: AskGateway = async (query, variables = {}) => {
    const token = await signToken(config.tokens, personOf('machine-client'));
    const response = await fetch(`http://127.0.0.1:${config.port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(ASK_MS),
    });
    return await response.json() as Awaited<ReturnType<AskGateway>>;
  };
  const databases = await Promise.all(subgraphs.map((subgraph) => openDatabase(subgraph, config.databases[subgraph.name], { poolSize: POOL })));
  const running = await Promise.all(subgraphs.map((subgraph, n) => startWorker({ subgraph, db: databases[n]!, jobs, log: log.child({ subgraph: subgraph.name }), askGateway })));
  return {
    async stop() {
      await Promise.all(running.map((each) => each.close()));
      await jobs.close();
      await Promise.all(databases.map((db) => db.destroy()));
    },
  };
});
