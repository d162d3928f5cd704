import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ServiceName } from '@opora/contracts';
import { derivedPasswords, queueUrl, serviceUrls, withDatabase } from '@opora/postgres/roles';
import { stopServer } from '@opora/postgres/server';
import { withClient } from '@opora/postgres/session';
import { inherited } from './config';
import { leaving } from './leavings';
import { steadyPort } from './port';
import { childrenOf, isAlive, killHard, ROOT, until } from './process';

const START_MS = 180_000;
const MAIN = path.join(ROOT, 'infra/local/dist/main.js');
/** What an installation keeps to itself, as far as a test needs it. */
interface Secrets { superuserPassword: string; roleSeed: string; issuer: string; audience: string; signingKey: object }
export interface Answer { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string; retryable?: boolean } }[] }

/** An installation of its own in a temporary folder, started and killed like a person or a power cut would. */
export class Platform {
  /** `environment` is given to every start over the harness's own. `dir` is an empty folder; one is made unless told. */
  static async fresh(environment: Record<string, string> = {}, dir = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-local-'))): Promise<Platform> {
    fs.chmodSync(dir, 0o755);
    return new Platform(dir, await steadyPort(), environment);
  }
  private constructor(readonly dir: string, readonly port: number, readonly environment: Record<string, string>) {}

  output = '';
  private run?: ChildProcess;
  private readonly tokens = new Map<string, string>();

  /** Starts the supervisor with these variables over its own; returns at once. */
  launch(environment: Record<string, string> = {}): ChildProcess {
    this.output = '';
    const own = { PORT: String(this.port), OPORA_DATA_DIR: this.dir, LOG_LEVEL: 'error', DATABASE_URL: '', REDIS_URL: '', ...this.environment, ...environment };
    const run = spawn(process.execPath, [MAIN], { cwd: ROOT, env: inherited(own), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (text: Buffer) => { this.output += text.toString('utf8'); });
    this.run = run;
    return run;
  }

  /** Starts it and waits for the welcome; fails with its output when it ends instead. */
  async start(): Promise<void> {
    const run = this.launch();
    await until('the welcome', () => this.output.includes('Opora runs.') || run.exitCode !== null, START_MS).catch((error: Error) => { throw new Error(`${error.message}: ${this.output}`); });
    if (run.exitCode !== null) throw new Error(`it ended with ${run.exitCode}: ${this.output}`);
  }

  /** Runs it to its end: the code it ended with and all it said. */
  async toEnd(environment: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
    const run = this.launch(environment);
    await until('the end', () => run.exitCode !== null);
    return { code: run.exitCode, said: this.output.trim() };
  }

  /** Process ids: the supervisor's, and its children's by what they run. */
  get supervisor(): number { return this.run!.pid!; }
  child(name: 'api' | 'worker' | 'prepare' | 'load-demo'): number | undefined {
    const file = path.join(path.dirname(MAIN), `${name}.js`);
    return childrenOf(this.supervisor).find(({ args }) => args.includes(file))?.pid;
  }
  get postmaster(): number { return Number(fs.readFileSync(path.join(this.dir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]); }
  kill(pid: number): Promise<void> { return killHard(pid); }

  /** Asks the graph; throws when nobody answers within the limit. */
  async ask(query: string, token?: string, variables: object = {}, limitMs = 5000): Promise<Answer> {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(limitMs) });
    return await response.json() as Answer;
  }
  /** The token of a demo person, by the command a person uses. */
  token(role: string): string {
    const known = this.tokens.get(role);
    if (known !== undefined) return known;
    const token = execFileSync(process.execPath, [path.join(ROOT, 'infra/local/token.mjs'), role], { encoding: 'utf8', env: inherited({ OPORA_DATA_DIR: this.dir }), stdio: 'pipe' }).trim();
    this.tokens.set(role, token);
    return token;
  }
  healthy(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.port}/health/ready`, { signal: AbortSignal.timeout(5000) }).then((r) => r.ok, () => false);
  }

  private get secrets(): Secrets { return JSON.parse(fs.readFileSync(path.join(this.dir, 'secrets.json'), 'utf8')) as Secrets; }
  /** The superuser's connection of the embedded server, or the administrator's of the given one. */
  get adminUrl(): string {
    const given = this.environment['DATABASE_URL'];
    if (given) return given;
    return `postgres://postgres:${encodeURIComponent(this.secrets.superuserPassword)}@127.0.0.1:${fs.readFileSync(path.join(this.dir, 'postgres/port'), 'utf8').trim()}/postgres`;
  }
  urls(service: ServiceName) { return serviceUrls(this.adminUrl, service, derivedPasswords(this.secrets.roleSeed)); }
  /** What a worker on a host of its own is told of the installation's tokens and links. */
  tokenSettings(): Record<string, string> {
    const { issuer, audience, signingKey, roleSeed } = this.secrets;
    return { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_SIGNING_KEY: JSON.stringify(signingKey), NOTIFICATIONS_KEY: derivedPasswords(roleSeed)('notifications-links'), PUBLIC_URL: `http://localhost:${this.port}` };
  }
  get queueUrl(): string { return queueUrl(this.adminUrl, derivedPasswords(this.secrets.roleSeed)); }
  /** Rows of the platform's database, read as the administrator, to see what is really there. */
  rows<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return withClient(withDatabase(this.adminUrl, 'opora'), async (client) => (await client.query(sql, parameters)).rows as T[]);
  }

  /** Ctrl-C; returns the exit code. */
  async stop(): Promise<number | null> {
    const run = this.run!;
    if (run.exitCode === null && run.signalCode === null) run.kill('SIGINT');
    await until('the end', () => run.exitCode !== null || run.signalCode !== null);
    return run.exitCode;
  }
  /** The end of every process of it, and of its data. One that did not end by itself is killed, and told by throwing. */
  readonly remove = leaving(async () => {
    try {
      if (this.run) await this.stop();
    } finally {
      const left = this.run && isAlive(this.supervisor) ? [this.supervisor, this.child('api'), this.child('worker')] : [];
      for (const pid of left) if (pid) await killHard(pid);
      await stopServer(path.join(this.dir, 'postgres'));
      fs.rmSync(this.dir, { recursive: true, force: true });
    }
  });
}
