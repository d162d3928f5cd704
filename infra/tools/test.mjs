// npm test [-- <jest arguments>]: installs when needed, then runs the tests. Nothing else has to be there: the tests bring their PostgreSQL.
import { spawn } from 'node:child_process';
import { ensureInstalled, root } from './installed.mjs';

ensureInstalled();
const args = process.argv.slice(2);
// The reporters come last: jest takes every bare word after them for one more reporter.
const jest = ['node_modules/jest/bin/jest.js', ...(args.some((arg) => /^(-w|--maxWorkers|-i|--runInBand)/.test(arg)) ? [] : ['--maxWorkers=2']), ...args,
  '--reporters=default', '--reporters=./infra/tools/closing-line.cjs'];
const run = spawn(process.execPath, jest, { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));
run.on('close', (code) => process.exit(code ?? 1));
