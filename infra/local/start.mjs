// npm start: installs and builds what is needed, then runs the platform on this machine.
// The syntax is kept old, so that an old Node can read this far and say what is missing.
import { spawn } from 'child_process';
import { fileURLToPath } from 'url';
import { dirname, join } from 'path';

var here = dirname(fileURLToPath(import.meta.url));
var version = process.versions.node.split('.').map(Number);
var enough = version[0] > 22 || (version[0] === 22 && version[1] >= 12) || (version[0] === 20 && version[1] >= 19);

if (!enough) {
  console.error('Opora needs Node.js 20.19, 22.12 or newer and this is ' + process.version + '; install a current LTS release and run npm start again.');
  process.exit(1);
}

import('../tools/installed.mjs').then(function (tools) {
  tools.ensureInstalled();
  tools.build();
  var run = spawn(process.execPath, [join(here, 'dist', 'main.js')], { cwd: tools.root, stdio: 'inherit' });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () { run.kill(signal); });
  });
  run.on('close', function (code) { process.exit(code === null ? 1 : code); });
}).catch(function (error) {
  console.error(error);
  process.exit(1);
});
