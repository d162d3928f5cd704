import type { AddressInfo } from 'node:net';
import { httpTransport } from '@opora/gateway';
import type { Actor } from '@opora/kernel';
import { run, serve } from '@opora/subgraph';
import { closeAll, testGraph, type TestGraph } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { addMaterial, publishMaterial } from '../../services/education/src/material/material.commands';
import { NOON, aPerson, aProject, asking, organiser } from '../../services/education/test/builders';

/** Files as a browser or a program sends and gets them: plain HTTP, bound to who is signed in. */
let graph: TestGraph;
let db: DataSource;
beforeAll(async () => { graph = await testGraph({ now: () => NOON }); db = graph.databases.get('education')!; }, 120_000);
afterAll(async () => { await graph.stop(); await closeAll(); });

const PDF = Buffer.from('%PDF-1.7\nzkouška\n%%EOF\n');
/** The header of somebody the test graph has seen. */
async function as(who: Actor): Promise<Record<string, string>> {
  await graph.ask(who, '{ kraje { code } }');
  return { authorization: `Test ${who.sub} ${JSON.stringify(who.grants)}` };
}
const post = async (who: Actor | null, body: Buffer, { query = 'purpose=EVIDENCE&fileName=doklad.pdf', headers = {} as Record<string, string> } = {}) => {
  const response = await fetch(`${graph.url}/soubory?${query}`, { method: 'POST', body: new Uint8Array(body), headers: { ...(who && await as(who)), ...headers } });
  return { status: response.status, headers: response.headers, body: await response.json() as { id: string; bytes: number; contentType: string; fileName: string; errors?: { message: string; extensions: { code: string; traceId: string } }[] } };
};
const get = async (who: Actor | null, path: string, headers: Record<string, string> = {}) => fetch(`${graph.url}${path}`, { headers: { ...(who && await as(who)), ...headers } });
const COURSE = { titleCs: 'Kurz', organiserCs: 'Zkušební vzdělavatel', form: 'ACCREDITED_COURSE', from: '2017-03-01', to: '2017-03-01', minutes: 480 };

test('evidence of five megabytes goes up, proves a course, and comes down to its person and the organiser as a download, to nobody else', async () => {
  const [person, stranger] = [await aPerson(db), await aPerson(db)];
  const large = Buffer.alloc(5 * 1024 * 1024, 7);
  PDF.copy(large);
  const { status, headers, body } = await post(person, large, { query: `purpose=EVIDENCE&fileName=${encodeURIComponent('Osvědčení č. 1')}` });
  expect([status, headers.get('location'), headers.get('set-cookie'), body]).toMatchObject([201, `/soubory/${body.id}`, null, { bytes: large.length, contentType: 'application/pdf', fileName: 'Osvědčení č. 1.pdf' }]);
  const { errors } = await graph.ask(person, 'mutation($i: RecordExternalTrainingInput!) { recordExternalTraining(input: $i) { evidence { file { url } } } }', { i: { ...COURSE, personId: person.sub, evidence: { fileId: body.id } } });
  expect(errors).toBeUndefined();
  for (const who of [person, organiser]) {
    const response = await get(who, `/soubory/${body.id}`);
    expect([response.status, Object.fromEntries(['content-type', 'content-disposition', 'cache-control', 'content-security-policy', 'x-content-type-options'].map((name) => [name, response.headers.get(name)]))]).toEqual([200, {
      'content-type': 'application/pdf', 'content-disposition': `attachment; filename="Osvedceni c. 1.pdf"; filename*=UTF-8''Osv%C4%9Bd%C4%8Den%C3%AD%20%C4%8D.%201.pdf`,
      'cache-control': 'private, no-store', 'content-security-policy': `sandbox; default-src 'none'`, 'x-content-type-options': 'nosniff',
    }]);
    expect(Buffer.from(await response.arrayBuffer()).equals(large)).toBe(true);
  }
  for (const who of [stranger, null]) {
    const response = await get(who, `/soubory/${body.id}`);
    expect([response.status, await response.json()]).toMatchObject([404, { errors: [{ message: 'Záznam nebyl nalezen.', extensions: { code: 'NOT_FOUND' } }] }]);
  }
});

