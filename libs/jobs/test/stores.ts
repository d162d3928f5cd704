import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { derivedPasswords, ensureServer, provision, queueUrl, stopServer } from '@opora/postgres';
import { cloneDatabase, closeAll, givenRedisUrl } from '@opora/testing';
import { openJobs, type JobLog, type Jobs, type JobsOptions } from '../src';

export const quiet: JobLog = { warn: () => undefined, error: () => undefined };

/** Where the queues of this run live. Redis is taken when TEST_REDIS_URL names one (`npm run test:redis`), else the embedded PostgreSQL. */
export interface Store { name: string; options: Pick<JobsOptions, 'redisUrl' | 'postgresUrl'>; stop(): Promise<void> }

export async function openStore(): Promise<Store> {
  const redisUrl = givenRedisUrl();
  if (redisUrl) return { name: 'redis', options: { redisUrl }, stop: async () => undefined };
  return { name: 'postgres', options: { postgresUrl: (await cloneDatabase()).queue }, stop: closeAll };
}

/** A PostgreSQL that a test may kill, with the queue's schema and role. */
export async function ownServer() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-queue-'));
  fs.chmodSync(dir, 0o755);
  const start = () => ensureServer({ dir: path.join(dir, 'server'), password: 'synthetic', settings: { max_connections: 60, shared_buffers: '32MB' } });
  const server = await start();
  const passwords = derivedPasswords('synthetic');
  await provision(server.url, [], passwords);
  return {
    queueUrl: queueUrl(server.url, passwords), adminUrl: server.url, pid: server.pid, start,
    stop: async () => { await stopServer(path.join(dir, 'server')); fs.rmSync(dir, { recursive: true, force: true }); },
  };
}

let opened = 0;
/** Queues that share a store but nothing else. */
export const isolated = (store: Store, more: Partial<JobsOptions> = {}): Promise<Jobs> => openJobs({ ...store.options, prefix: `t${process.pid}-${Date.now()}-${++opened}`, log: quiet, ...more });

/** Waits for something to become true; a test that waits too long fails by itself. */
export async function until(true_: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 1500; n++) {
    if (await true_()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not happen within 30 seconds');
}
