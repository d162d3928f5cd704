import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { SERVICES } from '@opora/contracts';
import { inherited } from '../harness/config';
import { ROOT } from '../harness/process';
import type { Stage } from './stage';

const FILE = path.join(ROOT, 'infra/local/dist/hosts/worker.js');

export interface WorkerOptions {
  /** The database's and the queue's address as this worker is told. */
  through?(url: string): string;
  environment?: Record<string, string>;
  /** Words for Node before the file. */
  node?: readonly string[];
  stdout?: 'ignore' | 'pipe';
}

/** One more worker of the stage's platform, as a host of its own would run it. */
export function spawnWorker({ platform, mailbox, redis }: Stage, { through = (url) => url, environment = {}, node = [], stdout = 'ignore' }: WorkerOptions = {}): ChildProcess {
  const databases = Object.fromEntries(SERVICES.map((service) => [`${service.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`, through(platform.urls(service).app)]));
  const queue: Record<string, string> = redis ? { REDIS_URL: redis.url } : { QUEUE_DATABASE_URL: through(platform.queueUrl) };
  return spawn(process.execPath, [...node, FILE], {
    cwd: ROOT, stdio: ['ignore', stdout, 'ignore', 'ipc'],
    env: inherited({ ...databases, ...queue, GATEWAY_URL: `http://127.0.0.1:${platform.port}`, ...platform.tokenSettings(), SMTP_URL: mailbox.url, LOG_LEVEL: 'error', ...environment }),
  });
}

/** Resolves with true when it says it is ready, with false when it ended before. */
export const readiness = (child: ChildProcess): Promise<boolean> => new Promise((resolve) => { child.once('message', () => resolve(true)).once('exit', () => resolve(false)); });
