import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { environment } from './config';
import type { Home } from './home';
import { program } from './native';
import { fileProblem, logProblem, PostgresProblem } from './problem';

const RUNNING_LIMIT_MS = 120_000;

/** Runs one of PostgreSQL's own programs to its end and returns what it printed. */
export function runProgram(home: Home, name: 'initdb' | 'pg_ctl', args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    const child = spawn(path.join(home.native, 'bin', program(name)), args, { ...home.who, cwd: '/', env: environment(), stdio: ['ignore', 'pipe', 'pipe'], timeout: RUNNING_LIMIT_MS });
    child.stdout.on('data', (text) => { out += text; });
    child.stderr.on('data', (text) => { out += text; });
    child.on('error', (error) => reject(fileProblem(error, home.dir)));
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(logProblem(out, home.dir) ?? new Error(`${name} ended with ${code}: ${out.slice(-800)}`))));
  });
}

/** Removes what killed initialisations left; they are named by the process that made them. */
function sweep(home: Home): void {
  for (const name of fs.readdirSync(home.dir)) {
    const pid = Number(/^(?:init|native)-.*\.(\d+)(?:\.pw)?$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) fs.rmSync(path.join(home.dir, name), { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try { process.kill(pid, 0); return true; } catch (error) { return (error as NodeJS.ErrnoException).code === 'EPERM'; }
}

/** True when the data folder holds a cluster; refuses a folder that holds something else or cannot be read. */
function isCluster(home: Home): boolean {
  if (!fs.existsSync(home.data)) return false;
  try {
    const names = fs.readdirSync(home.data);
    if (names.length > 0 && !names.includes('PG_VERSION')) throw new PostgresProblem(`The folder ${home.data} holds files that are no PostgreSQL database; move them away or set OPORA_DATA_DIR to another folder.`);
    return names.length > 0;
  } catch (error) {
    throw fileProblem(error, home.data);
  }
}

/**
 * Makes the database cluster unless it exists: UTF-8, data checksums, SCRAM passwords, code-point order (ICU collations stay available).
 * It is built aside and renamed, so a killed or concurrent first start never leaves half of it.
 */
export async function initialise(home: Home, password: string): Promise<void> {
  if (isCluster(home)) return;
  const half = path.join(home.dir, `init-${randomUUID()}.${process.pid}`);
  const passwordFile = `${half}.pw`;
  try {
    sweep(home);
    fs.mkdirSync(half, { mode: 0o700 });
    fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (home.who.uid !== undefined) for (const made of [half, passwordFile]) fs.chownSync(made, home.who.uid, home.who.gid!);
    await runProgram(home, 'initdb', ['-D', half, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums', '--no-instructions']);
    fs.renameSync(half, home.data);
  } catch (error) {
    // Another process may have been first; its cluster is as good as ours.
    if (!isCluster(home)) throw fileProblem(error, home.dir);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(half, { recursive: true, force: true });
  }
}
