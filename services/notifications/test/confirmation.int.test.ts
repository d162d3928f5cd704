import type { DataSource } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { createLog, run } from '@opora/subgraph';
import { closeAll } from '@opora/testing';
import { LETTERS_A_DAY } from '../src/contact/confirmation.rules';
import { resendConfirmation, setMyContact } from '../src/contact/contact.commands';
import { sendMails } from '../src/email/email.schedules';
import { confirmToken, linkToken } from '../src/email/link';
import { smtpMailer } from '../src/email/smtp';
import { aDatabase, aPerson, aRoundTable, askOf, contextOf, deliver } from './builders';
import { aPostOffice, type PostOffice } from './post-office';

const KEY = 'k'.repeat(32);
process.env['NOTIFICATIONS_KEY'] = KEY;
const settings = { MAIL_FROM: 'Opora <noreply@opora.example.invalid>', MAIL_FUNDER: 'Evropský sociální fond', PUBLIC_URL: 'https://opora.example.invalid', NOTIFICATIONS_KEY: KEY };
let db: DataSource;
let office: PostOffice;
let offsetMs = 0;
const now = () => new Date(Date.now() + offsetMs);
beforeAll(async () => { db = await aDatabase(); office = await aPostOffice(); });
beforeEach(async () => { await db.query('delete from notice; delete from outbox'); office.letters.length = 0; offsetMs = 0; });
afterAll(async () => { await office.close(); await closeAll(); });

const HOUR = 3_600_000;
const anAddress = () => `synthetic-${randomUUID().slice(0, 8)}@confirmed.example`;
/** What the road does: events the service told itself reach it. */
async function road() {
  const owed = await db.query(`update outbox set done_at = now() where done_at is null and consumer = 'notifications' returning id, topic, payload`) as [{ id: string; topic: string; payload: object }[], number];
  for (const { id, topic, payload } of owed[0]) await deliver(db, { topic, payload }, id, now);
}
const send = async () => { await road(); return sendMails({ db, now, signal: new AbortController().signal, log: createLog('test', 'silent') }, settings, () => smtpMailer({ url: office.url })); };
const set = (person: ReturnType<typeof aPerson>, email: string | null, more: object = {}) => run(contextOf(db, person, now), setMyContact, { email, ...more });
const links = () => office.letters.flatMap(({ raw }) => [...raw.replaceAll('=\r\n', '').replaceAll('=3D', '=').matchAll(/potvrdit\?token=([\w-]+)/g)].map(([, token]) => token!)).filter((token, n, all) => all.indexOf(token) === n);
const confirm = (token: string) => askOf(db, null, 'mutation($token: String!) { confirmContact(input: { token: $token }) { confirmed } }', { token }, now);
const codeOf = async (answer: ReturnType<typeof confirm>) => (await answer).errors?.[0]?.extensions.code ?? 'ok';
const confirmed = async (person: ReturnType<typeof aPerson>) => (await askOf(db, person, '{ myContact { confirmed } }', {}, now)).data.myContact.confirmed as boolean;
const withdrawnFor = async (person: { sub: string }) => (await db.query(`select last_error from delivery where recipient = $1 and channel = 'EMAIL' and state = 'WITHDRAWN' order by id`, [person.sub]) as { last_error: string }[]).map((row) => row.last_error);

test('an address a person sets gets the letter that asks, in quiet hours too, and nothing else before it is confirmed; the inbox has everything', async () => {
  const person = aPerson();
  const email = anAddress();
  await set(person, email, { quietHours: { from: '00:00', to: '23:59' } });
  await set(person, email);
  await deliver(db, aRoundTable([person.sub]));
  expect(await send()).toBe(1);
  expect(office.letters).toMatchObject([{ to: [email], subject: 'Potvrďte svou e-mailovou adresu' }]);
  expect(office.letters[0]!.raw).not.toMatch(/odhlasit|List-Unsubscribe/);
  expect(await withdrawnFor(person)).toEqual(['ADDRESS_UNCONFIRMED']);
  expect(await confirmed(person)).toBe(false);
  expect((await askOf(db, person, '{ myNotifications { edges { node { kind } } } }')).data.myNotifications.edges).toHaveLength(2);
  const [token] = links();
  expect((await confirm(token!)).data.confirmContact).toEqual({ confirmed: true });
  expect(await codeOf(confirm(token!))).toBe('ok');
  expect(await confirmed(person)).toBe(true);
  await deliver(db, aRoundTable([person.sub]));
  expect(await send()).toBe(1);
  expect(office.letters.at(-1)).toMatchObject({ to: [email], subject: 'Kulatý stůl má termín' });
});

