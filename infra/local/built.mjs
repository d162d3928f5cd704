// Installs and builds what is needed, then runs one command of this folder with the words after it: npm run backup, restore, subject-export, subject-open.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureInstalled, root } from '../tools/installed.mjs';

const [entry, ...words] = process.argv.slice(2);
ensureInstalled();
build();
spawn(process.execPath, [join(root, 'infra/local/dist', `${entry}.js`), ...words], { stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1));
