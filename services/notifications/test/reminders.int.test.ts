import { randomUUID } from 'node:crypto';
import { IsNull, type DataSource } from 'typeorm';
import { remindersSet } from '@opora/contracts';
import { createLog, run } from '@opora/subgraph';
import { closeAll } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { Delivery } from '../src/delivery/delivery.entity';
import { Notification } from '../src/inbox/notification.entity';
import { TimedNotice } from '../src/timing/timed-notice.entity';
import { tellDue } from '../src/timing/timed.schedules';
import { aDatabase, aPerson, contextOf, deliver } from './builders';

let db: DataSource;
beforeAll(async () => { db = await aDatabase(); });
beforeEach(() => db.query('delete from timed_notice'));
afterAll(closeAll);

const log = createLog('test', 'silent');
const tellAt = (text: string) => tellDue({ db, now: () => new Date(text), signal: new AbortController().signal, log });
/** A synthetic seminar whose reminders are planned in winter, long before. */
function aSeminar(people: readonly { sub: string }[]) {
  const about = { type: 'Event', id: randomUUID() };
  return {
    about,
    plan: (version: number, over: Partial<{ day: string | null; time: string; people: readonly { sub: string }[]; now: string }> = {}) => deliver(db,
      remindersSet({ about, day: over.day === undefined ? '2026-03-30' : over.day, time: over.time ?? '09:00', recipients: (over.people ?? people).map(({ sub }) => sub), version }), randomUUID(), () => new Date(over.now ?? '2026-01-10T10:00:00Z')),
  };
}
const titlesOf = async ({ sub }: { sub: string }) => (await db.manager.find(Notification, { where: { recipient: sub }, order: { id: 'ASC' } })).map(({ title, text }) => `${title} | ${/se koná (.*?)\. Podrobnosti/.exec(text)![1]}`);

test('a reminder of 30 March 2026 09:00 leaves a week and a day before at 09:00 on the clock, not a minute earlier, once', async () => {
  const person = aPerson();
  await aSeminar([person]).plan(1);
  expect(await tellAt('2026-03-23T07:59:00Z')).toBe(0);
  expect(await tellAt('2026-03-23T08:00:00Z')).toBe(1);
  expect(await tellAt('2026-03-29T06:59:00Z')).toBe(0);
  expect(await tellAt('2026-03-29T07:00:00Z')).toBe(1);
  expect(await tellAt('2026-03-29T07:01:00Z')).toBe(0);
  expect(await titlesOf(person)).toEqual(['Připomenutí: akce 30. 3. 2026 | 30. 3. 2026 v 09:00', 'Připomenutí: akce 30. 3. 2026 | 30. 3. 2026 v 09:00']);
});

test('four schedules at once tell each reminder once', async () => {
  const person = aPerson();
  for (let n = 0; n < 5; n++) await aSeminar([person]).plan(1);
  const told = await Promise.all(Array.from({ length: 4 }, () => tellAt('2026-03-23T09:00:00Z')));
  expect(told.reduce((a, b) => a + b)).toBe(5);
  expect(await titlesOf(person)).toHaveLength(5);
});

test('moving the event moves its reminders, also one that has already been told', async () => {
  const person = aPerson();
  const seminar = aSeminar([person]);
  await seminar.plan(1);
  expect(await tellAt('2026-03-23T08:00:00Z')).toBe(1);
  await seminar.plan(2, { day: '2026-04-20', now: '2026-03-24T08:00:00Z' });
  expect(await tellAt('2026-03-29T07:00:00Z')).toBe(0);
  expect(await tellAt('2026-04-13T07:00:00Z')).toBe(1);
  expect(await tellAt('2026-04-19T07:00:00Z')).toBe(1);
  expect((await titlesOf(person)).at(-1)).toBe('Připomenutí: akce 20. 4. 2026 | 20. 4. 2026 v 09:00');
});

test('cancelling the event cancels its reminders, and an older plan arriving late does not bring them back', async () => {
  const person = aPerson();
  const seminar = aSeminar([person]);
  await seminar.plan(1);
  await seminar.plan(3, { day: null });
  await seminar.plan(2);
  expect(await tellAt('2026-03-29T07:00:00Z')).toBe(0);
  await seminar.plan(4);
  expect(await tellAt('2026-03-29T07:00:00Z')).toBe(1);
});

test('recipients are those of the newest plan', async () => {
  const [stays, leaves, comes] = [aPerson(), aPerson(), aPerson()];
  const seminar = aSeminar([stays, leaves]);
  await seminar.plan(1);
  await seminar.plan(2, { people: [stays, comes] });
  await tellAt('2026-03-23T08:00:00Z');
  expect(await Promise.all([stays, leaves, comes].map(async (person) => (await titlesOf(person)).length))).toEqual([1, 0, 1]);
});

test('a plan made less than a week before reminds only of the day; a change of recipients after a reminder does not repeat it', async () => {
  const person = aPerson();
  const seminar = aSeminar([person]);
  await seminar.plan(1, { now: '2026-03-25T10:00:00Z' });
  expect(await tellAt('2026-03-25T10:01:00Z')).toBe(0);
  expect(await tellAt('2026-03-29T07:00:00Z')).toBe(1);
  await seminar.plan(2, { people: [person, aPerson()], now: '2026-03-29T12:00:00Z' });
  expect(await tellAt('2026-03-29T12:01:00Z')).toBe(0);
});

test('a reminder that waited because nobody ran is told late, but not once it makes no sense', async () => {
  const person = aPerson();
  const seminar = aSeminar([person]);
  await seminar.plan(1);
  // Both are due; the week's has been overtaken by the day's.
  expect(await tellAt('2026-03-29T20:00:00Z')).toBe(1);
  expect(await titlesOf(person)).toEqual(['Připomenutí: akce 30. 3. 2026 | 30. 3. 2026 v 09:00']);
  await aSeminar([person]).plan(1);
  expect(await tellAt('2026-03-30T07:00:00Z')).toBe(0);
  expect(await db.manager.countBy(TimedNotice, { doneAt: IsNull() })).toBe(0);
});

test('an e-mail of a reminder still waiting for the morning is withdrawn when the event is cancelled', async () => {
  const [person, other] = [aPerson(), aPerson()];
  for (const each of [person, other]) await run(contextOf(db, each), setMyContact, { email: `synthetic-${each.sub.slice(0, 8)}@example.invalid` });
  const [cancelled, kept] = [aSeminar([person]), aSeminar([other])];
  await cancelled.plan(1);
  await kept.plan(1);
  await tellAt('2026-03-29T07:00:00Z');
  await cancelled.plan(2, { day: null, now: '2026-03-29T07:05:00Z' });
  expect(await db.manager.findBy(Delivery, { recipient: person.sub, channel: 'EMAIL' })).toMatchObject([{ state: 'WITHDRAWN', lastError: 'OUTDATED' }]);
  expect(await db.manager.findBy(Delivery, { recipient: other.sub, channel: 'EMAIL' })).toMatchObject([{ state: 'QUEUED' }]);
});

test('one that cannot be told does not hold up the others, and comes again', async () => {
  const person = aPerson();
  const broken = aSeminar([person]);
  await broken.plan(1);
  await db.query(`update timed_notice set payload = payload || '{"recipients": ["no uuid"]}'`);
  await aSeminar([person]).plan(1);
  expect(await tellAt('2026-03-23T08:00:00Z')).toBe(1);
  await broken.plan(2, { people: [person] });
  expect(await tellAt('2026-03-23T08:01:00Z')).toBe(1);
  expect(await titlesOf(person)).toHaveLength(2);
});
