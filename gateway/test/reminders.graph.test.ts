import type { Actor } from '@opora/kernel';
import { anActor, closeAll, confirmMailOf, syntheticId, testGraph, type TestGraph } from '@opora/testing';
import { aPostOffice, type PostOffice } from '../../services/notifications/test/post-office';

/**
 * Reminders of an event on 30 March 2026 at 09:00, the Monday after summer time begins, from planning to the letter: through the gateway, the events between services and
 * the schedules the worker runs, every fifteen seconds, at the clock's time.
 */
let at = '2026-01-10T10:00:00Z';
let graph: TestGraph;
let office: PostOffice;
const organiser = anActor({ roles: ['organiser'] });
const methodologist = anActor({ roles: ['mpsv-methodologist'] });
const people = ['reminded', 'moved', 'cancelled'].map((name) => anActor({ sub: syntheticId(name), grants: [] })) as [Actor, Actor, Actor];
let projectId: string;

// Tests read answers of any shape; the schema has already checked them.
// oxlint-disable-next-line typescript/no-explicit-any
async function change(who: Actor, mutation: string, input: object, answer: string): Promise<any> {
  const { data, errors } = await graph.ask(who, `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`, { input });
  expect(errors).toBeUndefined();
  return data[mutation];
}
const settled = async () => { await graph.settle(); await graph.settle(); };
/** The schedules of the worker at a moment; the letters that left. */
async function run(moment: string): Promise<string[]> {
  at = moment;
  office.letters.length = 0;
  await graph.runSchedule('notifications', 'timed-notices');
  await graph.runSchedule('notifications', 'send-mail');
  return office.letters.map(({ to, subject }) => `${to[0]} ${subject}`).sort();
}
async function anEventFor(person: Actor): Promise<{ id: string; title: string }> {
  const { event } = await change(organiser, 'createEvent', {
    projectId, kind: 'WORKSHOP', titleCs: 'Zkušební dílna', krajCode: 'CZ051', capacity: 20, mode: 'IN_PERSON', place: 'Liberec', venue: 'Sál', sessions: [{ date: '2026-03-30', startsAt: '09:00', minutes: 240 }], source: 'zkouška',
  }, 'event { id }');
  await change(organiser, 'publishSeminars', { eventIds: [event.id], registrationClosesOn: '2026-03-01' }, '__typename');
  await change(person, 'setMyContact', { email: `${person.sub}@example.invalid` }, 'email');
  await change(person, 'registerForEvent', { personId: person.sub, eventIdsInOrder: [event.id] }, '__typename');
  return event;
}
const to = ({ sub }: Actor, subject: string) => `${sub}@example.invalid ${subject}`;
const REMINDER = 'Připomenutí: akce 30. 3. 2026', MOVED = 'Připomenutí: akce 20. 4. 2026';
const [reminded, moved, cancelled] = people;
let events: { id: string }[];

beforeAll(async () => {
  office = await aPostOffice();
  process.env['SMTP_URL'] = office.url;
  confirmMailOf('example.invalid');
  graph = await testGraph({ now: () => new Date(at) });
  ({ id: projectId } = await change(methodologist, 'registerProject', {
    code: 'P9', name: 'Zkušební projekt', beneficiary: 'Zkušební kraj', krajCode: 'CZ051', status: 'RUNNING', period: { from: '2026-01-01', to: '2028-12-31', source: 'zkouška' }, source: 'zkouška',
  }, 'id'));
  await settled();
  events = [];
  for (const person of people) events.push(await anEventFor(person));
  await settled();
  await run('2026-01-10T10:01:00Z');
}, 120_000);
afterAll(async () => { await graph.stop(); await office.close(); await closeAll(); });

test('a week before, nobody is reminded a second too early, and each of those registered at 09:00 on the clock', async () => {
  expect(await run('2026-03-23T07:59:59Z')).toEqual([]);
  expect(await run('2026-03-23T08:00:00Z')).toEqual([to(reminded, REMINDER), to(moved, REMINDER), to(cancelled, REMINDER)].sort());
  expect(await run('2026-03-23T08:00:15Z')).toEqual([]);
});

test('moving an event moves its reminders, cancelling it takes them back', async () => {
  at = '2026-03-24T09:00:00Z';
  await change(organiser, 'setSessions', { eventId: events[1]!.id, sessions: [{ date: '2026-04-20', startsAt: '13:30', minutes: 240 }] }, '__typename');
  await change(organiser, 'cancelEvent', { eventId: events[2]!.id, reason: 'Zkouška' }, '__typename');
  await settled();
  expect(await run('2026-03-24T09:01:00Z')).toEqual([to(moved, 'Změna akce'), to(cancelled, 'Akce je zrušena')].sort());
});

test('a day before is 23 hours of the night summer time begins: 29 March 09:00 on the clock, 07:00 in UTC', async () => {
  expect(await run('2026-03-29T06:59:59Z')).toEqual([]);
  expect(await run('2026-03-29T07:00:00Z')).toEqual([to(reminded, REMINDER)]);
  expect(office.letters[0]!.raw).toContain('DTSTART:20260330T070000Z');
  expect(office.letters[0]!.raw).toContain('DTEND:20260330T110000Z');
  expect(await run('2026-03-29T07:00:15Z')).toEqual([]);
});

test('the moved one is reminded a week and a day before its new time, the cancelled one never', async () => {
  expect(await run('2026-04-13T11:29:59Z')).toEqual([]);
  expect(await run('2026-04-13T11:30:00Z')).toEqual([to(moved, MOVED)]);
  expect(await run('2026-04-19T11:30:00Z')).toEqual([to(moved, MOVED)]);
  expect(await run('2026-12-31T00:00:00Z')).toEqual([]);
});
