import { readFileSync } from 'node:fs';
import { keysFor, parseIdentityKeys } from '@opora/kernel';
import { startTelemetry } from '@opora/telemetry';
import { createLog } from './log';
import { readiness } from './subgraphs/readiness';
import { grantSource, httpTransport, readGatewayConfig, startGateway, stockEngine } from './gateway';

/** The service that keeps grants. */
const GRANTS_SERVICE = 'networking';

/** The gateway as a process of its own: subgraphs are reached over HTTP. */
async function main(): Promise<void> {
  const config = readGatewayConfig();
  const urls = JSON.parse(config.SUBGRAPHS ?? '{}') as Record<string, string>;
  const keys = parseIdentityKeys(config.IDENTITY_KEYS);
  const transportOf = (name: string) => {
    const url = urls[name];
    if (!url) throw new Error(`SUBGRAPHS names no URL of ${name}.`);
    return httpTransport(name, url, keysFor(keys, name));
  };
  const engine = stockEngine(readFileSync(config.SUPERGRAPH, 'utf8'), transportOf);
  const ready = readiness(urls, GRANTS_SERVICE);
  const telemetry = await startTelemetry('gateway', config, createLog(config.LOG_LEVEL));
  const gateway = await startGateway({ config, engine, ready, grants: grantSource(transportOf(GRANTS_SERVICE)) });
  process.stdout.write(`gateway ${gateway.url}\n`);
  process.send?.({ type: 'ready', url: gateway.url });
  const stop = () => void gateway.leave().then(() => telemetry.stop()).then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
}

void main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
