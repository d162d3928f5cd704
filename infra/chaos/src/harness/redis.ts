import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { leaving } from './leavings';
import { steadyPort } from './port';
import { until } from './process';

export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of its own on the loopback, set up as production is: append-only file every second, nothing evicted. */
export class RedisServer {
  private readonly dir = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-redis-'));
  private process?: ChildProcess;
  private constructor(readonly port: number, private readonly settings: string[]) {}

  static async start(...settings: string[]): Promise<RedisServer> {
    const server = new RedisServer(await steadyPort(), settings);
    await server.run();
    return server;
  }
  get url(): string { return `redis://127.0.0.1:${this.port}`; }
  get pid(): number | undefined { return this.process?.exitCode === null && this.process.signalCode === null ? this.process.pid : undefined; }

  /** Starts it over the data it has, and waits until it has read them. */
  async run(): Promise<void> {
    const begin = () => spawn('redis-server', ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.dir, '--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction', ...this.settings], { stdio: 'ignore' });
    this.process = begin();
    await until('Redis', () => {
      if (!this.pid) this.process = begin();
      return this.ask(async (redis) => (await redis.ping()) === 'PONG');
    });
  }
  /** One conversation with it, over another URL when it asks for a password. */
  async ask<T>(work: (redis: Redis) => Promise<T>, url = this.url): Promise<T> {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: 1000 });
    redis.on('error', () => undefined);
    try { await redis.connect(); return await work(redis); } finally { redis.disconnect(); }
  }
  readonly remove = leaving(async () => {
    this.process?.kill('SIGKILL');
    await until('the end of Redis', () => this.pid === undefined);
    fs.rmSync(this.dir, { recursive: true, force: true });
  });
}
