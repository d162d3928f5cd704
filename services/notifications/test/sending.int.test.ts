import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { eventReminder } from '@opora/contracts';
import { addDays, pragueDay } from '@opora/kernel';
import { createLog, run } from '@opora/subgraph';
import { closeAll } from '@opora/testing';
import { setMyContact } from '../src/contact/contact.commands';
import { Delivery } from '../src/delivery/delivery.entity';
import { sendMails } from '../src/email/email.schedules';
import { smtpMailer, type Mailer } from '../src/email/smtp';
import { setPreference } from '../src/preference/preference.commands';
import { claimMails } from '../src/sending/claim';
import { MAX_ATTEMPTS } from '../src/sending/outcome.rules';
import { sendDue } from '../src/sending/send-due';
import { settle } from '../src/sending/settle';
import { aDatabase, aPerson, aRoundTable, contextOf, deliver } from './builders';
import { aPostOffice, type PostOffice } from './post-office';

const settings = { MAIL_FROM: 'Opora <noreply@opora.example.invalid>', MAIL_FUNDER: 'Evropský sociální fond', PUBLIC_URL: 'https://opora.example.invalid', NOTIFICATIONS_KEY: 'k'.repeat(32) };
let db: DataSource;
let office: PostOffice;
let offsetMs = 0;
const now = () => new Date(Date.now() + offsetMs);
beforeAll(async () => { db = await aDatabase(); });
beforeEach(async () => { await db.query('delete from notice'); office = await aPostOffice(); offsetMs = 0; });
afterEach(() => office.close());
afterAll(closeAll);

const later = (minutes: number) => { offsetMs += minutes * 60_000; };
const sender = () => ({ db, now, signal: new AbortController().signal, log: createLog('test', 'silent') });
const send = (mailer?: Mailer) => sendMails(sender(), settings, () => mailer ?? smtpMailer({ url: office.url }));
const someone = async (more: object = {}) => {
  const person = aPerson();
  await run(contextOf(db, person), setMyContact, { email: `synthetic-${person.sub.slice(0, 8)}@example.invalid`, ...more });
  return person;
};
const mailsOf = (person: { sub: string }) => db.manager.find(Delivery, { where: { recipient: person.sub, channel: 'EMAIL' }, order: { id: 'ASC' } });
const told = async (person: { sub: string }, count = 1) => { for (let n = 0; n < count; n++) await deliver(db, aRoundTable([person.sub]), undefined, now); };

test('a storm that goes on for hours is at most twenty e-mails and one digest an hour', async () => {
  const person = await someone();
  await told(person, 20);
  await send();
  for (let minute = 0; minute < 120; minute += 10) { await told(person); await send(); later(10); }
  const digests = office.letters.filter(({ subject }) => subject.startsWith('Souhrn'));
  expect(digests.map(({ subject }) => subject)).toEqual(['Souhrn oznámení (6)']);
  later(120);
  await send();
  expect((await mailsOf(person)).every(({ state }) => state === 'SENT')).toBe(true);
});

test('twenty e-mails that were turned away for now come again as they are, not each as a digest', async () => {
  const person = await someone();
  await told(person, 20);
  office.refuse.letter = () => 451;
  await send();
  office.refuse.letter = undefined;
  later(2);
  expect(await send()).toBe(20);
  expect(office.letters.filter(({ subject }) => subject.startsWith('Souhrn'))).toEqual([]);
});

test('what a slow sender has not begun in time is given back before another may take it over', async () => {
  await Promise.all(Array.from({ length: 30 }, async () => told(await someone())));
  const ages: number[] = [];
  const claimedAt = async (id: string) => (await db.manager.findOneByOrFail(Delivery, { id })).claimedAt!.getTime();
  await sendDue(sender(), {
    claim: async (each, at) => { const { looked, mails } = await claimMails(each, at); return { looked, claimed: mails }; },
    async send({ deliveries }) { ages.push(now().getTime() - await claimedAt(deliveries[0]!)); later(0.25); return { sent: true }; },
  });
  expect(ages).toHaveLength(30);
  expect(Math.max(...ages)).toBeLessThan(120_000);
  expect(await db.manager.countBy(Delivery, { channel: 'EMAIL', state: 'SENT' })).toBe(30);
});

