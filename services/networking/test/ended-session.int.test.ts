import type { DataSource } from 'typeorm';
import type { Actor } from '@opora/kernel';
import { Audit, Context, createExecutor, createLog, run } from '@opora/subgraph';
import { actors, anActor, cloneDatabase, closeAll, connectTo, syntheticId } from '@opora/testing';
import { endMySessions, endSessions } from '../src/session/ended-session.commands';
import { EndedSession } from '../src/session/ended-session.entity';
import { forgetEndedSessions } from '../src/session/ended-session.schedule';
import { networking } from '../src/subgraph';

const NOW = new Date('2026-11-22T10:00:00Z');
const DAY = 24 * 3_600_000;
let db: DataSource, served: DataSource, clock = NOW;
beforeAll(async () => {
  const clone = await cloneDatabase();
  [db, served] = await Promise.all([connectTo(clone, networking), connectTo(clone, networking, { background: false })]);
});
afterAll(closeAll);
beforeEach(() => { clock = NOW; });

let n = 0;
const aPerson = (session?: string): Actor => ({ ...anActor({ sub: syntheticId(`session:${n += 1}`), grants: [] }), ...(session && { session }) });
const contextOf = (actor: Actor) => new Context(served, { actor, traceId: 't', deadline: Date.now() + 10_000 }, () => clock, true);
const end = (personId: string, more: object = {}, by = actors['gdpr-officer']) => run(contextOf(by), endSessions, { personId, reason: 'Ztracený počítač', ...more });
const ask = async (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) =>
  createExecutor(networking, served, createLog('test', 'silent'), () => clock).execute({ query, variables }, { actor, traceId: 't', deadline: Date.now() + 10_000 });
const endedOf = async (personId: string) => (await ask(actors['machine-client'], 'query ($p: ID!) { sessionsEndedOf(personId: $p) { sessionId issuedUntil } }', { p: personId })).data!['sessionsEndedOf'];

test('what ended is told to the gateway until the longest token has run out, then forgotten for good', async () => {
  const person = aPerson('here');
  await run(contextOf(person), endMySessions, {});
  await end(person.sub);
  expect(await endedOf(person.sub)).toEqual([{ sessionId: null, issuedUntil: NOW.toISOString() }, { sessionId: 'here', issuedUntil: NOW.toISOString() }]);
  const forget = () => forgetEndedSessions({ db, now: () => clock, signal: new AbortController().signal });
  clock = new Date(NOW.getTime() + DAY - 1);
  expect([((await endedOf(person.sub)) as object[]).length, await forget()]).toEqual([2, 0]);
  clock = new Date(NOW.getTime() + DAY);
  expect(await endedOf(person.sub)).toEqual([]);
  expect(await forget()).toBeGreaterThanOrEqual(2);
  expect(await db.manager.countBy(EndedSession, { personId: person.sub })).toBe(0);
});

test('a token that names no session ends all of the person', async () => {
  const person = aPerson();
  expect(await run(contextOf(person), endMySessions, {})).toMatchObject({ sessionId: null, endedBy: person.sub });
});

test('two who end one session at once end it once', async () => {
  const person = aPerson();
  const both = await Promise.all([end(person.sub, { sessionId: 's' }), end(person.sub, { sessionId: 's' }, actors.operator)]);
  expect(both[0].id).toBe(both[1].id);
  expect(await db.manager.countBy(EndedSession, { personId: person.sub })).toBe(1);
});

test('an operator or officer of one kraj only ends nobody’s session', async () => {
  for (const role of ['operator', 'gdpr-officer'] as const) await expect(end(aPerson().sub, {}, anActor({ grants: [{ role, level: 'KRAJ', id: 'CZ051' }] }))).rejects.toMatchObject({ code: 'FORBIDDEN_SCOPE' });
});

test('every end leaves a note of who ended it', async () => {
  const person = aPerson();
  const { id } = await end(person.sub);
  expect(await db.manager.findBy(Audit, { objectId: id })).toMatchObject([{ action: 'endSessions', actor: actors['gdpr-officer'].sub }]);
});

test('the list is for an operator and an officer, who leaves a note of whom they read', async () => {
  const person = aPerson();
  await end(person.sub, { sessionId: 'listed' });
  const LIST = 'query ($p: ID) { endedSessions(personId: $p) { totalCount edges { node { sessionId reason personId } } } }';
  expect((await ask(actors.operator, LIST, { p: person.sub })).data).toEqual({ endedSessions: { totalCount: 1, edges: [{ node: { sessionId: 'listed', reason: 'Ztracený počítač', personId: person.sub } }] } });
  expect(await db.manager.findBy(Audit, { objectId: person.sub, action: 'listEndedSessions' })).toMatchObject([{ actor: actors.operator.sub }]);
  for (const actor of [person, actors['regional-methodologist'], actors['machine-client']]) expect((await ask(actor, LIST)).errors![0]!.extensions!['code']).toBe('FORBIDDEN');
});

test('rows are seen by nobody else than the person, those who run the platform and its officers', async () => {
  const person = aPerson();
  await end(person.sub);
  const seenBy = async (actor: Actor) => (await contextOf(actor).rows('select 1 from ended_session where person_id = $1', [person.sub])).length;
  expect([await seenBy(person), await seenBy(actors.operator), await seenBy(aPerson()), await seenBy(actors.organiser), await seenBy(actors['mpsv-methodologist'])]).toEqual([1, 1, 0, 0, 0]);
});