test('another address is confirmed anew, and the link of the first leads nowhere', async () => {
  const person = aPerson();
  await set(person, anAddress());
  await send();
  const [first] = links();
  await confirm(first!);
  const second = anAddress();
  await set(person, second);
  expect(await confirmed(person)).toBe(false);
  expect(await codeOf(confirm(first!))).toBe('NOT_FOUND');
  await send();
  expect(office.letters.at(-1)!.to).toEqual([second]);
  expect(await codeOf(confirm(links().at(-1)!))).toBe('ok');
  await set(person, null);
  expect(await codeOf(confirm(links().at(-1)!))).toBe('NOT_FOUND');
});

test('two addresses set one after the other get one letter, to the later one', async () => {
  const person = aPerson();
  await set(person, anAddress());
  const later = anAddress();
  await set(person, later);
  expect(await send()).toBe(1);
  expect(office.letters.map(({ to }) => to)).toEqual([[later]]);
  expect(await withdrawnFor(person)).toEqual(['OUTDATED']);
});

test('a link holds three days, and the letter can be asked for again, five times a day', async () => {
  const person = aPerson();
  await set(person, anAddress());
  await send();
  const [token] = links();
  offsetMs = 73 * HOUR;
  expect(await codeOf(confirm(token!))).toBe('NOT_FOUND');
  for (let n = 0; n < LETTERS_A_DAY; n++) await run(contextOf(db, person, now), resendConfirmation, {});
  for (const again of [run(contextOf(db, person, now), resendConfirmation, {}), set(person, anAddress())])
    await expect(again).rejects.toMatchObject({ code: 'NTF_TOO_MANY_CONFIRMATIONS', violations: [{ actual: 6, limit: 5, messageCs: expect.stringContaining('nejvýše 5') }] });
  offsetMs += 25 * HOUR;
  await run(contextOf(db, person, now), resendConfirmation, {});
  expect((await db.query('select count(*)::int as n from outbox where done_at is null'))[0].n).toBe(6);
});

test('where nothing is to be confirmed no letter is asked for: no address, one already confirmed, one of a domain that needs none', async () => {
  const [nobody, demo] = [aPerson(), aPerson()];
  await set(demo, 'synthetic-demo@example.invalid');
  for (const person of [nobody, demo]) await expect(run(contextOf(db, person), resendConfirmation, {})).rejects.toMatchObject({ code: 'NTF_NOTHING_TO_CONFIRM' });
  expect(await confirmed(demo)).toBe(true);
  expect((await db.query('select 1 from outbox')).length).toBe(0);
});

test('only the link of the letter confirms: no token of another kind, another key, another person, or made up', async () => {
  const [person, other] = [aPerson(), aPerson()];
  await set(person, anAddress());
  await set(other, anAddress());
  const askId = (await db.query('select ask_id from contact where id = $1', [person.sub]))[0].ask_id as string;
  const until = new Date(Date.now() + HOUR);
  for (const token of ['', 'x', linkToken(KEY, { personId: person.sub, kind: askId }), confirmToken('z'.repeat(32), { personId: person.sub, askId }, until), confirmToken(KEY, { personId: other.sub, askId }, until), confirmToken(KEY, { personId: person.sub, askId: randomUUID() }, until)])
    expect(await codeOf(confirm(token))).toBe('NOT_FOUND');
  expect(await confirmed(person)).toBe(false);
  expect((await askOf(db, null, 'mutation($token: String!) { unsubscribe(input: { token: $token }) { kind } }', { token: confirmToken(KEY, { personId: person.sub, askId }, until) })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
