import { run } from '@opora/subgraph';
import { anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { closeCalendarFeed, renewCalendarFeed } from '../src/calendar/calendar.commands';
import { switchMode } from '../src/session/session.commands';
import { cancelRegistration, registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { education } from '../src/subgraph';
import { aPerson, aSeminar, asking, asPerson, aTopic, graph, refusalOf } from './builders';

let db: DataSource;
let ask: ReturnType<typeof graph>;
beforeAll(async () => { db = await testDatabase(education); ask = graph(db); });
afterAll(closeAll);

const told = async (actor: Parameters<typeof ask>[0], query: string, variables = {}) => { const { data, errors } = await ask(actor, query, variables); return { data: data as Record<string, unknown>, errors }; };
const byToken = async (token: string): Promise<string | null> => ((await told(null, 'query($token: String!) { calendarByToken(token: $token) { text } }', { token })).data['calendarByToken'] as { text: string } | null)?.text ?? null;

async function attending(capacity = 5) {
  const { projectId, topicId } = await aTopic(db);
  const eventId = await aSeminar(db, { projectId, topicId, capacity, date: '2017-10-02' });
  const person = await aPerson(db);
  await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
  return { person, eventId };
}

test('a person sees the days of their own events, in UTC, and nobody else’s', async () => {
  const [{ person }, other] = [await attending(), await aPerson(db)];
  const own = (await told(person, '{ myCalendar { text fileName } }')).data['myCalendar'] as { text: string; fileName: string };
  expect(own.text).toContain('DTSTART:20171002T070000Z\r\nDTEND:20171002T150000Z');
  expect(own.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect((await told(other, '{ myCalendar { text } }')).data['myCalendar']).not.toMatchObject({ text: expect.stringContaining('VEVENT') as string });
});
test('the secret address shows the same without signing in and names nobody', async () => {
  const { person } = await attending();
  const { token } = await run(asPerson(db, person), renewCalendarFeed, {});
  const text = await byToken(token!);
  expect(text).toContain('SUMMARY:Zkušební seminář 2017-10-02');
  expect(text).not.toContain(person.sub);
  expect((await told(person, '{ myCalendarFeed { token } }')).data['myCalendarFeed']).toEqual({ token });
});
test('a renewed or closed address stops at once; an unknown one says nothing', async () => {
  const { person } = await attending();
  const first = await run(asPerson(db, person), renewCalendarFeed, {});
  const second = await run(asPerson(db, person), renewCalendarFeed, {});
  expect(first.token).not.toBe(second.token);
  expect([await byToken(first.token!), (await byToken(second.token!))?.includes('VEVENT')]).toEqual([null, true]);
  await run(asPerson(db, person), closeCalendarFeed, {});
  expect([await byToken(second.token!), await byToken('x'.repeat(43)), await byToken(''), (await told(person, '{ myCalendarFeed { token } }')).data['myCalendarFeed']]).toEqual([null, null, null, null]);
});
test('two requests at once leave one address that works', async () => {
  const { person } = await attending();
  await Promise.all([1, 2, 3, 4].map(() => run(asPerson(db, person), renewCalendarFeed, {})));
  const feed = (await told(person, '{ myCalendarFeed { token } }')).data['myCalendarFeed'] as { token: string };
  expect(await byToken(feed.token)).toContain('VEVENT');
});
test('an event that goes online says so and keeps its entry; a cancelled registration takes it away', async () => {
  const { person, eventId } = await attending();
  await run(asking(db), switchMode, { eventId, mode: 'ONLINE' });
  const { token } = await run(asPerson(db, person), renewCalendarFeed, {});
  expect(await byToken(token!)).toEqual(expect.stringMatching(new RegExp(`UID:${eventId}@opora[\\s\\S]*DESCRIPTION:Online\\.`)) as string);
  const { id } = await db.manager.findOneByOrFail(Registration, { personId: person.sub });
  await run(asPerson(db, person, 1), cancelRegistration, { registrationId: id });
  expect(await byToken(token!)).not.toContain('VEVENT');
});
test('a program has no calendar of its own', async () => expect(await refusalOf(run(asking(db, anActor({ sub: 'machine', roles: ['machine-client'] })), renewCalendarFeed, {}))).toMatchObject({ code: 'FORBIDDEN' }));
