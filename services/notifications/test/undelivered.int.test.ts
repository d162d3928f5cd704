import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createLog, run } from '@opora/subgraph';
import { anActor, closeAll } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { Contact } from '../src/contact/contact.entity';
import { Delivery } from '../src/delivery/delivery.entity';
import { sendMails } from '../src/email/email.schedules';
import { smtpMailer } from '../src/email/smtp';
import { isSignedBy, signature } from '../src/webhook/sign';
import { reportsSecret } from '../src/undelivered/undelivered.resolvers';
import { aDatabase, aPerson, aRoundTable, askOf, contextOf, deliver } from './builders';
import { aPostOffice, type PostOffice } from './post-office';
import { aReport } from './reports';

const KEY = 'k'.repeat(32);
process.env['NOTIFICATIONS_KEY'] = KEY;
const settings = { MAIL_FROM: 'Opora <noreply@opora.example.invalid>', MAIL_FUNDER: 'Evropský sociální fond', PUBLIC_URL: 'https://opora.example.invalid', NOTIFICATIONS_KEY: KEY };
const operator = anActor({ roles: ['operator'] });
let db: DataSource;
let office: PostOffice;
beforeAll(async () => { db = await aDatabase(); office = await aPostOffice(); });
beforeEach(async () => { await db.query('delete from notice; delete from outbox'); office.letters.length = 0; });
afterAll(async () => { await office.close(); await closeAll(); });

const send = () => sendMails({ db, now: () => new Date(), signal: new AbortController().signal, log: createLog('test', 'silent') }, settings, () => smtpMailer({ url: office.url }));
/** Somebody to whom a letter has left. */
async function aLetter() {
  const person = aPerson();
  const email = `Synthetic-${person.sub.slice(0, 8)}@example.invalid`;
  await run(contextOf(db, person), setMyContact, { email });
  const event = aRoundTable([person.sub]);
  await deliver(db, event);
  expect(await send()).toBe(1);
  const messageId = office.letters.at(-1)!.messageId.slice(1).split('@')[0]!;
  return { person, email, messageId, roundTableId: event.payload.roundTableId };
}
const REPORT = 'mutation($report: String!, $signature: String!) { reportUndelivered(input: { report: $report, signature: $signature }) { deliveries } }';
const tell = (report: string, signed = signature(reportsSecret(KEY), report, new Date())) => askOf(db, null, REPORT, { report: Buffer.from(report).toString('base64'), signature: signed });
const deliveryOf = (person: { sub: string }) => db.manager.findOneByOrFail(Delivery, { recipient: person.sub, channel: 'EMAIL' });
const bounced = async (person: { sub: string }) => (await db.manager.findOneByOrFail(Contact, { id: person.sub })).bouncedAt !== null;

test('a letter that comes back waits for a person with its life told, its address is not tried again, and education learns of it once', async () => {
  const { person, email, messageId, roundTableId } = await aLetter();
  const report = aReport({ messageId, address: email.toLowerCase() });
  expect((await tell(report)).data.reportUndelivered).toEqual({ deliveries: 1 });
  expect((await tell(report)).data.reportUndelivered).toEqual({ deliveries: 0 });
  const delivery = await deliveryOf(person);
  expect(delivery).toMatchObject({ state: 'NEEDS_ATTENTION', lastError: 'ADDRESS_REFUSED', attempts: 1 });
  expect((await askOf(db, operator, 'query($id: ID!) { delivery(id: $id) { life { what code } viewerCan { retry } } }', { id: delivery.id })).data.delivery).toEqual({ life: [{ what: 'BOUNCED', code: 'ADDRESS_REFUSED' }], viewerCan: { retry: true } });
  expect(await bounced(person)).toBe(true);
  expect(await db.query(`select topic, consumer, payload from outbox`)).toEqual([{ topic: 'notice-undelivered', consumer: 'education', payload: { kind: 'round-table-scheduled', about: { type: 'RoundTable', id: roundTableId }, recipient: person.sub } }]);
  await deliver(db, aRoundTable([person.sub]));
  expect(await send()).toBe(0);
});

test('a full mailbox stops the letter, not the address; a new address set meanwhile stays good', async () => {
  const full = await aLetter();
  await tell(aReport({ messageId: full.messageId, address: full.email, status: '5.2.2' }));
  expect(await deliveryOf(full.person)).toMatchObject({ state: 'NEEDS_ATTENTION', lastError: 'UNDELIVERED_5.2.2' });
  expect(await bounced(full.person)).toBe(false);
  const moved = await aLetter();
  await run(contextOf(db, moved.person), setMyContact, { email: `new-${moved.email}` });
  await tell(aReport({ messageId: moved.messageId, address: moved.email }));
  expect(await bounced(moved.person)).toBe(false);
});

test('a report that is unsigned, signed with something else, changed, old, or about nothing of ours changes nothing', async () => {
  const { person, email, messageId } = await aLetter();
  const report = aReport({ messageId, address: email });
  const secret = reportsSecret(KEY);
  for (const forged of ['', 'v1=0', signature(KEY, report, new Date()), signature(secret, `${report} `, new Date()), signature(secret, report, new Date(Date.now() - 301_000))])
    expect((await tell(report, forged)).errors![0].extensions.code).toBe('NOT_FOUND');
  for (const other of [aReport({ messageId: randomUUID(), address: email }), aReport({ messageId, action: 'delayed' }), 'Subject: Re\r\n\r\ndobrý den'])
    expect((await tell(other)).data.reportUndelivered).toEqual({ deliveries: 0 });
  expect(await deliveryOf(person)).toMatchObject({ state: 'SENT' });
  expect(await bounced(person)).toBe(false);
  expect(await db.query('select 1 from outbox')).toEqual([]);
});

test('the operator alone learns where and with what a mail server reports; the secret is in no table', async () => {
  const ACCESS = '{ undeliveredReports { url secret } }';
  expect((await askOf(db, operator, ACCESS)).data.undeliveredReports).toEqual({ url: 'http://localhost:4000/nedorucene', secret: reportsSecret(KEY) });
  expect((await askOf(db, anActor({ roles: ['organiser'] }), ACCESS)).errors![0].extensions.code).toBe('FORBIDDEN');
});

test('the mail server\'s script posts the report as it is, signed so that it is believed, and asks to be tried again when nobody answers', async () => {
  const got: { body: Buffer; signature: string }[] = [];
  let status = 202;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => { got.push({ body: Buffer.concat(parts), signature: String(request.headers['opora-signature']) }); response.writeHead(status).end(); });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const dir = mkdtempSync(join(tmpdir(), 'opora-report-'));
  writeFileSync(join(dir, 'secret'), `${reportsSecret(KEY)}\n`);
  const bytes = Buffer.concat([Buffer.from(aReport()), Buffer.from([0, 0xff, 0x0d, 0x0a])]);
  const told = () => new Promise<number>((resolve) => {
    const child = execFile(process.execPath, [join(__dirname, '../mail-server/report-undelivered.mjs'), `http://127.0.0.1:${(server.address() as AddressInfo).port}/nedorucene`, join(dir, 'secret')], (error) => resolve(error ? Number(error.code) : 0));
    child.stdin!.end(bytes);
  });
  try {
    expect(await told()).toBe(0);
    expect(got[0]!.body.equals(bytes)).toBe(true);
    expect(isSignedBy(reportsSecret(KEY), got[0]!.signature, bytes, new Date())).toBe(true);
    status = 503;
    expect(await told()).toBe(75);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  }
});
