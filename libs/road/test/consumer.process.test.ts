import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { closeAll } from '@opora/testing';
import { startAcks, startRelay, type Running } from '../src';
import { allDone, effects, listeningLog, openRoad, send, thingHappened, until, type Road } from './road';

let road: Road;
let running: Running[] = [];
let child: ChildProcess | undefined;
beforeAll(async () => { road = await openRoad(); });
afterAll(async () => {
  child?.kill('SIGKILL');
  await Promise.all(running.map((each) => each.close()));
  await road.jobs.close();
  await closeAll();
});

/** Starts a consumer process; resolves once it is in the middle of its `after`th job. */
function startProcess(after: number): Promise<ChildProcess> {
  const started = fork(path.join(__dirname, 'process/sources.cjs'), [path.join(__dirname, 'process/consumer.ts'), road.networkingUrl, JSON.stringify(road.queue)], { execArgv: [] });
  child = started;
  return new Promise((resolve, reject) => {
    let jobs = 0;
    started.on('message', () => { if (++jobs === after) resolve(started); }).on('error', reject).on('exit', (code) => reject(new Error(`the consumer ended with ${code}`)));
  });
}

it('a consumer killed in the middle of its jobs, again and again, loses no event and doubles no effect (faults 3 and 4)', async () => {
  const { log } = listeningLog();
  const producer = { db: road.education, producer: 'education' as const, jobs: road.jobs, log };
  running = [startRelay({ ...producer, lease: { seconds: 2, dispatches: 12 } }), startAcks(producer)];
  const all = Array.from({ length: 60 }, (_, n) => n);
  await send(road.education, ...all.map((n) => thingHappened({ n })));
  for (const jobs of [3, 8, 13]) {
    const victim = await startProcess(jobs);
    const gone = new Promise((resolve) => victim.once('exit', resolve));
    victim.kill('SIGKILL');
    await gone;
  }
  expect(await allDone(road.education)).toBe(false);
  await startProcess(1);
  await until(() => allDone(road.education));
  expect(await effects(road.networking)).toEqual(all);
}, 90_000);
