import fs from 'node:fs';
import path from 'node:path';
import { ensureServer, stopServer, type Server } from '@opora/postgres/server';
import { hasRedis, RedisServer } from '../harness/redis';
import { ROOT } from '../harness/process';
import { Stage } from '../stage/stage';
import { Wire } from '../stage/wire';
import { elsewhere, faults, notHere } from './all';
import type { Fault } from './fault';

/** One line of the table. */
export interface Row { row: string; name: string; expected: string; seen: string; ok: boolean; seconds: number }

const OWN = null as unknown as Stage;
const PASSWORD = 'opora-chaos';

/** The platform behind wires: its PostgreSQL and its Redis are reached through proxies that fail on demand. */
async function openWires(folder: string): Promise<{ stage: Stage; end(): Promise<void> }> {
  const server: Server = await ensureServer({ dir: folder, password: PASSWORD });
  const redis = await RedisServer.start();
  const wires = { postgres: await Wire.to(server.port), redis: await Wire.to(redis.port) };
  const stage = await Stage.open({ DATABASE_URL: wires.postgres.through(server.url), REDIS_URL: wires.redis.through(redis.url) }, wires, redis);
  return { stage, end: async () => { await stage.close(); await stopServer(folder); } };
}

/** Runs every fault of the asked length, one after the other, on the stage it asks for. */
export async function runFaults({ short, only, folder, say }: { short: boolean; only?: string; folder: string; say(line: string): void }): Promise<Row[]> {
  const chosen = faults.filter((fault) => (!short || fault.short) && (!only || [fault.row].flat().join('+') === only));
  const table: Row[] = [];
  for (const kind of ['one', 'wires', 'own'] as const) {
    const here = chosen.filter(({ stage }) => stage === kind);
    if (here.length === 0) continue;
    if (kind === 'wires' && !hasRedis()) { table.push(...here.map((fault) => line(fault, 'not run: redis-server is not installed', false, 0))); continue; }
    const opened = kind === 'one' ? await Stage.open().then((stage) => ({ stage, end: () => stage.close() })) : kind === 'wires' ? await openWires(path.join(folder, 'postgres')) : { stage: OWN, end: async () => undefined };
    try {
      for (const fault of here) {
        const row = await runOne(fault, opened.stage);
        table.push(row);
        say(`${row.ok ? 'ok    ' : 'FAILED'} ${row.row} ${row.name} (${row.seconds} s)\n         ${row.seen}`);
      }
    } finally {
      await opened.end();
    }
  }
  return [...table, ...(only ? [] : shownElsewhere())];
}

async function runOne(fault: Fault, stage: Stage): Promise<Row> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  try {
    return line(fault, await fault.run(stage), true, seconds());
  } catch (error) {
    return line(fault, (error as Error).message, false, seconds());
  }
}
const line = ({ row, name, expected }: Pick<Fault, 'row' | 'name' | 'expected'>, seen: string, ok: boolean, seconds: number): Row => ({ row: [row].flat().join('+'), name, expected, seen, ok, seconds });

/** The rows other tests show; a test that is no longer there is a failure. */
export function shownElsewhere(): Row[] {
  return [
    ...elsewhere.map(({ row, name, expected, file, title }) => {
      const there = fs.existsSync(path.join(ROOT, file)) && fs.readFileSync(path.join(ROOT, file), 'utf8').includes(title);
      return line({ row, name, expected }, there ? `by npm test: ${file} «${title}»` : `${file} has no test «${title}»`, there, 0);
    }),
    ...notHere.map(({ row, name, reason }) => line({ row, name, expected: '—' }, `not here: ${reason}`, true, 0)),
  ];
}

/** The table as Markdown, in the order of reliability.md §7. */
export function tableOf(rows: readonly Row[]): string {
  const first = ({ row }: Row) => Number(/^\d+/.exec(row)![0]);
  const sorted = [...rows].sort((a, b) => first(a) - first(b));
  return ['| # | fault | expected | seen | |', '| --- | --- | --- | --- | --- |', ...sorted.map(({ row, name, expected, seen, ok }) => `| ${row} | ${name} | ${expected} | ${seen.replaceAll('|', '/')} | ${ok ? 'ok' : '**FAILED**'} |`)].join('\n');
}
