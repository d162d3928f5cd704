import { readFileSync } from 'node:fs';
import { parseIdentityKeys } from '@opora/kernel';
import { httpTransport, readGatewayConfig, startGateway, stockEngine } from './gateway';

/** The gateway as a process of its own: subgraphs are reached over HTTP. */
async function main(): Promise<void> {
  const config = readGatewayConfig();
  const urls = JSON.parse(config.SUBGRAPHS ?? '{}') as Record<string, string>;
  const keys = parseIdentityKeys(config.IDENTITY_KEYS);
  const engine = stockEngine(readFileSync(config.SUPERGRAPH, 'utf8'), (name) => httpTransport(name, urls[name]!, keys));
  const ready = () => Promise.all(Object.values(urls).map(async (url) => {
    const response = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(2000) });
    if (!response.ok) throw new Error('not ready');
  }));
  const gateway = await startGateway({ config, engine, ready });
  process.stdout.write(`gateway ${gateway.url}\n`);
  process.send?.({ type: 'ready', url: gateway.url });
  const stop = () => void gateway.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
}

void main();
