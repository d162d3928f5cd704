import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { addressConfirmation, eventCancelled, notificationKinds, seminarInvitation } from '@opora/contracts';
import { createLog, run } from '@opora/subgraph';
import { anActor, closeAll } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { sendMails } from '../src/email/email.schedules';
import { smtpMailer } from '../src/email/smtp';
import { setPreference } from '../src/preference/preference.commands';
import { reportsSecret } from '../src/undelivered/undelivered.resolvers';
import { readComplaint, readReport } from '../src/undelivered/report.rules';
import { signature } from '../src/webhook/sign';
import { aDatabase, aPerson, askOf, contextOf, deliver } from './builders';
import { aPostOffice, type PostOffice } from './post-office';
import { aComplaint, aReport } from './reports';

const KEY = 'k'.repeat(32);
process.env['NOTIFICATIONS_KEY'] = KEY;
const settings = { MAIL_FROM: 'Opora <noreply@opora.example.invalid>', MAIL_FUNDER: 'Evropský sociální fond', PUBLIC_URL: 'https://opora.example.invalid', NOTIFICATIONS_KEY: KEY };
let db: DataSource;
let office: PostOffice;
beforeAll(async () => { db = await aDatabase(); office = await aPostOffice(); });
beforeEach(async () => { await db.query('delete from notice; delete from outbox'); office.letters.length = 0; });
afterAll(async () => { await office.close(); await closeAll(); });

const send = () => sendMails({ db, now: () => new Date(), signal: new AbortController().signal, log: createLog('test', 'silent') }, settings, () => smtpMailer({ url: office.url }));
const OPTIONAL = notificationKinds.filter(({ essential }) => !essential).length;
const someone = async (email = `synthetic-${randomUUID().slice(0, 8)}@example.invalid`) => {
  const person = aPerson();
  await run(contextOf(db, person), setMyContact, { email });
  return { person, email };
};
const anInvitation = (person: { sub: string }) => seminarInvitation({ recipients: [person.sub], invitationId: randomUUID(), seminars: 5, closesOn: null });
const lastId = () => office.letters.at(-1)!.messageId.slice(1).split('@')[0]!;
const tell = async (report: string) => (await askOf(db, null, 'mutation($report: String!, $signature: String!) { reportUndelivered(input: { report: $report, signature: $signature }) { deliveries } }',
  { report: Buffer.from(report).toString('base64'), signature: signature(reportsSecret(KEY), report, new Date()) })).data.reportUndelivered.deliveries as number;
const off = async (person: ReturnType<typeof aPerson>) => ((await askOf(db, person, '{ myPreferences { mode } }')).data.myPreferences as { mode: string }[]).filter(({ mode }) => mode === 'OFF').length;

test('a complaint switches off every kind that may be, for everybody with that address, once; what is essential still comes; the reader may switch on again', async () => {
  const { person, email } = await someone();
  const { person: sharing } = await someone(email.toUpperCase().replace('@EXAMPLE.INVALID', '@example.invalid'));
  const invitation = anInvitation(person);
  await deliver(db, invitation);
  expect(await send()).toBe(1);
  const report = aComplaint({ messageId: lastId() });
  expect([await tell(report), await tell(report)]).toEqual([1, 0]);
  expect([await off(person), await off(sharing)]).toEqual([OPTIONAL, OPTIONAL]);
  await deliver(db, anInvitation(person));
  await deliver(db, eventCancelled({ recipients: [person.sub], eventId: randomUUID(), day: '2026-12-01', time: null, version: 1 }));
  expect(await send()).toBe(1);
  expect(office.letters.at(-1)!.subject).toBe('Akce je zrušena');
  await run(contextOf(db, person), setPreference, { kind: 'seminar-invitation', channel: 'EMAIL', mode: 'AT_ONCE' });
  await deliver(db, anInvitation(person));
  expect(await send()).toBe(1);
});

test('the organiser sees the invitation as opted out, education is told to ask again, and the delivery keeps that it had left', async () => {
  const { person, email } = await someone();
  await db.query(`insert into known_person (id, kraj_code, version) values ($1, 'CZ051', 1)`, [person.sub]);
  const invitation = anInvitation(person);
  await deliver(db, invitation);
  await send();
  expect(await tell(aComplaint({ messageId: lastId(), address: email.toUpperCase() }))).toBe(1);
  expect(await db.query('select topic, consumer, payload from outbox')).toEqual([{ topic: 'notice-undelivered', consumer: 'education', payload: { kind: 'seminar-invitation', about: { type: 'SeminarInvitation', id: invitation.payload.invitationId }, recipient: person.sub } }]);
  const { data } = await askOf(db, anActor({ roles: ['organiser'] }), 'query($id: ID!) { noticeProgress(aboutType: "SeminarInvitation", aboutId: $id) { deliveries { channel state withdrawnFor count } } }', { id: invitation.payload.invitationId });
  expect(data.noticeProgress[0].deliveries).toContainEqual({ channel: 'EMAIL', state: 'WITHDRAWN', withdrawnFor: 'OPTED_OUT', count: 1 });
  const [row] = await db.query(`select id, sent_at is not null as left from delivery where channel = 'EMAIL'`) as { id: string; left: boolean }[];
  expect(row!.left).toBe(true);
  expect((await askOf(db, anActor({ roles: ['operator'] }), 'query($id: ID!) { delivery(id: $id) { life { what code } } }', { id: row!.id })).data.delivery.life).toEqual([{ what: 'COMPLAINED', code: 'OPTED_OUT' }]);
});

test('whoever complains of the letter that asks to confirm an address is not asked there again', async () => {
  const { person } = await someone(`synthetic-${randomUUID().slice(0, 8)}@stranger.example`);
  const askAgain = async (payload: object) => { await deliver(db, addressConfirmation(payload as Parameters<typeof addressConfirmation>[0])); return send(); };
  const [{ payload }] = await db.query(`select payload from outbox where topic = 'address-confirmation'`) as [{ payload: object }];
  expect(await askAgain(payload)).toBe(1);
  expect(await tell(aComplaint({ messageId: lastId() }))).toBe(1);
  expect(await askAgain(payload)).toBe(0);
  expect((await askOf(db, person, '{ myContact { bounced confirmed } }')).data.myContact).toEqual({ bounced: true, confirmed: false });
});

test('a complaint of an address the person has left says nothing of the new one', async () => {
  const { person, email } = await someone();
  await deliver(db, anInvitation(person));
  await send();
  const messageId = lastId();
  await run(contextOf(db, person), setMyContact, { email: `new-${email}` });
  expect(await tell(aComplaint({ messageId, address: email }))).toBe(1);
  expect(await off(person)).toBe(0);
});

test('what is no complaint of a reader about a message of ours is none', () => {
  for (const type of ['abuse', 'fraud', 'opt-out']) expect(readComplaint(aComplaint({ type }))).toEqual({ messageId: '01a20000-0000-7000-8000-000000000001', addresses: [] });
  for (const message of [aComplaint({ type: 'not-spam' }), aComplaint({ type: 'virus' }), aComplaint({ messageId: 'not-ours' }), aReport(), '', 'Feedback-Type: abuse']) expect(readComplaint(message)).toBeNull();
  expect(readReport(aComplaint())).toBeNull();
});
