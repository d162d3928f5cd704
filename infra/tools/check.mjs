// The static checks, one after the other; all of them run, and the last line counts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = (name, ...path) => [join('node_modules', name, ...path)];
const tool = (name, ...args) => [join('infra', 'tools', `${name}.mjs`), ...args];
const CHECKS = {
  lint: [...bin('oxlint', 'bin', 'oxlint'), '--quiet'],
  build: [...bin('typescript', 'bin', 'tsc'), '-b'],
  types: [...bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.check.json'],
  codegen: tool('codegen', '--check'),
  compose: tool('compose', '--check'),
  'breaking changes': tool('breaking'),
  descriptions: tool('describe'),
  boundaries: tool('boundaries'),
  migrations: tool('migration', '--check'),
};

const failed = Object.entries(CHECKS).filter(([name, args]) => {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status !== 0;
});
console.log(`checks: ${Object.keys(CHECKS).length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
