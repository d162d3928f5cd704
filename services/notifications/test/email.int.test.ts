import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { evaluationRunFinished, personRegistered } from '@opora/contracts';
import { createLog, run } from '@opora/subgraph';
import { anActor, closeAll } from '@opora/testing';
import { setContact, setMyContact, withdrawContact } from '../src/contact/contact.commands';
import { Contact } from '../src/contact/contact.entity';
import { Delivery } from '../src/delivery/delivery.entity';
import { compose } from '../src/email/compose';
import { sendMails } from '../src/email/email.schedules';
import { smtpMailer } from '../src/email/smtp';
import { setPreference } from '../src/preference/preference.commands';
import { claimMails } from '../src/sending/claim';
import { messageIdOf } from '../src/sending/message-id.rules';
import { aDatabase, aPerson, aRoundTable, contextOf, deliver } from './builders';
import { aPostOffice, type PostOffice } from './post-office';

const settings = { MAIL_FROM: 'Opora <noreply@opora.example.invalid>', MAIL_FUNDER: 'Evropský sociální fond', PUBLIC_URL: 'https://opora.example.invalid', NOTIFICATIONS_KEY: 'k'.repeat(32) };
let db: DataSource;
let office: PostOffice;
let offsetMs = 0;
/** The senders' clock. */
const now = () => new Date(Date.now() + offsetMs);
beforeAll(async () => { db = await aDatabase(); });
beforeEach(async () => { await db.query('delete from notice'); office = await aPostOffice(); offsetMs = 0; });
afterEach(() => office.close());
afterAll(closeAll);

const later = (minutes: number) => { offsetMs += minutes * 60_000; };
const at = (text: string) => { offsetMs = Date.parse(text) - Date.now(); };
const send = (url = office.url, signal = new AbortController().signal) => sendMails({ db, now, signal, log: createLog('test', 'silent') }, settings, () => smtpMailer({ url, timeoutMs: 500 }));
const anyoneReachable = async () => {
  const person = aPerson();
  const email = `synthetic-${person.sub.slice(0, 8)}@example.invalid`;
  await run(contextOf(db, person), setMyContact, { email });
  return { person, email };
};
const deliveryTo = (person: { sub: string }) => db.manager.findOneByOrFail(Delivery, { recipient: person.sub, channel: 'EMAIL' });

test('whoever has an address gets one e-mail, with a calendar file and a deterministic Message-ID; whoever has none gets the inbox row only', async () => {
  const { person, email } = await anyoneReachable();
  const other = aPerson();
  const event = aRoundTable([person.sub, other.sub]);
  const eventId = randomUUID();
  await deliver(db, event, eventId);
  await deliver(db, event, eventId);
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  const delivery = await deliveryTo(person);
  expect(delivery).toMatchObject({ state: 'SENT', attempts: 1, messageId: messageIdOf([delivery]), lastError: null });
  expect(office.letters).toMatchObject([{ to: [email], subject: 'Kulatý stůl má termín', messageId: `<${delivery.messageId}@opora.example.invalid>` }]);
  expect(office.letters[0]!.raw).toMatch(/text\/plain[\s\S]*text\/html[\s\S]*text\/calendar/);
  expect(await db.manager.countBy(Delivery, { recipient: other.sub, channel: 'EMAIL' })).toBe(0);
});

test('a person-level notice says nothing but that something new waits', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, evaluationRunFinished({ recipients: [person.sub], runId: randomUUID(), done: 7, failed: 0 }));
  await send();
  expect(office.letters[0]!.subject).toBe('Máte nové oznámení');
  expect(office.letters[0]!.raw).not.toMatch(/V=C3=BDpo|Spo=C4=8Dteno|text\/calendar/);
});

test('two senders at once send each e-mail once', async () => {
  const people = await Promise.all(Array.from({ length: 30 }, anyoneReachable));
  await deliver(db, aRoundTable(people.map(({ person }) => person.sub)));
  const sent = await Promise.all([send(), send(), send()]);
  expect(sent.reduce((a, b) => a + b)).toBe(30);
  expect(new Set(office.letters.map(({ messageId }) => messageId)).size).toBe(30);
  expect(office.letters).toHaveLength(30);
});

test('a sender that died is taken over after its claim, with the same Message-ID', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, aRoundTable([person.sub]));
  // The letter was taken by the server, and the process died before it wrote that down.
  const mailer = smtpMailer({ url: office.url });
  const { mails } = await claimMails(db, now());
  expect(await mailer.send(compose(mails[0]!, settings))).toEqual({ sent: true });
  mailer.close();
  expect(await deliveryTo(person)).toMatchObject({ state: 'SENDING' });
  later(1);
  expect(await send()).toBe(0);
  later(2);
  expect(await send()).toBe(1);
  expect(office.letters).toHaveLength(2);
  expect(office.letters[0]!.messageId).toBe(office.letters[1]!.messageId);
  expect(await deliveryTo(person)).toMatchObject({ state: 'SENT', attempts: 2 });
});

