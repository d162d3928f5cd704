// npm run test:redis: the queue's tests on a Redis of their own instead of PostgreSQL. Needs `redis-server` on the PATH.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './installed.mjs';

const freePort = () => new Promise((resolve) => { const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); }); });

const port = await freePort();
const dir = mkdtempSync(join(tmpdir(), 'opora-redis-'));
const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
redis.on('error', () => { console.error('redis-server is not installed: this run needs it on the PATH (Debian: apt-get install redis-server).'); process.exit(1); });
const { status } = spawnSync(process.execPath, ['infra/tools/test.mjs', 'libs/jobs', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_REDIS_URL: `redis://127.0.0.1:${port}` } });
redis.removeAllListeners('error');
redis.kill('SIGTERM');
redis.on('exit', () => { rmSync(dir, { recursive: true, force: true }); process.exit(status ?? 1); });
