import { randomUUID } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { createLog, run } from '@opora/subgraph';
import { anActor, closeAll } from '@opora/testing';
import { Delivery } from '../src/delivery/delivery.entity';
import { isPublicAddress } from '../src/webhook/address.rules';
import { postTo, type Door } from '../src/webhook/door';
import { isSignedBy, webhookSecret } from '../src/webhook/sign';
import { disableWebhook, rotateWebhookSecret } from '../src/webhook/webhook.commands';
import type { Webhook } from '../src/webhook/webhook.entity';
import { reconnectThrough, registerThrough } from '../src/webhook/webhook.resolvers';
import { sendHooks } from '../src/webhook/webhook.schedules';
import { aDatabase, aPerson, aRoundTable, askOf, contextOf, deliver } from './builders';

const KEY = 'k'.repeat(32);
process.env['NOTIFICATIONS_KEY'] = KEY;
const URL_OUTSIDE = 'https://hooks.example.org/opora?source=1';
const operator = anActor({ roles: ['operator'] });

let db: DataSource;
let server: http.Server;
let got: { url: string; headers: IncomingMessage['headers']; body: string }[];
let answer: (response: ServerResponse) => void;
beforeAll(async () => { db = await aDatabase(); });
beforeEach(async () => {
  await db.query('delete from notice; delete from webhook');
  got = [];
  answer = (response) => response.end('ok');
  server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part) => { body += part; }).on('end', () => { got.push({ url: request.url!, headers: request.headers, body }); answer(response); });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
});
afterEach(() => { server.closeAllConnections(); server.close(); });
afterAll(closeAll);

/** Our server behind the outside name, without TLS; everything else is the real door. */
const door = (over: Partial<Door> = {}): Door => ({
  resolve: async () => [{ address: '127.0.0.1', family: 4 }], isOpen: () => true, timeoutMs: 500,
  request: (options, then) => http.request({ ...options, protocol: 'http:', port: (server.address() as AddressInfo).port }, then), ...over,
});
const register = (url = URL_OUTSIDE, through = door(), who = operator) => registerThrough(through)(null, { input: { name: 'Synthetic registry', url, kinds: ['round-table-scheduled'] } as never }, contextOf(db, who));
const send = (through = door(), minutes = 0) => sendHooks({ db, now: () => new Date(Date.now() + minutes * 60_000), signal: new AbortController().signal, log: createLog('test', 'silent') }, KEY, through);
const hookDelivery = () => db.manager.findOneByOrFail(Delivery, { channel: 'WEBHOOK' });

test('an outside system is told of its kinds by signed ids, once, to the very address that was checked', async () => {
  const { webhook } = await register();
  const event = aRoundTable([aPerson().sub, aPerson().sub]);
  const eventId = randomUUID();
  await deliver(db, event, eventId);
  await deliver(db, event, eventId);
  got.length = 0;
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  const [{ url, headers, body }] = got as [typeof got[0]];
  const { id } = await hookDelivery();
  expect(url).toBe('/opora?source=1');
  expect(headers).toMatchObject({ host: expect.stringContaining('hooks.example.org'), 'opora-delivery': id });
  expect(JSON.parse(body)).toEqual({ id, eventId, kind: 'round-table-scheduled', about: { type: 'RoundTable', id: event.payload.roundTableId }, at: expect.any(String) });
  expect(isSignedBy(webhookSecret(KEY, webhook), headers['opora-signature'] as string, body, new Date())).toBe(true);
});

test('the secret is in the answer of the registration and in no table; rotating makes the old one worthless', async () => {
  const { webhook } = await register();
  const secret = webhookSecret(KEY, webhook);
  const { data } = await askOf(db, operator, 'mutation($id: ID!) { rotateWebhookSecret(input: { id: $id, idempotencyKey: "rotate" }) { secret webhook { id } } }', { id: webhook.id });
  expect(data.rotateWebhookSecret.secret).not.toBe(secret);
  const stored = JSON.stringify([await db.query('select * from webhook'), await db.query('select * from idempotency'), await db.query('select * from audit')]);
  for (const each of [secret, data.rotateWebhookSecret.secret]) expect(stored).not.toContain(each);
});

test('a name that leads inside is refused, at registration and at every message, and nothing is sent there', async () => {
  const inside = (...addresses: string[]) => door({ isOpen: isPublicAddress, resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })) });
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '10.0.0.1'], ['::ffff:192.168.0.1'], ['169.254.169.254'], ['fd00::1']]) await expect(register(URL_OUTSIDE, inside(...addresses))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', violations: [{ actual: 'NOT_PUBLIC', field: 'input.url' }] });
  await register();
  got.length = 0;
  await deliver(db, aRoundTable([aPerson().sub]));
  expect(await send(inside('127.0.0.1'))).toBe(0);
  expect(await hookDelivery()).toMatchObject({ state: 'NEEDS_ATTENTION', lastError: 'WEBHOOK_NOT_PUBLIC' });
  expect(got).toHaveLength(0);
});

