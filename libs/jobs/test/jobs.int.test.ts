import type { Job, Jobs } from '../src';
import { openJobs } from '../src';
import { isolated, openStore, quiet, until, type Store } from './stores';

let store: Store;
let jobs: Jobs;
beforeAll(async () => { store = await openStore(); }, 60_000);
afterAll(() => store.stop());
beforeEach(async () => { jobs = await isolated(store); });
afterEach(() => jobs.close());

const job = (id: string, data: object = {}) => ({ id, name: 'greet', data });

describe('a queue with a key', () => {
  const prefix = () => `sealed-${process.pid}-${Date.now()}`;

  it('hands over what was put there with the key, now, later and again after a failure', async () => {
    const own = await isolated(store, { key: 'k'.repeat(32) });
    const seen: [string, unknown, number][] = [];
    own.worker('mail', async ({ id, data, attempt }) => { seen.push([id, data, attempt]); if (id === 'n-1' && attempt === 1) throw new Error('once more'); });
    await own.queue('mail').addAll([job('n-1', { z: 1, a: ['ž', null, { b: 2 }] })]);
    await own.queue('mail').addAt(job('n-2', { later: true }), new Date(Date.now() + 50));
    await until(() => seen.length === 3);
    await own.close();
    expect(seen.filter(([id]) => id === 'n-1')).toEqual([['n-1', { z: 1, a: ['ž', null, { b: 2 }] }, 1], ['n-1', { z: 1, a: ['ž', null, { b: 2 }] }, 2]]);
    expect(seen).toContainEqual(['n-2', { later: true }, 1]);
  });

  it('drops what anybody else put into its store, however well it is formed, with a line in the log that quotes nothing (fault 25)', async () => {
    const shared = prefix();
    const lines: string[] = [];
    const log = { warn: (fields: object, message: string) => { lines.push(`${message} ${JSON.stringify(fields)}`); }, error: () => undefined };
    const dropped: string[] = [];
    const own = await isolated(store, { prefix: shared, key: 'k'.repeat(32), log, dropped: (queue) => { dropped.push(queue); } });
    const strangers = await Promise.all([undefined, 'x'.repeat(32)].map((key) => isolated(store, { prefix: shared, key })));
    const seen: unknown[] = [];
    own.worker('mail', async ({ data }) => { seen.push(data); });
    for (const [n, stranger] of strangers.entries()) await stranger.queue('mail').addAll([job(`f-${n}`, { forged: 'CANARY' }), { id: `g-${n}`, name: 'greet', data: { body: '{"forged":"CANARY"}', at: Date.now(), seal: 'AAAA' } }]);
    await own.queue('mail').addAll([job('n-1', { real: true })]);
    await until(async () => { const { waiting, active } = await own.queue('mail').counts(); return seen.length > 0 && waiting + active === 0; });
    for (const each of [own, ...strangers]) await each.close();
    expect(seen).toEqual([{ real: true }]);
    expect(lines.filter((line) => line.startsWith('dropped a job'))).toHaveLength(4);
    expect(lines.join()).not.toContain('CANARY');
    expect(dropped).toEqual(Array(4).fill('mail'));
  });

  it('still runs its schedules, whose jobs carry nothing', async () => {
    const own = await isolated(store, { key: 'k'.repeat(32) });
    let runs = 0;
    await own.schedule('tick', { cron: '* * * * * *' }, async () => { runs++; });
    await until(() => runs > 0);
    await own.close();
  });
});

describe('a queue', () => {
  it('hands every job to a worker once, with its data', async () => {
    const seen: Job[] = [];
    jobs.worker('mail', async (each) => { seen.push(each); });
    await jobs.queue('mail').addAll(Array.from({ length: 100 }, (_, n) => job(`n-${n}`, { n })));
    await until(() => seen.length >= 100);
    expect(new Set(seen.map((each) => each.id)).size).toBe(100);
    expect(seen.find((each) => each.id === 'n-7')).toMatchObject({ name: 'greet', data: { n: 7 }, attempt: 1, lastAttempt: false });
  });

  it('does not add a job again whose id is still queued, and frees the id when the job is done', async () => {
    await jobs.queue('mail').addAll([job('n-1'), job('n-2')]);
    await jobs.queue('mail').addAll([job('n-1')]);
    expect((await jobs.queue('mail').counts()).waiting).toBe(2);
    const seen: string[] = [];
    jobs.worker('mail', async ({ id }) => { seen.push(id); });
    await until(async () => seen.length === 2 && (await jobs.queue('mail').counts()).active === 0);
    await jobs.queue('mail').addAll([job('n-1')]);
    await until(() => seen.length === 3);
    expect(seen.sort()).toEqual(['n-1', 'n-1', 'n-2']);
  });

  it('tries a job that throws again, and runs the others meanwhile', async () => {
    const attempts: number[] = [];
    const others: string[] = [];
    jobs.worker('mail', async ({ id, attempt }) => {
      if (id !== 'bad') { others.push(id); return; }
      attempts.push(attempt);
      if (attempts.length < 3) throw new Error('not yet');
    });
    await jobs.queue('mail').addAll([job('bad'), job('good')]);
    await until(() => attempts.length === 3);
    expect(attempts).toEqual([1, 2, 3]);
    expect(others).toEqual(['good']);
  });

  it('counts what waits, what is put off and the age of the oldest', async () => {
    expect(await jobs.queue('mail').counts()).toEqual({ waiting: 0, active: 0, failed: 0, delayed: 0, oldestMs: null });
    const began = Date.now();
    await jobs.queue('mail').addAll([job('n-1'), job('n-2')]);
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    await jobs.queue('mail').addAll([job('n-3')]);
    await jobs.queue('mail').addAt(job('n-4'), new Date(Date.now() + 3_600_000));
    const counts = await jobs.queue('mail').counts();
    expect(counts).toEqual({ waiting: 3, active: 0, failed: 0, delayed: 1, oldestMs: expect.any(Number) as number });
    expect(counts.oldestMs).toBeGreaterThanOrEqual(500);
    expect(counts.oldestMs).toBeLessThanOrEqual(Date.now() - began);
  });

  it('keeps two installations in one store apart', async () => {
    const other = await isolated(store);
    await jobs.queue('mail').addAll([job('n-1')]);
    expect((await other.queue('mail').counts()).waiting).toBe(0);
    await other.close();
  });
});

