// The alert rules of infra/observability, asked of Prometheus's own promtool: are they sound, do they call when they must, are they silent in a calm hour?
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const folder = 'infra/observability';
const CHECKS = {
  'alerts.yml': ['check', 'rules', 'alerts.yml'],
  'prometheus.yml': ['check', 'config', 'prometheus.yml'],
  ...Object.fromEntries(readdirSync(folder).filter((file) => file.endsWith('.test.yml')).map((file) => [file, ['test', 'rules', file]])),
};

const failed = Object.entries(CHECKS).filter(([name, args]) => {
  const { status, error, stdout, stderr } = spawnSync('promtool', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) console.log(error?.code === 'ENOENT' ? 'promtool is not installed: it comes with Prometheus (Debian: prometheus).' : `${stdout}${stderr}`);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  return status !== 0;
});
console.log(`alerts: ${Object.keys(CHECKS).length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