test('the late failure of a sender that was taken over says nothing of who holds the message now', async () => {
  const person = await someone();
  await told(person);
  const { mails: [first] } = await claimMails(db, now());
  later(3);
  const { mails: [second] } = await claimMails(db, now());
  await settle(db, first!, { sent: false, code: 'SMTP_ETIMEDOUT', again: true }, now());
  expect(await mailsOf(person)).toMatchObject([{ state: 'SENDING', attempts: 2, lastError: null }]);
  await settle(db, second!, { sent: true }, now());
  expect(await mailsOf(person)).toMatchObject([{ state: 'SENT' }]);
});

test('a message that cannot be written stops nobody else and waits for a person after its tries', async () => {
  const [poisoned, other] = [await someone(), await someone()];
  await told(poisoned);
  await db.query(`update notice set payload = payload || '{"date": null}'`);
  await told(other);
  expect(await send()).toBe(1);
  expect(await mailsOf(other)).toMatchObject([{ state: 'SENT' }]);
  for (let n = 1; n < MAX_ATTEMPTS; n++) { later(61); await send(); }
  expect(await mailsOf(poisoned)).toMatchObject([{ state: 'NEEDS_ATTENTION', lastError: 'NOT_WRITTEN', attempts: MAX_ATTEMPTS }]);
});

test('a message in whose hands every sender dies is not taken over for ever', async () => {
  const person = await someone();
  await told(person);
  for (let n = 0; n < MAX_ATTEMPTS; n++) { await claimMails(db, now()); later(3); }
  expect((await claimMails(db, now())).mails).toEqual([]);
  expect(await mailsOf(person)).toMatchObject([{ state: 'NEEDS_ATTENTION', lastError: 'SENDER_DIED' }]);
});

test('what is on its way to somebody who is forgotten meanwhile does not wait for ever', async () => {
  const person = await someone();
  await told(person);
  // What the erasure of a person does to this service (src/subjects.ts).
  await db.query('delete from notification where recipient = $1', [person.sub]);
  await db.query('delete from contact where id = $1', [person.sub]);
  await db.query('update delivery set recipient = gen_random_uuid() where recipient = $1', [person.sub]);
  await send();
  expect(office.letters).toEqual([]);
  expect(await db.manager.findBy(Delivery, { channel: 'EMAIL' })).toMatchObject([{ state: 'WITHDRAWN', lastError: 'ACCESS_WITHDRAWN' }]);
});

test('a reminder that the quiet hours held until the event had begun does not leave; one in the digest of the very day says the day', async () => {
  const day = addDays(pragueDay(now()), 2);
  const reminder = (person: { sub: string }, time: string | null) => eventReminder({ recipients: [person.sub], about: { type: 'Event', id: randomUUID() }, day, time, before: 'DAY', version: 1 });
  const [early, digested] = [await someone({ quietHours: { from: '20:00', to: '08:00' } }), await someone()];
  await run(contextOf(db, digested), setPreference, { kind: 'event-reminder', channel: 'EMAIL', mode: 'DAILY_DIGEST' });
  offsetMs = Date.parse(`${addDays(day, -1)}T20:30:00Z`) - Date.now();
  await deliver(db, reminder(early, '07:30'), undefined, now);
  await deliver(db, reminder(digested, null), undefined, now);
  expect(await send()).toBe(0);
  offsetMs = Date.parse(`${day}T07:30:00Z`) - Date.now();
  expect(await send()).toBe(1);
  expect(await mailsOf(early)).toMatchObject([{ state: 'WITHDRAWN', lastError: 'OUTDATED' }]);
  expect(office.letters[0]!.raw).not.toMatch(/z=C3=ADtra| v 08/);
});