describe('an upload', () => {
  test('of nobody is refused before its bytes are read', async () => expect(await post(null, PDF)).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } }));
  test('with a token that does not hold is refused', async () => expect(await post(null, PDF, { headers: { authorization: 'Bearer x' } })).toMatchObject({ status: 401 }));
  test('that is too large, packed, a form, of another kind or without a purpose is refused by name', async () => {
    const person = await aPerson(db);
    const refused = async (body: Buffer, more: Parameters<typeof post>[2] = {}) => { const answer = await post(person, body, more); return [answer.status, answer.body.errors?.[0]?.extensions.code]; };
    expect(await post(person, Buffer.alloc(5 * 1024 * 1024 + 1))).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'FILE_TOO_LARGE', violations: [{ code: 'FILE_TOO_LARGE', field: 'input.base64', limit: 5 * 1024 * 1024, messageCs: 'Soubor je příliš velký (nejvýše 5 MB).' }] } }] } });
    expect(await refused(PDF, { headers: { 'content-encoding': 'gzip' } })).toEqual([415, 'BAD_REQUEST']);
    expect(await refused(PDF, { headers: { 'content-type': 'multipart/form-data; boundary=x' } })).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await refused(Buffer.from('<html>'), { headers: { 'content-type': 'application/pdf' } })).toEqual([415, 'FILE_TYPE']);
    expect(await refused(Buffer.alloc(0))).toEqual([415, 'FILE_TYPE']);
    expect(await refused(PDF, { query: 'fileName=x' })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refused(PDF, { query: 'purpose=EVIDENCE&purpose=IMPORT&fileName=x' })).toEqual([400, 'BAD_USER_INPUT']);
  });
  test('repeated under its key is one file', async () => {
    const person = await aPerson(db);
    const [first, again, other] = [await post(person, PDF, { headers: { 'idempotency-key': 'one' } }), await post(person, PDF, { headers: { 'idempotency-key': 'one' } }), await post(person, Buffer.concat([PDF, PDF]), { headers: { 'idempotency-key': 'one' } })];
    expect([first.body.id === again.body.id, other.status, other.body.errors![0]!.extensions.code]).toEqual([true, 409, 'IDEMPOTENCY_MISMATCH']);
  });
  test('of many at once is taken in a few at a time; the others are told to come again', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => aPerson(db)));
    const headers = await Promise.all(people.map(as));
    const large = new Uint8Array(Buffer.concat([PDF, Buffer.alloc(2 * 1024 * 1024)]));
    const answers = await Promise.all(headers.map((each) => fetch(`${graph.url}/soubory?purpose=EVIDENCE&fileName=x`, { method: 'POST', body: large, headers: each })));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([]);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(8);
    for (const { status, headers: told } of answers) if (status === 503) expect(told.get('retry-after')).toBe('5');
  });
});

test('a list larger than a request is imported by the key of its upload', async () => {
  const [{ projectId }, people] = [await aProject(db), [await aPerson(db), await aPerson(db)]];
  const { data } = await graph.ask(organiser, 'mutation($i: CreateEventInput!) { createEvent(input: $i) { event { id } } }', { i: { projectId, kind: 'WORKSHOP', titleCs: 'Zkušební', capacity: 5, okresCode: 'CZ0513', sessions: [{ date: '2017-10-02' }] } });
  const eventId = data.createEvent.event.id as string;
  await graph.ask(organiser, 'mutation($i: PublishSeminarsInput!) { publishSeminars(input: $i) { events { id } } }', { i: { eventIds: [eventId] } });
  const list = Buffer.from(`Osoba;Poznámka\r\n${people.map(({ sub }) => `${sub};${'x'.repeat(30_000)}\r\n`).join('')}`.padEnd(400_000, ' '));
  const { status, body } = await post(organiser, list, { query: 'purpose=IMPORT&fileName=ucastnici.csv' });
  expect([status, body.contentType]).toEqual([201, 'text/csv']);
  const imported = await graph.ask(organiser, 'mutation($i: ImportParticipantsInput!) { importParticipants(input: $i) { accepted written problems { code } } }', { i: { eventId, fileId: body.id, dryRun: false } });
  expect(imported.data).toEqual({ importParticipants: { accepted: 2, written: 2, problems: [] } });
});

test('the file of a published material is for anyone, and may be kept by whoever has it', async () => {
  const { projectId } = await aProject(db);
  const { body } = await post(organiser, PDF, { query: 'purpose=ATTACHMENT&fileName=letak.pdf' });
  const { id } = await run(asking(db), addMaterial, { projectId, kind: 'LEAFLET', titleCs: 'Leták' });
  expect((await get(null, `/soubory/${body.id}`)).status).toBe(404);
  await run(asking(db), publishMaterial, { materialId: id, fileId: body.id });
  const response = await get(null, `/soubory/${body.id}`);
  expect([response.status, response.headers.get('cache-control'), Buffer.from(await response.arrayBuffer()).equals(PDF)]).toEqual([200, 'public, max-age=3600', true]);
  const { etag } = Object.fromEntries(response.headers) as { etag: string };
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
});

test('a service of its own process takes the largest file as the gateway sends it, and nothing much larger', async () => {
  const keys = [{ kid: 'one', secret: 'a secret of this test that is long enough' }];
  const server = serve({ name: 'education', execute: async ({ variables }) => ({ data: { length: (variables!['base64'] as string).length } }) }, keys, async () => undefined);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const send = httpTransport('education', `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys);
  const asked = (bytes: number) => send({ query: 'mutation', variables: { base64: Buffer.alloc(bytes).toString('base64') } }, { actor: organiser, traceId: 't', deadline: Date.now() + 10_000 });
  expect(await asked(5 * 1024 * 1024)).toEqual({ data: { length: 6_990_508 } });
  await expect(asked(7 * 1024 * 1024)).rejects.toMatchObject({ reason: expect.stringMatching(/413|not reached/) as string });
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
});
