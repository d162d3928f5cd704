import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BACKENDS, type Backend } from './faults/fault';
import { runFaults } from './faults/run';
import { tableOf } from './faults/table';
import { leaveNothing, leaving } from './harness/leavings';
import { hasRedis } from './harness/redis';
import { runKills } from './kills/run';
import { Stage } from './stage/stage';

const say = (line: string) => { process.stdout.write(`${line}\n`); };
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const short = process.argv.includes('short');
const part = option('part');
const backend = option('backend') as Backend | undefined;
const row = option('row') === undefined ? undefined : Number(option('row'));

/** The kills of one queue, on a platform that runs; true when all is as it must be. */
async function kills(stage: Stage): Promise<boolean> {
  const { problems, ...figures } = await runKills(stage, { kills: Number(option('kills') ?? (short ? 5 : 100)), seed: Number(option('seed') ?? 20_261_122), hurry: short, say });
  say(JSON.stringify(figures, null, 1));
  for (const problem of problems) say(`PROBLEM ${problem}`);
  return problems.length === 0;
}

/** The long kills have a platform of their own, with recipients enough: one gets at most twenty e-mails an hour. */
async function longKills(): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const each of BACKENDS.filter((known) => !backend || known === backend)) {
    if (each === 'redis' && !hasRedis()) { say('redis-server is not installed: nothing is killed with the queues on Redis.'); results.push(false); continue; }
    say(`${each}: the platform starts; making the world of the load …`);
    const stage = await Stage.open({ backend: each, people: 50, tables: 40 });
    try { results.push(await kills(stage)); } finally { await stage.close(); }
  }
  return results;
}

/** `npm run chaos` runs everything; `npm run chaos:short` what fits into three minutes. `--part=faults|kills`, `--row=7`, `--backend=redis`, `--kills=20`, `--seed=1` choose. */
async function main(): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opora-chaos-'));
  fs.chmodSync(folder, 0o755);
  leaving(() => fs.rmSync(folder, { recursive: true, force: true }));
  const began = Date.now();
  const results: boolean[] = [];
  try {
    if (part !== 'kills') {
      const then = short && part !== 'faults' && row === undefined ? async (stage: Stage) => { results.push(await kills(stage)); } : undefined;
      const lines = await runFaults({ short, only: { row, backend }, folder, say, then });
      if (!short) say(`\n${tableOf(lines)}\n`);
      const shown = lines.filter(({ result }) => result === 'passed' || result === 'FAILED');
      for (const { row: failed, seen } of shown.filter(({ result }) => result === 'FAILED')) say(`FAIL ${failed} ${seen}`);
      results.push(...shown.map(({ result }) => result === 'passed'));
      if (row === undefined && !backend) say(`${shown.length} lines run here, ${lines.filter(({ result }) => result === 'named').length} by tests of npm test, ${lines.filter(({ result }) => result === 'not here').length} not possible here`);
      if (short && !hasRedis()) results.push(false);
    }
    if (part !== 'faults' && row === undefined && (!short || part === 'kills')) results.push(...await longKills());
  } finally {
    await leaveNothing();
  }
  const failed = results.filter((ok) => !ok).length;
  say(`${Math.round((Date.now() - began) / 1000)} s`);
  say(`chaos: ${results.length - failed} passed, ${failed} failed`);
  return failed;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leaveNothing().finally(() => process.exit(1)));
void main().then((failed) => process.exit(failed ? 1 : 0), (error: Error) => { process.stderr.write(`${error.stack}\n`); process.exit(1); });
