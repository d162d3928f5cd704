import fs from 'node:fs';
import path from 'node:path';
import { hasRedis } from '../harness/redis';
import { ROOT } from '../harness/process';
import { Stage } from '../stage/stage';
import { faults } from './all';
import { elsewhere } from './elsewhere';
import { BACKENDS, NotPossibleHere, type Backend, type Fault } from './fault';
import { linesOf, withoutPlace, type Line } from './table';

const NOBODY = null as unknown as Stage;
const SAID = { passed: 'pass', FAILED: 'FAIL', 'not here': 'not here' } as const;

export interface FaultOptions {
  short: boolean;
  /** One row, one queue. */
  only?: { row?: number; backend?: Backend };
  folder: string;
  say(line: string): void;
  /** Uses the platform with this queue before it is taken down. */
  then?(stage: Stage, backend: Backend): Promise<void>;
}

/** Runs every fault of the asked length on the stage and with the queues it asks for. Lines of other tests are added unless one row was asked for. */
export async function runFaults({ short, only = {}, folder, say, then }: FaultOptions): Promise<Line[]> {
  const asked = faults.filter(({ row }) => only.row === undefined || [row].flat().includes(only.row));
  const lines: Line[] = [];
  const told = (fault: Fault, { seen, result, began = Date.now() }: Pick<Line, 'seen'> & { result: keyof typeof SAID; began?: number }, backend?: Backend) => {
    const seconds = Math.round((Date.now() - began) / 1000);
    lines.push(...linesOf(fault, { backend, seen, result, seconds }));
    say(`${SAID[result]} ${[fault.row].flat().join('+')} ${backend ? `[${backend}] ` : ''}${fault.name} (${seconds} s)\n       ${seen}`);
  };
  const run = async (fault: Fault, stage: Stage, backend?: Backend) => {
    const began = Date.now();
    const [seen, result] = await fault.run(stage).then((words) => [words, 'passed'] as const, (error: Error) => [error.message, error instanceof NotPossibleHere ? 'not here' : 'FAILED'] as const);
    told(fault, { seen, result, began }, backend);
  };
  // A platform that does not start or end fails its lines; the other stages and the table are still worth having.
  const failing = (faultsOfIt: readonly Fault[], what: string, backend: Backend) => (error: Error): null => {
    if (faultsOfIt.length === 0) throw error;
    for (const fault of faultsOfIt) told(fault, { seen: `${what}: ${error.message}`, result: 'FAILED' }, backend);
    return null;
  };
  for (const backend of BACKENDS.filter((each) => !only.backend || each === only.backend)) {
    if (backend === 'redis' && !hasRedis()) { say('redis-server is not installed: nothing is run with the queues on Redis.'); continue; }
    for (const kind of ['embedded', 'wires'] as const) {
      const here = asked.filter(({ stage, backends, short: inShort }) => stage === kind && (short ? inShort ?? [] : backends ?? BACKENDS).includes(backend));
      if (here.length === 0 && !(kind === 'embedded' && then)) continue;
      const stage = await Stage.open({ kind, backend, folder }).catch(failing(here, 'the platform did not start', backend));
      if (!stage) continue;
      try {
        for (const fault of here) await run(fault, stage, backend);
        if (kind === 'embedded') await then?.(stage, backend);
      } finally {
        await stage.close().catch(failing(here.slice(-1), 'the platform did not end', backend));
      }
    }
  }
  // What brings everything itself is run once, with the first queue.
  for (const fault of only.backend === 'redis' ? [] : asked) if (fault.stage === 'own' && (!short || fault.short)) await run(fault, NOBODY);
  if (only.row !== undefined || only.backend) return lines;
  lines.push(...shownElsewhere());
  return short ? lines : [...lines, ...withoutPlace(lines)];
}

/** The rows other tests show; a test that is no longer there is a failure. */
export function shownElsewhere(): Line[] {
  return elsewhere.flatMap(({ row, expected, tests }) => {
    const gone = tests.filter(([file, title]) => !fs.existsSync(path.join(ROOT, file)) || !fs.readFileSync(path.join(ROOT, file), 'utf8').includes(title));
    const seen = gone.length === 0 ? tests.map(([file, title]) => `${file} «${title}»`).join('; ') : gone.map(([file, title]) => `${file} has no test «${title}»`).join('; ');
    return [row].flat().map((each): Line => ({ row: each, expected, seen, result: gone.length === 0 ? 'named' : 'FAILED', seconds: 0 }));
  });
}
