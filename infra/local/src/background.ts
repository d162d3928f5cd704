import type { ServiceName } from '@opora/contracts';
import { openJobs } from '@opora/jobs';
import { startTelemetry, traceparent, type TelemetrySettings } from '@opora/telemetry';
import { createLog, jobsDropped, keepTerritories, openDatabase, startWorker, type AskGateway } from '@opora/subgraph';
import type { ProcessConfig } from './config';
import { keepLedger } from './erasures/keep';
import { untilThere } from './patient';
import { queueKeyOf } from './queue-key';
import { subgraphs } from './subgraphs';

/** What a schedule asks for belongs to the schedule's trace. */
const traceHeader = (): Record<string, string> => { const parent = traceparent(); return parent === undefined ? {} : { traceparent: parent }; };

const ASK_MS = 15_000;
const POOL = 5;

export interface BackgroundParts {
  databases: Record<ServiceName, string>;
  redisUrl?: string;
  queueUrl?: string;
  gatewayUrl: string;
  /** A token of the machine client that asks the graph. */
  machineToken(): Promise<string>;
  logLevel: ProcessConfig['logLevel'];
  telemetry?: TelemetrySettings;
  /** Where the ledger of erasures is kept; nowhere without it. */
  ledgerFile?: string;
}

/** Relays, consumers, deliveries and schedules of every service, in whatever process this is. */
export async function startBackground({ databases, redisUrl, queueUrl, gatewayUrl, machineToken, logLevel, telemetry: settings = {}, ledgerFile }: BackgroundParts): Promise<{ stop(): Promise<void> }> {
  const log = createLog('worker', logLevel);
  const telemetry = await startTelemetry('worker', settings, log);
  const jobs = await openJobs({ redisUrl, postgresUrl: queueUrl, key: queueKeyOf(databases), log, dropped: (queue) => { jobsDropped.inc({ queue }); } });
  const askGateway: AskGateway = async (query, variables = {}) => {
    const token = await machineToken();
    const response = await fetch(new URL('/graphql', gatewayUrl), {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...traceHeader() }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(ASK_MS),
    });
    return await response.json() as Awaited<ReturnType<AskGateway>>;
  };
  const sources = await Promise.all(subgraphs.map((subgraph) => untilThere(() => openDatabase(subgraph, databases[subgraph.name], { poolSize: POOL, background: true }))));
  const territories = await Promise.all(sources.map((db) => untilThere(() => keepTerritories(db, log))));
  const running: Awaited<ReturnType<typeof startWorker>>[] = [];
  // One after the other: every schedule opens connections while it starts, and all at once touch what one PostgreSQL takes.
  for (const [n, subgraph] of subgraphs.entries()) running.push(await startWorker({ subgraph, db: sources[n]!, jobs, log: log.child({ subgraph: subgraph.name }), askGateway }));
  const ledger = ledgerFile === undefined ? undefined : keepLedger({ db: sources[subgraphs.findIndex(({ name }) => name === 'networking')]!, file: ledgerFile, log });
  return {
    async stop() {
      await ledger?.close();
      await Promise.all(running.map((each) => each.close()));
      await jobs.close();
      await Promise.all(territories.map((each) => each.close()));
      await Promise.all(sources.map((db) => db.destroy()));
      await telemetry.stop();
    },
  };
}
