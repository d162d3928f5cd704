// npm run test:redis: the tests of queue, road and worker on a Redis of their own instead of PostgreSQL, then its own faults. Needs `redis-server` on the PATH.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './installed.mjs';

/** One run of jest each: the faults change the settings of the Redis that the others work on. */
const RUNS = [
  ['libs/jobs', 'libs/road/test', 'services/notifications/test/worker'],
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

const port = await freePort();
const dir = mkdtempSync(join(tmpdir(), 'opora-redis-'));
const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
redis.on('error', () => { console.error('redis-server is not installed: this run needs it on the PATH (Debian: apt-get install redis-server).'); process.exit(1); });
const total = { passed: 0, failed: 0 };
for (const args of RUNS) {
  const { passed, failed } = await test([...args, ...process.argv.slice(2)], { ...process.env, TEST_REDIS_URL: `redis://127.0.0.1:${port}` });
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
redis.removeAllListeners('error');
redis.kill('SIGTERM');
redis.on('exit', () => { rmSync(dir, { recursive: true, force: true }); process.exit(total.failed === 0 ? 0 : 1); });
