import { randomUUID } from 'node:crypto';
import { schemaDifference } from '@opora/postgres';
import { closeAll } from '@opora/testing';
import { appendEvents, consume, deadLetters, drainRoad, LEASE, relayOnce, retryOutbox, startAcks, startConsumer, startRelay, undelivered, type Delivery, type Running } from '../src';
import { allDone, cutConnections, effects, expireLeases, heardByBoth, listeningLog, openRoad, outbox, send, subgraphs, thingHappened, until, type Road } from './road';

let road: Road;
let running: Running[] = [];
const { log, lines } = listeningLog();
const subscriptionsOf = (name: string) => subgraphs.find((each) => each.name === name)!.subscriptions!;
const run = (...started: Running[]) => { running.push(...started); };
const consumer = (name: 'networking' | 'notifications', subscriptions = subscriptionsOf(name)) => startConsumer({ consumer: name, db: road[name], jobs: road.jobs, subscriptions, log });
const relay = (lease = LEASE) => startRelay({ db: road.education, producer: 'education', jobs: road.jobs, log, lease });
const acks = () => startAcks({ db: road.education, producer: 'education', jobs: road.jobs, log });
const deliveries = async (): Promise<Delivery[]> => (await road.education.query('select id, topic, payload from outbox') as { id: string; topic: string; payload: object }[])
  .map(({ id, topic, payload }) => ({ producer: 'education', eventId: id, topic, payload, traceId: 'trace-1' }));

beforeEach(async () => { road = await openRoad(); lines.length = 0; });
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
  await road.jobs.close();
  await closeAll();
});

