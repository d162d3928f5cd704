import path from 'node:path';
import { PostgresProblem } from '@opora/postgres/problem';
import { ping } from '@opora/postgres/ping';
import { ensureServer, stopServer, type Server } from '@opora/postgres/server';
import { Problem } from './problem';
import type { Announce } from './supervised';

const LOOK_EVERY_MS = 1000;

/** The embedded PostgreSQL of an installation, kept running: whoever kills it, it is back in seconds. */
export class EmbeddedDatabase {
  private watch?: NodeJS.Timeout;
  private looking?: Promise<void>;
  private server!: Server;
  private lastReason = '';

  constructor(private readonly dataDir: string, private readonly password: string, private readonly announce: Announce, private readonly moved: () => void) {}

  private get dir(): string { return path.join(this.dataDir, 'postgres'); }
  get url(): string { return this.server.url; }

  async start(): Promise<Server> {
    try {
      this.server = await ensureServer({ dir: this.dir, password: this.password });
    } catch (error) {
      throw error instanceof PostgresProblem ? new Problem(error.message) : error;
    }
    this.watch ??= setInterval(() => { this.looking ??= this.look().finally(() => { this.looking = undefined; }); }, LOOK_EVERY_MS);
    return this.server;
  }

  /** Stops watching, then the server; its transactions have 20 seconds. */
  async stop(): Promise<void> {
    clearInterval(this.watch);
    await this.looking;
    await stopServer(this.dir);
  }

  private async look(): Promise<void> {
    if (await ping(this.server.port)) return;
    const { port, pid } = this.server;
    try {
      this.server = await ensureServer({ dir: this.dir, password: this.password });
    } catch (error) {
      const reason = (error as Error).message;
      if (reason !== this.lastReason) this.announce(`PostgreSQL is away and cannot be started: ${reason} Trying again.`);
      this.lastReason = reason;
      return;
    }
    this.lastReason = '';
    if (this.server.pid !== pid) this.announce('PostgreSQL had ended; it runs again.');
    if (this.server.port !== port) this.moved();
  }
}