test('what an older backup tells again has the Message-ID it had', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, aRoundTable([person.sub]));
  expect(await send()).toBe(1);
  // The backup knows of the event and not of its delivery, which is made again.
  const [old] = await db.query(`delete from delivery where recipient = $1 and channel = 'EMAIL' returning event_id`, [person.sub]) as [{ event_id: string }[], number];
  await db.query(`insert into delivery (event_id, recipient, channel, state) values ($1, $2, 'EMAIL', 'QUEUED')`, [old[0]!.event_id, person.sub]);
  expect(await send()).toBe(1);
  expect(office.letters).toHaveLength(2);
  expect(office.letters[0]!.messageId).toBe(office.letters[1]!.messageId);
});

test('while the database is away the mark is kept in memory and written when it is back: nothing is sent twice', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, aRoundTable([person.sub]));
  let failures = 3;
  const flaky = new Proxy(db.manager, { get: (target, name) => (name === 'query' ? (...args: unknown[]) => (failures-- > 0 ? Promise.reject(Object.assign(new Error('away'), { code: '57P01' })) : (target.query as (...a: unknown[]) => unknown)(...args)) : Reflect.get(target, name) as unknown) });
  const away = new Proxy(db, { get: (target, name) => { const value = name === 'manager' ? flaky : Reflect.get(target, name) as unknown; return typeof value === 'function' ? value.bind(target) as unknown : value; } });
  expect(await sendMails({ db: away, now, signal: new AbortController().signal, log: createLog('test', 'silent') }, settings, () => smtpMailer({ url: office.url }))).toBe(1);
  expect(office.letters).toHaveLength(1);
  expect(await deliveryTo(person)).toMatchObject({ state: 'SENT', attempts: 1 });
});

test('a letter taken without an answer comes again under the same Message-ID', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, aRoundTable([person.sub]));
  let drops = 1;
  office.drop = () => drops-- > 0;
  expect(await send()).toBe(0);
  expect(await deliveryTo(person)).toMatchObject({ state: 'QUEUED', attempts: 1, lastError: expect.stringMatching(/^SMTP_/) });
  later(2);
  expect(await send()).toBe(1);
  expect(new Set(office.letters.map(({ messageId }) => messageId)).size).toBe(1);
});

test('4xx is tried again later, 5xx waits for a person, and neither keeps the server\'s words', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, aRoundTable([person.sub]));
  office.refuse.letter = () => 451;
  await send();
  expect(await deliveryTo(person)).toMatchObject({ state: 'QUEUED', attempts: 1, lastError: 'SMTP_451' });
  office.refuse.letter = () => 554;
  later(2);
  await send();
  expect(await deliveryTo(person)).toMatchObject({ state: 'NEEDS_ATTENTION', attempts: 2, lastError: 'SMTP_554' });
  office.refuse.letter = undefined;
  later(600);
  expect(await send()).toBe(0);
});

test('an address that refuses mail is remembered; a new one is tried again', async () => {
  const { person, email } = await anyoneReachable();
  office.refuse.address = (address) => (address === email ? 550 : null);
  await deliver(db, aRoundTable([person.sub]));
  await send();
  expect(await deliveryTo(person)).toMatchObject({ state: 'NEEDS_ATTENTION', lastError: 'ADDRESS_REFUSED' });
  expect((await db.manager.findOneByOrFail(Contact, { id: person.sub })).bouncedAt).not.toBeNull();
  await deliver(db, aRoundTable([person.sub]));
  await send();
  expect(await db.manager.countBy(Delivery, { recipient: person.sub, state: 'WITHDRAWN', lastError: 'ADDRESS_BOUNCED' })).toBe(1);
  await run(contextOf(db, person), setMyContact, { email: `new-${email}` });
  await deliver(db, aRoundTable([person.sub]));
  expect(await send()).toBe(1);
});

test('a server that is away, or hangs, costs no attempt of those that were not tried', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, aRoundTable([person.sub]));
  expect(await send('smtp://127.0.0.1:1')).toBe(0);
  const mute = await aPostOffice({ onConnect: () => undefined });
  expect(await send(mute.url)).toBe(0);
  await mute.close();
  expect(await deliveryTo(person)).toMatchObject({ state: 'QUEUED', attempts: 0 });
  expect(await send()).toBe(1);
});

