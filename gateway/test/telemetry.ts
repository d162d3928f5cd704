import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { httpTransport, startGateway, stockEngine } from '@opora/gateway';
import { openJobs } from '@opora/jobs';
import { parseIdentityKeys, type Actor } from '@opora/kernel';
import { createExecutor, createLog, serve, startWorker } from '@opora/subgraph';
import { actors, cloneDatabase, connectTo, subgraphOf } from '@opora/testing';

const ROOT = join(__dirname, '../..');
const KEYS = parseIdentityKeys(`test:${'s'.repeat(40)}`);

/** A machine of many hosts in one process: the gateway asks every subgraph over HTTP, and a worker carries their events over a real queue. */
export async function watchedPlatform({ serves }: { serves: boolean }) {
  const log = createLog('test', 'silent');
  const clone = await cloneDatabase();
  const subgraphs = SERVICES.map((service) => subgraphOf(service)!);
  const databases = await Promise.all(subgraphs.map((subgraph) => connectTo(clone, subgraph)));
  const doors = await Promise.all(subgraphs.map(async (subgraph, n) => {
    const server = serve(createExecutor(subgraph, databases[n]!, log), KEYS, async () => undefined);
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return { name: subgraph.name as string, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }));
  const transportOf = (name: string) => httpTransport(name, doors.find((door) => door.name === name)!.url, KEYS);
  const gateway = await startGateway({
    config: { PORT: 0, HOST: '127.0.0.1', MODE: 'development', TOKEN_ISSUER: 'test', TOKEN_AUDIENCE: 'test', TOKEN_JWKS: '{"keys":[]}' },
    engine: stockEngine(readFileSync(join(ROOT, 'gateway/supergraph.graphql'), 'utf8'), transportOf), ready: async () => undefined,
    verify: async (header) => (header === undefined ? null : actors[header as keyof typeof actors] as Actor),
  });
  const jobs = serves ? await openJobs({ postgresUrl: clone.queue, log }) : undefined;
  const workers = jobs ? await Promise.all(subgraphs.map((subgraph, n) => startWorker({ subgraph, db: databases[n]!, jobs, log, askGateway: async () => ({}) }))) : [];
  return {
    subgraphs, databases, of: (service: ServiceName) => databases[SERVICES.indexOf(service)]!, clone,
    /** One service goes away. */
    async takeAway(name: ServiceName) {
      const { server } = doors.find((door) => door.name === name)!;
      server.closeAllConnections();
      await new Promise((closed) => { server.close(closed); });
    },
    async ask(role: keyof typeof actors, query: string, variables: object = {}, headers: Record<string, string> = {}) {
      const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: role, ...headers }, body: JSON.stringify({ query, variables }) });
      return await response.json() as { data?: Record<string, unknown>; errors?: { path?: (string | number)[]; extensions: { code: string; traceId: string; violations: { code: string; field?: string; actual?: unknown; messageCs: string }[] } }[] };
    },
    async stop() {
      await gateway.stop();
      await Promise.all(workers.map((worker) => worker.close()));
      await jobs?.close();
      await Promise.all(doors.map(({ server }) => new Promise((closed) => { if (!server.listening) closed(null); server.close(closed); server.closeAllConnections(); })));
    },
  };
}
