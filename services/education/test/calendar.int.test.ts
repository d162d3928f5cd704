import { run } from '@opora/subgraph';
import { anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { closeCalendarFeed, renewCalendarFeed } from '../src/calendar/calendar.commands';
import { cancelRegistration, registerForEvent } from '../src/registration/registration.commands';
import { Registration } from '../src/registration/registration.entity';
import { education } from '../src/subgraph';
import { cancelEvent } from '../src/publishing/publishing.commands';
import { setSessions, switchMode } from '../src/session/session.commands';
import { aPerson, aSeminar, asking, asPerson, aTopic, graph, refusalOf } from './builders';
import { readCalendar } from './read-calendar';

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

test('a person sees the days of their own events, by the clock of Czechia, and nobody else’s', async () => {
  const [{ person }, other] = [await attending(), await aPerson(db)];
  const own = (await told(person, '{ myCalendar { text fileName } }')).data['myCalendar'] as { text: string; fileName: string };
  expect(own.text).toContain('DTSTART;TZID=Europe/Prague:20171002T090000\r\nDTEND;TZID=Europe/Prague:20171002T170000');
  expect(own.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect((await told(other, '{ myCalendar { text } }')).data['myCalendar']).not.toMatchObject({ text: expect.stringContaining('VEVENT') as string });
});
test('the secret address shows the same without signing in and names nobody', async () => {
  const { person } = await attending();
  const { token } = await run(asPerson(db, person), renewCalendarFeed, {});
  const text = await byToken(token!);
  expect(text).toContain('SUMMARY:Zkušební seminář 2017-10-02');
  expect(text).not.toContain(person.sub);
  expect((await told(person, '{ myCalendarFeed { token url } }')).data['myCalendarFeed']).toEqual({ token, url: `http://localhost:4000/kalendar/${token}.ics` });
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
describe('a program that copied the calendar', () => {
  const feedOf = async (token: string) => {
    const { text, changedAt } = (await told(null, 'query($token: String!) { calendarByToken(token: $token) { text changedAt } }', { token })).data['calendarByToken'] as { text: string; changedAt: string };
    const { zones, events } = readCalendar(text);
    return { text, changedAt, zones, events: events.map((event) => ({ uid: event['UID']!.value, sequence: Number(event['SEQUENCE']!.value), start: event['DTSTART']!.value, status: event['STATUS']!.value, title: event['SUMMARY']!.value })) };
  };
  const subscribed = async () => {
    const { person, eventId } = await attending();
    const { token } = await run(asPerson(db, person), renewCalendarFeed, {});
    return { person, eventId, token: token!, before: await feedOf(token!) };
  };
  test('reads a moved event under its uid with a higher sequence', async () => {
    const { eventId, token, before } = await subscribed();
    expect(before).toMatchObject({ zones: ['Europe/Prague'], events: [{ uid: `${eventId}@opora`, start: '20171002T090000', status: 'CONFIRMED' }] });
    await run(asking(db), setSessions, { eventId, sessions: [{ date: '2017-10-05', startsAt: '10:30', minutes: 480 }] });
    const after = await feedOf(token);
    expect(after.events).toMatchObject([{ uid: `${eventId}@opora`, start: '20171005T103000', status: 'CONFIRMED' }]);
    expect(after.events[0]!.sequence).toBeGreaterThan(before.events[0]!.sequence);
  });
  test('reads that an event it has is cancelled; one it never had does not appear', async () => {
    const { person, eventId, token, before } = await subscribed();
    await run(asking(db), cancelEvent, { eventId, reason: 'Zkouška' });
    const after = await feedOf(token);
    expect(after.events).toMatchObject([{ uid: `${eventId}@opora`, status: 'CANCELLED', title: 'Zrušeno: Zkušební seminář 2017-10-02' }]);
    expect(after.events[0]!.sequence).toBeGreaterThan(before.events[0]!.sequence);
    expect((await feedOf(token)).events).toEqual(after.events);
    const late = await attending();
    await run(asking(db), cancelEvent, { eventId: late.eventId, reason: 'Zkouška' });
    const { token: own } = await run(asPerson(db, late.person), renewCalendarFeed, {});
    expect((await feedOf(own!)).events).toEqual([]);
    expect(person.sub).not.toBe(late.person.sub);
  });
  test('reads the same text since the same moment until something changes', async () => {
    const { token, eventId, before } = await subscribed();
    ask = graph(db, new Date('2017-08-16T10:00:00Z'));
    expect(await feedOf(token)).toEqual(before);
    await run(asking(db), switchMode, { eventId, mode: 'ONLINE' });
    expect((await feedOf(token)).changedAt).toBe('2017-08-16T10:00:00.000Z');
    ask = graph(db);
  });
});
test('a program has no calendar of its own', async () => expect(await refusalOf(run(asking(db, anActor({ sub: 'machine', roles: ['machine-client'] })), renewCalendarFeed, {}))).toMatchObject({ code: 'FORBIDDEN' }));