test('rights are read at sending: whoever lost access after the event gets nothing, and it is recorded', async () => {
  const { person } = await anyoneReachable();
  await deliver(db, aRoundTable([person.sub]));
  await run(contextOf(db, anActor({ roles: ['gdpr-officer'] })), withdrawContact, { personId: person.sub, reason: 'Konec přístupu' });
  expect(await send()).toBe(0);
  expect(office.letters).toHaveLength(0);
  expect(await deliveryTo(person)).toMatchObject({ state: 'WITHDRAWN', lastError: 'ACCESS_WITHDRAWN' });
});

test('switched off, the e-mail is withdrawn and the inbox keeps it', async () => {
  const { person } = await anyoneReachable();
  await run(contextOf(db, person), setPreference, { kind: 'round-table-scheduled', channel: 'EMAIL', mode: 'OFF' });
  await deliver(db, aRoundTable([person.sub]));
  expect(await send()).toBe(0);
  expect(await deliveryTo(person)).toMatchObject({ state: 'WITHDRAWN', lastError: 'OPTED_OUT' });
});

test('in quiet hours e-mails wait for their end', async () => {
  const { person, email } = await anyoneReachable();
  await run(contextOf(db, person), setMyContact, { email, quietHours: { from: '20:00', to: '07:00' } });
  await deliver(db, aRoundTable([person.sub]));
  at('2035-01-10T20:30:00Z');
  expect(await send()).toBe(0);
  expect(await deliveryTo(person)).toMatchObject({ state: 'QUEUED', attempts: 0, dueAt: new Date('2035-01-11T06:00:00Z') });
  at('2035-01-11T06:00:00Z');
  expect(await send()).toBe(1);
});

test('the daily digest gathers what happened into one e-mail', async () => {
  const { person } = await anyoneReachable();
  await run(contextOf(db, person), setPreference, { kind: 'round-table-scheduled', channel: 'EMAIL', mode: 'DAILY_DIGEST' });
  for (let n = 0; n < 3; n++) await deliver(db, aRoundTable([person.sub]));
  at('2035-01-10T12:00:00Z');
  expect(await send()).toBe(0);
  at('2035-01-11T06:00:00Z');
  expect(await send()).toBe(1);
  expect(office.letters.map(({ subject }) => subject)).toEqual(['Souhrn oznámení (3)']);
  const deliveries = await db.manager.findBy(Delivery, { recipient: person.sub, channel: 'EMAIL' });
  expect(new Set(deliveries.map(({ messageId }) => messageId)).size).toBe(1);
  expect(deliveries.every(({ state }) => state === 'SENT')).toBe(true);
});

test('the twenty-first e-mail of an hour and all after it travel together an hour later, also with several senders', async () => {
  const { person } = await anyoneReachable();
  for (let n = 0; n < 25; n++) await deliver(db, aRoundTable([person.sub]));
  await Promise.all([send(), send()]);
  expect(office.letters).toHaveLength(20);
  later(61);
  expect(await send()).toBe(1);
  expect(office.letters.at(-1)!.subject).toBe('Souhrn oznámení (5)');
});

test('an organiser may set the address of a person who has not, never one that the person chose, and does not read it', async () => {
  const organiser = contextOf(db, anActor({ roles: ['organiser'] }));
  const invited = randomUUID();
  await deliver(db, personRegistered({ personId: invited, krajCode: 'CZ051', version: 1 }));
  const answer = await run(organiser, setContact, { personId: invited, email: 'synthetic-invited@example.invalid' });
  expect(answer).toEqual({ id: invited, version: 1, reachable: true });
  const { person } = await anyoneReachable();
  await deliver(db, personRegistered({ personId: person.sub, krajCode: 'CZ051', version: 1 }));
  await expect(run(organiser, setContact, { personId: person.sub, email: 'synthetic-other@example.invalid' })).rejects.toMatchObject({ code: 'NTF_CONTACT_OWN_CHOICE' });
  await expect(run(contextOf(db, aPerson()), setContact, { personId: invited, email: 'synthetic-other@example.invalid' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('nobody sets the address of a person of another kraj, of the whole country, or unknown to the platform', async () => {
  const [there, nationwide, unknown] = [randomUUID(), randomUUID(), randomUUID()];
  await deliver(db, personRegistered({ personId: there, krajCode: 'CZ051', version: 2 }));
  await deliver(db, personRegistered({ personId: there, krajCode: 'CZ080', version: 3 }));
  await deliver(db, personRegistered({ personId: there, krajCode: 'CZ051', version: 1 }));
  await deliver(db, personRegistered({ personId: nationwide, krajCode: null, version: 1 }));
  for (const personId of [there, nationwide, unknown])
    await expect(run(contextOf(db, anActor({ roles: ['organiser'] })), setContact, { personId, email: 'synthetic-other@example.invalid' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(run(contextOf(db, anActor({ roles: ['organiser'], kraj: 'CZ080' })), setContact, { personId: there, email: 'synthetic-invited@example.invalid' })).resolves.toMatchObject({ reachable: true });
});
