import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@opora/postgres/ping';
import { stopServer } from '@opora/postgres/server';

const ROOT = path.resolve(__dirname, '../../..');
const MAIN = path.join(ROOT, 'infra/local/dist/main.js');
const WAIT_MS = 90_000;

/** Compiles what `npm start` runs; the processes of these tests are the real ones. */
export const build = () => execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: ROOT, stdio: 'inherit' });

/** Waits until something is true; the test's own time-out is the only limit of speed. */
export async function until<T>(what: string, ask: () => Promise<T | false | null | undefined> | T | false | null | undefined): Promise<T> {
  for (const deadline = Date.now() + WAIT_MS; ;) {
    const answer = await Promise.resolve(ask()).catch(() => false as const);
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`never came: ${what}`);
    await sleep(50);
  }
}

export const isAlive = (pid: number): boolean => { try { process.kill(pid, 0); return !/^State:\s+Z/m.test(fs.existsSync(`/proc/${pid}/status`) ? fs.readFileSync(`/proc/${pid}/status`, 'utf8') : ''); } catch { return false; } };

/** An installation of its own in a temporary folder, started and killed like a person or a power cut would. */
export class Platform {
  static async fresh(): Promise<Platform> {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-local-'));
    fs.chmodSync(dir, 0o755);
    return new Platform(dir, await freePort());
  }
  private constructor(readonly dir: string, readonly port: number) {}

  output = '';
  private run?: ChildProcess;
  readonly killed: number[] = [];

  /** Starts the supervisor with these variables over its own; returns at once. */
  launch(environment: Record<string, string> = {}): ChildProcess {
    this.output = '';
    const run = spawn(process.execPath, [MAIN], { cwd: ROOT, env: { ...process.env, PORT: String(this.port), OPORA_DATA_DIR: this.dir, LOG_LEVEL: 'error', DATABASE_URL: '', REDIS_URL: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (text: Buffer) => { this.output += text.toString('utf8'); });
    this.run = run;
    return run;
  }

  /** Starts it and waits for the welcome; fails with its output when it ends instead. */
  async start(): Promise<void> {
    const run = this.launch();
    await until('the welcome', () => {
      if (run.exitCode !== null) throw new Error(this.output);
      return this.output.includes('Opora runs.');
    });
  }

  /** Runs it to its end: the code it ended with and all it said. */
  async toEnd(environment: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
    const run = this.launch(environment);
    await until('the end', () => run.exitCode !== null);
    return { code: run.exitCode, said: this.output.trim() };
  }

  /** Process ids: the supervisor's, and its children's by what they run. */
  get supervisor(): number { return this.run!.pid!; }
  child(name: 'api' | 'worker'): number | undefined {
    const file = path.join(path.dirname(MAIN), `${name}.js`);
    const children = execFileSync('ps', ['-ww', '-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line));
    return Number(children.find((c) => Number(c?.[2]) === this.supervisor && c?.[3]?.includes(file))?.[1]) || undefined;
  }
  get postmaster(): number { return Number(fs.readFileSync(path.join(this.dir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]); }

  /** `kill -9`, and waits until it is gone. */
  async kill(pid: number): Promise<void> {
    this.killed.push(pid);
    process.kill(pid, 'SIGKILL');
    await until(`end of ${pid}`, () => !isAlive(pid));
  }

  /** Asks the graph; throws when nobody answers. */
  async ask(query: string, token?: string): Promise<{ data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }> {
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify({ query }), signal: AbortSignal.timeout(5000) });
    return await response.json() as never;
  }
  /** The token of a demo person, by the command a person uses. */
  token(role: string): string {
    return execFileSync(process.execPath, [path.join(ROOT, 'infra/local/token.mjs'), role], { encoding: 'utf8', env: { ...process.env, OPORA_DATA_DIR: this.dir }, stdio: 'pipe' }).trim();
  }
  healthy(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.port}/health/ready`, { signal: AbortSignal.timeout(5000) }).then((r) => r.ok, () => false);
  }

  /** Ctrl-C; returns the exit code. */
  async stop(): Promise<number | null> {
    const run = this.run!;
    if (run.exitCode === null && run.signalCode === null) run.kill('SIGINT');
    await until('the end', () => run.exitCode !== null || run.signalCode !== null);
    return run.exitCode;
  }
  async remove(): Promise<void> {
    if (this.run) await this.stop();
    await stopServer(path.join(this.dir, 'postgres'));
    fs.rmSync(this.dir, { recursive: true, force: true });
  }
}
