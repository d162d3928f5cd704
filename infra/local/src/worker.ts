import { personOf } from '@opora/demo/people';
import { runAsChild } from './as-child';
import { startBackground } from './background';
import { signToken } from './token';

/** The background work of one machine, under the supervisor of `npm start`. */
runAsChild(({ databases, redisUrl, queueUrl, port, tokens, logLevel, telemetry, ledgerFile }) => startBackground({
  telemetry: { ...telemetry, METRICS_PORT: telemetry.METRICS_PORT && telemetry.METRICS_PORT + 1 }, databases, ledgerFile, redisUrl, queueUrl, gatewayUrl: `http://127.0.0.1:${port}`, logLevel,
  machineToken: () => signToken(tokens, personOf('machine-client')),
}));
