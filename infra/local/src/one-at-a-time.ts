import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { STOP_LIMIT_MS } from './as-child';
import { diskProblem, Problem } from './problem';

/** Processes of a start: the supervisor, and what it started. */
interface Record { supervisor: number; children: number[] }

const fileOf = (dataDir: string) => path.join(dataDir, 'running.json');

/** The command line of a process, or an empty text when there is no such process. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') try { return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '); } catch { return ''; }
  const asked = process.platform === 'win32' ? spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']) : spawnSync('ps', ['-p', String(pid), '-o', 'command=']);
  return String(asked.stdout);
}
/** True for a process of ours; a number given to another program after a crash is not. */
const isOurs = (pid: number) => (process.platform === 'win32' ? /node/i.test(commandOf(pid)) : commandOf(pid).includes(__dirname));

function read(dataDir: string): Record | null {
  try { return JSON.parse(fs.readFileSync(fileOf(dataDir), 'utf8')) as Record; } catch { return null; }
}

/** Writes down which processes belong to this start, for the next one. */
export function remember(dataDir: string, children: (number | undefined)[]): void {
  const half = `${fileOf(dataDir)}.${process.pid}`;
  try {
    fs.writeFileSync(half, JSON.stringify({ supervisor: process.pid, children: children.filter(Boolean) }));
    fs.renameSync(half, fileOf(dataDir));
  } catch (error) {
    throw diskProblem(error, dataDir);
  }
}
export const forget = (dataDir: string): void => fs.rmSync(fileOf(dataDir), { force: true });

/**
 * Refuses a second start over the same data. What a killed supervisor left behind ends by itself; it is waited for, and ended when it does not.
 */
export async function onlyOne(dataDir: string, announce: (line: string) => void): Promise<void> {
  const before = read(dataDir);
  if (before && before.supervisor !== process.pid && isOurs(before.supervisor)) throw new Problem(`Opora already runs on ${dataDir} (process ${before.supervisor}); stop it first, or start with another OPORA_DATA_DIR and PORT.`);
  const deadline = performance.now() + STOP_LIMIT_MS + 2000;
  let told = false;
  for (const pid of before?.children ?? []) {
    while (isOurs(pid)) {
      if (!told) announce('Waiting for the processes of a start that was cut off …');
      told = true;
      if (performance.now() > deadline) process.kill(pid, 'SIGKILL');
      await sleep(100);
    }
  }
  remember(dataDir, []);
}
