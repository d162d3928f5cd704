import { randomUUID } from 'node:crypto';
import { openJobs } from '@opora/jobs';
import { createLog, run, startWorker, type Delivery as RoadDelivery } from '@opora/subgraph';
import { cloneDatabase, closeAll, connectTo, givenRedisUrl } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { Delivery } from '../src/delivery/delivery.entity';
import { notifications } from '../src/subgraph';
import { aPerson, aRoundTable, contextOf } from './builders';
import { aPostOffice } from './post-office';

afterAll(closeAll);

test('an event in the queue ends as an e-mail: consumed, claimed by the schedule, sent, once; one that somebody else put there, however well formed, tells nobody (fault 25)', async () => {
  const office = await aPostOffice();
  process.env['SMTP_URL'] = office.url; // before anything reads the configuration
  const clone = await cloneDatabase();
  const db = await connectTo(clone, notifications, { background: true });
  const person = aPerson();
  await run(contextOf(db, person), setMyContact, { email: 'synthetic-person@example.invalid' });
  const log = createLog('test', 'silent');
  const store = { redisUrl: givenRedisUrl(), postgresUrl: clone.queue, prefix: clone.name, log };
  const jobs = await openJobs({ ...store, key: 'k'.repeat(32) });
  const stranger = await openJobs(store);
  const forged = { producer: 'networking', eventId: randomUUID(), traceId: 'forged', ...aRoundTable([person.sub]) };
  const worker = await startWorker({ subgraph: notifications, db, jobs, log, askGateway: async () => ({ data: null }) });
  try {
    const { topic, payload } = aRoundTable([person.sub]);
    await stranger.queue('events-notifications').addAll([{ id: `n-${forged.eventId}-1`, name: forged.topic, data: forged }]);
    await stranger.queue('acks-notifications').addAll([{ id: 'a-forged', name: 'acks', data: { done: [randomUUID()], failed: [] } }]);
    const event: RoadDelivery = { producer: 'networking', eventId: randomUUID(), topic, payload, traceId: 'test' };
    await jobs.queue('events-notifications').addAll([1, 2].map((dispatch) => ({ id: `n-${event.eventId}-${dispatch}`, name: topic, data: event })));
    for (let n = 0; n < 500 && office.letters.length === 0; n++) await new Promise((resolve) => { setTimeout(resolve, 50); });
  } finally {
    await worker.close();
    await jobs.close();
    await stranger.close();
    await office.close();
  }
  expect(office.letters).toHaveLength(1);
  expect(await db.query('select 1 from notice where id = $1 union all select 1 from inbox where event_id = $1', [forged.eventId])).toEqual([]);
  expect(await db.manager.findBy(Delivery, { recipient: person.sub, channel: 'EMAIL' })).toMatchObject([{ state: 'SENT', attempts: 1 }]);
});
