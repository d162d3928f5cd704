import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The checkout whose compiled processes are run. */
export const ROOT = path.resolve(__dirname, '../../../..');
const WAIT_MS = 90_000;

/** Compiles what `npm start` runs; the processes of these tests are the real ones. */
export const build = () => execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: ROOT, stdio: 'inherit' });

/** Waits until something is true; a throw means not yet. */
export async function until<T>(what: string, ask: () => Promise<T | false | null | undefined> | T | false | null | undefined, waitMs = WAIT_MS): Promise<T> {
  let last: unknown;
  for (const deadline = Date.now() + waitMs; ;) {
    const answer = await Promise.resolve().then(ask).catch((error: unknown) => { last = error; return false as const; });
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`never came: ${what}${last ? ` (${(last as Error).message})` : ''}`);
    await sleep(100);
  }
}

/** The children of a process, with what they run. Asked often: where the kernel tells it nothing is started for the question. */
export function childrenOf(pid: number): { pid: number; args: string }[] {
  const told = `/proc/${pid}/task/${pid}/children`;
  if (fs.existsSync(told)) return fs.readFileSync(told, 'utf8').split(' ').filter(Boolean).map((child) => ({ pid: Number(child), args: argumentsOf(child) }));
  return execFileSync('ps', ['-ww', '-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n').map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((line) => Number(line?.[2]) === pid).map((line) => ({ pid: Number(line![1]), args: line![3]! }));
}

/** Nothing for one that has just ended. */
function argumentsOf(pid: string): string {
  try { return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '); } catch { return ''; }
}

/** False for a zombie too. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(fs.existsSync(`/proc/${pid}/status`) ? fs.readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch { return false; }
};

/** `kill -9` of one process by its id, and waits until it is gone. */
export async function killHard(pid: number): Promise<void> {
  // 0 would be our own process group.
  if (!(pid > 1)) throw new Error(`there is no process ${pid} to kill`);
  try { process.kill(pid, 'SIGKILL'); } catch (error) { if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; }
  await until(`end of ${pid}`, () => !isAlive(pid));
}
