import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from './cluster';

/** What the lock file of a data directory claims: the process and the port it listens on. */
export interface Claim { pid: number; port: number }

const lockFile = (data: string) => path.join(data, 'postmaster.pid');

/** Reads the lock file, or null when there is none (or it is still being written). */
export function claimOf(data: string): Claim | null {
  try {
    const lines = fs.readFileSync(lockFile(data), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) || 0 } : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** True when that process is a PostgreSQL of this very data directory, not a stranger that was given the same number after a crash. */
export function isPostmaster(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' && fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(data);
    } catch (error) {
      // A zombie or a process of another user shows no folder; only the latter may still be ours.
      return (error as NodeJS.ErrnoException).code === 'EACCES';
    }
  }
  const listing = process.platform === 'win32' ? spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']) : spawnSync('ps', ['-p', String(pid), '-o', 'comm=']);
  return /postgres/i.test(String(listing.stdout));
}

/** The running server of this data directory, or null. A lock file that names a stranger is removed. */
export function runningClaim(data: string): Claim | null {
  const claim = claimOf(data);
  if (claim && isPostmaster(claim.pid, data)) return claim;
  if (claim) fs.rmSync(lockFile(data), { force: true });
  return null;
}
