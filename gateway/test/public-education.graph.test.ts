import type { AddressInfo } from 'node:net';
import express from 'express';
import { Counters } from '../src/counters';
import { traced } from '../src/front';
import { publicRoutes } from '../src/public/public';
import { closeAll, testGraph, type TestGraph } from '@opora/testing';
import type { Actor } from '@opora/kernel';
import type { DataSource } from 'typeorm';
import { run } from '@opora/subgraph';
import { NOON, aPerson, aSeminar, asking, asPerson, aTopic, organiser } from '../../services/education/test/builders';
import { readCalendar } from '../../services/education/test/read-calendar';
import { recordAttendance } from '../../services/education/src/attendance/attendance.commands';
import { issueCertificates, setCertificateSetup } from '../../services/education/src/certificate/certificate.commands';
import { registerForEvent } from '../../services/education/src/registration/registration.commands';
import { Registration } from '../../services/education/src/registration/registration.entity';
import { setSessions } from '../../services/education/src/session/session.commands';
import { EventSession } from '../../services/education/src/session/event-session.entity';

/** Addresses of education that people are given: a calendar to subscribe to, and a certificate's verification. As a program or a browser without any token asks for them. */
let graph: TestGraph;
let db: DataSource;
let clock = NOON;
beforeAll(async () => { graph = await testGraph({ now: () => clock }); db = graph.databases.get('education')!; }, 120_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

async function attending() {
  const { projectId, topicId } = await aTopic(db);
  const eventId = await aSeminar(db, { projectId, topicId, capacity: 5, date: '2017-10-02' });
  const person = await aPerson(db);
  await run(asPerson(db, person), registerForEvent, { personId: person.sub, eventIdsInOrder: [eventId] });
  return { person, eventId, projectId };
}
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(`${graph.url}${path}`, { headers, method, redirect: 'manual' });

describe('a calendar', () => {
  const renewed = async (person: Actor) => (await graph.ask(person, 'mutation { renewCalendarFeed(input: {}) { url } }')).data.renewCalendarFeed.url as string;
  const pathOf = (url: string) => url.replace('http://localhost:4000', '');

  test('is read under the address its owner was given, by a program that knows nothing else', async () => {
    const { person, eventId } = await attending();
    const response = await get(pathOf(await renewed(person)), { cookie: 'session=x', authorization: 'Basic x' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'cache-control', 'referrer-policy', 'x-content-type-options', 'set-cookie'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="opora.ics"', 'cache-control': 'private, max-age=300, must-revalidate', 'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff', 'set-cookie': null,
    });
    const { zones, events } = readCalendar(await response.text());
    expect([zones, events.map((event) => [event['UID']!.value, event['DTSTART']])]).toEqual([['Europe/Prague'], [[`${eventId}@opora`, { value: '20171002T090000', parameters: { TZID: 'Europe/Prague' } }]]]);
  });
  test('is not sent again while the program has it, by its tag and by its time; after a change it is', async () => {
    const { person, eventId } = await attending();
    const path = pathOf(await renewed(person));
    const first = await get(path);
    const [etag, since] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
    for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': since }] as Record<string, string>[]) {
      const again = await get(path, headers);
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect([(await get(path, {}, 'HEAD')).status, (await get(path, {}, 'POST')).status]).toEqual([200, 404]);
    clock = new Date('2017-08-20T10:00:00Z');
    await run(asking(db), setSessions, { eventId, sessions: [{ date: '2017-10-05', startsAt: '09:00', minutes: 480 }] });
    for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': since }] as Record<string, string>[]) expect((await get(path, headers)).status).toBe(200);
    expect((await get(path)).headers.get('last-modified')).toBe('Sun, 20 Aug 2017 10:00:00 GMT');
  });
  test('an address that is renewed, closed, unknown or no address has one and the same answer', async () => {
    const { person } = await attending();
    const [first, second] = [await renewed(person), await renewed(person)];
    await graph.ask(person, 'mutation { closeCalendarFeed(input: {}) { url } }');
    const answers = await Promise.all([pathOf(first), pathOf(second), `/kalendar/${'x'.repeat(43)}.ics`, '/kalendar/x.ics', `/kalendar/${'x'.repeat(43)}`, '/kalendar/__proto__.ics'].map(async (path) => {
      const response = await get(path);
      const { errors } = await response.json() as { errors: { message: string; extensions: { traceId?: string } }[] };
      delete errors[0]!.extensions.traceId;
      const headers = [...response.headers.keys()].filter((name) => !['x-trace-id', 'date'].includes(name)).map((name) => [name, response.headers.get(name)]);
      return { status: response.status, errors, headers };
    }));
    expect(answers[0]).toMatchObject({ status: 404, errors: [{ message: 'Not found' }] });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('a certificate', () => {
  async function certified() {
    const { person, eventId, projectId } = await attending();
    const [registration, session] = [await db.manager.findOneByOrFail(Registration, { personId: person.sub }), await db.manager.findOneByOrFail(EventSession, { eventId })];
    const later = new Date('2017-10-03T10:00:00Z');
    await run(asking(db, organiser, later), recordAttendance, { sessionId: session.id, rows: [{ registrationId: registration.id, state: 'PRESENT' }] });
    await run(asking(db, organiser, later), setCertificateSetup, { projectId, organiser: 'Zkušební <kraj> & spol.', funderLines: [] });
    const { certificateIds: [id] } = await run(asking(db, organiser, later), issueCertificates, { seminarId: eventId });
    const [row] = await db.query(`select r.number, r.code, r.facts->'verification'->>'url' as url from certificate c join certificate_register r using (number) where c.id = $1`, [id]) as [{ number: string; code: string; url: string }];
    return { ...row, id: id!, person };
  }
  test('leads from its own address to a Czech page that says what it says and nobody’s name, in markup of its own', async () => {
    const { number, code, url, person } = await certified();
    expect(url).toBe(`http://localhost:4000/overeni/${code}`);
    const response = await get(url.replace('http://localhost:4000', ''));
    const page = await response.text();
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control'), response.headers.get('set-cookie')]).toEqual([200, 'text/html; charset=utf-8', 'no-store', null]);
    expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    for (const said of ['<html lang="cs">', 'Osvědčení je platné', number, 'Úvod do viktimologie', '2. 10. 2017', '8 h', 'Zkušební &lt;kraj&gt; &amp; spol.']) expect(page).toContain(said);
    expect(page).not.toContain('<kraj>');
    expect(page).not.toContain(person.sub);
    expect(page).not.toContain('<script');
  });
  test('is found by its number too, typed into the page', async () => {
    const { number } = await certified();
    expect(await (await get('/overeni')).text()).toContain('name="kod"');
    expect(await (await get(`/overeni?kod=${encodeURIComponent(` ${number.toLowerCase()} `)}`)).text()).toContain('Osvědčení je platné');
  });
  test('that is revoked says so, and whose it is finds it in the inbox once; one that never was is said not to be', async () => {
    const { id, code, person } = await certified();
    await graph.ask(organiser, 'mutation($i: RevokeCertificateInput!) { revokeCertificate(input: $i) { id } }', { i: { certificateId: id, reason: 'Zkouška' } });
    await graph.settle();
    const { myNotifications } = (await graph.ask(person, '{ myNotifications(first: 100) { edges { node { kind title text about { type id } } } } }')).data;
    expect(myNotifications.edges.map(({ node }: { node: { kind: string } }) => node).filter(({ kind }: { kind: string }) => kind === 'certificate-revoked')).toEqual([
      { kind: 'certificate-revoked', title: 'Osvědčení bylo zrušeno', text: 'Jedno z vašich osvědčení o absolvování bylo zrušeno a už neplatí. Které a proč, najdete po přihlášení.', about: { type: 'Certificate', id } },
    ]);
    const revoked = await get(`/overeni/${code}`);
    expect([revoked.status, await revoked.text()]).toEqual([200, expect.stringContaining('Osvědčení není platné, bylo zrušeno 20. 8. 2017.')]);
    for (const path of ['/overeni/AAAA-BBBB-CCCC', `/overeni/${'A'.repeat(200)}`, '/overeni?kod=%3Cscript%3E']) {
      const missing = await get(path);
      const page = await missing.text();
      expect([missing.status, page.includes('Osvědčení s tímto kódem nebo číslem není.'), page.includes('<script')]).toEqual([404, true, false]);
    }
  });
});

test('while education is away a calendar is not gone: it is asked for again later, and its address stands in no line of the log', async () => {
  const lines: unknown[] = [];
  const log = { info: (...line: unknown[]) => lines.push(line), warn: (...line: unknown[]) => lines.push(line), error: (...line: unknown[]) => lines.push(line) } as never;
  const token = 'secret'.padEnd(43, 'x');
  for (const executeOperation of [async () => { throw new Error(`no answer to ${token}`); }, async () => ({ body: { kind: 'single', singleResult: { data: { calendarByToken: null }, errors: [{ message: token, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] } } })]) {
    const app = express().use(traced, publicRoutes({ server: { executeOperation } as never, door: { counters: new Counters(), log } }));
    const server = app.listen(0);
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/kalendar/${token}.ics`);
    expect([response.status, response.headers.get('retry-after'), (await response.text()).includes(token)]).toEqual([503, '60', false]);
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
  }
  expect(lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(lines)).not.toContain(token);
});

test('who asks for public addresses too often waits, whatever they ask for', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 70; n++) statuses.push((await get(n % 2 ? '/kalendar/x.ics' : '/overeni')).status);
  expect(statuses.at(-1)).toBe(429);
  expect((await get('/overeni')).headers.get('retry-after')).toMatch(/^\d+$/);
});
