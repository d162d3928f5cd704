import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { initialise, runProgram } from './cluster';
import { environment } from './config';
import { openHome, type Home } from './home';
import { program } from './native';
import { freePort, isFree, ping } from './ping';
import { claimOf, isPostmaster, runningClaim } from './postmaster';
import { fileProblem, logProblem, PostgresProblem } from './problem';

export interface ServerOptions {
  /** Folder of the server; its data, log and port live in it. */
  dir: string;
  /** Asked for at the first start; without it a free one is chosen. It is remembered. */
  port?: number;
  /** Of the superuser `postgres`; used at the first start only. */
  password: string;
  /** Settings of postgresql.conf, over the defaults below. */
  settings?: Record<string, string | number>;
}
/** A running server; `url` is the superuser's. `attached` says that it ran before we asked. */
export interface Server { url: string; port: number; pid: number; attached: boolean }

const READY_LIMIT_MS = 60_000;
// Every queue and every schedule holds connections of its own: about 100 at rest, above 200 while a killed worker's successor opens all of them anew.
const DEFAULTS = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 400, shared_buffers: '128MB',
  timezone: 'UTC', log_timezone: 'UTC', jit: 'off', log_min_messages: 'warning', restart_after_crash: 'on',
  // A refused row would be quoted in the log: its key in the detail, its values in the statement.
  log_error_verbosity: 'terse', log_min_error_statement: 'panic',
};

/**
 * Starts the embedded PostgreSQL of a folder, or attaches to the one already running there. It outlives the process that started it,
 * and recovers by itself after a kill of any of its processes. Throws `PostgresProblem` with one sentence when it cannot.
 */
export async function ensureServer(options: ServerOptions): Promise<Server> {
  const home = openHome(options.dir);
  try {
    await initialise(home, options.password);
    const { port, pid, attached } = await start(home, options);
    return { port, pid, attached, url: `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres` };
  } catch (error) {
    throw fileProblem(error, home.dir);
  }
}

async function start(home: Home, options: ServerOptions): Promise<Omit<Server, 'url'>> {
  const deadline = Date.now() + READY_LIMIT_MS;
  let attempted = false;
  while (Date.now() < deadline) {
    const running = runningClaim(home.data);
    if (running) {
      if (running.port && await ping(running.port)) return { ...running, attached: !attempted };
      await sleep(50); // starting up, recovering or shutting down
      continue;
    }
    attempted = true;
    const began = logSize(home);
    const port = await choosePort(home, options.port);
    const pid = await launch(home, port, options.settings ?? {}, deadline);
    if (pid) return { port, pid, attached: false };
    const problem = logProblem(logSince(home, began), home.data);
    if (problem) throw problem;
    await sleep(100); // the first try after a kill often meets the dying children of the old server
  }
  throw logProblem(logSince(home, 0), home.data) ?? new PostgresProblem(`PostgreSQL did not become ready in ${READY_LIMIT_MS / 1000} seconds; see ${home.log}.`);
}

/** Starts a postmaster detached from us; returns its pid once it answers, or 0 when it gave up. */
async function launch(home: Home, port: number, settings: Record<string, string | number>, deadline: number): Promise<number> {
  const args = Object.entries({ ...DEFAULTS, port, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = fs.openSync(home.log, 'a', 0o600);
  const child = spawn(path.join(home.native, 'bin', program('postgres')), ['-D', home.data, ...args], { ...home.who, cwd: '/', detached: true, windowsHide: true, stdio: ['ignore', log, log], env: environment() });
  fs.closeSync(log);
  let ended = false;
  let failure: unknown;
  child.on('exit', () => { ended = true; }).on('error', (error) => { ended = true; failure = error; });
  while (!ended && Date.now() < deadline) {
    if (claimOf(home.data)?.pid === child.pid && await ping(port)) { child.unref(); return child.pid!; }
    await sleep(20);
  }
  if (failure) throw fileProblem(failure, home.native);
  return 0;
}

/** The remembered port unless a stranger took it; a port the caller insists on is never exchanged. */
async function choosePort(home: Home, asked?: number): Promise<number> {
  if (asked !== undefined) {
    if (!await isFree(asked)) throw new PostgresProblem(`Port ${asked} is taken by another program; stop it or choose another port for PostgreSQL.`);
    return asked;
  }
  const remembered = fs.existsSync(home.portFile) ? Number(fs.readFileSync(home.portFile, 'utf8')) : 0;
  if (remembered && await isFree(remembered)) return remembered;
  const port = await freePort();
  fs.writeFileSync(home.portFile, `${port}\n`);
  return port;
}

const logSize = (home: Home) => (fs.existsSync(home.log) ? fs.statSync(home.log).size : 0);
const logSince = (home: Home, from: number) => (fs.existsSync(home.log) ? fs.readFileSync(home.log).subarray(from).toString('utf8').slice(-20_000) : '');

/** Stops the server of a folder: at once for new work, within 20 seconds for running transactions, then without asking. Does nothing when none runs. */
export async function stopServer(dir: string): Promise<void> {
  if (!fs.existsSync(dir)) return;
  const home = openHome(dir);
  const running = runningClaim(home.data);
  if (!running) return;
  try {
    await runProgram(home, 'pg_ctl', ['stop', '-D', home.data, '-m', 'fast', '-w', '-t', '20', '-s']);
  } catch {
    if (isPostmaster(running.pid, home.data)) await runProgram(home, 'pg_ctl', ['stop', '-D', home.data, '-m', 'immediate', '-w', '-t', '10', '-s']);
  }
}
