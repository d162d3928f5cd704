// Tells whether node_modules is what package-lock.json asks for, and installs when it is not. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const packagesOf = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).packages;

/** npm keeps its own list of what it installed; other platforms' optional packages are rightly missing from it. */
export function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json'), present = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') || (path in present ? present[path].version === version && present[path].link === link : optional));
  } catch { return false; }
}

const npm = (args, stderr) => spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'inherit', stderr], encoding: 'utf8', shell: process.platform === 'win32' });

/**
 * Installs when needed; exits 1 with one sentence when npm cannot finish it. A lock file written where a registry lacks the binaries
 * of another platform makes `npm ci` refuse that platform; `npm install --no-save` takes the same versions and leaves the file alone.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (about a minute, once) …');
  let { status, stderr } = npm(['ci'], 'pipe');
  if (status !== 0 && /EUSAGE/.test(stderr)) ({ status, stderr } = npm(['install', '--no-save'], 'pipe'));
  if (status === 0) return;
  console.error(stderr);
  console.error('The packages could not be installed; read what npm says above, mend the cause and run the same command again.');
  process.exit(1);
}

/** Compiles what changed. An error ends the process with the compiler's code, unless `goOn` says that the rest is of use. */
export function build({ goOn = false } = {}) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { cwd: root, stdio: 'inherit' });
  if (status !== 0 && !goOn) process.exit(status ?? 1);
}
