// npm run chaos, npm run chaos:short: installs and builds what is needed, then runs the fault suite with the words after it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build, ensureInstalled } from '../tools/installed.mjs';

ensureInstalled();
build();
const run = spawn(process.execPath, [fileURLToPath(new URL('dist/main.js', import.meta.url)), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));
run.on('close', (code) => process.exit(code ?? 1));
