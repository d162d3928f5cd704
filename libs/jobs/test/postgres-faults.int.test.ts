import net from 'node:net';
import { FaultProxy } from '@opora/testing';
import { openJobs, type Jobs } from '../src';
import { harden } from '../src/hardened';
import { ownServer, quiet, until } from './stores';

const opened: Jobs[] = [];
const open = async (postgresUrl: string, prefix: string): Promise<Jobs> => {
  const jobs = await openJobs({ postgresUrl, prefix, log: quiet });
  opened.push(jobs);
  return jobs;
};
afterEach(async () => { await Promise.all(opened.splice(0).map((jobs) => jobs.close())); }, 30_000);

const job = (id: string) => ({ id, name: 'greet', data: {} });

describe('a PostgreSQL that fails', () => {
  let server: Awaited<ReturnType<typeof ownServer>>;
  beforeAll(async () => { server = await ownServer(); }, 60_000);
  afterAll(() => server.stop());

  it('loses no job and needs no restart of the worker when its postmaster is killed', async () => {
    const jobs = await open(server.queueUrl, 'killed');
    const seen = new Set<string>();
    jobs.worker('mail', async ({ id }) => { seen.add(id); });
    await jobs.queue('mail').addAll([job('n-1')]);
    await until(() => seen.has('n-1'));
    for (const round of [2, 3]) {
      process.kill((await server.start()).pid, 'SIGKILL');
      await server.start();
      await until(() => jobs.queue('mail').addAll([job(`n-${round}`)]).then(() => true, () => false));
      await until(() => seen.has(`n-${round}`));
    }
    await jobs.close();
  }, 60_000);

  it('that swallows everything costs an add five seconds, not for ever, and a close at most 25', async () => {
    const proxy = await FaultProxy.to({ port: Number(new URL(server.queueUrl).port) });
    const jobs = await open(proxy.through(server.queueUrl), 'hole');
    let running = false;
    jobs.worker('mail', async ({ signal }) => { running = true; await new Promise((resolve) => signal.addEventListener('abort', resolve)); });
    await jobs.queue('mail').addAll([job('n-1')]);
    await until(() => running);
    proxy.fault = { kind: 'drop' };
    await expect(jobs.queue('mail').addAll([job('n-2')])).rejects.toThrow('took longer than 5000 ms');
    await jobs.close();
    await proxy.close();
  }, 35_000);

  it('keeps a schedule waiting until it answers, and nobody ends for it; a process told to close waits no longer (rows 10 and 26)', async () => {
    const proxy = await FaultProxy.to({ port: Number(new URL(server.queueUrl).port) });
    const jobs = await open(proxy.through(server.queueUrl), 'slow');
    proxy.fault = { kind: 'drop' };
    let running = false;
    const registered = jobs.schedule('tick', { cron: '* * * * * *' }, async () => { running = true; });
    await new Promise((resolve) => { setTimeout(resolve, 6000); });
    proxy.fault = { kind: 'none' };
    proxy.reset();
    await registered;
    await until(() => running);
    proxy.fault = { kind: 'drop' };
    const late = expect(jobs.schedule('tock', { cron: '* * * * * *' }, async () => undefined)).rejects.toThrow();
    await jobs.close();
    await late;
    await proxy.close();
  }, 60_000);
});

describe('a PostgreSQL that is not there yet', () => {
  it('is waited for with the process alive, and used as soon as it answers', async () => {
    const real = await ownServer();
    const door = await standIn();
    const url = new URL(real.queueUrl);
    const realPort = Number(url.port);
    url.port = String(door.port);
    let jobs: Jobs | undefined;
    const opening = open(url.href, 'late').then((opened) => { jobs = opened; });
    await until(() => door.refused() >= 3);
    expect(jobs).toBeUndefined();
    door.leadTo(realPort);
    await opening;
    let seen = false;
    jobs!.worker('mail', async () => { seen = true; });
    await jobs!.queue('mail').addAll([job('n-1')]);
    await until(() => seen);
    await jobs!.close();
    await door.close();
    await real.stop();
  }, 60_000);

  it('starves no worker that is built just then: timers run, and it works as soon as the database does', async () => {
    const real = await ownServer();
    const door = await standIn();
    const url = new URL(real.queueUrl);
    const realPort = Number(url.port);
    url.port = String(door.port);
    door.leadTo(realPort);
    const jobs = await open(url.href, 'built');
    door.leadTo(null);
    const seen = new Set<string>();
    jobs.worker('mail', async ({ id }) => { seen.add(id); });
    await expect(jobs.queue('mail').addAll([job('n-1')])).rejects.toThrow();
    await until(() => door.refused() >= 3);
    door.leadTo(realPort);
    await until(() => jobs.queue('mail').addAll([job('n-2')]).then(() => true, () => false));
    await until(() => seen.has('n-2'));
    await jobs.close();
    await door.close();
    await real.stop();
  }, 60_000);

  it('is no longer waited for once the process is told to stop', async () => {
    const door = await standIn();
    const stop = new AbortController();
    const opening = openJobs({ postgresUrl: `postgres://opora_queue:synthetic@127.0.0.1:${door.port}/opora`, log: quiet, signal: stop.signal });
    await until(() => door.refused() >= 1);
    stop.abort();
    await expect(opening).rejects.toMatchObject({ code: '57P03' });
    await door.close();
  });
});

it('another version of BullMQ with other internals is refused, not patched blindly', () => {
  expect(() => harden({ connection: { bootstrap: async () => undefined } } as never)).toThrow('internals');
});

/** A door that answers "the database system is starting up" until it is told where to lead; then connections through it are dropped at every change. */
async function standIn() {
  let target: number | null = null;
  let refused = 0;
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
    if (target !== null) {
      const real = net.connect(target, '127.0.0.1');
      real.on('error', () => socket.destroy()).on('close', () => socket.destroy());
      socket.on('close', () => real.destroy());
      socket.pipe(real).pipe(socket);
      return;
    }
    socket.once('data', () => {
      refused++;
      const fields = Buffer.from('SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0');
      const head = Buffer.alloc(5, 'E');
      head.writeInt32BE(4 + fields.length, 1);
      socket.end(Buffer.concat([head, fields]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    refused: () => refused,
    leadTo(port: number | null) { target = port; for (const socket of open) socket.destroy(); },
    close: () => new Promise<void>((resolve) => { for (const socket of open) socket.destroy(); server.close(() => resolve()); }),
  };
}
