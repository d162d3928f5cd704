import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES, type ServiceName } from '@opora/contracts';
import type { RunningGateway } from '@opora/gateway';
import { unauthenticated, type Actor, type Role } from '@opora/kernel';
import { createExecutor, createLog, drainRoad, type Subgraph } from '@opora/subgraph';
import type { DataSource } from 'typeorm';
import { actors } from './actors';
import { ROOT } from './config';
import { testDatabases } from './database';
import { subgraphOf } from './services';

/** What the gateway answered, with what travelled around it. */
// Tests read answers of any shape; the schema has already checked them.
// oxlint-disable-next-line typescript/no-explicit-any
export interface Answer { status: number; data: any; errors?: { message: string; path?: (string | number)[]; extensions: { code: string; violations: any[]; details?: any } }[] }
export interface TestGraph {
  url: string;
  databases: ReadonlyMap<ServiceName, DataSource>;
  /** Asks through the gateway as a role's synthetic actor, as a given actor, or as nobody. */
  ask(who: Role | Actor | null, query: string, variables?: object): Promise<Answer>;
  /** Delivers every event that is due, as relay, queue and consumers would. */
  settle(): Promise<void>;
  /** Runs one of a service's schedules once, as the worker would; `signal` ends it in the middle. */
  runSchedule(service: ServiceName, name: string, signal?: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

/** The whole graph in one process: the real gateway over HTTP, every subgraph in memory, one cloned database. */
export async function testGraph({ now = () => new Date() }: { now?: () => Date } = {}): Promise<TestGraph> {
  // Most tests need no gateway; loading one takes a second of every test file.
  const { startGateway, stockEngine } = await import('@opora/gateway');
  const subgraphs = SERVICES.map(subgraphOf).filter((subgraph): subgraph is Subgraph => subgraph !== null);
  const databases = await testDatabases(subgraphs);
  const log = createLog('test', 'silent');
  const executors = new Map(subgraphs.map((subgraph) => [subgraph.name as string, createExecutor(subgraph, databases.get(subgraph.name)!, log, now)]));
  const engine = stockEngine(readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8'), (name) => (request, caller) => executors.get(name)!.execute(request, caller));
  const signedIn = new Map<string, Actor>();
  const gateway: RunningGateway = await startGateway({
    config: { PORT: 0, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: 'test', TOKEN_AUDIENCE: 'test', TOKEN_JWKS: '{"keys":[]}' }, engine, ready: async () => undefined,
    // The token itself is tested at the gateway; here a header names an actor of the test.
    verify: async (header) => (header === undefined ? null : signedIn.get(header) ?? Promise.reject(unauthenticated())),
  });
  const header = (who: Role | Actor) => {
    const actor = typeof who === 'string' ? actors[who] : who;
    const name = `Test ${actor.sub} ${JSON.stringify(actor.grants)}`;
    signedIn.set(name, actor);
    return { authorization: name };
  };
  const ask = async (who: Role | Actor | null, query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(who === null ? {} : header(who)) }, body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...(await response.json() as Omit<Answer, 'status'>) };
  };
  return {
    url: gateway.url, databases, ask,
    async runSchedule(service, name, signal = new AbortController().signal) {
      const schedule = subgraphs.find((each) => each.name === service)?.schedules?.find((each) => each.name === name);
      if (!schedule) throw new Error(`${service} has no schedule ${name}`);
      await schedule.run({ db: databases.get(service)!, now, signal, log, askGateway: (query, variables) => ask('machine-client', query, variables) });
    },
    settle: () => drainRoad({ databases, subgraphs, now }),
    stop: () => gateway.stop(),
  };
}
