// npm run test:redis: the tests of queue, road and worker on a Redis of their own instead of PostgreSQL, then its own faults. Needs `redis-server` on the PATH.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './installed.mjs';

/** One run of jest each, side by side on a Redis of its own: the faults change its settings, and mostly wait. */
const RUNS = [
  ['libs/jobs/src', 'libs/jobs/test/jobs', 'libs/road/test', 'services/notifications/test/worker'],
  ['--testMatch', '**/faults.redis.ts'],
];

const freePort = () => new Promise((resolve) => { const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); }); });

/** Runs tests with their output passed on; resolves with what the closing line counted, and counts a run that ended badly without one as failed. */
const test = (args, env) => new Promise((resolve) => {
  const run = spawn(process.execPath, ['infra/tools/test.mjs', ...args], { cwd: root, stdio: ['inherit', 'pipe', 'inherit'], env });
  let said = '';
  run.stdout.on('data', (part) => { process.stdout.write(part); said += part; });
  run.on('close', (status) => {
    const [, passed = 0, failed = 0] = [...said.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
    const none = Number(passed) + Number(failed) === 0;
    resolve({ passed: Number(passed), failed: Number(failed) || (status !== 0 || none ? 1 : 0) });
  });
});

/** A Redis for one run, gone after it. */
async function onRedis(use) {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'opora-redis-'));
  const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  redis.on('error', () => { console.error('redis-server is not installed: this run needs it on the PATH (Debian: apt-get install redis-server).'); process.exit(1); });
  const gone = new Promise((resolve) => { redis.on('exit', resolve); });
  try { return await use(`redis://127.0.0.1:${port}`); } finally {
    redis.kill('SIGTERM');
    await gone;
    rmSync(dir, { recursive: true, force: true });
  }
}

const counts = await Promise.all(RUNS.map((args) => onRedis((url) => test([...args, ...process.argv.slice(2)], { ...process.env, TEST_REDIS_URL: url }))));
const [passed, failed] = ['passed', 'failed'].map((count) => counts.reduce((sum, each) => sum + each[count], 0));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
