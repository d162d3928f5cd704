import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runFaults, tableOf } from './faults/run';
import { hasRedis } from './harness/redis';
import { runKills, type KillFigures } from './kills/run';

const say = (line: string) => { process.stdout.write(`${line}\n`); };
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

/** The kills of each backend; returns how many backends were and were not as they must be. */
async function kills(short: boolean): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const backend of ['postgres', 'redis'] as const) {
    if ((option('backend') ?? backend) !== backend) continue;
    if (backend === 'redis' && !hasRedis()) { say('redis-server is not installed: the Redis shape is not run.'); results.push(false); continue; }
    const { problems, ...figures }: KillFigures = await runKills({ backend, kills: Number(option('kills') ?? (short ? 6 : 100)), seed: Number(option('seed') ?? 20_261_122), people: short ? 6 : 50, hurry: short, say });
    say(JSON.stringify(figures, null, 1));
    for (const problem of problems) say(`PROBLEM ${problem}`);
    results.push(problems.length === 0);
  }
  return results;
}

/** `npm run chaos` runs everything; `npm run chaos:short` what fits into three minutes. `--part=faults|kills`, `--row=7`, `--backend=redis`, `--kills=20`, `--seed=1` choose. */
async function main(): Promise<number> {
  const short = process.argv.includes('short');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-chaos-'));
  fs.chmodSync(folder, 0o755);
  const results: boolean[] = [];
  try {
    if (option('part') !== 'kills') {
      const table = await runFaults({ short, only: option('row'), folder, say });
      say(`\n${tableOf(table)}\n`);
      results.push(...table.map(({ ok }) => ok));
    }
    if (option('part') !== 'faults' && !option('row')) results.push(...await kills(short));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const failed = results.filter((ok) => !ok).length;
  say(`chaos: ${results.length - failed} passed, ${failed} failed`);
  return failed;
}

void main().then((failed) => process.exit(failed ? 1 : 0), (error: Error) => { process.stderr.write(`${error.stack}\n`); process.exit(1); });