test('a redirect is not followed and refuses the registration', async () => {
  answer = (response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end();
  await expect(register()).rejects.toMatchObject({ code: 'BAD_USER_INPUT', violations: [{ actual: 'REDIRECTS' }] });
  expect(got).toHaveLength(1);
});

test('addresses that are refused by their look are refused before anything is asked', async () => {
  const asked = jest.fn(async () => [{ address: '127.0.0.1', family: 4 }]);
  for (const url of ['http://hooks.example.org/', 'https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/', 'https://10.0.0.1/', 'https://0.0.0.0/', 'https://2130706433/', 'https://localhost./', 'https://user:pass@hooks.example.org/', 'https://hooks.example.org:22/'])
    await expect(register(url, door({ resolve: asked }))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(asked).not.toHaveBeenCalled();
  expect(got).toHaveLength(0);
});

test('a system that is slow, gone, or talks without end holds nobody up', async () => {
  answer = () => undefined;
  expect(await postTo(URL_OUTSIDE, '{}', {}, door())).toEqual({ problem: 'NO_ANSWER' });
  expect(await postTo(URL_OUTSIDE, '{}', {}, door({ resolve: () => new Promise(() => undefined) }))).toEqual({ problem: 'UNKNOWN_HOST' });
  expect(await postTo(URL_OUTSIDE, '{}', {}, door({ resolve: () => Promise.reject(new Error('ENOTFOUND')) }))).toEqual({ problem: 'UNKNOWN_HOST' });
  let written = 0;
  answer = (response) => {
    response.on('error', () => undefined);
    const more = () => { while (!response.destroyed && written < 64 * 1024 * 1024) { written += 65_536; if (!response.write(Buffer.alloc(65_536))) { response.once('drain', more); return; } } };
    more();
  };
  expect(await postTo(URL_OUTSIDE, '{}', {}, door({ timeoutMs: 5000 }))).toEqual({ status: 200 });
  expect(written).toBeLessThan(64 * 1024 * 1024);
});

test('trouble is tried again, a refusal waits for a person, a disconnected system is told nothing more', async () => {
  const { webhook } = await register();
  await deliver(db, aRoundTable([aPerson().sub]));
  answer = (response) => response.writeHead(503).end();
  await send();
  expect(await hookDelivery()).toMatchObject({ state: 'QUEUED', lastError: 'WEBHOOK_503', attempts: 1 });
  answer = (response) => response.writeHead(401).end();
  await send(door(), 2);
  expect(await hookDelivery()).toMatchObject({ state: 'QUEUED', lastError: 'WEBHOOK_401' });
  answer = (response) => response.writeHead(422).end();
  await send(door(), 10);
  expect(await hookDelivery()).toMatchObject({ state: 'NEEDS_ATTENTION', lastError: 'WEBHOOK_422' });
  await db.query('delete from notice');
  await deliver(db, aRoundTable([aPerson().sub]));
  await run(contextOf(db, operator), disableWebhook, { id: webhook.id });
  expect(await send()).toBe(0);
  expect(await hookDelivery()).toMatchObject({ state: 'WITHDRAWN', lastError: 'WEBHOOK_DISABLED' });
  await db.query('delete from notice');
  await deliver(db, aRoundTable([aPerson().sub]));
  expect(await db.manager.countBy(Delivery, { channel: 'WEBHOOK' })).toBe(0);
});

test('a system that takes nothing for three days is disconnected, whoever registered it is told once, and sees it; after a trial message it is told again', async () => {
  await db.query('delete from outbox');
  const DAY = 24 * 60;
  const { webhook } = await register();
  const one = async (minutes: number) => { await deliver(db, aRoundTable([aPerson().sub])); await send(door(), minutes); };
  const seen = async () => (await askOf(db, operator, '{ webhooks { failingSince disabledAt } }')).data.webhooks[0] as { failingSince: string | null; disabledAt: string | null };
  answer = (response) => response.writeHead(500).end();
  await one(0);
  expect(await seen()).toEqual({ failingSince: expect.any(String), disabledAt: null });
  answer = (response) => response.end();
  await one(2 * DAY);
  expect(await seen()).toEqual({ failingSince: null, disabledAt: null });
  answer = (response) => response.writeHead(500).end();
  await one(2 * DAY);
  await one(4 * DAY);
  expect(await seen()).toEqual({ failingSince: expect.any(String), disabledAt: null });
  await Promise.all([one(5 * DAY + 1), one(5 * DAY + 1)]);
  expect(await seen()).toEqual({ failingSince: expect.any(String), disabledAt: expect.any(String) });
  expect(await db.query('select topic, payload from outbox')).toEqual([{ topic: 'webhook-switched-off', payload: { recipients: [operator.sub], webhookId: webhook.id } }]);
  const again = () => reconnectThrough(door())(null, { input: { id: webhook.id } as never }, contextOf(db, operator));
  await expect(again()).rejects.toMatchObject({ code: 'BAD_USER_INPUT', violations: [{ field: 'input.id', actual: 'REFUSES' }] });
  answer = (response) => response.end();
  await expect(again()).resolves.toMatchObject({ failingSince: null, disabledAt: null });
});

test('only the operator connects systems, and only to kinds there are', async () => {
  for (const who of [anActor({ roles: ['organiser'] }), aPerson()]) await expect(register(URL_OUTSIDE, door(), who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(got).toHaveLength(0);
  await expect(registerThrough(door())(null, { input: { name: 'Synthetic registry', url: URL_OUTSIDE, kinds: ['nothing'] } as never }, contextOf(db, operator))).rejects.toMatchObject({ code: 'NTF_KIND_UNKNOWN' });
  const webhook: Webhook = (await register()).webhook;
  await expect(run(contextOf(db, operator), rotateWebhookSecret, { id: webhook.id, expectedVersion: 7 })).rejects.toMatchObject({ code: 'CONFLICT_VERSION' });
  expect((await askOf(db, operator, '{ webhooks { name url kinds } }')).data.webhooks).toEqual([{ name: 'Synthetic registry', url: URL_OUTSIDE, kinds: ['round-table-scheduled'] }]);
});
