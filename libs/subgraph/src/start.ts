import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { IDENTITY_HEADER, parseIdentityKeys, verifyCaller, type IdentityKeys } from '@opora/kernel';
import { createLog, startTelemetry } from '@opora/telemetry';
import { keepTerritories, openDatabase } from '@opora/work';
import { readServiceConfig } from './config';
import { createExecutor, type GraphRequest, type SubgraphExecutor } from './executor';
import type { Subgraph } from './subgraph';
import { continued } from './telemetry/request';

/** The gateway takes 256 KB of GraphQL, and files of 5 MB, which travel in base64. */
const BODY_LIMIT = 8 * 1024 * 1024;
const DRAIN_MS = 20_000;

/** Everything a subgraph process does: connect, publish over HTTP to the gateway only, stop gracefully. */
export async function startSubgraph(subgraph: Subgraph): Promise<void> {
  const config = readServiceConfig();
  const log = createLog(subgraph.name, config.LOG_LEVEL);
  const telemetry = await startTelemetry(subgraph.name, config, log);
  const db = await openDatabase(subgraph, config.DATABASE_URL);
  const territories = await keepTerritories(db, log);
  const server = serve(createExecutor(subgraph, db, log), parseIdentityKeys(config.IDENTITY_KEYS), () => db.query('select 1'));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.PORT, config.HOST, resolve));
  log.info({ address: server.address() }, 'listening');
  process.send?.({ type: 'ready', address: server.address() });
  const stop = async () => {
    const deadline = setTimeout(() => process.exit(1), DRAIN_MS).unref();
    await new Promise((closed) => server.close(closed));
    await territories.close();
    await db.destroy();
    await telemetry.stop();
    clearTimeout(deadline);
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop()).once('SIGINT', () => void stop()).once('disconnect', () => void stop());
}

/** The HTTP door of one subgraph. Nothing is parsed before the caller's signed identity holds (reliability.md §2, row 2). */
export function serve(executor: SubgraphExecutor, keys: IdentityKeys, ping: () => Promise<unknown>): Server {
  const server = createServer((request, response) => {
    void answer(executor, keys, ping, request).then(([status, body]) => send(response, status, body), () => send(response, 500, '{}'));
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  server.keepAliveTimeout = 65_000;
  return server;
}

async function answer(executor: SubgraphExecutor, keys: IdentityKeys, ping: () => Promise<unknown>, request: IncomingMessage): Promise<[number, string]> {
  if (request.url === '/health/live') return [200, '{"status":"live"}'];
  if (request.url === '/health/ready') return ping().then((): [number, string] => [200, '{"status":"ready"}'], () => [503, '{"status":"not ready"}']);
  if (request.method !== 'POST' || request.url !== '/graphql') return [404, '{}'];
  const body = await readBody(request);
  if (!body) return [413, '{}'];
  const caller = verifyCaller(request.headers[IDENTITY_HEADER] as string | undefined, executor.name, body, keys);
  if (!caller) return [401, '{}'];
  const answered = await continued(request.headers['traceparent'], () => executor.execute(JSON.parse(body.toString('utf8')) as GraphRequest, caller));
  return [200, JSON.stringify(answered)];
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
}
