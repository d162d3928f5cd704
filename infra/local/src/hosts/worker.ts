import { startBackground } from '../background';
import { readWorkerConfig } from './config';

/** The background work as a process of its own, configured by its environment. */
async function main(): Promise<void> {
  const config = readWorkerConfig();
  const running = await startBackground({
    databases: config.databases(), redisUrl: config.REDIS_URL, queueUrl: config.QUEUE_DATABASE_URL, gatewayUrl: config.GATEWAY_URL, logLevel: config.LOG_LEVEL, telemetry: config, ledgerFile: config.ERASURE_LEDGER,
    machineToken: config.machineToken(),
  });
  process.send?.({ type: 'ready' });
  const stop = () => void running.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
}

void main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