describe('a job put off', () => {
  const hour = () => new Date(Date.now() + 3_600_000);

  it('runs at its time, not before', async () => {
    const seen: string[] = [];
    jobs.worker('reminders', async ({ id }) => { seen.push(id); });
    await jobs.queue('reminders').addAt(job('r-later'), hour());
    await jobs.queue('reminders').addAt(job('r-soon'), new Date(Date.now() + 200));
    await until(() => seen.length === 1);
    expect(seen).toEqual(['r-soon']);
    expect((await jobs.queue('reminders').counts()).delayed).toBe(1);
  });

  it('is replaced by its id', async () => {
    const seen: unknown[] = [];
    await jobs.queue('reminders').addAt(job('r-1', { version: 1 }), hour());
    await expect(jobs.queue('reminders').addAt(job('r-1', { version: 2 }), new Date(Date.now() + 100))).resolves.toBe(true);
    jobs.worker('reminders', async ({ data }) => { seen.push(data); });
    await until(() => seen.length === 1);
    expect(seen).toEqual([{ version: 2 }]);
    expect((await jobs.queue('reminders').counts()).delayed).toBe(0);
  });

  it('can be taken back', async () => {
    await jobs.queue('reminders').addAt(job('r-1'), hour());
    await expect(jobs.queue('reminders').cancel('r-1')).resolves.toBe(true);
    await expect(jobs.queue('reminders').cancel('r-1')).resolves.toBe(false);
    expect((await jobs.queue('reminders').counts()).delayed).toBe(0);
  });

  it('is left alone while it runs', async () => {
    let finish = () => {};
    let running = false;
    jobs.worker('reminders', () => new Promise((resolve) => { running = true; finish = resolve; }));
    await jobs.queue('reminders').addAt(job('r-1'), new Date());
    await until(() => running);
    await expect(jobs.queue('reminders').addAt(job('r-1'), hour())).resolves.toBe(false);
    await expect(jobs.queue('reminders').cancel('r-1')).resolves.toBe(false);
    finish();
  });
});

describe('a schedule', () => {
  it('runs once at its time however many processes registered it, never two runs at once', async () => {
    let atOnce = 0;
    let most = 0;
    const runs: string[] = [];
    const run = async ({ id }: Job) => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      runs.push(id);
      atOnce--;
    };
    await jobs.schedule('every-second', { cron: '* * * * * *' }, run);
    await jobs.schedule('every-second', { cron: '* * * * * *' }, run);
    await until(() => runs.length >= 3);
    expect(most).toBe(1);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it('is registered again with other times in place of the old ones, and can be forgotten', async () => {
    await jobs.schedule('nightly', { cron: '0 3 * * *' }, async () => undefined);
    await jobs.schedule('nightly', { cron: '30 4 * * *' }, async () => undefined);
    expect((await jobs.queue('schedule-nightly').counts()).delayed).toBe(1);
    await jobs.unschedule('nightly');
    expect((await jobs.queue('schedule-nightly').counts()).delayed).toBe(0);
  });

  it('that came due while nobody worked runs as soon as somebody does, once however many start', async () => {
    const prefix = `missed-${process.pid}-${Date.now()}`;
    const before = await isolated(store, { prefix });
    await (await before.schedule('nightly', { cron: '* * * * * *' }, async () => undefined)).close();
    await before.close();
    await new Promise((resolve) => { setTimeout(resolve, 2000); });
    const runs: string[] = [];
    const after = await Promise.all([1, 2].map(() => isolated(store, { prefix })));
    for (const each of after) await each.schedule('nightly', { cron: '0 3 1 1 *' }, async ({ id }) => { runs.push(id); });
    await until(() => runs.length > 0);
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    expect(runs).toEqual([expect.stringMatching(/^missed-\d+$/)]);
    for (const each of after) await each.close();
  });

  it('whose times nobody can read is refused at once', async () => {
    await expect(jobs.schedule('nightly', { cron: 'at night' }, async () => undefined)).rejects.toThrow(/cron|Invalid/i);
  });
});

describe('closing', () => {
  it('waits for the jobs in hand, tells them to hurry, and takes no more', async () => {
    const finished: string[] = [];
    jobs.worker('mail', async ({ id, signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      finished.push(id);
    }, { concurrency: 1 });
    await jobs.queue('mail').addAll([job('n-1'), job('n-2')]);
    await until(async () => (await jobs.queue('mail').counts()).active === 1);
    await jobs.close();
    expect(finished).toEqual(['n-1']);
  });
});

it('a process without any store for its queues is told so', async () => {
  await expect(openJobs({ log: quiet })).rejects.toThrow('Set the address of Redis or of PostgreSQL');
});