describe('the road of events (reliability.md §4.2)', () => {
  it('a committed event has exactly one effect at every consumer, and only then is done', async () => {
    run(relay(), acks(), consumer('networking'), consumer('notifications'));
    await send(road.education, heardByBoth({ n: 1 }));
    await until(() => allDone(road.education));
    expect([await effects(road.networking), await effects(road.notifications)]).toEqual([[1], [1]]);
    expect((await outbox(road.education)).map((row) => row.consumer).sort()).toEqual(['networking', 'notifications']);
  });

  it('a change that is rolled back tells nobody', async () => {
    await expect(road.education.transaction(async (tx) => {
      await appendEvents(tx, [thingHappened({ n: 1 })], 'trace-1');
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await outbox(road.education)).toEqual([]);
  });

  it('two relays and two consumers lose nothing and double nothing', async () => {
    run(relay(), relay(), acks(), consumer('networking'), consumer('networking'));
    const all = Array.from({ length: 250 }, (_, n) => n);
    for (let n = 0; n < 250; n += 50) await send(road.education, ...all.slice(n, n + 50).map((each) => thingHappened({ n: each })));
    await until(() => allDone(road.education));
    expect(await effects(road.networking)).toEqual(all);
    expect((await outbox(road.education)).every((row) => row.dispatches === 1)).toBe(true);
  });

  it('a handler that throws is tried again with nothing of it kept, and holds up no other event', async () => {
    let throws = 2;
    const record = subscriptionsOf('networking')[0]!;
    const sometimes = { topic: thingHappened.topic, handle: async (...args: Parameters<typeof record.handle>) => {
      await record.handle(...args);
      if ((args[1] as { n: number }).n === 1 && throws-- > 0) throw new Error('not yet');
    } };
    run(relay(), acks(), consumer('networking', [sometimes]));
    await send(road.education, thingHappened({ n: 1 }), thingHappened({ n: 2 }));
    await until(async () => (await effects(road.networking)).includes(2));
    await until(() => allDone(road.education));
    expect(await effects(road.networking)).toEqual([1, 2]);
    expect(throws).toBe(-1);
    expect((await outbox(road.networking)).length).toBe(2);
  });

  it('an event delivered many times, also at once, has one effect', async () => {
    await send(road.education, thingHappened({ n: 1 }));
    const [event] = await deliveries();
    const options = { consumer: 'networking' as const, db: road.networking, subscriptions: subscriptionsOf('networking'), log };
    expect(await Promise.all([event, event, event, event].map((each) => consume(options, each)))).toEqual(Array(4).fill('consumed'));
    expect(await consume(options, event)).toBe('consumed');
    expect(await effects(road.networking)).toEqual([1]);
  });

  it('an event whose acknowledgement was lost comes again after its lease, has no second effect, and is then done', async () => {
    await send(road.education, thingHappened({ n: 1 }));
    await relayOnce({ db: road.education, producer: 'education', jobs: road.jobs, log });
    const first = consumer('networking');
    await until(async () => (await effects(road.networking)).length === 1);
    await first.close();
    expect(await outbox(road.education)).toMatchObject([{ done: false, dispatches: 1 }]);
    expect(await relayOnce({ db: road.education, producer: 'education', jobs: road.jobs, log })).toBe(0);
    await road.jobs.close();
    road = { ...road, jobs: (await openRoad()).jobs }; // the queue and the acknowledgement in it are gone
    await expireLeases(road.education);
    run(relay(), acks(), consumer('networking'));
    await until(() => allDone(road.education));
    expect(await effects(road.networking)).toEqual([1]);
    expect(await outbox(road.education)).toMatchObject([{ dispatches: 2 }]);
  });

  it('an event of a topic this version does not know is left for one that does', async () => {
    const old = consumer('networking', []);
    await send(road.education, thingHappened({ n: 1 }));
    await relayOnce({ db: road.education, producer: 'education', jobs: road.jobs, log });
    await until(() => lines.includes('left an event of an unknown topic'));
    await old.close();
    expect(await outbox(road.education)).toMatchObject([{ done: false }]);
    await expireLeases(road.education);
    run(relay(), acks(), consumer('networking'));
    await until(() => allDone(road.education));
    expect(await effects(road.networking)).toEqual([1]);
  });

  it.each([null, 7, [], {}, { producer: 'nobody', eventId: randomUUID(), topic: 'thing-happened', payload: { n: 1 }, traceId: 't' }, { producer: 'education', eventId: '1; drop table outbox', topic: 'thing-happened', payload: { n: 1 }, traceId: 't' },
    { producer: 'education', eventId: randomUUID(), topic: 'thing-happened', payload: 'n', traceId: 't' }])('a forged job %j is dropped with a line in the log', async (data) => {
    await expect(consume({ consumer: 'networking', db: road.networking, subscriptions: subscriptionsOf('networking'), log }, data)).resolves.toBe('dropped');
    expect(await effects(road.networking)).toEqual([]);
    expect(lines).toEqual(['dropped a job that is no event']);
  });

  it('a forged acknowledgement or event stops no worker', async () => {
    run(relay(), acks(), consumer('networking'));
    await road.jobs.queue('acks-education').addAll([{ id: 'forged-a', name: 'acks', data: { done: ['all of them'] } }]);
    await road.jobs.queue('events-networking').addAll([{ id: 'forged-e', name: 'x', data: { topic: 'thing-happened' } }]);
    await send(road.education, thingHappened({ n: 1 }));
    await until(() => allDone(road.education));
    await until(() => ['dropped a job that is no acknowledgement', 'dropped a job that is no event'].every((line) => lines.includes(line)));
  });

  it('every connection cut, again and again, loses nothing, doubles nothing and needs no restart', async () => {
    run(relay({ seconds: 2, dispatches: 12 }), acks(), consumer('networking'));
    const all = Array.from({ length: 100 }, (_, n) => n);
    for (let n = 0; n < 100; n += 20) {
      await until(() => send(road.education, ...all.slice(n, n + 20).map((each) => thingHappened({ n: each }))).then(() => true, () => false));
      await cutConnections(road);
    }
    await until(() => allDone(road.education).catch(() => false));
    expect(await effects(road.networking)).toEqual(all);
  }, 60_000);

  it('a queue that takes nothing costs no dispatch and no event', async () => {
    await send(road.education, thingHappened({ n: 1 }));
    const away = { ...road.jobs, queue: (name: string) => ({ ...road.jobs.queue(name), addAll: () => Promise.reject(new Error('away')) }) };
    await relayOnce({ db: road.education, producer: 'education', jobs: away, log });
    expect(await outbox(road.education)).toMatchObject([{ done: false, dispatches: 0, lastError: 'the queue was away' }]);
    run(acks(), consumer('networking'));
    await expireLeases(road.education);
    run(relay());
    await until(() => allDone(road.education));
    expect(await effects(road.networking)).toEqual([1]);
  });
});

describe('an event nobody can take', () => {
  it('waits for a person after 12 dispatches, while others pass, and is sent again when told', async () => {
    await send(road.education, thingHappened({ n: 1 }));
    for (let n = 0; n < 12; n++) {
      await expireLeases(road.education);
      expect(await relayOnce({ db: road.education, producer: 'education', jobs: road.jobs, log })).toBe(1);
    }
    expect(await undelivered(road.education)).toEqual({ waiting: 1, needsAttention: 0, oldestMs: expect.any(Number) as number });
    await expireLeases(road.education);
    await relayOnce({ db: road.education, producer: 'education', jobs: road.jobs, log });
    expect(await outbox(road.education)).toMatchObject([{ dispatches: 12, needsAttention: true, done: false }]);
    // Its age would hide that of a new backlog.
    expect(await undelivered(road.education)).toEqual({ waiting: 0, needsAttention: 1, oldestMs: null });
    await expireLeases(road.education);
    await send(road.education, heardByBoth({ n: 2 }));
    expect(await relayOnce({ db: road.education, producer: 'education', jobs: road.jobs, log })).toBe(2);
    expect(await undelivered(road.education)).toMatchObject({ waiting: 2, needsAttention: 1 });

    const [letter] = await deadLetters(road.education);
    expect(letter).toMatchObject({ topic: 'thing-happened', consumer: 'networking', traceId: 'trace-1' });
    expect(await retryOutbox(road.education, [letter!.id], 'repaired')).toBe(1);
    expect(await retryOutbox(road.education, [letter!.id], 'repaired')).toBe(0);
    run(relay(), acks(), consumer('networking'), consumer('notifications'));
    await until(() => allDone(road.education));
    expect(await effects(road.networking)).toEqual([1, 2]);
    expect(await undelivered(road.education)).toEqual({ waiting: 0, needsAttention: 0, oldestMs: null });
  });
});

describe('the road within one process', () => {
  it('carries events and the events they cause until nothing is due', async () => {
    await send(road.education, thingHappened({ n: 1 }), thingHappened({ n: 2 }), heardByBoth({ n: 3 }));
    await drainRoad({ databases: road.databases, consumers: subgraphs });
    expect([await effects(road.networking), await effects(road.notifications)]).toEqual([[1, 2, 3], [1, 2, 3]]);
    expect([await allDone(road.education), await allDone(road.networking)]).toEqual([true, true]);
  });

  it('delivers the others when a handler throws, throws it, and takes the failed one up again next time', async () => {
    await send(road.education, thingHappened({ n: 1 }), heardByBoth({ n: 2 }));
    const broken = subgraphs.map((each) => ({ ...each, subscriptions: each.subscriptions!.map((subscription) => (subscription.topic === 'thing-happened' ? { ...subscription, handle: () => Promise.reject(new Error('broken')) } : subscription)) }));
    await expect(drainRoad({ databases: road.databases, consumers: broken })).rejects.toThrow('broken');
    expect([await effects(road.networking), await effects(road.notifications)]).toEqual([[2], [2]]);
    await drainRoad({ databases: road.databases, consumers: subgraphs });
    expect(await effects(road.networking)).toEqual([1, 2]);
  });
});

it('the tables of the platform are the entities of the platform', async () => {
  expect((await schemaDifference(subgraphs[0], road.ownerUrl)).up).toEqual([]);
});
